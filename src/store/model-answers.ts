// Answers of language models: facts, sealed because they quote the mail.
import type { Vault } from '../contracts/vault.ts';
import { PROMPT_VERSION, type ModelAnswer, type Opinion } from '../domain/model-answer.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { LlmAnswerRow } from './schema.ts';
import { sealedPlace } from './sealed-columns.ts';

export interface NewAnswer extends Opinion {
  question: string;
  mailId: string;
  answeredAt: number;
}

const placeOf = (
  user: string,
  { question, prompt_version, model }: Pick<LlmAnswerRow, 'question' | 'prompt_version' | 'model'>,
) => sealedPlace('llm_answers', user, question, prompt_version, model);

/** Keeps an answer to the question of today's version; the first one to a question stays. */
export async function insertAnswer(
  db: Database,
  vault: Vault,
  user: string,
  { question, model, mailId, answeredAt, answer }: NewAnswer,
): Promise<void> {
  const key = { question, prompt_version: PROMPT_VERSION, model };
  await db
    .insertInto('llm_answers')
    .values({
      ...key,
      user_id: user,
      mail_id: mailId,
      answered_at: answeredAt,
      answer: vault.seal(JSON.stringify(answer), placeOf(user, key)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Empties what answers about these mails quote of them; how many passages were found in the mail stays, since an answer rests on that. */
export async function forgetQuotes(
  db: Database,
  vault: Vault,
  user: string,
  mails: readonly string[],
): Promise<void> {
  const rows = await inChunks(mails, (chunk) =>
    db
      .selectFrom('llm_answers')
      .selectAll()
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .execute(),
  );
  for (const row of rows) {
    const place = placeOf(user, row);
    const answer = JSON.parse(Buffer.from(vault.open(row.answer, place)).toString()) as ModelAnswer;
    const without: ModelAnswer = { ...answer, quotes: answer.quotes.map(() => '') };
    await db
      .updateTable('llm_answers')
      .set({ answer: vault.seal(JSON.stringify(without), place) })
      .where('user_id', '=', user)
      .where('question', '=', row.question)
      .where('prompt_version', '=', row.prompt_version)
      .where('model', '=', row.model)
      .execute();
  }
}

/** To the question of the newest version, last given, counts; whichever model is asked today. */
function counts(a: LlmAnswerRow, b: LlmAnswerRow): number {
  if (a.prompt_version !== b.prompt_version) return a.prompt_version - b.prompt_version;
  if (a.answered_at !== b.answered_at) return a.answered_at - b.answered_at;
  return a.model < b.model ? -1 : 1;
}

/** The answer that counts, for those of these questions that were answered. */
export async function readOpinions(
  db: Database,
  vault: Vault,
  user: string,
  questions: readonly string[],
): Promise<Map<string, Opinion>> {
  const rows = await inChunks(questions, (chunk) =>
    db
      .selectFrom('llm_answers')
      .selectAll()
      .where('user_id', '=', user)
      .where('question', 'in', chunk)
      .execute(),
  );
  const last = new Map(rows.sort(counts).map((row) => [row.question, row]));
  const open = (row: LlmAnswerRow): Opinion => ({
    model: row.model,
    answer: JSON.parse(Buffer.from(vault.open(row.answer, placeOf(user, row))).toString()) as ModelAnswer,
  });
  return new Map([...last].map(([question, row]) => [question, open(row)]));
}

/** Those of these questions, in today's words, that this model has answered. */
export async function answeredAmong(
  db: Database,
  user: string,
  model: string,
  questions: readonly string[],
): Promise<Set<string>> {
  const rows = await inChunks(questions, (chunk) =>
    db
      .selectFrom('llm_answers')
      .select('question')
      .where('user_id', '=', user)
      .where('model', '=', model)
      .where('prompt_version', '=', PROMPT_VERSION)
      .where('question', 'in', chunk)
      .execute(),
  );
  return new Set(rows.map((row) => row.question));
}
