// Finds the mails in review that a model is still to be asked about, newest first.
import type { Model } from '../../contracts/model.ts';
import type { Vault } from '../../contracts/vault.ts';
import type { Direction } from '../../domain/mail.ts';
import type { Hash } from '../../domain/mail-identity.ts';
import { questionKey } from '../../domain/model-answer.ts';
import { readMailFacts } from '../../store/contents.ts';
import { deletedTexts } from '../../store/kept-texts.ts';
import { mailsInReview } from '../../store/mails-in-review.ts';
import { answeredAmong } from '../../store/model-answers.ts';
import { readTries, type Tries } from '../../store/model-requests.ts';
import type { Database } from '../../store/open-database.ts';
import { loadItems } from '../../tracking/load-items.ts';
import type { Pace } from './pace.ts';

export interface Candidate {
  mailId: string;
  /** Its `questionKey`. */
  question: string;
  subject: string;
  fromName: string;
  fromAddress: string;
  textHash: string;
  direction: Direction;
}

export interface FindTools {
  db: Database;
  vault: Vault;
  hash: Hash;
  model: Model;
  now: () => number;
}

const AT_A_TIME = 32;
/** How often a mail is sent in vain. */
const MAX_SENT = 3;
/** A model that answered nonsense twice will not do better. */
const MAX_USELESS = 2;

const isGivenUp = ({ sent, useless }: Tries): boolean => sent >= MAX_SENT || useless >= MAX_USELESS;

/** Those of these mails that wait because a machine is in doubt and whose text is kept, with the question that they put. */
async function candidatesAmong(tools: FindTools, user: string, ids: readonly string[]): Promise<Candidate[]> {
  const { db, vault, hash } = tools;
  const { items } = await loadItems(db, tools, user, ids);
  const doubtful = new Map(
    items.flatMap(({ id, decision }) =>
      decision.review && !decision.speaksToMachine ? [[id, decision.direction] as const] : [],
    ),
  );
  const mails = await readMailFacts(db, vault, user, [...doubtful.keys()]);
  const deleted = await deletedTexts(db, user, [...doubtful.keys()]);
  const byId = new Map(mails.map((mail) => [mail.mailId, mail]));
  return ids.flatMap((id) => {
    const mail = byId.get(id);
    const direction = doubtful.get(id);
    if (!mail || !direction || deleted.has(id)) return [];
    const { mailId, subject, fromName, fromAddress, textHash } = mail;
    const question = questionKey(mail, direction, hash);
    return [{ mailId, question, subject, fromName, fromAddress, textHash, direction }];
  });
}

/** Each question once; `pace` is told of those that are due later. */
export async function* findQuestions(
  tools: FindTools,
  user: string,
  pace: Pick<Pace, 'noteLater'>,
): AsyncGenerator<Candidate, undefined, void> {
  const { db, model } = tools;
  const queue = await mailsInReview(db, user);
  const put = new Set<string>();
  for (let at = 0; at < queue.length; at += AT_A_TIME) {
    const mails = await candidatesAmong(tools, user, queue.slice(at, at + AT_A_TIME));
    const questions = mails.map(({ question }) => question);
    const answered = await answeredAmong(db, user, model.id, questions);
    const tries = await readTries(db, user, model.id, questions);
    for (const mail of mails) {
      const before = tries.get(mail.question);
      if (put.has(mail.question) || answered.has(mail.question) || (before && isGivenUp(before))) continue;
      put.add(mail.question);
      if (before && before.retryAt > tools.now()) pace.noteLater(before.retryAt);
      else yield mail;
    }
  }
}
