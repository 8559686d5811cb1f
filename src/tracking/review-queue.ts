// What waits for a person's look: mails whose kind is doubtful, and mails whose application is a guess.
import type { Vault } from '../contracts/vault.ts';
import { SURE_LINK, type Application, type TimelineEvent } from '../domain/application.ts';
import { readApplication } from '../store/applications.ts';
import { copiesOf } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { looseMailsToReview, mailsToReview, shownAmong, type MailToReview } from '../store/review-places.ts';

/** One mail that waits, with the application it stands in. */
export interface Waiting {
  mail: string;
  place: { application: Application; event: TimelineEvent } | null;
}

/** True when the mail stands where it does by a guess. */
export function isGuess({ place }: Waiting): boolean {
  return place !== null && place.event.linkConfidence < SURE_LINK;
}

/** Mails on no timeline; one that has a copy on a timeline waits there, if at all. */
async function waitingElsewhere(db: Database, user: string): Promise<MailToReview[]> {
  const loose = (await looseMailsToReview(db, user)).sort(inOrder);
  const copies = await copiesOf(
    db,
    user,
    loose.map(({ mail }) => mail),
  );
  const shown = await shownAmong(db, user, [...new Set([...copies.values()].flat())]);
  const taken = new Set<string>();
  return loose.filter(({ mail }) => {
    const others = copies.get(mail) ?? [];
    if (taken.has(mail) || others.some((copy) => shown.has(copy))) return false;
    for (const copy of others) taken.add(copy);
    return true;
  });
}

type Place = Pick<MailToReview, 'at' | 'mail'>;

function inOrder(a: Place, b: Place): number {
  if (a.at !== b.at) return (a.at ?? -Infinity) - (b.at ?? -Infinity);
  return Number(a.mail > b.mail) - Number(a.mail < b.mail);
}

/** True for what comes later in the queue than `place`, whether that is still in it or not. */
export const isBehind = (one: Place, place: Place): boolean => inOrder(one, place) > 0;

/** All mails that wait for a look, oldest first, copies of one mail once; those of hidden applications wait for nothing. */
export async function readReviewQueue(db: Database, user: string): Promise<MailToReview[]> {
  const shown = await mailsToReview(db, user);
  return [...shown, ...(await waitingElsewhere(db, user))].sort(inOrder);
}

/** Finds the places of mails of the queue. */
export async function findPlaces(
  db: Database,
  vault: Vault,
  user: string,
  queue: readonly MailToReview[],
): Promise<Waiting[]> {
  const applications = new Map<string, Application | null>();
  const waiting: Waiting[] = [];
  for (const { mail, application: id } of queue) {
    if (id !== null && !applications.has(id))
      applications.set(id, await readApplication(db, vault, user, id));
    const application = (id !== null && applications.get(id)) || null;
    const event = application?.timeline.find(({ item }) => item === mail);
    waiting.push({ mail, place: application && event ? { application, event } : null });
  }
  return waiting;
}
