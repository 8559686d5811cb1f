// Says in plain words how a request to a language model failed, and whether it is worth another try.
import type { ModelReply } from '../contracts/model.ts';
import { TooLong } from './bounded-fetch.ts';

/** Nobody was there: nothing of the mail has left the machine. */
const UNREACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there; start the server or correct LLM_BASE_URL',
  ENOTFOUND: 'there is no host of that name, or no network',
  EAI_AGAIN: 'its name could not be looked up; is there a network?',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'the host cannot be reached',
};

const DENIED: Readonly<Record<number, string>> = {
  401: 'it does not accept the key',
  402: 'the account has no credit',
  403: 'it does not allow this key to ask this model',
  404: 'it knows no such model or address; check LLM_MODEL and LLM_BASE_URL',
};

const MAX_DEPTH = 8;

/** The error, what caused it, what caused that … */
function chainOf(error: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = [];
  for (
    let at = error;
    at instanceof Object && chain.length < MAX_DEPTH;
    at = (at as { cause?: unknown }).cause
  )
    chain.push(at as Record<string, unknown>);
  return chain;
}

/** RFC 9110 §10.2.3: seconds or a date; OpenAI also tells milliseconds. Null where it says nothing readable. */
function readRetryAfter(headers: Readonly<Record<string, string>> | undefined, now: number): number | null {
  const precise = Number(headers?.['retry-after-ms'] ?? Number.NaN);
  if (precise >= 0) return precise;
  const told = headers?.['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/u.test(told)) return Number(told) * 1000;
  const date = Date.parse(told);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function ofStatus(
  status: number,
  headers: Readonly<Record<string, string>> | undefined,
  now: number,
): ModelReply {
  const denied = DENIED[status];
  if (denied) return { type: 'denied', reason: `${denied} (${status})`, reached: true };
  if (status === 408 || status === 429 || status >= 500) {
    const reason = status === 429 ? 'it was asked too often (429)' : `it failed (${status})`;
    return { type: 'busy', reason, retryAfter: readRetryAfter(headers, now), unread: true };
  }
  return { type: 'useless', reason: `it did not take the request (${status})`, tokens: 0 };
}

/**
 * @param error what the adapter threw, other than by our own time-out or stop
 * @param now epoch ms, for a date in Retry-After
 */
export function explainModelFailure(error: unknown, now: number): ModelReply {
  const chain = chainOf(error);
  if (chain.some((one) => one instanceof TooLong))
    return { type: 'useless', reason: 'its answer was far longer than asked for', tokens: null };
  const unreached = chain.map(({ code }) => UNREACHED[String(code)]).find((words) => words !== undefined);
  if (unreached) return { type: 'denied', reason: unreached, reached: false };
  if (chain.some(({ message }) => message === 'unexpected redirect'))
    return {
      type: 'denied',
      reason: 'it sends requests elsewhere, which is not followed; check LLM_BASE_URL',
      reached: true,
    };
  const answered = chain.find(({ statusCode }) => typeof statusCode === 'number') as
    { statusCode: number; responseHeaders?: Record<string, string> } | undefined;
  // A 200 that the adapter could not read is an answer, but none of a language model.
  if (answered && answered.statusCode >= 400)
    return ofStatus(answered.statusCode, answered.responseHeaders, now);
  if (answered)
    return { type: 'useless', reason: 'what came back was not the answer of a language model', tokens: null };
  return {
    type: 'busy',
    reason: 'the connection broke before the answer was whole',
    retryAfter: null,
    unread: false,
  };
}
