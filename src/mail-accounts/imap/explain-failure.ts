// Says in one line why a mailbox cannot be read, and what becomes of it, from whatever the server or the network threw.
import { AccountError } from '../../contracts/mail-account.ts';
import { ForbiddenAddress } from '../../net/guarded-connect.ts';
import type { Target } from './target.ts';

/** What imapflow and Node put on their errors. */
interface Failure {
  message: string;
  code?: string;
  /** `NO` or `BAD` where the server itself refused. */
  responseStatus?: string;
  responseText?: string;
  /** Response code of a refused login, such as AUTHENTICATIONFAILED. */
  serverResponseCode?: string;
  authenticationFailed?: boolean;
  /** What a refused login was answered with, in words; or the parsed response of another command. */
  response?: unknown;
  /** ms, as the server asked. */
  throttleReset?: number;
  cause?: unknown;
}

/** Response codes (RFC 5530, and those of Gmail, Yahoo and Microsoft) that ask for patience. */
const PATIENCE_CODE = /^(?:THROTTLED|OVERQUOTA|UNAVAILABLE|LIMIT|INUSE)$/i;
/** The same in words, for servers that give no code. */
const PATIENCE_TEXT =
  /throttl|too many|rate limit|over ?quota|bandwidth|exceeded|try again|temporar|unavailable|server busy|not responding/i;

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has made its certificate itself (self-signed)',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that no known authority has signed',
  UNABLE_TO_GET_ISSUER_CERT: 'shows a certificate that no known authority has signed',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'shows a certificate that no known authority has signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that no known authority has signed',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  CERT_NOT_YET_VALID: 'shows a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate of another host',
};

/** What the network says, in words. */
const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is not known: check the name of the host, and the network',
  EAI_AGAIN: 'cannot be looked up: the name service does not answer',
  ECONNREFUSED: 'accepts no connection at this port',
  ETIMEDOUT: 'does not answer',
  CONNECT_TIMEOUT: 'does not answer',
  ETIMEOUT: 'has stopped answering',
  GREETING_TIMEOUT: 'does not greet as a mail server (IMAP) does',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  InvalidResponse: 'answers what is not IMAP',
  ResponseProcessingFailed: 'answers what is not IMAP',
  UnexpectedTag: 'answers what is not IMAP',
  LineTooLarge: 'answers what is not IMAP',
  LiteralTooLarge: 'sends more than any mail has',
  ResponseTooLarge: 'sends more than any mail has',
};

/** True where the code of a tagged answer, even an OK, or the words of a refusal ask for patience. */
export function asksForPatience({ code = '', words = '' }: { code?: string; words?: string }): boolean {
  return PATIENCE_CODE.test(code) || PATIENCE_TEXT.test(words);
}

/** One line of what a server said: bounded, without control characters. */
export function saidBy(text: unknown): string {
  const line = typeof text === 'string' ? text.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (it says: ${text})`);

/** A refused login: of this time, or until the person does something. Null where it was not refused but cut. */
function loginFailure(error: Failure, target: Target): AccountError | null {
  const words = saidBy(error.response) || saidBy(error.responseText);
  if (error.responseStatus === undefined && words === '') {
    const noWay = /mechanism|login is disabled/i.test(error.message);
    const line = `${target.host} offers no way to log in that fits; ${target.preset?.hint ?? 'check port and security'}`;
    return noWay ? new AccountError('settings', line, { cause: error }) : null;
  }
  if (asksForPatience({ code: error.serverResponseCode, words })) {
    const line = `${target.host} takes no login for now${inBrackets(words)}`;
    return new AccountError('throttled', line, { cause: error });
  }
  const hint = `; ${target.preset?.hint ?? 'check login name and password (some providers want an app password)'}`;
  const what = `${target.host} refused the login of ${target.username}${inBrackets(words)}${hint}`;
  return new AccountError('consent', what, { cause: error });
}

function throttled(error: Failure, target: Target, farewell?: string): AccountError | null {
  const words = saidBy(error.responseText ?? farewell);
  const asked = error.code === 'ETHROTTLE' || farewell !== undefined || PATIENCE_TEXT.test(words);
  if (!asked) return null;
  return new AccountError('throttled', `${target.host} asks for patience${inBrackets(words)}`, {
    cause: error,
    retryAfter: error.throttleReset ?? null,
  });
}

function settingsFailure(error: Failure, target: Target): AccountError | null {
  if (error instanceof ForbiddenAddress) return new AccountError('settings', error.message, { cause: error });
  const certificate = CERTIFICATE[error.code ?? ''];
  if (certificate !== undefined) {
    const line = `${target.host} ${certificate}, so nobody can tell whether it is the right server`;
    return new AccountError('settings', line, { cause: error });
  }
  if (/support STARTTLS/.test(error.message)) {
    const line = `${target.host} offers no encryption at port ${target.port}`;
    return new AccountError('settings', line, { cause: error });
  }
  if (!/wrong version number|packet length too long|unknown protocol/i.test(error.message)) return null;
  const line = `${target.host} speaks no TLS at port ${target.port}: check port and security`;
  return new AccountError('settings', line, { cause: error });
}

/** The network or the server's rubbish, in words. */
function unreachable(error: Failure, target: Target): AccountError {
  const code = error.code?.startsWith('Parser') ? 'InvalidResponse' : (error.code ?? '');
  const said = saidBy(error.responseText);
  const what =
    NETWORK[code] ?? (said === '' ? 'broke the connection' : `refused a command${inBrackets(said)}`);
  return new AccountError('unreachable', `${target.host} ${what}`, { cause: error });
}

/**
 * Any failure as the one that the caller acts upon.
 * @param farewell what the server said when it took leave (BYE), where it did
 */
export function explainFailure(thrown: unknown, target: Target, farewell?: string): AccountError {
  if (thrown instanceof AccountError) return thrown;
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Error & Failure;
  const login = error.authenticationFailed === true ? loginFailure(error, target) : null;
  return (
    login ??
    throttled(error, target, farewell) ??
    settingsFailure(error, target) ??
    unreachable(error, target)
  );
}
