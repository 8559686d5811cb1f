// What all routes about accounts need: who asks from where, cookies handed on, and the answer to too many tries.
import type { Context } from 'hono';
import { cookieName, type Caller, type SignIn } from '../contracts/sign-in.ts';
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

/** The same of somebody who is signing in: a code ends that, and does nothing for a session that there is already. */
export function newcomerOf(own: SignIn, c: Context<RouteEnv>): Caller {
  const { address, headers } = callerOf(own, c);
  const session = `${cookieName('session_token', own.origin)}=`;
  const cookies = (headers.get('cookie') ?? '').split(/; */);
  const plain = new Headers(headers);
  plain.set('cookie', cookies.filter((cookie) => !cookie.startsWith(session)).join('; '));
  return { address, headers: plain };
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
