// Withdraws a person's consent at the provider: as well as the provider lets a program do that, and never in the way of anything else.
import { AccountError, type AccountTools } from '../contracts/mail-account.ts';
import type { Withdrawal } from '../contracts/account-shapes.ts';
import { revokeGrant } from '../net/token-endpoint.ts';
import type { Config } from '../ops/config.ts';
import { readSecret } from '../store/account-secrets.ts';
import { findAccount } from '../store/accounts.ts';
import { oauthClient, registrationOf } from './oauth-client.ts';
import type { Tracker } from './open-tracker.ts';

/** An answer that takes longer is not waited for, ms. */
const PATIENCE = 8_000;

const NONE: Withdrawal = { outcome: 'none', line: null };

/**
 * Makes ready to withdraw the consent of an account while its secret is still there, so that it can be done once that is gone.
 * @returns what does it; it never throws, and says in one line what the person has to know
 */
export async function withdrawalOf(
  tracker: Tracker,
  config: Config,
  outside: AccountTools,
  { user, id }: { user: string; id: string },
): Promise<() => Promise<Withdrawal>> {
  const account = await findAccount(tracker.db, user, id);
  const secret = await readSecret(tracker.db, tracker.vault, user, id).catch(() => null);
  const registration = account && registrationOf(account.provider);
  const client = registration && oauthClient(registration, config);
  if (secret?.type !== 'oauth' || !client) return () => Promise.resolve(NONE);
  const { name, consentPage } = client.provider;
  const fetchInTime: AccountTools['fetch'] = (url, init) =>
    outside.fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  return async () => {
    try {
      if (await revokeGrant(client, { fetch: fetchInTime, now: outside.now }, secret.grant)) {
        return { outcome: 'withdrawn', line: `The consent at ${name} is withdrawn.` };
      }
      return {
        outcome: 'by hand',
        line: `${name} lets no program withdraw a consent; the tokens are deleted here. Withdraw it yourself at ${consentPage}`,
      };
    } catch (error) {
      const reason = error instanceof AccountError ? error.reason : 'unexpected';
      outside.note('consent_revoke_failed', { mailbox: id, reason });
      return {
        outcome: 'failed',
        line: `${name} could not be told that the consent is withdrawn (${reason}); the tokens are deleted here. Withdraw it yourself at ${consentPage}`,
      };
    }
  };
}
