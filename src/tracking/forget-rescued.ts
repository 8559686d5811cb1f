// Forgets what was kept only because the person had rescued a mail.
import type { Correction } from '../domain/correction.ts';
import { canonicalTime } from '../domain/canonical-time.ts';
import { isWorthKeeping } from '../domain/facts.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { forgetContent, readMailFacts } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';
import { setDispositions } from '../store/sightings.ts';
import { bearersOf } from '../store/taught.ts';
import { readAllVerdicts } from '../store/verdicts.ts';
import { readIsOwner, type ItemTools } from './load-items.ts';
import { loadLessons } from './load-lessons.ts';

/** Without the person's word a mail that no machine would keep leaves nothing behind but its fingerprint. */
async function forget(db: Database, tools: ItemTools, user: string, item: string): Promise<void> {
  if ((await correctionsNaming(db, user, [item])).length > 0) return;
  const verdicts = await readAllVerdicts(db, tools.vault, user, item);
  const newest = verdicts.at(-1);
  // What an older version kept of itself is not lost because a newer one would not have.
  if (!newest || verdicts.some(isWorthKeeping)) return;
  await forgetContent(db, user, item);
  await setDispositions(db, user, [item], 'ignored', plainReason(newest.received.decision.reason));
}

/** Later mails of the sender, which were kept because of this rescue, unless there is another one. */
async function keptBeside(
  db: Database,
  tools: ItemTools,
  user: string,
  rescue: string,
  sender: string,
): Promise<string[]> {
  const mails = await readMailFacts(db, tools.vault, user, await bearersOf(db, user, rescue, 'look'));
  const lessons = await loadLessons(db, tools.vault, user, [sender], await readIsOwner(db, tools, user));
  const others = (lessons.get(sender) ?? []).filter(({ type }) => type === 'rescue');
  return mails.flatMap((mail) => {
    const at = canonicalTime(mail) ?? -Infinity;
    return others.some(({ madeAt }) => madeAt < at) ? [] : [mail.mailId];
  });
}

/**
 * Forgets what a rescue kept, once it is marked undone.
 * @param rescue the correction
 * @returns the mails that may be forgotten, and the sender of the rescued one, if it was kept
 */
export async function forgetRescued(
  db: Database,
  tools: ItemTools,
  user: string,
  { id, body }: Correction,
): Promise<{ items: string[]; senders: string[] }> {
  if (body.type !== 'rescue') return { items: [], senders: [] };
  const [mail] = await readMailFacts(db, tools.vault, user, [body.item]);
  if (!mail) return { items: [], senders: [] };
  const items = [...(await keptBeside(db, tools, user, id, mail.fromAddress)), mail.mailId];
  for (const item of items) await forget(db, tools, user, item);
  return { items, senders: [mail.fromAddress] };
}
