// Notes how a request to a model ended: an answer that holds is recorded, everything else with its reason.
import type { Model, ModelReply } from '../../contracts/model.ts';
import { checkAnswer } from '../../pipeline/check-answer.ts';
import { settleRequest, type Outcome } from '../../store/model-requests.ts';
import type { Database } from '../../store/open-database.ts';
import { recordAnswer } from '../../tracking/record-answer.ts';
import type { RefoldTools } from '../../tracking/refold.ts';
import type { Candidate } from './find-questions.ts';
import type { Pace } from './pace.ts';

export interface NoteTools extends RefoldTools {
  db: Database;
  model: Model;
}

export interface Replied {
  /** Number of the request. */
  request: number;
  mail: Candidate;
  /** What the model was shown the beginning of. */
  text: string;
  reply: ModelReply;
}

/** A provider that is not there may be started any moment; a key that is refused is not mended so soon. */
const UNREACHED_PAUSE = 60_000;
const REFUSED_PAUSE = 60 * 60_000;

/** @returns whether the reply is an answer that holds */
export async function noteReply(
  tools: NoteTools,
  user: string,
  replied: Replied,
  pace: Pace,
): Promise<boolean> {
  const { request, mail, text, reply } = replied;
  const settle = (outcome: Outcome, reason: string, tokens: number | null, retryAt = 0) =>
    settleRequest(tools.db, user, request, { outcome, reason, tokens, retryAt });
  const noteUseless = async (reason: string, tokens: number | null) => {
    await settle('useless', reason, tokens);
    // Chance is part of every answer, so that once more is worth it.
    pace.noteLater(tools.now());
  };
  if (reply.type === 'useless' || reply.type === 'answered') pace.noteSuccess();
  switch (reply.type) {
    case 'busy': {
      const retryAt = pace.noteBusy(reply.reason, reply.retryAfter);
      await settle('busy', reply.reason, reply.unread ? 0 : null, retryAt);
      return false;
    }
    case 'denied':
      pace.halt(reply.reason, tools.now() + (reply.reached ? REFUSED_PAUSE : UNREACHED_PAUSE));
      await settle('unsent', reply.reason, 0);
      return false;
    case 'useless':
      await noteUseless(reply.reason, reply.tokens);
      return false;
    case 'answered': {
      const answer = checkAnswer(reply.answer, { ...mail, text });
      if (typeof answer === 'string') {
        await noteUseless(answer, reply.tokens);
        return false;
      }
      const { question, mailId, textHash } = mail;
      const opinion = { model: tools.model.id, answer };
      const { tokens } = reply;
      await recordAnswer(tools.db, tools, user, { ...opinion, question, mailId, textHash, request, tokens });
      return true;
    }
  }
}
