// Where everybody has to have a second factor: answers whoever lacks it, and keeps the last one from being taken away.
import type { Context } from 'hono';
import { FACTOR_MISSING_PROBLEM, type MissingFactor } from '../domain/missing-factor.ts';
import { listPasskeys } from '../store/passkeys.ts';
import { findPerson } from '../store/people.ts';
import { userOf, type RouteEnv } from './asking.ts';
import type { Asker } from './asker.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';

/** Method and path of what is answered nevertheless. */
const ANSWERED: Readonly<Record<MissingFactor, RegExp>> = {
  set_up:
    /^(?:GET \/me|(?:GET|POST) \/me\/passkeys|POST \/(?:sign-out|me\/(?:delete|passkeys\/options|second-factor(?:\/confirm)?)))$/,
  // With the password alone, nobody adds a factor to those that there are.
  sign_in: /^(?:GET \/me|POST \/sign-out)$/,
};

const WHAT_TO_DO: Readonly<Record<MissingFactor, string>> = {
  set_up:
    'This server asks everybody for a second factor. Set up an authenticator app or a passkey first, on the page Account.',
  sign_in:
    'This server asks everybody for a second factor, and you signed in without yours. Sign in again, with your passkey or with a code.',
};

/** What answers somebody in whose sign-in a factor is missing, or whose program asks for them; null where none is. */
export function refuseOneFactor(
  c: Context,
  { missingFactor }: Pick<Asker, 'missingFactor'>,
  path: string,
): Response | null {
  if (missingFactor === null || ANSWERED[missingFactor].test(`${c.req.method} ${path}`)) return null;
  return problem(c, 403, WHAT_TO_DO[missingFactor], FACTOR_MISSING_PROBLEM);
}

/** @param going the passkey that is to go; null for the authenticator app @returns what refuses it, or null */
export async function keepLastFactor(
  { db, signIn }: Pick<ApiDeps, 'db' | 'signIn'>,
  c: Context<RouteEnv>,
  going: string | null,
): Promise<Response | null> {
  if (signIn?.secondFactor !== 'required') return null;
  const passkeys = await listPasskeys(db, userOf(c));
  const app = going !== null && (await findPerson(db, userOf(c)))?.secondFactor === true;
  if (app || passkeys.some(({ id }) => id !== going)) return null;
  const other = going === null ? 'Add a passkey first.' : 'Add another one, or an authenticator app, first.';
  return problem(c, 409, `This server asks everybody for a second factor, and it is your last. ${other}`);
}
