// Mails with texts, the choice how long these are kept, and their deletion as the queue's job does it, for tests.
import { sha256, type Tracker } from '../../src/bin/open-tracker.ts';
import { deleteTextsTask, type DeleteTools } from '../../src/tasks/delete-texts.ts';
import { DELETE_TEXTS } from '../../src/tracking/bound-texts.ts';
import { changeSettings } from '../../src/tracking/change-settings.ts';
import { record, scratchTracker, USER, type SightingSketch } from './scratch-tracker.ts';
import { dayAt } from './sketch-item.ts';

/** Stands in every text. */
export const CANARY = 'perlmuttbody of the mail';

/** @param days null keeps texts for good */
export const keepFor = ({ db }: Pick<Tracker, 'db'>, days: number | null) =>
  changeSettings(db, USER, { sensitivity: 'normal', body_days: days });

/** As if it were so many days after the first day of the sketches. */
export const onDay = (tracker: Tracker, day: number): Tracker => ({ ...tracker, now: () => dayAt(day) });

/** One a day, each of an employer of its own. */
export const daily = (count: number): SightingSketch[] =>
  Array.from({ length: count }, (_, n) => ({
    id: sha256(`mail ${n}`),
    company: `Orrin${n} Mills${n}`,
    from: `jobs@mill${n}.example`,
    kind: 'rejection',
    day: n,
    body: `${CANARY} ${n}`,
  }));

/** A tracker with as many of them. */
export async function filled(count: number) {
  const tracker = await scratchTracker();
  const mails = daily(count);
  await record(tracker, mails);
  return { tracker, ids: mails.map(({ id }) => id) };
}

/** Deletes what is due. @param user everybody, if none is named */
export async function deleteTexts(
  tools: DeleteTools,
  user?: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const about = { id: 1, kind: DELETE_TEXTS, user: user ?? '', key: 'k', attempts: 0, starts: 1, lease: 'l' };
  const payload = user === undefined ? null : { user };
  await deleteTextsTask(tools).run({ ...about, payload }, signal);
}
