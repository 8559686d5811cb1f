// Keeps one sighting for each place of a live mailbox, where a mail may first be passed over by its headers and fetched whole later.
import { headersId, type Hash } from '../domain/mail-identity.ts';
import type { Database } from '../store/open-database.ts';
import { dropSightings, sightedAt } from '../store/sightings.ts';
import type { SightedMail } from './record-mails.ts';

/** @returns what is left to record: mails passed over where something is recorded already say nothing new */
export async function settlePlaces(
  db: Database,
  hash: Hash,
  user: string,
  mailboxId: string,
  mails: readonly SightedMail[],
): Promise<SightedMail[]> {
  const known = await sightedAt(
    db,
    user,
    mailboxId,
    mails.map(({ locator }) => locator),
  );
  const replaced = mails.flatMap(({ locator, mailId, headerKey }) => {
    const byHeaders = headersId(headerKey, hash);
    const isThere = known.get(locator)?.includes(byHeaders) ?? false;
    return isThere && mailId !== byHeaders && mailId !== '' ? [{ locator, mailId: byHeaders }] : [];
  });
  await dropSightings(db, user, mailboxId, replaced);
  const isPassed = ({ mailId, headerKey, outcome }: SightedMail) =>
    outcome.type !== 'kept' && mailId === headersId(headerKey, hash);
  return mails.filter((mail) => !(known.has(mail.locator) && isPassed(mail)));
}
