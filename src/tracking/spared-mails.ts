// Tells which mails are kept whatever is decided of them, because of what the person rescued.
import type { Vault } from '../contracts/vault.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { readIsOwner } from './load-items.ts';
import { loadLessons } from './load-lessons.ts';

/** A mail by what matters here; `at` is when it bears to have been written, epoch ms. */
export interface SentBy {
  id: string;
  sender: string;
  at: number;
}

/**
 * The rescued mails, and what their senders wrote after the rescue.
 * @param rescued when each of these mails was rescued, epoch ms
 */
export async function sparedMails(
  { db, vault, hash }: { db: Database; vault: Vault; hash: Hash },
  user: string,
  mails: readonly SentBy[],
  rescued: ReadonlyMap<string, number>,
): Promise<Set<string>> {
  const isOwner = await readIsOwner(db, { hash }, user);
  const since = new Map<string, number>();
  const note = (sender: string, at: number) => since.set(sender, Math.min(at, since.get(sender) ?? Infinity));
  const senders = [...new Set(mails.map(({ sender }) => sender))];
  for (const [sender, lessons] of await loadLessons(db, vault, user, senders, isOwner)) {
    for (const { type, madeAt } of lessons) if (type === 'rescue') note(sender, madeAt);
  }
  // A rescued mail whose source was gone comes in only now, perhaps together with later ones.
  const known = await knownMails(db, user, [...rescued.keys()]);
  for (const { id, sender } of mails) {
    const at = rescued.get(id);
    if (at !== undefined && !known.get(id)?.kept) note(sender, at);
  }
  const later = mails.filter(({ sender, at }) => at > (since.get(sender) ?? Infinity));
  return new Set([...rescued.keys(), ...later.map(({ id }) => id)]);
}
