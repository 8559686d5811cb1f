// Refuses a new password that is among the first that anybody would try.
import type { Context } from 'hono';
import { isGuessable } from '../domain/guessable-password.ts';
import type { SignIn } from '../contracts/sign-in.ts';
import { problem } from './problem.ts';

const REFUSED =
  'This password is among the first that anybody would try, or is made of your own name or address. Take a few words that have nothing to do with each other.';

/** @param about e-mail address and name of the person @returns what refuses it, or null */
export function refuseGuessable(
  c: Context,
  { origin }: Pick<SignIn, 'origin'>,
  password: string,
  about: readonly string[],
): Response | null {
  const known = [...about, 'hearback', new URL(origin).hostname];
  return isGuessable(password, known) ? problem(c, 422, REFUSED) : null;
}
