// Makes the address at which a person is asked for consent, with the secrets that bind the answer to this very request.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { OAuthProvider } from './oauth-providers.data.ts';

export interface AuthorizationRequest {
  /** To be opened in the person's browser. */
  url: string;
  /** Comes back with the answer; good for one answer. */
  state: string;
  /** Proves at the token endpoint that the code was asked for here (RFC 7636); never leaves this program before that. */
  verifier: string;
  redirectUri: string;
}

/** 32 random bytes: 43 characters, the least that RFC 7636 §4.1 allows. */
const secret = (): string => randomBytes(32).toString('base64url');

/**
 * @param redirectUri where the answer arrives, e.g. `http://127.0.0.1:51234/callback`
 * @param address the account that is meant, so that the provider need not ask; null = let the person choose
 */
export function authorizationRequest(
  provider: OAuthProvider,
  clientId: string,
  redirectUri: string,
  address: string | null,
): AuthorizationRequest {
  const state = secret();
  const verifier = secret();
  const url = new URL(provider.authorize);
  const parameters = {
    ...provider.parameters,
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: [...provider.scopes, ...provider.alsoAsked].join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(address === null ? {} : { login_hint: address }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, state, verifier, redirectUri };
}

/** Whether an answer belongs to the request that had `state`; takes the same time however much of it is right. */
export function isSameState(state: string, answered: string | null): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return answered !== null && timingSafeEqual(digest(state), digest(answered));
}
