// Speaks with a provider's token and revocation endpoints (RFC 6749 §4.1.3, §6; RFC 7009), and names what their refusals mean.
import { AccountError } from '../contracts/mail-account.ts';
import type { OAuthGrant } from '../contracts/oauth-grant.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { OAuthProvider } from './oauth-providers.data.ts';
import { readRetryAfter } from './provider-calls.ts';

/** The program's own registration at the provider. */
export interface OAuthClient {
  provider: OAuthProvider;
  id: string;
  /** Null for registrations of public clients. */
  secret: string | null;
}

export interface TokenTools {
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  now: () => number;
}

const TIMEOUT = 30_000;
/** Where the provider does not say how long a token holds (RFC 6749 §5.1), ms. */
const ASSUMED_LIFE = 30 * 60_000;
/** Bytes of an answer that are read at most. */
const MAX_ANSWER = 64 * 1024;

interface TokenAnswer {
  access_token?: unknown;
  expires_in?: unknown;
  refresh_token?: unknown;
  scope?: unknown;
  error?: unknown;
}

/** Codes by which the person's consent is refused; any other refusal is about this program's registration. */
const CONSENT_ERRORS = new Set([
  'invalid_grant',
  'access_denied',
  'interaction_required',
  'consent_required',
]);
/** Codes that mean an outage though they come with 400 (RFC 6749 §4.1.2.1). */
const PASSING_ERRORS = new Set(['temporarily_unavailable', 'server_error']);

async function readAnswer(response: Response): Promise<TokenAnswer> {
  const text = (await response.text()).slice(0, MAX_ANSWER);
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

/** What a refusal means. Never repeats the provider's description: some hold pieces of tokens. */
function refusal(client: OAuthClient, response: Response, answer: TokenAnswer, now: number): AccountError {
  const { name } = client.provider;
  const code =
    typeof answer.error === 'string' && /^[a-z_]{1,60}$/.test(answer.error)
      ? answer.error
      : 'no reason given';
  if (CONSENT_ERRORS.has(code)) {
    return new AccountError(
      'consent',
      `${name} no longer accepts the consent (${code}); connect the mailbox again`,
    );
  }
  if (response.status === 429) {
    return new AccountError('throttled', `${name} asks for patience`, {
      retryAfter: readRetryAfter(response.headers, now),
    });
  }
  if (response.status >= 500 || PASSING_ERRORS.has(code) || response.status < 400) {
    return new AccountError('unreachable', `${name} gives no tokens now (HTTP ${response.status})`, {
      retryAfter: readRetryAfter(response.headers, now),
    });
  }
  return new AccountError(
    'settings',
    `${name} refuses this program (${code}); check the client id and secret in the environment`,
  );
}

async function post(
  client: OAuthClient,
  tools: TokenTools,
  url: string,
  form: Record<string, string>,
): Promise<{ response: Response; answer: TokenAnswer }> {
  const secret: Record<string, string> = client.secret === null ? {} : { client_secret: client.secret };
  try {
    const response = await tools.fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: client.id, ...secret, ...form }).toString(),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { response, answer: await readAnswer(response) };
  } catch (cause) {
    throw new AccountError('unreachable', `${client.provider.name} cannot be reached`, { cause });
  }
}

/** Text that is not empty, or null. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function lifeOf(answer: TokenAnswer): number {
  const seconds = Number(answer.expires_in);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : ASSUMED_LIFE;
}

async function askForTokens(
  client: OAuthClient,
  tools: TokenTools,
  form: Record<string, string>,
  before: OAuthGrant | null,
): Promise<OAuthGrant> {
  const askedAt = tools.now();
  const { response, answer } = await post(client, tools, client.provider.token, form);
  const accessToken = textOf(answer.access_token);
  if (!response.ok || accessToken === null) {
    throw refusal(client, response, answer, tools.now());
  }
  return {
    accessToken,
    // Counted from before the request, so that it never seems to hold longer than it does.
    expiresAt: askedAt + lifeOf(answer),
    // RFC 6749 §6: a refresh may leave out the refresh token and the scopes that stay as they were.
    refreshToken: textOf(answer.refresh_token) ?? before?.refreshToken ?? null,
    scopes: textOf(answer.scope)?.split(' ') ?? before?.scopes ?? client.provider.scopes,
    refusedAt: null,
  };
}

/** Microsoft names a scope with or without the resource in front, in any case. */
function isGranted(scope: string, granted: readonly string[]): boolean {
  const wanted = scope.toLowerCase();
  return granted.some((name) => wanted === name.toLowerCase() || wanted.endsWith(`/${name.toLowerCase()}`));
}

/**
 * Turns the code of an answer into tokens.
 * @throws AccountError `consent` when the code is refused or the person left out a needed access
 */
export async function exchangeCode(
  client: OAuthClient,
  tools: TokenTools,
  request: AuthorizationRequest,
  code: string,
): Promise<OAuthGrant> {
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: request.redirectUri,
    code_verifier: request.verifier,
  };
  const grant = await askForTokens(client, tools, form, null);
  // Google lets people untick what was asked for and still gives tokens.
  if (client.provider.scopes.every((scope) => isGranted(scope, grant.scopes))) return grant;
  throw new AccountError(
    'consent',
    'the permission to read mail was not ticked; connect the mailbox again and tick it',
  );
}

/** New tokens for old. @throws AccountError `consent` when the consent holds no more, `unreachable` for any outage */
export async function refreshGrant(
  client: OAuthClient,
  tools: TokenTools,
  grant: OAuthGrant,
): Promise<OAuthGrant> {
  if (grant.refreshToken === null) {
    throw new AccountError(
      'consent',
      'the consent has run out and cannot be renewed; connect the mailbox again',
    );
  }
  const form = { grant_type: 'refresh_token', refresh_token: grant.refreshToken };
  return askForTokens(client, tools, form, grant);
}

/**
 * Withdraws the consent at the provider. True when it holds no more (also where it had ended already), false where the provider
 * offers no way: the person is then sent to its page.
 * @throws AccountError `unreachable`
 */
export async function revokeGrant(
  client: OAuthClient,
  tools: TokenTools,
  grant: OAuthGrant,
): Promise<boolean> {
  const { revoke } = client.provider;
  if (revoke === null) return false;
  const { response, answer } = await post(client, tools, revoke, {
    token: grant.refreshToken ?? grant.accessToken,
  });
  // RFC 7009 §2.2 answers 200 for a token that is unknown; Google says `invalid_token` with 400.
  if (response.ok || answer.error === 'invalid_token') return true;
  throw refusal(client, response, answer, tools.now());
}
