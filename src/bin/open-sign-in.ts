// Answers for signing in on a server: hands on to better-auth what it may be asked, and counts tries.
import { createHmac } from 'node:crypto';
import type { Caller, SignIn, SignInAnswer, SignInCall } from '../contracts/sign-in.ts';
import type { Config } from '../ops/config.ts';
import { leakedPasswords } from '../net/leaked-passwords.ts';
import { hashPassword, isPassword } from '../ops/hash-password.ts';
import type { Database } from '../store/open-database.ts';
import type { GoogleClient } from './google-client.ts';
import { holdTries } from './hold-tries.ts';
import { ADDRESS_HEADER, BASE, openAuth } from './open-auth.ts';
import { openGoogle } from './open-google.ts';

export type SignInConfig = Pick<
  Config,
  'PUBLIC_URL' | 'SECOND_FACTOR' | 'SIGN_UP' | 'TRUSTED_PROXIES' | 'LEAKED_PASSWORDS'
>;

/** The last address that a trusted proxy told, or the one that the connection is from. */
function addressOf(proxies: number, headers: Headers, peer: string | null): string {
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return (proxies > 0 && told.at(-proxies)) || (peer ?? 'unknown');
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const parsed: unknown = await response.json().catch(() => null);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}

type Passed = (headers: Headers, address: string | null) => Headers;

/** What of a request goes on to better-auth. Whether it comes from our own page was looked at before. */
const passedOn =
  (origin: string): Passed =>
  (headers, address) => {
    const plain = new Headers({ origin, 'content-type': 'application/json' });
    for (const name of ['cookie', 'user-agent']) {
      const value = headers.get(name);
      if (value !== null) plain.set(name, value);
    }
    if (address !== null) plain.set(ADDRESS_HEADER, address);
    return plain;
  };

function callerOf(auth: ReturnType<typeof openAuth>, origin: string, passed: Passed) {
  return async (
    name: SignInCall,
    { headers, address }: Caller,
    body: Readonly<Record<string, unknown>>,
  ): Promise<SignInAnswer> => {
    const asks = name.startsWith('passkey/generate-');
    const request = new Request(`${origin}${BASE}/${name}`, {
      method: asks ? 'GET' : 'POST',
      headers: passed(headers, address),
      ...(!asks && { body: JSON.stringify(body) }),
    });
    const response = await auth.handler(request);
    return {
      status: response.status,
      cookies: response.headers.getSetCookie(),
      body: await bodyOf(response),
    };
  };
}

/** Where no list of leaked passwords is named, nothing leaves the machine. */
const askNobody: SignIn['askLeaks'] = () => Promise.resolve({ leaked: false });

/**
 * @param secret signs the cookies, and encrypts second factors
 * @param google null where nobody signs in with Google
 */
export function openSignIn(
  db: Database,
  secret: string,
  config: SignInConfig,
  google: GoogleClient | null = null,
): SignIn {
  const { origin } = new URL(config.PUBLIC_URL ?? 'http://localhost');
  const auth = openAuth(db, secret, origin);
  const passed = passedOn(origin);
  const { LEAKED_PASSWORDS: leaked } = config;
  return {
    signUp: config.SIGN_UP,
    secondFactor: config.SECOND_FACTOR,
    origin,
    google: google && openGoogle({ db, secret, origin, signUp: config.SIGN_UP, client: google, passed }),
    call: callerOf(auth, origin, passed),
    whoIs: async (headers) => {
      if (!headers.has('cookie')) return null;
      const found = await auth.api.getSession({ headers: passed(headers, null) }).catch(() => null);
      if (found === null) return null;
      const { userId: user, id: session, bothFactors } = found.session;
      return { user, session, bothFactors: bothFactors === true };
    },
    hashPassword,
    isPassword,
    askLeaks: leaked === undefined ? askNobody : leakedPasswords(leaked),
    ...holdTries(db, secret),
    mark: (value) => createHmac('sha256', secret).update(`mark ${value}`).digest('hex').slice(0, 12),
    addressOf: (headers, peer) => addressOf(config.TRUSTED_PROXIES, headers, peer),
  };
}
