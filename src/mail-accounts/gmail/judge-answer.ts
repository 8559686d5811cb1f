// What an answer of the Gmail API means, by its status and the reason in its body.
import { AccountError } from '../../contracts/mail-account.ts';
import { judgeStatus, readRetryAfter, type Verdict } from '../../net/provider-calls.ts';

interface GoogleError {
  error?: {
    message?: unknown;
    errors?: readonly { reason?: unknown }[];
    details?: readonly { reason?: unknown }[];
  };
}

const TOO_FAST = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
  'quotaExceeded',
]);
const DAY_USED_UP = new Set(['dailyLimitExceeded']);
const NOT_ALLOWED = new Set(['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'authError']);
const HOUR = 60 * 60_000;

/** All reasons that an error body names, in the old and the new form. */
function reasonsIn(body: unknown): string[] {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as GoogleError;
  const named = [
    ...(Array.isArray(error?.errors) ? error.errors : []),
    ...(Array.isArray(error?.details) ? error.details : []),
  ];
  return named.map((item) => item?.reason).filter((reason) => typeof reason === 'string');
}

/** Gmail says in its message, and not in a header, until when a person is locked out. */
function retryAfterIn(headers: Headers, body: unknown, now: number): number | null {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as GoogleError;
  const message = typeof error?.message === 'string' ? error.message : '';
  const until = /Retry after (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)/.exec(message)?.[1];
  return readRetryAfter(headers, now) ?? (until === undefined ? null : Math.max(0, Date.parse(until) - now));
}

function judgeForbidden(reasons: readonly string[]): Verdict {
  if (reasons.some((reason) => DAY_USED_UP.has(reason))) return { type: 'throttled', retryAfter: HOUR };
  const isConsent = reasons.some((reason) => NOT_ALLOWED.has(reason));
  const reason = reasons.find((name) => /^\w{1,60}$/.test(name)) ?? 'forbidden';
  return {
    type: 'refused',
    error: isConsent
      ? new AccountError(
          'consent',
          'the permission to read mail is missing; connect the mailbox again and tick it',
        )
      : new AccountError(
          'settings',
          `Gmail does not serve this account to this program (${reason}); is the Gmail API enabled?`,
        ),
  };
}

function judgeBadRequest(reasons: readonly string[]): Verdict {
  // "Mail service not enabled": an account without a mailbox.
  if (!reasons.includes('failedPrecondition')) return { type: 'odd' };
  return { type: 'refused', error: new AccountError('settings', 'this Google account has no Gmail mailbox') };
}

/** @param body parsed JSON of the answer, or null; @param now epoch ms */
export function judgeAnswer(status: number, headers: Headers, body: unknown, now: number): Verdict {
  const reasons = reasonsIn(body);
  if (status === 429 || (status === 403 && reasons.some((reason) => TOO_FAST.has(reason)))) {
    return { type: 'throttled', retryAfter: retryAfterIn(headers, body, now) };
  }
  if (status === 403) return judgeForbidden(reasons);
  return status === 400 ? judgeBadRequest(reasons) : judgeStatus(status);
}
