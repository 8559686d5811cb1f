// The tables of people, their sessions, keys and invitations, as Kysely sees them.
import type { SignInTry } from '../domain/sign-in-try.ts';

interface Owned {
  user_id: string;
}

/** Somebody who may sign in; their id is the `user_id` of all that is theirs. Times are ISO 8601, as better-auth writes them. */
export interface PersonRow {
  id: string;
  /** In lower case. */
  email: string;
  name: string;
  /** 1 when they were invited at this address, and so did not merely claim it. */
  email_verified: number;
  image: string | null;
  admin: number;
  two_factor_enabled: number | null;
  /** Since when they are kept out; null when they are not. */
  closed_at: number | null;
  created_at: string;
  updated_at: string;
}

export interface SignInSessionRow extends Owned {
  id: string;
  /** Worth nothing without its signature in the cookie. */
  token: string;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  /** 1 when a passkey, or a code beside the password, showed who it is; null for one of before that was noted. */
  both_factors: number | null;
  created_at: string;
  updated_at: string;
}

/** A way to sign in: a password, or an account at a provider. */
export interface SignInWayRow extends Owned {
  id: string;
  account_id: string;
  /** `credential` for a password. */
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  /** Argon2id. */
  password: string | null;
  created_at: string;
  updated_at: string;
}

/** What a sign-in under way is waiting for. */
export interface SignInCheckRow {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

/** TOTP secret and recovery codes, encrypted under the sign-in secret. */
export interface SecondFactorRow extends Owned {
  id: string;
  secret: string;
  backup_codes: string;
  verified: number | null;
  failed_verification_count: number | null;
  locked_until: string | null;
}

/** A sign-in, or a try; of tries at addresses that nobody has, `user_id` is empty. */
export interface SignInRow extends Owned {
  id: string;
  tried_at: number;
  way: SignInTry['way'];
  outcome: SignInTry['outcome'];
  browser: string;
  network: string | null;
  /** Names the sign-in under way that waits for a code. */
  attempt: string | null;
}

/** What a device or a password manager signs in with; we keep its public half. */
export interface PasskeyRow extends Owned {
  id: string;
  name: string | null;
  /** COSE, base64. */
  public_key: string;
  credential_id: string;
  /** Of signatures made, where the device counts them. */
  counter: number;
  /** `singleDevice` or `multiDevice`. */
  device_type: string;
  /** 1 when it lives on other devices too. */
  backed_up: number;
  transports: string | null;
  /** Of the make of device. */
  aaguid: string | null;
  created_at: string | null;
}

/** What signs the sessions' cookies; nobody's, so its `user_id` is empty. */
export interface SignInSecretRow extends Owned {
  id: string;
  /** Sealed. */
  secret: Uint8Array;
}

export interface ApiKeyRow extends Owned {
  id: string;
  name: string;
  /** SHA-256 of the key, which itself is nowhere. */
  hash: string;
  /** Its first characters, by which the person knows it. */
  beginning: string;
  /** Parted by blanks. */
  scopes: string;
  created_at: number;
  expires_at: number | null;
  last_used_at: number | null;
}

/** How often something of theirs was changed: what tells their pages to look again. */
export interface PersonChangesRow extends Owned {
  changes: number;
}

/** A one-time link by which somebody sets a password: for a new account, or one of an account that there is. */
export interface InvitationRow extends Owned {
  /** SHA-256 of the token in the link. */
  hash: string;
  email: string;
  /** `join` or `reset`. */
  purpose: string;
  /** 1 when who joins runs the server. */
  admin: number;
  expires_at: number;
  created_at: number;
  /** Names the request that made it; null where it bore no key. */
  request: string | null;
}

/** How often somebody tried to sign in of late; nobody's, since it does not say who. */
export interface SignInTryRow {
  /** Keyed hash of an account's address, or of a network address. */
  mark: string;
  tries: number;
  ends_at: number;
}

/** By name, as part of the schema. */
export interface PeopleTables {
  people: PersonRow;
  sign_in_sessions: SignInSessionRow;
  sign_in_ways: SignInWayRow;
  sign_in_checks: SignInCheckRow;
  second_factors: SecondFactorRow;
  passkeys: PasskeyRow;
  sign_ins: SignInRow;
  sign_in_secrets: SignInSecretRow;
  api_keys: ApiKeyRow;
  invitations: InvitationRow;
  sign_in_tries: SignInTryRow;
  person_changes: PersonChangesRow;
}
