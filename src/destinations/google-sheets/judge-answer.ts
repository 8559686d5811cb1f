// What an answer of the Google Sheets API means, by its status and the reasons in its body.
import { AccountError } from '../../contracts/mail-account.ts';
import { judgeStatus, readRetryAfter, type Verdict } from '../../net/provider-calls.ts';

interface GoogleError {
  error?: { message?: unknown; details?: readonly { reason?: unknown }[] };
}

function read(body: unknown): { message: string; reasons: unknown[] } {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as GoogleError;
  return {
    message: typeof error?.message === 'string' ? error.message : '',
    reasons: Array.isArray(error?.details) ? error.details.map((detail) => detail?.reason) : [],
  };
}

const refused = (line: string): Verdict => ({ type: 'refused', error: new AccountError('settings', line) });

/** What Google says of a request that it understands and does not carry out, and what it means for the person. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /unable to parse range|no grid with id/iu,
    'the tab was deleted or renamed while it was written; sync again, and it is made anew',
  ],
  [
    /protected cell or object/iu,
    'cells that Hearback writes are protected; take the protection off for its account, or name another tab',
  ],
  [
    /above the limit of \d+ cells/iu,
    'the spreadsheet is full; delete what it need not hold, or name another one',
  ],
  [
    /not supported for this document/iu,
    'that is an Excel file, not a Google spreadsheet; save it as one (File, Save as Google Sheets) and give the address of that',
  ],
];

/** Rows or columns went while they were written: the next look finds where everything stands. */
const MOVED = /exceeds grid limits|beyond the last requested/iu;

function judgeBadRequest(message: string): Verdict {
  const [, line] = REFUSALS.find(([pattern]) => pattern.test(message)) ?? [];
  if (line !== undefined) return refused(line);
  if (!MOVED.test(message)) return { type: 'odd' };
  const error = new AccountError(
    'unreachable',
    'the sheet was changed while it was written; it is tried again',
  );
  return { type: 'refused', error };
}

function judgeForbidden(reasons: readonly unknown[], account: string): Verdict {
  return reasons.includes('SERVICE_DISABLED')
    ? refused(
        'the Google Sheets API is switched off in the project of the service account; switch it on there',
      )
    : refused(
        `Google does not let ${account} write there; share the spreadsheet with that address as an editor`,
      );
}

/** @param account address of the service account @param body parsed JSON of the answer, or null */
export function judgeAnswer(
  account: string,
  status: number,
  headers: Headers,
  body: unknown,
  now: number,
): Verdict {
  const { message, reasons } = read(body);
  const tooFast = status === 429 || reasons.includes('RATE_LIMIT_EXCEEDED');
  if (tooFast) return { type: 'throttled', retryAfter: readRetryAfter(headers, now) };
  if (status === 403) return judgeForbidden(reasons, account);
  if (status === 404) return refused('there is no such spreadsheet; copy its address from the browser again');
  return status === 400 ? judgeBadRequest(message) : judgeStatus(status);
}
