// What the writer refused, as an answer.
import type { Context } from 'hono';
import { problem } from './problem.ts';

const STATUS: Readonly<Record<string, 404 | 409 | 412 | 422>> = {
  UnknownItem: 404,
  ChangedMeanwhile: 412,
  KeyUsed: 422,
  WebhookRefused: 409,
  ProfileRefused: 409,
  AnalysisRefused: 409,
  UnreadableCv: 422,
  NoSheet: 409,
  NoAddress: 422,
  UnreadablePage: 422,
};

/** The answer to what the writer refused. @throws what is not the caller's fault */
export function refusal(c: Context, error: unknown): Response {
  const { name, message } = error as Error;
  const status = STATUS[name];
  if (status === undefined) throw error;
  return problem(c, status, message);
}
