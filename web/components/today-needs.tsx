// Needs you: offers to answer, interviews to come, assessments due, mails to check.
import { Link } from '@tanstack/react-router';
import { CalendarClock, ClipboardList, Gift, MailQuestion, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Today } from '../../src/contracts/api.ts';
import { LINE } from '../hooks/use-line-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { count } from '../words/count.ts';
import { countdown } from '../words/countdown.ts';
import { fullTime } from '../words/date-words.ts';
import { interviewWords } from '../words/interview-words.ts';
import { safeLink } from '../words/safe-link.ts';
import { dueWords } from '../words/today-words.ts';
import { Moment } from './moment.tsx';
import { CompanyAndRole, LINE_STYLE } from './today-line.tsx';
import { TodayMore } from './today-more.tsx';
import { TodaySection } from './today-section.tsx';

type Needs = Today['needs_you'];

interface NeedProps {
  Icon: LucideIcon;
  colour: string;
  what: ReactNode;
  when?: ReactNode;
  children: ReactNode;
}

function Need({ Icon, colour, what, when, children }: NeedProps) {
  return (
    <li className={`${LINE_STYLE} grid grid-cols-[1.5rem_1fr_auto] gap-x-2 py-2.5`}>
      <Icon size={16} aria-hidden className={`mt-0.5 ${colour}`} />
      <p className="min-w-0 font-medium">{what}</p>
      <p className="text-right whitespace-nowrap">{when}</p>
      <div className="col-span-2 col-start-2 min-w-0">{children}</div>
    </li>
  );
}

const DAY = 86_400_000;
const SOON = 'font-semibold text-accent';
const LATE = 'font-semibold text-warn';

/** @param theirs the time there; null where the clock shows the same */
function WhenAndWhere({ theirs, where }: { theirs: string | null; where: string | null }) {
  const link = safeLink(where);
  if (theirs === null && where === null) return null;
  return (
    <p className="flex items-center gap-x-3 text-sm text-muted">
      {theirs !== null && <span className="shrink-0">{theirs}</span>}
      {link === null ? (
        <bdi className="min-w-0 truncate" title={where ?? undefined}>
          {where}
        </bdi>
      ) : (
        // Above the line, which is a link as a whole.
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className="relative z-[1] inline-flex min-h-6 min-w-0 items-center truncate text-accent underline"
          title={link}
        >
          {new URL(link).host}
        </a>
      )}
    </p>
  );
}

function Interview({ line }: { line: Needs['interviews'][number] }) {
  const now = useNow();
  const start = Date.parse(line.start);
  const left = countdown(start, line.end === null ? null : Date.parse(line.end), now, place);
  const { mine, theirs } = interviewWords(line, now, place);
  return (
    <Need
      Icon={CalendarClock}
      colour="text-violet"
      what={
        <>
          {'Interview '}
          <time dateTime={line.start} title={fullTime(start, place)} className="whitespace-nowrap">
            {mine}
          </time>
        </>
      }
      when={<span className={start - now < DAY ? SOON : 'text-muted'}>{left ?? 'over'}</span>}
    >
      <CompanyAndRole line={line} event={line.item_id} />
      <WhenAndWhere theirs={theirs} where={line.where} />
    </Need>
  );
}

function Due({ of }: { of: Pick<Needs['assessments'][number], 'due' | 'asked_at'> }) {
  const now = useNow();
  const due = of.due === null ? null : Date.parse(of.due);
  const left = due === null ? Infinity : due - now;
  const tone = left < DAY ? SOON : 'text-muted';
  return (
    <span className={left < 0 ? LATE : tone} title={due === null ? undefined : fullTime(due, place)}>
      {dueWords(of, now, place)}
    </span>
  );
}

function Assessment({ line }: { line: Needs['assessments'][number] }) {
  return (
    <Need Icon={ClipboardList} colour="text-violet" what="Do the assessment" when={<Due of={line} />}>
      <CompanyAndRole line={line} event={line.item_id} />
    </Need>
  );
}

function Offer({ line }: { line: Needs['offers'][number] }) {
  return (
    <Need
      Icon={Gift}
      colour="text-good"
      what="Answer the offer"
      when={
        line.due === null ? (
          <span className="text-muted">
            <Moment at={line.at} />
          </span>
        ) : (
          <Due of={{ due: line.due, asked_at: line.at }} />
        )
      }
    >
      <CompanyAndRole line={line} event={line.item_id} />
    </Need>
  );
}

function ReviewLine({ mails }: { mails: number }) {
  return (
    <Need
      Icon={MailQuestion}
      colour="text-warn"
      what={
        <Link to="/review" className="stretched" {...LINE}>
          {`${count(mails, 'mail')} to check`}
        </Link>
      }
    >
      <p className="text-muted">Hearback was not sure about {mails === 1 ? 'it' : 'them'}.</p>
    </Need>
  );
}

const FIRST = 5;
const keyOf = (line: { application_id: string; item_id: string }) => `${line.application_id} ${line.item_id}`;

export function TodayNeeds({ needs }: { needs: Needs }) {
  const { offers, interviews, assessments, review } = needs;
  const total = offers.length + interviews.length + assessments.length;
  return (
    <TodaySection title="Needs you" className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
      {total + review === 0 && <p className="py-3 text-muted">Nothing waits for you.</p>}
      <TodayMore
        lines={offers}
        first={FIRST}
        noun="offers"
        draw={(line) => <Offer key={keyOf(line)} line={line} />}
      />
      <TodayMore
        lines={interviews}
        first={FIRST}
        noun="interviews"
        draw={(line) => <Interview key={keyOf(line)} line={line} />}
      />
      <TodayMore
        lines={assessments}
        first={FIRST}
        noun="assessments"
        draw={(line) => <Assessment key={keyOf(line)} line={line} />}
      />
      {review > 0 && (
        <ul>
          <ReviewLine mails={review} />
        </ul>
      )}
    </TodaySection>
  );
}
