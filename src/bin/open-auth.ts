// Has better-auth keep sessions, passwords, second factors and passkeys in our own database.
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { cookieName } from '../contracts/sign-in.ts';
import { hashPassword, isPassword } from '../ops/hash-password.ts';
import { findPerson } from '../store/people.ts';
import type { Database } from '../store/open-database.ts';
import type { GoogleParts } from './google-parts.ts';

const DAY_S = 86_400;
const SESSION_S = 14 * DAY_S;
const MIN_PASSWORD = 10;
const MAX_PASSWORD = 200;
/** Below which its endpoints lie; no request from outside comes there. */
export const BASE = '/api/auth';
export const ADDRESS_HEADER = 'x-hearback-address';

const COOKIES = [
  'session_token',
  'session_data',
  'account_data',
  'dont_remember',
  'two_factor',
  'trust_device',
  'passkey',
  'state',
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

/** Paths by which a session begins for somebody who showed both factors: a code comes after the password. */
const SHOWING_BOTH = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
]);
/** Paths by which a session takes the place of the one that asks for it. */
const RENEWING = new Set(['/change-password', '/two-factor/disable']);

interface Asked {
  path?: string;
  context: { session: { session: Record<string, unknown> } | null };
}

/** Whether a session that is made on the way of this request is of somebody who showed both factors. */
function showedBoth(asked: Asked | null): boolean {
  const path = asked?.path ?? '';
  if (SHOWING_BOTH.has(path)) return true;
  return RENEWING.has(path) && asked?.context.session?.session['bothFactors'] === true;
}

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

function cookiesOf(origin: string) {
  const named = (name: string) => ({
    name: cookieName(name, origin),
    attributes: { secure: origin.startsWith('https:'), httpOnly: true, sameSite: 'lax' as const, path: '/' },
  });
  return Object.fromEntries(COOKIES.map((name) => [name, named(name)]));
}

/**
 * @param secret signs the cookies, and encrypts second factors
 * @param google lets people sign in with Google as well
 */
export function openAuth(db: Database, secret: string, origin: string, google: GoogleParts | null = null) {
  return betterAuth({
    baseURL: origin,
    basePath: BASE,
    secret,
    appName: 'Hearback',
    // On either database: times as text and flags as numbers, as our steps make the columns.
    database: { db, type: 'sqlite' },
    ...TABLES,
    user: { ...TABLES.user, ...google?.user },
    account: { ...TABLES.account, ...google?.account },
    session: {
      ...TABLES.session,
      expiresIn: SESSION_S,
      disableSessionRefresh: true,
      // The routes ask for the password again before anything that matters.
      freshAge: 0,
      additionalFields: {
        bothFactors: { type: 'boolean', required: false, input: false, fieldName: 'both_factors' },
      },
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
      ...google?.hooks,
      session: {
        create: {
          before: async ({ userId }, asked) => {
            const person = await findPerson(db, userId);
            if (person === null || person.closedAt !== null) return false;
            return { data: { bothFactors: showedBoth(asked) } };
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Hearback', schema: SECOND_FACTOR }),
      passkeys(origin),
      ...(google?.plugins ?? []),
    ],
    // Tries are counted by ourselves, by account as well as by address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookies: cookiesOf(origin),
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}
