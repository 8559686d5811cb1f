// The program's own registration at a provider, as the environment names it.
import type { Config } from '../ops/config.ts';
import { OAUTH_PROVIDERS } from '../net/oauth-providers.data.ts';
import type { OAuthClient } from '../net/token-endpoint.ts';

/** Null where none is configured: mailboxes of that provider cannot be connected by consent then. */
export function oauthClient(provider: keyof typeof OAUTH_PROVIDERS, config: Config): OAuthClient | null {
  const pairs = {
    google: [
      [config.GOOGLE_CLIENT_ID, config.GOOGLE_CLIENT_SECRET],
      [config.GMAIL_CLIENT_ID, config.GMAIL_CLIENT_SECRET],
    ],
    microsoft: [[config.MICROSOFT_CLIENT_ID, config.MICROSOFT_CLIENT_SECRET]],
  }[provider];
  // An id goes with the secret of the same name, never with the other's.
  const [id, secret] = pairs.find(([name]) => name !== undefined) ?? [];
  return id === undefined ? null : { provider: OAUTH_PROVIDERS[provider], id, secret: secret ?? null };
}

/** By which registration the mailboxes of a provider's file are opened; null where none is needed. */
export function registrationOf(provider: string): keyof typeof OAUTH_PROVIDERS | null {
  if (provider === 'gmail') return 'google';
  return provider === 'outlook' ? 'microsoft' : null;
}
