// Where each provider asks for consent and gives tokens, and the least that has to be asked for.

export interface OAuthProvider {
  /** As people know it. */
  name: string;
  authorize: string;
  token: string;
  /** Null where the provider has none; consent is then withdrawn on `consentPage`. */
  revoke: string | null;
  /** Where a person sees and withdraws what they consented to. */
  consentPage: string;
  /** The access that is needed. */
  scopes: readonly string[];
  /** Asked for besides, but not listed in what was granted. */
  alsoAsked: readonly string[];
  /** Parameters of the authorization request that make the provider give a refresh token. */
  parameters: Readonly<Record<string, string>>;
  /** Host of the loopback redirect that the provider accepts with any port (RFC 8252 §7.3). */
  loopbackHost: '127.0.0.1' | 'localhost';
}

export const OAUTH_PROVIDERS = {
  google: {
    name: 'Google',
    authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    revoke: 'https://oauth2.googleapis.com/revoke',
    consentPage: 'https://myaccount.google.com/connections',
    scopes: ['https://www.googleapis.com/auth/gmail.readonly'],
    alsoAsked: [],
    // Without `consent` a second connection of the same account gets no refresh token.
    parameters: { access_type: 'offline', prompt: 'consent' },
    loopbackHost: '127.0.0.1',
  },
  microsoft: {
    name: 'Microsoft',
    authorize: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    revoke: null,
    consentPage: 'https://account.live.com/consent/Manage',
    scopes: ['https://graph.microsoft.com/Mail.Read'],
    alsoAsked: ['offline_access'],
    parameters: { prompt: 'select_account' },
    // Any port is accepted for `localhost` only.
    loopbackHost: 'localhost',
  },
} as const satisfies Record<string, OAuthProvider>;
