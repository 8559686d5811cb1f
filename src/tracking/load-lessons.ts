// Loads what the person's corrections teach about the mails of some senders.
import type { Vault } from '../contracts/vault.ts';
import { judgementOf } from '../domain/judgement-of.ts';
import type { Lesson } from '../domain/lesson.ts';
import { learn, type Teacher } from '../pipeline/learn.ts';
import { copiesOf, readMailFacts } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';
import { teachersOf } from '../store/teachers.ts';

/** The lessons by sender; confirmations are among them. @param senders addresses, lower-case */
export async function loadLessons(
  db: Database,
  vault: Vault,
  user: string,
  senders: readonly string[],
  isOwner: (address: string) => boolean,
): Promise<Map<string, Lesson[]>> {
  const ids = await teachersOf(db, user, senders);
  if (ids.length === 0) return new Map();
  const copies = await copiesOf(db, user, ids);
  const corrections = await correctionsNaming(db, user, [
    ...new Set([...ids, ...[...copies.values()].flat()]),
  ]);
  const byItem = Map.groupBy(corrections, ({ body }) => ('item' in body ? body.item : ''));
  const bySender = new Map<string, Teacher[]>();
  for (const mail of await readMailFacts(db, vault, user, ids)) {
    const same = [mail.mailId, ...(copies.get(mail.mailId) ?? [])];
    const own = same.flatMap((item) => byItem.get(item) ?? []).sort((a, b) => a.seq - b.seq);
    const teacher = { mail, judgement: judgementOf(mail, isOwner), corrections: own };
    const known = bySender.get(mail.fromAddress);
    if (known) known.push(teacher);
    else bySender.set(mail.fromAddress, [teacher]);
  }
  return new Map([...bySender].map(([sender, teachers]) => [sender, learn(teachers)]));
}
