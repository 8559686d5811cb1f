// From the store's nouns to the shapes of the API.
import type { ApplicationDetail, ApplicationSummary, Import, Ledger } from '../contracts/api.ts';
import type { Hand } from '../domain/hand.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import type { LedgerCounts } from '../domain/facts.ts';
import { nextStep } from '../domain/open-step.ts';
import { silentSince } from '../domain/silence.ts';
import type { ListedApplication } from '../store/application-list.ts';
import type { ImportRun } from '../store/imports.ts';
import { toLessonNotes, type Teachers } from './lesson-notes.ts';
import type { Moment } from './moment.ts';

const DAY = 86_400_000;
const MOST_DAYS = 5000;
const days = new Map<number, string>();

/** `2026-03-01T`, remembered: a list tells the same few hundred days over and over. */
function dayOf(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = new Date(day * DAY).toISOString().slice(0, -13);
  days.set(day, text);
  return text;
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** ISO 8601 in UTC, or null; as `Date` writes it, in a third of the time. */
export function iso(time: number | null): string | null {
  if (time === null) return null;
  const day = Math.floor(time / DAY);
  const ms = time - day * DAY;
  if (!Number.isInteger(ms)) return new Date(time).toISOString();
  const clock = `${digits(Math.floor(ms / 3_600_000), 2)}:${digits(Math.floor(ms / 60_000) % 60, 2)}`;
  return `${dayOf(day)}${clock}:${digits(Math.floor(ms / 1000) % 60, 2)}.${digits(ms % 1000, 3)}Z`;
}

function toNextStep(application: ListedApplication, { now }: Moment): ApplicationSummary['next_step'] {
  const step = nextStep(application.openSteps, now);
  return step && { type: step.type, at: iso(step.at), item_id: step.item };
}

/** One application as lists show it at this moment. */
export function toSummary(application: ListedApplication, moment: Moment): ApplicationSummary {
  const { status, hidden, course } = application;
  const waiting = { status, hidden, waitingSince: course.waitingSince };
  return {
    id: application.id,
    item_id: application.firstItem,
    company: application.company,
    role: application.role,
    req_ids: [...application.reqIds],
    location: application.location,
    posting_url: application.postingUrl,
    source: application.source,
    ats: [...application.ats],
    status: application.status,
    status_pinned: application.statusPinned,
    applied_at: iso(application.appliedAt),
    last_activity_at: iso(application.lastActivityAt),
    confidence: application.confidence,
    needs_review: application.needsReview,
    hidden: application.hidden,
    next_step: toNextStep(application, moment),
    silent_since: iso(silentSince(waiting, moment.usual, moment.now)),
    waiting_since: iso(course.waitingSince),
    events: application.events,
  };
}

export type MailHead = NonNullable<ApplicationDetail['timeline'][number]['mail']>;

function toEvent(
  event: TimelineEvent,
  mail: MailHead | null,
  { teachers, hands }: Pick<DetailParts, 'teachers' | 'hands'>,
): ApplicationDetail['timeline'][number] {
  const hand = event.by === 'person' ? hands.get(event.item) : undefined;
  return {
    item_id: event.item,
    kind: event.kind,
    at: iso(event.at),
    summary: event.summary,
    direction: event.direction,
    confidence: event.confidence,
    review: event.review,
    evidence: [...event.evidence],
    by: event.by,
    who: event.who ?? { type: event.by, name: null },
    ...(hand && { hand }),
    lessons: toLessonNotes(event.taught, teachers),
    linked_by: event.linkedBy,
    interview: event.interview && {
      start: new Date(event.interview.start).toISOString(),
      end: iso(event.interview.end),
      tz: event.interview.tz,
      where: event.interview.where,
      cancelled: event.interview.cancelled,
    },
    mail,
  };
}

/** What is shown of an application beside its own fields. */
export interface DetailParts {
  version: string;
  /** Head lines of the mails behind the events, by item id. */
  mails: ReadonlyMap<string, MailHead>;
  /** The person's own words on what they added by hand, by item id. */
  texts: ReadonlyMap<string, string>;
  notes: ApplicationDetail['notes'];
  /** By what the person said what an item is, or added it, by item id. */
  hands: ReadonlyMap<string, Hand>;
  teachers: Teachers;
  provenance: NonNullable<ApplicationDetail['provenance']>;
}

/** One application with everything that is shown of it. */
export function toDetail(application: Application, parts: DetailParts, moment: Moment): ApplicationDetail {
  const { version, mails, texts, notes, provenance } = parts;
  return {
    ...toSummary(
      { ...application, firstItem: application.timeline[0]?.item ?? '', events: application.timeline.length },
      moment,
    ),
    version,
    salary: application.salary,
    contact: application.contact,
    provenance,
    notes,
    timeline: application.timeline.map((event) => {
      const text = texts.get(event.item);
      return {
        ...toEvent(event, mails.get(event.item) ?? null, parts),
        ...(text !== undefined && { text }),
      };
    }),
  };
}

export function toLedger(counts: LedgerCounts): Ledger {
  return { ...counts };
}

interface Pace {
  mails: number | null;
  bytes: number;
}

/** A second's mails and bytes since the run began or, when it was interrupted, last went on. */
function paceOf({ startedAt, finishedAt, resumed, counters, bytesRead }: ImportRun, now: number): Pace {
  const from = resumed ?? { at: startedAt ?? now, bytesRead: 0, seen: 0 };
  const seconds = ((finishedAt ?? now) - from.at) / 1000;
  if (seconds <= 0) return { mails: null, bytes: 0 };
  return { mails: (counters.seen - from.seen) / seconds, bytes: (bytesRead - from.bytesRead) / seconds };
}

/** Progress with rate and time left. */
export function toImport(run: ImportRun, now: number): Import {
  const pace = paceOf(run, now);
  const running = run.state === 'running';
  return {
    id: run.id,
    mailbox_id: run.mailboxId,
    name: run.name,
    state: run.state,
    bytes_read: run.bytesRead,
    bytes_total: run.bytesTotal,
    ledger: toLedger(run.counters),
    mails_per_second: pace.mails,
    seconds_left: running && pace.bytes > 0 ? (run.bytesTotal - run.bytesRead) / pace.bytes : null,
    resumed: run.resumed && { at: new Date(run.resumed.at).toISOString(), bytes_read: run.resumed.bytesRead },
    started_at: iso(run.startedAt),
    finished_at: iso(run.finishedAt),
    error: run.error,
  };
}
