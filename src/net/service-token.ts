// Gets access tokens for a service account of Google's: a signed assertion (RFC 7523) against a token, kept until shortly before its end.
import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { AccountError } from '../contracts/mail-account.ts';
import { readRetryAfter } from './provider-calls.ts';
import type { TokenTools } from './token-endpoint.ts';

export interface ServiceAccount {
  /** Its address, to which things are shared. */
  email: string;
  key: KeyObject;
  /** Names the key among those of the account; null where the file does not tell. */
  keyId: string | null;
}

export interface ServiceTokens {
  /** @throws AccountError `consent` when the key is refused, `throttled` or `unreachable` for what passes */
  read: () => Promise<string>;
  /** Has the next one asked for anew. */
  forget: () => void;
}

/** Whatever the file says: nobody else is sent an assertion. */
const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Seconds; Google takes none that holds longer. */
const LIFE = 3600;
/** ms before its end at which a token is no longer used. */
const SPARE = 5 * 60_000;
const TIMEOUT = 30_000;

/**
 * @param json the file that Google gives when a key is made
 * @throws Error with one line that says what is wrong with it, and nothing of the key
 */
export function readServiceAccount(json: string): ServiceAccount {
  let file: Record<string, unknown>;
  try {
    file = { ...(JSON.parse(json) as object) } as Record<string, unknown>;
  } catch {
    throw new Error('is no JSON; download the key of the service account again');
  }
  const { client_email: email, private_key: pem, private_key_id: keyId, type } = file;
  if (type !== 'service_account' || typeof email !== 'string' || typeof pem !== 'string')
    throw new Error('is no key of a service account (type, client_email, private_key); download one as JSON');
  if (!/^[^\s@:]{1,100}@[\w.-]{1,200}\.gserviceaccount\.com$/u.test(email))
    throw new Error('has a client_email that is no address of a service account; download the key again');
  try {
    return { email, key: createPrivateKey(pem), keyId: typeof keyId === 'string' ? keyId : null };
  } catch {
    throw new Error('has a private_key that cannot be read; download the key again');
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param now epoch ms */
function assertionOf({ email, key, keyId }: ServiceAccount, scope: string, now: number): string {
  const issued = Math.floor(now / 1000);
  const header = { alg: 'RS256', typ: 'JWT', ...(keyId !== null && { kid: keyId }) };
  const claims = { iss: email, scope, aud: TOKEN_URL, iat: issued, exp: issued + LIFE };
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

interface TokenAnswer {
  access_token?: unknown;
  expires_in?: unknown;
  error?: unknown;
}

async function ask(
  tools: TokenTools,
  assertion: string,
): Promise<{ response: Response; answer: TokenAnswer }> {
  try {
    const response = await tools.fetch(TOKEN_URL, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: GRANT, assertion }).toString(),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const answer: unknown = await response.json().catch(() => null);
    return { response, answer: typeof answer === 'object' && answer !== null ? answer : {} };
  } catch (cause) {
    throw new AccountError('unreachable', 'Google cannot be reached', { cause });
  }
}

/** What a refusal means; never repeats what Google says, which may hold pieces of the assertion. */
function refusal(
  { email }: ServiceAccount,
  response: Response,
  { error }: TokenAnswer,
  now: number,
): AccountError {
  const retryAfter = readRetryAfter(response.headers, now);
  if (response.status === 429)
    return new AccountError('throttled', 'Google asks for patience', { retryAfter });
  if (response.status >= 500 || response.status < 400)
    return new AccountError('unreachable', `Google gives no tokens now (HTTP ${response.status})`, {
      retryAfter,
    });
  const code = typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : `HTTP ${response.status}`;
  return new AccountError(
    'consent',
    `Google does not accept the key of ${email} (${code}): if it is still there and the clock of this machine is right, make a new one and set GOOGLE_SERVICE_ACCOUNT_JSON to it`,
  );
}

/** @param scope what the tokens are to allow */
export function serviceTokens(account: ServiceAccount, scope: string, tools: TokenTools): ServiceTokens {
  let kept: { token: string; until: number } | null = null;
  let running: Promise<string> | null = null;
  const renew = async (): Promise<string> => {
    const at = tools.now();
    const { response, answer } = await ask(tools, assertionOf(account, scope, at));
    const { access_token: token, expires_in: seconds } = answer;
    if (!response.ok || typeof token !== 'string' || token === '')
      throw refusal(account, response, answer, tools.now());
    kept = { token, until: at + (Number(seconds) || LIFE) * 1000 - SPARE };
    return token;
  };
  return {
    read: () => {
      if (kept && kept.until > tools.now()) return Promise.resolve(kept.token);
      running ??= renew().finally(() => (running = null));
      return running;
    },
    forget: () => (kept = null),
  };
}
