// One event of a timeline: what happened, the words that show it, and what the person can do about it.
import { Check, CircleHelp, GraduationCap, Hand, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { fullTime, timeOfDay } from '../words/date-words.ts';
import { handWords } from '../words/hand-words.ts';
import { interviewWords } from '../words/interview-words.ts';
import { Button } from './button.tsx';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { KindIcon } from './kind-icon.tsx';
import { KindSelect } from './kind-select.tsx';
import { LessonSource } from './lesson-source.tsx';

export type TimelineItem = ApplicationDetail['timeline'][number];

function InterviewLine({ interview }: { interview: NonNullable<TimelineItem['interview']> }) {
  const { mine, theirs, over } = interviewWords(interview, useNow(), place);
  const tone = interview.cancelled ? 'text-muted line-through' : over ? 'text-muted' : 'font-medium';
  return (
    <p className={tone}>
      <time dateTime={interview.start} title={fullTime(Date.parse(interview.start), place)}>
        {mine}
      </time>
      {theirs && <span className="font-normal text-muted"> · {theirs}</span>}
      {interview.where && (
        <span className="font-normal" dir="auto">
          {' '}
          · {interview.where}
        </span>
      )}
    </p>
  );
}

function EventTime({ at }: { at: string | null }) {
  if (at === null) return null;
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, place)} className="shrink-0 text-sm text-muted">
      {timeOfDay(time, place)}
    </time>
  );
}

interface TimelineEventProps {
  event: TimelineItem;
  open: boolean;
  onOpen: (item: string) => void;
  onKind: (item: string, kind: Kind) => void;
  onRemove: (event: TimelineItem) => void;
}

function Doubt({ event, kind, onKind }: Pick<TimelineEventProps, 'event' | 'onKind'> & { kind: Kind }) {
  return (
    <p className="relative z-1 flex flex-wrap items-center gap-2 self-start pt-1">
      <span className="inline-flex items-center gap-1 text-sm text-warn">
        <CircleHelp size={14} aria-hidden />
        Please check
      </span>
      <Button size="small" onClick={() => onKind(event.item_id, kind)}>
        <Check size={14} aria-hidden />
        It is right
      </Button>
      <KindSelect kind={kind} label={event.summary} onChange={(chosen) => onKind(event.item_id, chosen)} />
    </p>
  );
}

function Head({ event, open, onOpen }: Pick<TimelineEventProps, 'event' | 'open' | 'onOpen'>) {
  const summary = (
    <span className="min-w-0 flex-1 text-left font-semibold" dir="auto">
      {event.summary}
    </span>
  );
  if (!event.mail) return <p className="mail-text flex min-w-0 flex-1 items-center gap-2">{summary}</p>;
  return (
    <button
      type="button"
      data-event={event.item_id}
      aria-current={open}
      className="stretched flex w-full text-left"
      onClick={() => onOpen(event.item_id)}
    >
      {summary}
    </button>
  );
}

function MailLine({ event, mail }: { event: TimelineItem; mail: NonNullable<TimelineItem['mail']> }) {
  return (
    <p className="min-w-0 truncate text-left text-sm text-muted" dir="auto">
      {event.direction === 'sent' ? 'You' : mail.from_name || mail.from_address} · {mail.subject}
    </p>
  );
}

/** An event that no mail tells of. */
function ByHand({ event, onKind, onRemove }: Omit<TimelineEventProps, 'open' | 'onOpen'>) {
  return (
    <>
      {event.text && event.text !== event.summary && <p className="mail-text">{event.text}</p>}
      <div className="flex items-center gap-2 text-sm text-muted">
        <span className="inline-flex flex-1 items-center gap-1">
          <Hand size={13} aria-hidden />
          <span className="min-w-0 wrap-anywhere">
            Added {event.who.type === 'program' ? `by ${event.who.name}` : handWords(event.hand)}
          </span>
        </span>
        {event.kind !== 'note' && (
          <KindSelect
            kind={event.kind}
            label={event.summary}
            onChange={(kind) => onKind(event.item_id, kind)}
          />
        )}
        <Button
          tone="quiet"
          size="icon"
          className="-my-1"
          aria-label={`Remove event: ${event.summary.slice(0, 40)}`}
          title="Remove"
          onClick={() => onRemove(event)}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
      </div>
    </>
  );
}

function SetByHand({ hand }: Pick<TimelineItem, 'hand'>) {
  return (
    <p className="inline-flex items-center gap-1 text-sm text-muted">
      <Hand size={13} aria-hidden />
      <span className="min-w-0 wrap-anywhere">What it is was set {handWords(hand)}</span>
    </p>
  );
}

function LearntFromYou({ lesson }: { lesson: TimelineItem['lessons'][number] }) {
  return (
    <p className="flex items-start gap-1 text-sm text-muted">
      <GraduationCap size={13} aria-hidden className="mt-1 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        Because you said so of <LessonSource {...lesson} />
      </span>
    </p>
  );
}

const look = (open: boolean, mail: boolean) =>
  open ? 'bg-accent-soft' : mail ? 'hover:bg-raised' : 'border border-dashed border-line';

export const TimelineEvent = memo(function TimelineEvent(props: TimelineEventProps) {
  const { event, open, onOpen, onKind, onRemove } = props;
  const { kind, mail } = event;
  const learnt = event.lessons.find(({ what, applied }) => what === 'kind' && applied);
  return (
    <li className={`relative flex gap-3 rounded-lg px-3 py-2 ${look(open, mail !== null)}`}>
      <span className="flex h-5 items-center">
        <KindIcon kind={kind} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-baseline gap-3">
          <Head event={event} open={open} onOpen={onOpen} />
          <EventTime at={event.at} />
        </div>
        {event.interview && <InterviewLine interview={event.interview} />}
        {mail ? (
          <MailLine event={event} mail={mail} />
        ) : (
          <ByHand event={event} onKind={onKind} onRemove={onRemove} />
        )}
        {mail && event.by === 'person' && <SetByHand hand={event.hand} />}
        {event.by === 'lesson' && learnt && <LearntFromYou lesson={learnt} />}
        <EvidenceQuotes evidence={event.evidence} />
        {event.review && kind !== 'note' && <Doubt event={event} kind={kind} onKind={onKind} />}
      </div>
    </li>
  );
});
