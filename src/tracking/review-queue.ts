// What waits for a person's look: mails whose kind is doubtful, and mails whose application is a guess.
import type { Vault } from '../contracts/vault.ts';
import { SURE_LINK, type Application, type TimelineEvent } from '../domain/application.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { readApplication } from '../store/applications.ts';
import { copiesOf, readThreads } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { applicationsToReview, looseMailsToReview, shownAmong } from '../store/review-places.ts';
import { loadItems } from './load-items.ts';

export interface QueueTools {
  vault: Vault;
  hash: Hash;
}

/** One mail that waits, with the application it stands in. */
export interface Waiting {
  mail: string;
  /** Canonical time, epoch ms; null comes first. */
  at: number | null;
  place: { application: Application; event: TimelineEvent } | null;
}

/** True when the mail stands where it does by a guess. */
export function isGuess({ place }: Waiting): boolean {
  return place !== null && place.event.linkConfidence < SURE_LINK;
}

async function waitingOnTimelines(db: Database, tools: QueueTools, user: string): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const id of await applicationsToReview(db, user)) {
    const application = await readApplication(db, tools.vault, user, id);
    for (const event of application?.timeline ?? []) {
      if (application && event.review) {
        waiting.push({ mail: event.item, at: event.at, place: { application, event } });
      }
    }
  }
  // What the person added by hand is no mail that could be shown.
  const mails = await readThreads(
    db,
    user,
    waiting.map(({ mail }) => mail),
  );
  return waiting.filter(({ mail }) => mails.has(mail));
}

async function waitingElsewhere(db: Database, tools: QueueTools, user: string): Promise<Waiting[]> {
  const ids = await looseMailsToReview(db, user);
  const copies = await copiesOf(db, user, ids);
  const shown = await shownAmong(db, user, [...new Set([...copies.values()].flat())]);
  const { items } = await loadItems(db, tools, user, ids);
  const waiting = items
    .filter(({ id, decision }) => decision.review && !copies.get(id)?.some((copy) => shown.has(copy)))
    .map(({ id, at }): Waiting => ({ mail: id, at, place: null }))
    .sort(inOrder);
  const taken = new Set<string>();
  return waiting.filter(({ mail }) => {
    if (taken.has(mail)) return false;
    for (const copy of copies.get(mail) ?? []) taken.add(copy);
    return true;
  });
}

function inOrder(a: Waiting, b: Waiting): number {
  if (a.at !== b.at) return (a.at ?? -Infinity) - (b.at ?? -Infinity);
  return a.mail < b.mail ? -1 : 1;
}

/** All mails that wait for a look, oldest first, copies of one mail once; those of hidden applications wait for nothing. */
export async function readReviewQueue(db: Database, tools: QueueTools, user: string): Promise<Waiting[]> {
  const shown = await waitingOnTimelines(db, tools, user);
  const loose = await waitingElsewhere(db, tools, user);
  return [...shown, ...loose].sort(inOrder);
}
