// Wire shapes of accounts: signing in, one's own account, its keys, and the people of a server.
import { z } from 'zod';
import { API_SCOPES } from '../domain/api-scope.ts';
import { MISSING_FACTORS } from '../domain/missing-factor.ts';
import { SIGN_IN_OUTCOMES, SIGN_IN_WAYS } from '../domain/sign-in-try.ts';

const email = z.email('not an address').max(320);
/** What somebody types who has one; its length is nobody's business. */
const password = z.string().min(1).max(200);
/** NIST SP 800-63B: length counts, no rules about characters. */
const newPassword = z.string().min(10, 'at least 10 characters').max(200);
const time = z.string().nullable();
const name = z.string().trim().max(200);

export const signInShape = z.object({ email, password });
export const signInAnswerShape = z.object({
  /** A code of the second factor is needed before the sign-in is done. */
  second_factor: z.boolean(),
});
export const codeShape = z.union([
  z.object({ code: z.string().regex(/^\d{6}$/, 'six digits') }),
  z.object({ recovery_code: z.string().min(1).max(50) }),
]);
export const signUpShape = z.object({ email, password: newPassword, name: name.default('') });
export const signInWaysShape = z.object({
  mode: z.enum(['local', 'server']),
  sign_up: z.enum(['invited', 'open']).nullable(),
  /** Whether people sign in with Google, too. */
  google: z.boolean(),
});
export const googleWishShape = z.object({
  /** Path on this server to go on to. */
  to: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])[^\s]*$/, 'a path on this server')
    .default('/'),
});
export const googleWayShape = z.object({
  /** Where to lead the browser. */
  url: z.string(),
});

export const tokenShape = z.object({ token: z.string().min(1).max(200) });
export const invitationViewShape = z.object({ email: z.string(), purpose: z.enum(['join', 'reset']) });
export const acceptShape = z.object({
  token: z.string().min(1).max(200),
  password: newPassword,
  name: name.default(''),
});

export const meShape = z.object({
  mode: z.enum(['local', 'server']),
  email: z.string().nullable(),
  name: z.string().nullable(),
  admin: z.boolean(),
  second_factor: z.boolean(),
  /** Whether this server asks everybody for one. */
  second_factor_required: z.boolean(),
  /** What is to be done before anything else is answered, where everybody has to have a second factor. */
  missing_factor: z.enum(MISSING_FACTORS).nullable(),
  /** Whether they have one; without, a sign-in just now stands for it. */
  password: z.boolean(),
});
export const sessionShape = z.object({
  id: z.string(),
  created_at: z.string(),
  expires_at: z.string(),
  address: z.string().nullable(),
  browser: z.string().nullable(),
  current: z.boolean(),
});
export const signInTryShape = z.object({
  id: z.string(),
  at: z.string(),
  /** `code`: by password and code. */
  way: z.enum(SIGN_IN_WAYS),
  /** `code_asked`, `code_wrong`: the password was right, and no code followed, or only wrong ones. */
  outcome: z.enum(SIGN_IN_OUTCOMES),
  browser: z.string(),
  /** The network that the address lies in, `192.0.2.0/24`; the address is not kept. */
  network: z.string().nullable(),
});
export const passwordChangeShape = z.object({ current: password, password: newPassword });
/** The password may be left out by whoever has none. */
export const passwordAgainShape = z.object({ password: password.optional() });
export const secondFactorShape = z.object({
  /** `otpauth://…` for an authenticator app. */
  uri: z.string(),
  recovery_codes: z.array(z.string()),
});
export const confirmShape = z.object({ code: z.string().regex(/^\d{6}$/, 'six digits') });

const base64url = z.string().max(20_000);
/** A WebAuthn credential as `toJSON()` spells it; what is in it is verified by signature, not by shape. */
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(50).nullish(),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};
export const passkeySignInShape = z.object({
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.nullish(),
    }),
  }),
});
const passkeyName = z.string().trim().min(1).max(100);
export const newPasskeyShape = z.object({
  name: passkeyName,
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(50)).max(20).optional(),
    }),
  }),
});
export const passkeyNameShape = z.object({ name: passkeyName });
/** What the browser hands to the device. */
export const passkeyOptionsShape = z.looseObject({ challenge: z.string() });
export const passkeyShape = z.object({
  id: z.string(),
  name: z.string(),
  /** It lives on several devices. */
  synced: z.boolean(),
  created_at: z.string(),
});

export const apiKeyShape = z.object({
  id: z.string(),
  name: z.string(),
  beginning: z.string(),
  scopes: z.array(z.enum(API_SCOPES)),
  created_at: z.string(),
  expires_at: time,
  last_used_at: time,
});
export const newApiKeyShape = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(API_SCOPES)).min(1).max(API_SCOPES.length),
  /** Left out, it holds until it is taken back. */
  expires_at: z.iso.datetime({ offset: true }).optional(),
});
export const madeApiKeyShape = apiKeyShape.extend({
  /** Shown this once. */
  key: z.string(),
});

export const personShape = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  admin: z.boolean(),
  second_factor: z.boolean(),
  created_at: z.string(),
  closed_at: time,
});
export const newInvitationShape = z.object({ email, admin: z.boolean().default(false) });
export const invitationShape = z.object({
  id: z.string(),
  email: z.string(),
  purpose: z.enum(['join', 'reset']),
  admin: z.boolean(),
  expires_at: z.string(),
});
export const linkShape = z.object({
  /** To be given to them; it holds once, and is shown this once. */
  url: z.string(),
  expires_at: z.string(),
});

export type Me = z.infer<typeof meShape>;
export type SignInWays = z.infer<typeof signInWaysShape>;
export type InvitationView = z.infer<typeof invitationViewShape>;
export type SessionView = z.infer<typeof sessionShape>;
export type SignInTryView = z.infer<typeof signInTryShape>;
export type SecondFactor = z.infer<typeof secondFactorShape>;
export type PasskeyView = z.infer<typeof passkeyShape>;
export type ApiKeyView = z.infer<typeof apiKeyShape>;
export type NewApiKey = z.infer<typeof newApiKeyShape>;
export type MadeApiKey = z.infer<typeof madeApiKeyShape>;
export type PersonView = z.infer<typeof personShape>;
export type InvitationLine = z.infer<typeof invitationShape>;
export type LinkView = z.infer<typeof linkShape>;
