// Judges what a receiver got: nothing missing, nothing twice under two names, each application in its order.
import type { JobEvent } from '../../../src/contracts/event-shapes.ts';
import type { EditLedger } from './edit-clients.ts';
import type { Receipt } from './chaos-receiver.ts';

export interface Verdict {
  events: number;
  /** Deliveries of an event that had come before. */
  repeats: number;
  /** Events that the server wrote down and the receiver never got, or that are missing in the course of an application. */
  lost: number;
  /** The same event under another id, or another under the same. */
  misnamed: number;
  outOfOrder: number;
  /** Acknowledged writes that are in nobody's course, or two writes that rest on the same state. */
  lostUpdates: number;
}

/** By application: the events in their order, each once. */
function coursesOf(receipts: readonly Receipt[]): Map<string, JobEvent[]> {
  const first = new Map(receipts.toReversed().map((one) => [one.id, one.event]));
  const courses = new Map<string, JobEvent[]>();
  for (const event of first.values()) {
    const application = event.application_id ?? '';
    courses.set(application, [...(courses.get(application) ?? []), event]);
  }
  for (const course of courses.values()) course.sort((a, b) => a.sequence - b.sequence);
  return courses;
}

function countMisnamed(receipts: readonly Receipt[]): number {
  const bodies = new Map<string, string>();
  const names = new Map<string, string>();
  let misnamed = 0;
  for (const { id, event } of receipts) {
    const body = JSON.stringify(event);
    const place = `${event.application_id} ${event.sequence}`;
    if ((bodies.get(id) ?? body) !== body || (names.get(place) ?? id) !== id || event.event_id !== id)
      misnamed += 1;
    bodies.set(id, body);
    names.set(place, id);
  }
  return misnamed;
}

/** The next of an application comes only when the one before has come; until then only that one comes again. */
function countOutOfOrder(receipts: readonly Receipt[]): number {
  const last = new Map<string, number>();
  let wrong = 0;
  for (const { event } of receipts) {
    const application = event.application_id ?? '';
    const before = last.get(application) ?? 0;
    if (event.sequence !== before && event.sequence !== before + 1) wrong += 1;
    last.set(application, Math.max(before, event.sequence));
  }
  return wrong;
}

function countLostUpdates(courses: ReadonlyMap<string, JobEvent[]>, { promised }: EditLedger): number {
  let lost = 0;
  const places = new Set<string>();
  for (const [application, course] of courses) {
    const moves = course.filter(
      ({ type, changed }) => type === 'application.changed' && changed.includes('location'),
    );
    for (const [at, { location }] of moves.entries()) {
      places.add(`${application} ${location}`);
      // Whoever wrote rested on the write before: no number comes twice, none is left out.
      if (Number.parseInt(location ?? '', 10) !== at + 1) lost += 1;
    }
  }
  return lost + promised.filter(({ application, place }) => !places.has(`${application} ${place}`)).length;
}

function countMissing(
  courses: ReadonlyMap<string, JobEvent[]>,
  receipts: readonly Receipt[],
  told: ReadonlySet<string>,
): number {
  const got = new Set(receipts.map(({ id }) => id));
  const missing = [...told].filter((id) => !got.has(id)).length;
  const gaps = [...courses.values()].reduce(
    (sum, course) => sum + (course.at(-1)!.sequence - course.length),
    0,
  );
  return missing + gaps;
}

/** @param told ids of all events that the server wrote down for this receiver */
export function judgeReceipts(
  receipts: readonly Receipt[],
  told: ReadonlySet<string>,
  ledger: EditLedger,
): Verdict {
  const courses = coursesOf(receipts);
  const events = new Set(receipts.map(({ id }) => id)).size;
  return {
    events,
    repeats: receipts.length - events,
    lost: countMissing(courses, receipts, told),
    misnamed: countMisnamed(receipts),
    outOfOrder: countOutOfOrder(receipts),
    lostUpdates: countLostUpdates(courses, ledger),
  };
}
