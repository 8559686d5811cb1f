// Signs people in with Google: leads them there, and takes them in when they come back.
import { GOOGLE_REFUSALS, type Caller, type GoogleRefusal, type GoogleSignIn } from '../contracts/sign-in.ts';
import type { Database } from '../store/open-database.ts';
import type { GoogleClient } from './google-client.ts';
import { googleParts } from './google-parts.ts';
import { BASE, openAuth } from './open-auth.ts';

interface GoogleOptions {
  db: Database;
  /** Signs the cookies. */
  secret: string;
  origin: string;
  signUp: 'invited' | 'open';
  client: GoogleClient;
  /** Headers as better-auth is to see them. */
  passed: (headers: Headers, address: string) => Headers;
}

/** Its own words for what our own checks do not refuse. */
const ITS_WORDS: Readonly<Record<string, GoogleRefusal>> = {
  account_not_linked: 'unproven',
  email_not_found: 'unverified',
  access_denied: 'cancelled',
  unable_to_create_session: 'closed',
};

const isRefusal = (word: string): word is GoogleRefusal =>
  (GOOGLE_REFUSALS as readonly string[]).includes(word);

const refusalOf = (error: string): GoogleRefusal =>
  isRefusal(error) ? error : (ITS_WORDS[error] ?? 'failed');

/** Apart from the other ways in, so that these do not wait for Google; opened when it is first needed, and anew if Google did not answer then. */
export function openGoogle(options: GoogleOptions): GoogleSignIn {
  const { db, secret, origin, passed } = options;
  let auth: ReturnType<typeof openAuth> | null = null;
  const ask = (path: string, { headers, address }: Caller, body?: object): Promise<Response> => {
    auth ??= openAuth(db, secret, origin, googleParts(options));
    return auth.handler(
      new Request(`${origin}${BASE}/${path}`, {
        headers: passed(headers, address),
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
  };
  return {
    begin: async (from, to) => {
      const errorCallbackURL = `${origin}/sign-in`;
      const wish = { provider: 'google', callbackURL: `${origin}${to}`, errorCallbackURL };
      const answer = await ask('sign-in/social', from, wish);
      const { url } = (await answer.json().catch(() => ({}))) as { url?: string };
      if (answer.status === 200 && url !== undefined) return { url, cookies: answer.headers.getSetCookie() };
      auth = null;
      return null;
    },
    finish: async (from, query) => {
      const answer = await ask(`callback/google?${query.toString()}`, from);
      const cookies = answer.headers.getSetCookie();
      const location = answer.headers.get('location');
      if (answer.status !== 302 || location === null) return { refused: 'failed', cookies };
      const { pathname, search, searchParams } = new URL(location, origin);
      const error = searchParams.get('error');
      return error === null ? { to: pathname + search, cookies } : { refused: refusalOf(error), cookies };
    },
  };
}
