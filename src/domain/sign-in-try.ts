// What somebody is told of a sign-in to their account, or of a try.

/** `code`: by password and code. */
export const SIGN_IN_WAYS = ['password', 'code', 'passkey', 'google'] as const;

/** `code_asked`, `code_wrong`: the password was right, and no code followed, or only wrong ones. */
export const SIGN_IN_OUTCOMES = ['done', 'wrong', 'code_asked', 'code_wrong'] as const;

export interface SignInTry {
  way: (typeof SIGN_IN_WAYS)[number];
  outcome: (typeof SIGN_IN_OUTCOMES)[number];
  /** Which kind: `Firefox on Linux`. */
  browser: string;
  /** Part of the network address, as `shortNetwork` makes it. */
  network: string | null;
  /** Epoch ms. */
  at: number;
}
