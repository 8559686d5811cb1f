// The HTTP application in server mode, and people who come to it with browsers of their own.
import type { GoogleClient } from '../../src/bin/google-client.ts';
import { openSignIn, type SignInConfig } from '../../src/bin/open-sign-in.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { invite } from '../../src/store/invite.ts';
import { signInSecret } from '../../src/store/sign-in-secret.ts';
import { scratchApp, type Answer, type ScratchApp } from './scratch-app.ts';
import { scratchTracker } from './scratch-tracker.ts';

const ORIGIN = 'https://hearback.test';
export const PASSWORD = 'a heron in the reeds';

export interface Browser {
  /** By name. */
  cookies: Map<string, string>;
  /** `Set-Cookie` headers as they came, the newest last. */
  setCookies: string[];
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

export interface Person extends Browser {
  id: string;
  email: string;
}

export interface ScratchServer {
  tracker: Tracker;
  errors: Error[];
  notes: ScratchApp['notes'];
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Nobody yet. */
  browser: () => Browser;
  /** Invited, with an account, signed in. */
  person: (email: string, options?: { admin?: boolean; id?: string }) => Promise<Person>;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

function headersOf(method: string, body: unknown, cookies: Browser['cookies']): Record<string, string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    ...(method !== 'GET' && { origin: ORIGIN }),
    ...(cookie !== '' && { cookie }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
}

function keep(cookies: Browser['cookies'], sets: readonly string[]): void {
  for (const set of sets) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '' || /max-age=0/i.test(set)) cookies.delete(name);
    else cookies.set(name, value);
  }
}

function browserOf(request: ScratchServer['request']): Browser {
  const cookies = new Map<string, string>();
  const setCookies: string[] = [];
  return {
    cookies,
    setCookies,
    ask: async (method, path, body, headers = {}) => {
      const response = await request(`/api/v1${path}`, {
        method,
        headers: { ...headersOf(method, body, cookies), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      setCookies.push(...response.headers.getSetCookie());
      keep(cookies, response.headers.getSetCookie());
      return answerOf(response);
    },
  };
}

/** A server over `given`, or over an empty tracker. */
export async function scratchServer(
  given?: Tracker,
  config: Partial<SignInConfig> = {},
  google: GoogleClient | null = null,
): Promise<ScratchServer> {
  const tracker = given ?? (await scratchTracker());
  const secret = await signInSecret(tracker.db, tracker.vault);
  const settings: SignInConfig = {
    PUBLIC_URL: ORIGIN,
    SIGN_UP: 'invited',
    SECOND_FACTOR: 'offered',
    TRUSTED_PROXIES: 1,
    ...config,
  };
  const signIn = openSignIn(tracker.db, secret, settings, google);
  const { request, errors, notes } = await scratchApp(tracker, undefined, Date.now, undefined, signIn);
  const browser = () => browserOf(request);
  return {
    tracker,
    errors,
    notes,
    request,
    browser,
    person: async (email, { admin = false, id = crypto.randomUUID() } = {}) => {
      const own = browser();
      const { token } = await invite(tracker.db, { user: id, email, purpose: 'join', admin }, Date.now());
      await own.ask('POST', '/invitations/accept', { token, password: PASSWORD });
      await own.ask('POST', '/sign-in', { email, password: PASSWORD });
      return { ...own, id, email };
    },
  };
}
