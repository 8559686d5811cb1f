// From the store's nouns to the shapes of the API.
import type { ApplicationDetail, Import, Ledger } from '../contracts/api.ts';
import { counted, shownApplication } from '../contracts/shown-application.ts';
import type { Hand } from '../domain/hand.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import type { LedgerCounts } from '../domain/facts.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { ApplicationPage, ListedApplication } from '../store/application-list.ts';
import type { ImportRun } from '../store/imports.ts';
import type { Moment } from '../tracking/moment.ts';
import { standingOf, toStanding } from '../tracking/to-summary.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { toLessonNotes, type Teachers } from './lesson-notes.ts';

/** Writes what lists show of an application, out of the text that is kept. */
function write(bytes: GrowingBytes, application: ListedApplication, moment: Moment): void {
  const { next_step: step, silent_since: silent } = standingOf(application, moment);
  // Its closing brace comes behind what time adds.
  bytes.add(application.shown).dropLast();
  bytes.add(step === null ? NO_STEP : `,"next_step":${JSON.stringify(step)},"silent_since":`);
  bytes.add(silent === null ? 'null}' : `"${silent}"}`);
}
const NO_STEP = ',"next_step":null,"silent_since":';
/** Characters that mostly come with an application, and with a page: to be expected, not a bound. */
const MOST_ADDED = 70;
const ROOM = 4096;

/** A page of them as JSON, of type `ApplicationList`. */
export function toListBytes(
  { items, total, next }: ApplicationPage,
  moment: Moment,
): Uint8Array<ArrayBuffer> {
  const expected = items.reduce((sum, { shown }) => sum + shown.length + MOST_ADDED, ROOM);
  const bytes = new GrowingBytes(expected).add('{"items":[');
  let isFirst = true;
  for (const application of items) {
    if (!isFirst) bytes.add(',');
    isFirst = false;
    write(bytes, application, moment);
  }
  return bytes.add(`],"total":${total},"next_cursor":${JSON.stringify(next)}}`).written;
}

export type MailHead = NonNullable<ApplicationDetail['timeline'][number]['mail']>;

function toEvent(
  event: TimelineEvent,
  mail: MailHead | null,
  { teachers, hands }: Pick<DetailParts, 'teachers' | 'hands'>,
): ApplicationDetail['timeline'][number] {
  const isHandedIn = event.by === 'person' || event.who.type === 'program';
  const hand = isHandedIn ? hands.get(event.item) : undefined;
  return {
    item_id: event.item,
    kind: event.kind,
    at: isoTime(event.at),
    summary: event.summary,
    direction: event.direction,
    confidence: event.confidence,
    review: event.review,
    evidence: [...event.evidence],
    by: event.by,
    who: event.who,
    ...(hand && { hand }),
    lessons: toLessonNotes(event.taught, teachers),
    linked_by: event.linkedBy,
    interview: event.interview && {
      start: new Date(event.interview.start).toISOString(),
      end: isoTime(event.interview.end),
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
  const { waitingSince } = application.course;
  return {
    ...shownApplication(counted(application)),
    ...toStanding({ ...application, waitingSince }, moment),
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
    started_at: isoTime(run.startedAt),
    finished_at: isoTime(run.finishedAt),
    error: run.error,
  };
}
