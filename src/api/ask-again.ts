// Asks once more who it is before something that matters, because a browser may be left open.
import type { Context } from 'hono';
import { readPassword } from '../store/people.ts';
import { signedInAt } from '../store/sign-in-sessions.ts';
import { userOf, type RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';
import { addressOf, signInOf, tooMany } from './signing.ts';

export const WRONG_PASSWORD = 'The password is wrong.';
/** For how long a sign-in counts as asked just now, where there is no password to ask for. */
const JUST_NOW = 10 * 60_000;

async function askSession(deps: ApiDeps, c: Context<RouteEnv>): Promise<Response | null> {
  const { user, session } = c.get('asker');
  const at = session === null ? null : await signedInAt(deps.db, user, session);
  if (at !== null && deps.now() - at < JUST_NOW) return null;
  return problem(c, 403, 'Sign out and in again first: that has to be less than ten minutes ago.');
}

/** @returns what refuses it, or null */
export async function askAgain(
  deps: ApiDeps,
  c: Context<RouteEnv>,
  password: string | undefined,
): Promise<Response | null> {
  const own = signInOf(deps);
  const user = userOf(c);
  const known = await readPassword(deps.db, user);
  if (known === null) return askSession(deps, c);
  const wait = await own.take({ email: `again ${user}`, address: addressOf(own, c) });
  if (wait > 0) return tooMany(c, wait);
  if (password === undefined || !(await own.isPassword(known, password)))
    return problem(c, 403, WRONG_PASSWORD);
  await own.forgive(`again ${user}`);
  return null;
}
