// Refuses a new password that is among the first that anybody would try, or that is known to have leaked.
import type { Context } from 'hono';
import { isGuessable } from '../domain/guessable-password.ts';
import type { SignIn } from '../contracts/sign-in.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';

const GUESSABLE =
  'This password is among the first that anybody would try, or is made of your own name or address. Take a few words that have nothing to do with each other.';
const LEAKED = 'This password is in lists of leaked passwords; choose another one.';

/**
 * Where nobody can tell whether it leaked, it is taken, and the log says so.
 * @param about e-mail address and name of the person
 * @returns what refuses it, or null
 */
export async function refuseWeakPassword(
  c: Context,
  { note }: Pick<ApiDeps, 'note'>,
  { origin, askLeaks }: Pick<SignIn, 'origin' | 'askLeaks'>,
  password: string,
  about: readonly string[],
): Promise<Response | null> {
  const known = [...about, 'hearback', new URL(origin).hostname];
  if (isGuessable(password, known)) return problem(c, 422, GUESSABLE);
  const answer = await askLeaks(password);
  if ('leaked' in answer) return answer.leaked ? problem(c, 422, LEAKED) : null;
  note('leaked_passwords_unanswered', { reason: answer.unknown });
  return null;
}
