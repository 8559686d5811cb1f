// Requests to language models: what was sent when, how it ended, and how many tokens of a day are used up.
import { sql } from 'kysely';
import { PROMPT_VERSION } from '../domain/model-answer.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { writeFor } from './write-for.ts';

/**
 * - `open`: sent, and nothing heard yet; after a kill it stays so, and counts as sent.
 * - `answered`: the answer is kept.
 * - `useless`: read, and what came back is no answer.
 * - `busy`: sent, and the provider was busy or the way to it broke.
 * - `unsent`: nobody read it.
 */
export type Outcome = 'open' | 'answered' | 'useless' | 'busy' | 'unsent';

export interface Request {
  question: string;
  model: string;
  sentAt: number;
  /** An upper bound of what it may use up. */
  tokens: number;
  /** When another process may take it for lost, epoch ms. */
  lostAt: number;
}

const DAY = 86_400_000;
/** Days are those of UTC, so that neither travel nor daylight saving gives a day two budgets. */
const dayOf = (time: number): number => time - (time % DAY);

/** When the budget of the day of `now` is given anew. */
export const nextDay = (now: number): number => dayOf(now) + DAY;

async function tokensSince(db: Database, user: string, since: number): Promise<number> {
  const row = await db
    .selectFrom('llm_requests')
    .select(({ fn }) => fn.sum<number | null>('tokens').as('tokens'))
    .where('user_id', '=', user)
    .where('sent_at', '>=', since)
    .executeTakeFirst();
  return Number(row?.tokens ?? 0);
}

async function insertRequest(db: Database, user: string, request: Request): Promise<number> {
  const row = await db
    .insertInto('llm_requests')
    .values({
      user_id: user,
      question: request.question,
      prompt_version: PROMPT_VERSION,
      model: request.model,
      sent_at: request.sentAt,
      tokens: request.tokens,
      outcome: 'open' satisfies Outcome,
      reason: '',
      retry_at: request.lostAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return Number(row.id);
}

/** What is noted when the tokens of a day do not suffice for the next question. */
export const USED_UP = 'the budget of the day is used up; it goes on after midnight UTC';

/**
 * Notes a request before it is sent, in one transaction with the look at what the day has left, so that a kill or a second
 * process can never use up more.
 * @returns its number, or why it may not be sent
 */
export function reserveRequest(
  db: Database,
  user: string,
  request: Request,
  budget: number,
): Promise<number | 'budget used up' | 'already asked'> {
  return writeFor(db, user, async (tx) => {
    const before = (await readTries(tx, user, request.model, [request.question])).get(request.question);
    if (before?.answered || (before?.openUntil ?? 0) > request.sentAt) return 'already asked' as const;
    const used = await tokensSince(tx, user, dayOf(request.sentAt));
    const id = await insertRequest(tx, user, request);
    if (used + request.tokens <= budget) return id;
    await settleRequest(tx, user, id, { outcome: 'unsent', reason: USED_UP, tokens: 0, retryAt: 0 });
    return 'budget used up' as const;
  });
}

/** Notes how a request ended; `tokens` null leaves what was set aside for it. */
export async function settleRequest(
  db: Database,
  user: string,
  id: number,
  end: { outcome: Outcome; reason: string; tokens: number | null; retryAt: number },
): Promise<void> {
  await db
    .updateTable('llm_requests')
    .set({
      outcome: end.outcome,
      reason: end.reason,
      retry_at: end.retryAt,
      ...(end.tokens !== null && { tokens: end.tokens }),
    })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
}

export interface Tries {
  answered: boolean;
  /** How often the mail was sent in vain. */
  sent: number;
  /** How often it was read in vain. */
  useless: number;
  /** Not before this, epoch ms. */
  retryAt: number;
  /** Until when a request may still be under way, epoch ms; 0 when none is. */
  openUntil: number;
}

/** What became so far of each of these questions that was put to this model. */
export async function readTries(
  db: Database,
  user: string,
  model: string,
  questions: readonly string[],
): Promise<Map<string, Tries>> {
  const rows = await inChunks(questions, (chunk) =>
    db
      .selectFrom('llm_requests')
      .select(['question', 'outcome', 'retry_at'])
      .where('user_id', '=', user)
      .where('question', 'in', chunk)
      .where('model', '=', model)
      .where('prompt_version', '=', PROMPT_VERSION)
      .execute(),
  );
  const tries = new Map<string, Tries>();
  for (const { question, outcome, retry_at } of rows) {
    const known = tries.get(question) ?? { answered: false, sent: 0, useless: 0, retryAt: 0, openUntil: 0 };
    tries.set(question, {
      answered: known.answered || outcome === 'answered',
      sent: known.sent + (outcome === 'unsent' || outcome === 'answered' ? 0 : 1),
      useless: known.useless + (outcome === 'useless' ? 1 : 0),
      retryAt: Math.max(known.retryAt, Number(retry_at)),
      openUntil: outcome === 'open' ? Math.max(known.openUntil, Number(retry_at)) : known.openUntil,
    });
  }
  return tries;
}

/** What was asked since a time, of all models together. */
export interface ModelUse {
  asked: number;
  answered: number;
  tokens: number;
  failures: { reason: string; requests: number }[];
}

/** Sums up the requests since `since` (epoch ms), most frequent failures first. */
async function useSince(db: Database, user: string, since: number): Promise<ModelUse> {
  const rows = await db
    .selectFrom('llm_requests')
    .select(['outcome', 'reason', sql<number>`count(*)`.as('requests')])
    .where('user_id', '=', user)
    .where('sent_at', '>=', since)
    .groupBy(['outcome', 'reason'])
    .orderBy('requests', 'desc')
    .execute();
  const sum = (outcomes: readonly string[]) =>
    rows
      .filter(({ outcome }) => outcomes.includes(outcome))
      .reduce((total, { requests }) => total + Number(requests), 0);
  return {
    asked: sum(['open', 'answered', 'useless', 'busy']),
    answered: sum(['answered']),
    tokens: await tokensSince(db, user, since),
    failures: rows.flatMap(({ reason, requests }) =>
      reason === '' ? [] : [{ reason, requests: Number(requests) }],
    ),
  };
}

/** What was asked on the day of `now`. */
export const useOfDay = (db: Database, user: string, now: number): Promise<ModelUse> =>
  useSince(db, user, dayOf(now));

/** What was asked ever. */
export const useInAll = (db: Database, user: string): Promise<ModelUse> => useSince(db, user, 0);
