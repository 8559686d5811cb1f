// Records a language model's answer and brings up to date what it touches.
import type { Opinion } from '../domain/model-answer.ts';
import { mailsWithText } from '../store/kept-mails.ts';
import { deletedTexts } from '../store/kept-texts.ts';
import { forgetQuotes, insertAnswer } from '../store/model-answers.ts';
import { settleRequest } from '../store/model-requests.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

export interface AnsweredQuestion extends Opinion {
  question: string;
  mailId: string;
  textHash: string;
  /** The request that brought it, and what that used up; null where the provider did not say. */
  request: number;
  tokens: number | null;
}

/** The answer, the end of its request and the fold of every mail with that text: all in one transaction. */
export function recordAnswer(
  db: Database,
  tools: RefoldTools,
  user: string,
  { question, mailId, textHash, request, tokens, ...opinion }: AnsweredQuestion,
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const now = tools.now();
    await insertAnswer(tx, tools.vault, user, { ...opinion, question, mailId, answeredAt: now });
    // Its text may have been deleted while the model was asked.
    if ((await deletedTexts(tx, user, [mailId])).size > 0)
      await forgetQuotes(tx, tools.vault, user, [mailId]);
    await settleRequest(tx, user, request, { outcome: 'answered', reason: '', tokens, retryAt: 0 });
    await refold(tx, { ...tools, cause: 'language model' }, user, await mailsWithText(tx, user, textHash));
  });
}
