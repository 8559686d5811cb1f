// The socket for signing in: what a server needs of whoever checks passwords, codes and sessions.

/** What can be asked of it. */
export type SignInCall =
  | 'sign-in/email'
  | 'sign-out'
  | 'change-password'
  | 'two-factor/enable'
  | 'two-factor/disable'
  | 'two-factor/verify-totp'
  | 'two-factor/verify-backup-code'
  | 'passkey/generate-register-options'
  | 'passkey/verify-registration'
  | 'passkey/generate-authenticate-options'
  | 'passkey/verify-authentication';

export interface SignInAnswer {
  status: number;
  /** `Set-Cookie` headers to be handed on. */
  cookies: readonly string[];
  body: Readonly<Record<string, unknown>>;
}

/** Who came with a cookie. */
export interface SignedIn {
  user: string;
  session: string;
  /** Whether they showed both factors: by a passkey, or by a code beside the password. */
  bothFactors: boolean;
}

/** Whether a password has leaked; or, in a word, why nobody can tell. */
export type LeakAnswer = { leaked: boolean } | { unknown: string };

/** Whoever asks. */
export interface Caller {
  /** Of the request, its cookies among them. */
  headers: Headers;
  /** Network address, shown to the person among their sessions. */
  address: string;
}

/**
 * Why Google's word is not enough. `unproven`: there is an account at this address whose holder never proved that it is theirs, so that
 * it may have been made by somebody else in wait for them.
 */
export const GOOGLE_REFUSALS = [
  'unverified',
  'uninvited',
  'unproven',
  'second_factor',
  'closed',
  'cancelled',
  'failed',
] as const;

export type GoogleRefusal = (typeof GOOGLE_REFUSALS)[number];

export interface GoogleSignIn {
  /** @param to path on this server to go on to. @returns where to lead the browser; null when Google does not answer */
  begin: (from: Caller, to: string) => Promise<{ url: string; cookies: readonly string[] } | null>;
  /** @param query with which Google sent the browser back */
  finish: (
    from: Caller,
    query: URLSearchParams,
  ) => Promise<{ cookies: readonly string[] } & ({ to: string } | { refused: GoogleRefusal })>;
}

/** `__Host-` binds a cookie to this host and to https; a server on http, for trials on this machine, cannot have it. */
export const cookieName = (name: string, origin: string): string =>
  `${origin.startsWith('https:') ? '__Host-' : ''}hearback.${name}`;

export interface SignIn {
  /** Who may make an account. */
  signUp: 'invited' | 'open';
  /** Whether everybody has to have a second factor. */
  secondFactor: 'offered' | 'required';
  /** Origin under which people come. */
  origin: string;
  /** Null where nobody signs in with Google. */
  google: GoogleSignIn | null;
  call: (call: SignInCall, from: Caller, body: Readonly<Record<string, unknown>>) => Promise<SignInAnswer>;
  /** Null when the cookie is of no session that holds. */
  whoIs: (headers: Headers) => Promise<SignedIn | null>;
  hashPassword: (password: string) => Promise<string>;
  isPassword: (hash: string, password: string) => Promise<boolean>;
  /** Asked of every new password, never of one that somebody signs in with. */
  askLeaks: (password: string) => Promise<LeakAnswer>;
  /** Counts a try to sign in, with those that any other process counted. @returns ms until the next is let through; 0 when this one is */
  take: (tries: { email?: string; address: string }) => Promise<number>;
  /** They got in: what was counted about the address was theirs. */
  forgive: (email: string) => Promise<void>;
  /** The same short word for the same value, by which nobody finds the value: for the log. */
  mark: (value: string) => string;
  /** Whose request it is, where proxies pass it on. */
  addressOf: (headers: Headers, peer: string | null) => string;
}
