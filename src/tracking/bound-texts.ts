// What follows from how long texts are to be kept: which are not written at all, and the job that deletes the others.
import type { NewJob } from '../contracts/queue.ts';
import { canonicalTime } from '../domain/canonical-time.ts';
import { textsGoBefore } from '../domain/text-bound.ts';
import type { NewContent } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { readSettings } from '../store/settings.ts';

export const DELETE_TEXTS = 'delete-texts';

/** Has the texts deleted that somebody has chosen not to keep any more. */
export const deleteTextsJob = (user: string, days: number): NewJob => ({
  kind: DELETE_TEXTS,
  user,
  key: `${user} ${days}`,
  payload: { user },
});

/**
 * These mails as they are to be written: those whose text would have to go at once come without it.
 * @param mails as they were seen in this batch, which tells when they were delivered
 */
export async function withinBound(
  db: Database,
  { now }: { now: () => number },
  user: string,
  contents: readonly NewContent[],
  mails: readonly { mailId: string; internalTime: number | null }[],
): Promise<NewContent[]> {
  const { body_days: days } = await readSettings(db, user);
  if (days === null) return [...contents];
  const at = now();
  const before = textsGoBefore(days, at);
  const delivered = new Map<string, number>();
  for (const { mailId, internalTime } of mails) {
    if (internalTime !== null)
      delivered.set(mailId, Math.min(internalTime, delivered.get(mailId) ?? Infinity));
  }
  return contents.map((content) => {
    const internalTime = delivered.get(content.mailId) ?? null;
    const written = canonicalTime({ headerTime: content.headerTime, internalTime }) ?? at;
    return written <= before ? { ...content, body: null, bodyDays: days } : content;
  });
}
