// Asks a language model about mails in review, newest first; what it says is a fact that merely stands beside the machine's word.
import type { Model } from '../contracts/model.ts';
import { readBody } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { nextDay, reserveRequest, settleRequest, USED_UP } from '../store/model-requests.ts';
import { composeQuestion } from '../pipeline/compose-question.ts';
import { speaksToMachine } from '../pipeline/decide/speaks-to-machine.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { findQuestions, type Candidate } from './ask-model/find-questions.ts';
import { noteReply } from './ask-model/note-reply.ts';
import { Pace } from './ask-model/pace.ts';

export interface AskTools extends RefoldTools {
  db: Database;
  model: Model;
  /** Tokens of a day (UTC), questions and answers of all models together. */
  dailyBudget: number;
  /** What no mail can foresee. */
  nonce: () => string;
  /** Resolves after so many ms, or at once when the signal is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Longest wait for a provider, ms; for more than that the task ends and says when to go on. */
  patience: number;
  /** Asked before each question; true ends the task with what is under way. */
  shouldStop: () => boolean;
  /** Breaks off what is under way. */
  signal: AbortSignal;
}

export interface AskOutcome {
  /** Requests sent, and how many of them brought an answer. */
  asked: number;
  answered: number;
  /** In plain words why not all was asked; null when nothing is left. */
  halted: string | null;
  /** When it is worth going on, epoch ms; null when nothing waits. */
  nextAt: number | null;
}

const AT_ONCE = 2;
/** A request this much older than its time-out is lost: 10 minutes are the longest time-out there is. */
const LOST_AFTER = 15 * 60_000;
/** Characters per token: some four in English, two and less in other scripts; better too many tokens set aside than too few. */
const CHARACTERS_PER_TOKEN = 2;

type Asked = 'asked' | 'answered' | 'nothing';

async function askOne(tools: AskTools, user: string, mail: Candidate, pace: Pace): Promise<Asked> {
  const { db, vault, model, now } = tools;
  const body = await readBody(db, vault, user, mail.mailId);
  if (!body || speaksToMachine({ headers: mail, text: body.text })) return 'nothing';
  const question = composeQuestion({ ...mail, text: body.text }, tools.nonce());
  const length = question.instructions.length + question.material.length;
  const tokens = Math.ceil(length / CHARACTERS_PER_TOKEN) + model.maxTokens;
  const sentAt = now();
  const request = { question: mail.question, model: model.id, sentAt, tokens, lostAt: sentAt + LOST_AFTER };
  const id = await reserveRequest(db, user, request, tools.dailyBudget);
  if (id === 'already asked') return 'nothing';
  if (id === 'budget used up') {
    pace.halt(USED_UP, nextDay(sentAt));
    return 'nothing';
  }
  try {
    const reply = await model.ask(question, tools.signal);
    return (await noteReply(tools, user, { request: id, mail, text: body.text, reply }, pace))
      ? 'answered'
      : 'asked';
  } catch (error) {
    if (!tools.signal.aborted) throw error;
    const end = {
      outcome: 'busy' as const,
      reason: 'stopped before the answer came',
      tokens: null,
      retryAt: 0,
    };
    await settleRequest(db, user, id, end);
    return 'asked';
  }
}

/** Goes once over all that is in review. */
async function goOver(tools: AskTools, user: string, pace: Pace, sum: AskOutcome): Promise<void> {
  const questions = findQuestions(tools, user, pace);
  const work = async (): Promise<void> => {
    while (!tools.shouldStop() && (await pace.isOpen())) {
      const { value: mail, done } = await questions.next();
      if (done) return;
      const asked = await askOne(tools, user, mail, pace);
      if (asked !== 'nothing') sum.asked += 1;
      if (asked === 'answered') sum.answered += 1;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

/**
 * Works off the mails in review that this model has not been asked about. A kill at any moment loses at most the answers under
 * way; what they may have cost stays counted. Safe beside a second process.
 * @throws what the database threw; nothing that a model does
 */
export async function askModel(tools: AskTools, user: string): Promise<AskOutcome> {
  const { now, patience, signal } = tools;
  const sum: AskOutcome = { asked: 0, answered: 0, halted: null, nextAt: null };
  const wait = (ms: number) => tools.wait(ms, signal);
  for (;;) {
    const pace = new Pace({ now, wait, patience });
    await goOver(tools, user, pace, sum);
    sum.halted = pace.halted;
    sum.nextAt = pace.nextAt;
    if (tools.shouldStop() || pace.halted !== null || pace.nextAt === null) return sum;
    const left = pace.nextAt - now();
    if (left > patience) return { ...sum, halted: 'the rest is tried again later' };
    await wait(Math.max(0, left));
  }
}
