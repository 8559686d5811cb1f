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
}

/** Whoever asks. */
export interface Caller {
  /** Of the request, its cookies among them. */
  headers: Headers;
  /** Network address, shown to the person among their sessions. */
  address: string;
}

export interface SignIn {
  /** Who may make an account. */
  signUp: 'invited' | 'open';
  /** Origin under which people come. */
  origin: string;
  call: (call: SignInCall, from: Caller, body: Readonly<Record<string, unknown>>) => Promise<SignInAnswer>;
  /** Null when the cookie is of no session that holds. */
  whoIs: (headers: Headers) => Promise<SignedIn | null>;
  hashPassword: (password: string) => Promise<string>;
  isPassword: (hash: string, password: string) => Promise<boolean>;
  /** Counts a try to sign in. @returns ms until the next is let through; 0 when this one is */
  take: (tries: { email?: string; address: string }) => number;
  /** They got in: what was counted about the address was theirs. */
  forgive: (email: string) => void;
  /** Whose request it is, where proxies pass it on. */
  addressOf: (headers: Headers, peer: string | null) => string;
}
