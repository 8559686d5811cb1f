// What all routes about accounts need: who asks from where, cookies handed on, and the answer to too many tries.
import type { Context } from 'hono';
import { cookieName, type Caller, type SignIn } from '../contracts/sign-in.ts';
import { readCookie } from '../domain/read-cookie.ts';
import { asPerson, EVERYBODY } from '../store/person-scope.ts';
import { endSession } from '../store/sign-in-sessions.ts';
import type { RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';

/** Routes about accounts are refused before where there are none. @throws Error all the same */
export function signInOf({ signIn }: Pick<ApiDeps, 'signIn'>): SignIn {
  if (signIn === null) throw new Error('asked for accounts where there are none');
  return signIn;
}

interface Incoming {
  incoming?: { socket?: { remoteAddress?: string } };
}

/** The network address that a request is from. */
export function addressOf(own: SignIn, c: Context<RouteEnv>): string {
  const peer = (c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress;
  return own.addressOf(c.req.raw.headers, peer ?? null);
}

/** Whoever asks, as signing in needs to know. */
export const callerOf = (own: SignIn, c: Context<RouteEnv>): Caller => ({
  headers: c.req.raw.headers,
  address: addressOf(own, c),
});

/** What belongs to a sign-in between password and code. */
const OF_SIGNING_IN = ['two_factor', 'dont_remember'];

/**
 * The same of somebody who is signing in: a code ends that, and does nothing for a session that there is already. Of the cookies
 * only those are passed on that are known, since a session's may be spelled so that it is not seen here and is there.
 */
export function newcomerOf(own: SignIn, c: Context<RouteEnv>): Caller {
  const { address, headers } = callerOf(own, c);
  const plain = new Headers(headers);
  const known = OF_SIGNING_IN.flatMap((short) => {
    const name = cookieName(short, own.origin);
    const value = readCookie(headers.get('cookie'), name);
    return value === null ? [] : [`${name}=${value}`];
  });
  plain.set('cookie', known.join('; '));
  return { address, headers: plain };
}

/** Whoever these cookies, of an answer, let in; null where they let nobody in. */
export async function letIn(own: SignIn, cookies: readonly string[]): Promise<string | null> {
  const cookie = cookies.map((set) => set.split(';')[0]).join('; ');
  const found = await asPerson(EVERYBODY, () => own.whoIs(new Headers({ cookie })));
  return found?.user ?? null;
}

/** A browser that signs in while signed in has one session, not two. */
export async function endFormer({ db }: Pick<ApiDeps, 'db'>, own: SignIn, headers: Headers): Promise<void> {
  const former = await own.whoIs(headers);
  if (former !== null) await endSession(db, former.user, former.session);
}

/** Hands cookies on to the browser. */
export function handOn(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}

/** @param wait ms */
export function tooMany(c: Context, wait: number): Response {
  c.header('retry-after', String(Math.ceil(wait / 1000)));
  return problem(c, 429, `Too many tries. Try again in ${Math.ceil(wait / 60_000)} minutes.`);
}
