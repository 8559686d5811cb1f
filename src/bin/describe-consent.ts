// Says what a mailbox is opened by, without anything that opens it.
import { OAUTH_PROVIDERS } from '../net/oauth-providers.data.ts';
import type { AccountSecret } from '../store/account-secrets.ts';
import { registrationOf } from './oauth-client.ts';

export type ConsentFacts =
  | { by: 'nothing' }
  | { by: 'password' }
  | {
      by: 'consent';
      /** Name of the provider. */
      at: string;
      scopes: readonly string[];
      token_until: string;
      renewed_by_itself: boolean;
      refused_at: string | null;
      /** Where the person sees and withdraws it. */
      page: string;
    };

/** What a consent allows, until when, and where it is withdrawn; `hearback mailboxes auth --info`. */
export function consentFacts(provider: string, secret: AccountSecret | null): ConsentFacts {
  const registration = registrationOf(provider);
  if (secret === null || secret.type === 'password' || registration === null) {
    return { by: secret === null ? 'nothing' : 'password' };
  }
  const { name, consentPage } = OAUTH_PROVIDERS[registration];
  const { expiresAt, refreshToken, scopes, refusedAt } = secret.grant;
  return {
    by: 'consent',
    at: name,
    scopes,
    token_until: new Date(expiresAt).toISOString(),
    renewed_by_itself: refreshToken !== null && refusedAt === null,
    refused_at: refusedAt === null ? null : new Date(refusedAt).toISOString(),
    page: consentPage,
  };
}

/** The same in lines for a person. */
export function describeConsent(provider: string, secret: AccountSecret | null): string {
  const facts = consentFacts(provider, secret);
  if (facts.by === 'nothing') return '  Nothing opens it any more; connect it again.';
  if (facts.by === 'password') return '  Opened by a password; there is no consent.';
  const renewal = facts.renewed_by_itself
    ? 'renewed by itself, five minutes before it ends'
    : 'not renewed: connect it again then';
  return [
    `  Consent at ${facts.at}: ${facts.scopes.join(' ')}`,
    facts.refused_at === null
      ? `  The token holds until ${facts.token_until}, ${renewal}.`
      : `  Refused by ${facts.at} since ${facts.refused_at}; connect it again.`,
    `  Seen and withdrawn at ${facts.page}, or by: hearback mailboxes auth --revoke`,
  ].join('\n');
}
