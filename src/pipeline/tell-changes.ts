// Tells what became different about applications, from how they were and how they are.
import type { Application, TimelineEvent } from '../domain/application.ts';
import { TOLD_FACTS, type Change, type ToldFact } from '../domain/job-event.ts';

/** What of a line of a timeline others are told: neither how sure it is nor how it is worded. */
function gist({ kind, at, direction, review, interview }: TimelineEvent): string {
  return JSON.stringify([kind, at, direction, review, interview]);
}

const latest = (events: readonly TimelineEvent[]): number | null =>
  events.reduce<number | null>((last, { at }) => (at === null ? last : Math.max(last ?? at, at)), null);

const ofEvent = (type: Change['type'], application: string, event: TimelineEvent): Change => ({
  type,
  application,
  item: event.item,
  kind: event.kind,
  at: event.at,
});

function timelineChanges(
  id: string,
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
  placeOf: ReadonlyMap<string, string>,
): Change[] {
  const known = new Map(before.map((event) => [event.item, event]));
  const left = new Set(after.map(({ item }) => item));
  const changes: Change[] = [];
  for (const event of after) {
    const old = known.get(event.item);
    if (old === undefined) changes.push(ofEvent('event.added', id, event));
    else if (gist(old) !== gist(event)) changes.push(ofEvent('event.changed', id, event));
  }
  for (const event of before) {
    if (left.has(event.item)) continue;
    changes.push({ ...ofEvent('event.removed', id, event), into: placeOf.get(event.item) ?? null });
  }
  return changes;
}

function changedFacts(before: Application, after: Application): ToldFact[] {
  return TOLD_FACTS.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}

function wholeChanges(before: Application, after: Application, at: number | null): Change[] {
  const base = { application: after.id, item: null, kind: null, at };
  const changes: Change[] = [];
  if (before.status !== after.status) {
    changes.push({ ...base, type: 'application.status', previousStatus: before.status });
  }
  const changed = changedFacts(before, after);
  if (changed.length > 0) changes.push({ ...base, type: 'application.changed', changed });
  if (before.hidden !== after.hidden) {
    changes.push({ ...base, type: after.hidden ? 'application.hidden' : 'application.shown' });
  }
  return changes;
}

function gone(before: Application, placeOf: ReadonlyMap<string, string>): Change {
  const into = before.timeline.map(({ item }) => placeOf.get(item)).find((id) => id !== undefined);
  const base = { application: before.id, item: null, kind: null, at: before.lastActivityAt };
  return into === undefined
    ? { ...base, type: 'application.removed' }
    : { ...base, type: 'application.merged', into };
}

function changesOf(
  before: Application | undefined,
  after: Application,
  placeOf: ReadonlyMap<string, string>,
): Change[] {
  const events = timelineChanges(after.id, before?.timeline ?? [], after.timeline, placeOf);
  if (before === undefined) {
    const created: Change = {
      type: 'application.created',
      application: after.id,
      item: null,
      kind: null,
      at: after.lastActivityAt,
    };
    return [created, ...events];
  }
  const touched = new Set(events.map(({ item }) => item));
  // Where mail changed the whole, that is as old as the mail.
  const at = latest([...before.timeline, ...after.timeline].filter(({ item }) => touched.has(item)));
  return [...events, ...wholeChanges(before, after, at ?? after.lastActivityAt)];
}

/**
 * Every difference between two states of the same part of the tracker, in the order in which it is to be told. The same state
 * twice gives none.
 * @param before all applications that any item of `after` stood in, and more
 */
export function tellChanges(before: readonly Application[], after: readonly Application[]): Change[] {
  const old = new Map(before.map((application) => [application.id, application]));
  const placeOf = new Map(
    after.flatMap(({ id, timeline }) => timeline.map(({ item }) => [item, id] as const)),
  );
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((application) => changesOf(old.get(application.id), application, placeOf)),
    ...before.filter(({ id }) => !kept.has(id)).map((application) => gone(application, placeOf)),
  ];
}
