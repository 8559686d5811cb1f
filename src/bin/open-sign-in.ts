// Sessions, passwords and second factors of a server, by better-auth on our own database.
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { passkey } from '@better-auth/passkey';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Caller, SignIn, SignInAnswer, SignInCall } from '../contracts/sign-in.ts';
import type { Config } from '../ops/config.ts';
import { hashPassword, isPassword } from '../ops/hash-password.ts';
import { Throttle } from '../ops/throttle.ts';
import { findPerson } from '../store/people.ts';
import type { Database } from '../store/open-database.ts';

export type SignInConfig = Pick<Config, 'PUBLIC_URL' | 'SIGN_UP' | 'TRUSTED_PROXIES'>;

const DAY_S = 86_400;
const SESSION_S = 14 * DAY_S;
const QUARTER_HOUR = 15 * 60_000;
/** Wrong passwords of one account, and tries of one network address, within a quarter of an hour. */
const OF_ACCOUNT = { most: 10, window: QUARTER_HOUR };
const OF_ADDRESS = { most: 50, window: QUARTER_HOUR };
export const MIN_PASSWORD = 10;
const MAX_PASSWORD = 200;
const BASE = '/api/auth';
const ADDRESS_HEADER = 'x-hearback-address';

const COOKIES = [
  'session_token',
  'session_data',
  'account_data',
  'dont_remember',
  'two_factor',
  'trust_device',
  'passkey',
];

const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The names that our tables have for what better-auth keeps. */
const TABLES = {
  user: {
    modelName: 'people',
    fields: { emailVerified: 'email_verified', ...STAMPS },
  },
  session: {
    modelName: 'sign_in_sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...STAMPS,
    },
  },
  account: {
    modelName: 'sign_in_ways',
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...STAMPS,
    },
  },
  verification: { modelName: 'sign_in_checks', fields: { expiresAt: 'expires_at', ...STAMPS } },
} as const;

const SECOND_FACTOR = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'second_factors',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};

const PASSKEYS = {
  passkey: {
    modelName: 'passkeys',
    fields: {
      userId: 'user_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
};

/** The plug-in asks that the device looks who holds it, but takes an answer that says it did not. */
function insistOnPerson(verified: boolean | undefined): void {
  if (verified !== true)
    throw new APIError('UNAUTHORIZED', { message: 'nobody looked who held the passkey' });
}

/** A passkey stands for password and second factor: it is had, and opened by a finger, a face or a PIN. */
const passkeys = (origin: string) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: 'Hearback',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: ({ verification }) => insistOnPerson(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => insistOnPerson(verification.authenticationInfo.userVerified),
    },
    schema: PASSKEYS,
  });

/** `__Host-` binds a cookie to this host and to https; a server on http, for trials on this machine, cannot have it. */
function cookiesOf(secure: boolean) {
  const named = (name: string) => ({
    name: `${secure ? '__Host-' : ''}hearback.${name}`,
    attributes: { secure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
  });
  return Object.fromEntries(COOKIES.map((name) => [name, named(name)]));
}

function openAuth(db: Database, secret: string, origin: string) {
  return betterAuth({
    baseURL: origin,
    basePath: BASE,
    secret,
    appName: 'Hearback',
    // On either database: times as text and flags as numbers, as our steps make the columns.
    database: { db, type: 'sqlite' },
    ...TABLES,
    session: {
      ...TABLES.session,
      expiresIn: SESSION_S,
      disableSessionRefresh: true,
      // The routes ask for the password again before anything that matters.
      freshAge: 0,
    },
    verification: { ...TABLES.verification, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const person = await findPerson(db, userId);
            return person !== null && person.closedAt === null ? undefined : false;
          },
        },
      },
    },
    plugins: [twoFactor({ issuer: 'Hearback', schema: SECOND_FACTOR }), passkeys(origin)],
    // Tries are counted by ourselves, by account as well as by address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookies: cookiesOf(origin.startsWith('https:')),
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}

/** The last address that a trusted proxy told, or the one that the connection is from. */
function addressOf(proxies: number, headers: Headers, peer: string | null): string {
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return (proxies > 0 && told.at(-proxies)) || (peer ?? 'unknown');
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const parsed: unknown = await response.json().catch(() => null);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}

/** @param secret signs the cookies, and encrypts second factors */
export function openSignIn(db: Database, secret: string, config: SignInConfig): SignIn {
  const { origin } = new URL(config.PUBLIC_URL ?? 'http://localhost');
  const auth = openAuth(db, secret, origin);
  const byAccount = new Throttle(OF_ACCOUNT);
  const byAddress = new Throttle(OF_ADDRESS);
  const passed = (headers: Headers, address: string | null): Headers => {
    // Whether the request comes from our own page was looked at before.
    const plain = new Headers({ origin, 'content-type': 'application/json' });
    for (const name of ['cookie', 'user-agent']) {
      const value = headers.get(name);
      if (value !== null) plain.set(name, value);
    }
    if (address !== null) plain.set(ADDRESS_HEADER, address);
    return plain;
  };
  const call = async (
    name: SignInCall,
    { headers, address }: Caller,
    body: Readonly<Record<string, unknown>>,
  ): Promise<SignInAnswer> => {
    const asks = name.startsWith('passkey/generate-');
    const request = new Request(`${origin}${BASE}/${name}`, {
      method: asks ? 'GET' : 'POST',
      headers: passed(headers, address),
      ...(!asks && { body: JSON.stringify(body) }),
    });
    const response = await auth.handler(request);
    return {
      status: response.status,
      cookies: response.headers.getSetCookie(),
      body: await bodyOf(response),
    };
  };
  return {
    signUp: config.SIGN_UP,
    origin,
    call,
    whoIs: async (headers) => {
      if (!headers.has('cookie')) return null;
      const found = await auth.api.getSession({ headers: passed(headers, null) }).catch(() => null);
      return found && { user: found.session.userId, session: found.session.id };
    },
    hashPassword,
    isPassword,
    take: ({ email, address }) => {
      const now = Date.now();
      const held = byAddress.take(address, now);
      return Math.max(held, email === undefined ? 0 : byAccount.take(email, now));
    },
    forgive: (email) => byAccount.forget(email),
    addressOf: (headers, peer) => addressOf(config.TRUSTED_PROXIES, headers, peer),
  };
}
