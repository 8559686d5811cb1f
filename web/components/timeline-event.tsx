// One event of a timeline: what happened, the words that show it, and what the person can do about it.
import { Check, CircleHelp } from 'lucide-react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { appointment, fullTime, timeOfDay } from '../words/date-words.ts';
import { Button } from './button.tsx';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { KindIcon } from './kind-icon.tsx';
import { KindSelect } from './kind-select.tsx';

export type TimelineItem = ApplicationDetail['timeline'][number];

function InterviewLine({ interview }: { interview: NonNullable<TimelineItem['interview']> }) {
  const now = useNow();
  const start = Date.parse(interview.start);
  return (
    <p className={interview.cancelled ? 'text-muted line-through' : 'font-medium'}>
      <time dateTime={interview.start} title={fullTime(start, place)}>
        Interview on {appointment(start, now, place)}
      </time>
      {interview.where && <span dir="auto"> · {interview.where}</span>}
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

function Doubt({ onConfirm }: { onConfirm: () => void }) {
  return (
    <p className="relative z-1 flex items-center gap-2 self-start">
      <span className="inline-flex items-center gap-1 text-sm text-warn">
        <CircleHelp size={14} aria-hidden />
        Please check
      </span>
      <Button size="small" onClick={onConfirm}>
        <Check size={14} aria-hidden />
        It is right
      </Button>
    </p>
  );
}

interface TimelineEventProps {
  event: TimelineItem;
  open: boolean;
  onOpen: () => void;
  onKind: (kind: Kind) => void;
}

function Head({ event, open, onOpen }: Omit<TimelineEventProps, 'onKind'>) {
  const summary = (
    <span className="min-w-0 flex-1 text-left font-semibold" dir="auto">
      {event.summary}
    </span>
  );
  if (!event.mail) return <p className="flex items-center gap-2">{summary}</p>;
  return (
    <button
      type="button"
      data-event={event.item_id}
      aria-expanded={open}
      className="stretched flex w-full text-left"
      onClick={onOpen}
    >
      {summary}
    </button>
  );
}

export function TimelineEvent({ event, open, onOpen, onKind }: TimelineEventProps) {
  const { kind, mail } = event;
  return (
    <li
      className={`relative flex gap-3 rounded-lg px-3 py-2.5 ${open ? 'bg-accent-soft' : mail ? 'hover:bg-raised' : ''}`}
    >
      <span className="flex h-5 items-center">
        <KindIcon kind={kind} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-baseline gap-3">
          <Head event={event} open={open} onOpen={onOpen} />
          <EventTime at={event.at} />
        </div>
        {event.interview && <InterviewLine interview={event.interview} />}
        <div className="flex items-center gap-2">
          <p className="min-w-0 flex-1 truncate text-left text-sm text-muted" dir="auto">
            {mail &&
              `${event.direction === 'sent' ? 'You' : mail.from_name || mail.from_address} · ${mail.subject}`}
          </p>
          {kind !== 'note' && <KindSelect kind={kind} label={event.summary} onChange={onKind} />}
        </div>
        <EvidenceQuotes evidence={event.evidence} />
        {event.review && kind !== 'note' && <Doubt onConfirm={() => onKind(kind)} />}
      </div>
    </li>
  );
}
