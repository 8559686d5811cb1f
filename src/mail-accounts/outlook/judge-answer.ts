// What an answer of Microsoft Graph means, by its status and the code in its body.
import { AccountError } from '../../contracts/mail-account.ts';
import { judgeStatus, readRetryAfter, type Verdict } from '../../net/provider-calls.ts';

const NO_MAILBOX =
  /^(?:MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|ErrorMailboxNotFound|ErrorNonExistentMailbox)$/i;
const NOT_ALLOWED =
  /^(?:ErrorAccessDenied|AccessDenied|Authorization_RequestDenied|ErrorInsufficientPermissions\w*)$/i;
const TOO_FAST = /throttl|TooManyRequests|MailboxConcurrency/i;
/** The stretch of changes that a link stands for is not known any more. */
const STALE = /syncstate|resync/i;

/** The code of an error body, or the empty text. */
function codeIn(body: unknown): string {
  const code = (body as { error?: { code?: unknown } } | null)?.error?.code;
  return typeof code === 'string' ? code : '';
}

/** Whether an answer says that reading a folder's changes has to begin anew. */
export function isStale(status: number, body: unknown): boolean {
  return status === 410 || STALE.test(codeIn(body));
}

/** @param body parsed JSON of the answer, or null; @param now epoch ms */
export function judgeAnswer(status: number, headers: Headers, body: unknown, now: number): Verdict {
  const code = codeIn(body);
  const retryAfter = readRetryAfter(headers, now);
  if (isStale(status, body)) return { type: 'odd' };
  // An overloaded mailbox answers 503 or 504 and says how long to stay away.
  if (status === 429 || TOO_FAST.test(code) || (status >= 500 && retryAfter !== null)) {
    return { type: 'throttled', retryAfter };
  }
  if (NO_MAILBOX.test(code)) {
    return {
      type: 'refused',
      error: new AccountError('settings', 'this Microsoft account has no Outlook mailbox'),
    };
  }
  if (status !== 403) return judgeStatus(status);
  const error = NOT_ALLOWED.test(code)
    ? new AccountError('consent', 'the permission to read mail is missing; connect the mailbox again')
    : new AccountError(
        'settings',
        'Microsoft does not serve this mailbox to this program; ask whoever runs the organisation',
      );
  return { type: 'refused', error };
}
