// Says what somebody did at the door of an account.
import type { SignInTryView } from '../../src/contracts/people-shapes.ts';

const DONE: Readonly<Record<SignInTryView['way'], string>> = {
  password: 'Signed in by password',
  code: 'Signed in by password and code',
  passkey: 'Signed in by passkey',
  google: 'Signed in with Google',
};
const FAILED: Readonly<Record<Exclude<SignInTryView['outcome'], 'done'>, string>> = {
  wrong: 'Wrong password',
  code_asked: 'Right password, and no code after it',
  code_wrong: 'Right password, and a wrong code after it',
};

/** `Signed in by passkey`, `Wrong password`. */
export const signInWords = ({ way, outcome }: Pick<SignInTryView, 'way' | 'outcome'>): string =>
  outcome === 'done' ? DONE[way] : FAILED[outcome];

/** Whether somebody had the password and not the rest. */
export const knewPassword = ({ outcome }: Pick<SignInTryView, 'outcome'>): boolean =>
  outcome === 'code_asked' || outcome === 'code_wrong';
