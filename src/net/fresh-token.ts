// Keeps an access token fresh: renewed in time, by one of many callers and processes, and never once the consent was refused.
import { AccountError } from '../contracts/mail-account.ts';
import type { GrantKeeper, OAuthGrant } from '../contracts/oauth-grant.ts';
import { refreshGrant, type OAuthClient, type TokenTools } from './token-endpoint.ts';

/** Renewed this long before it ends, ms. */
const RENEW_BEFORE = 5 * 60_000;
/** Turns to wait for the lease of another process that dies before it has renewed anything. */
const ATTEMPTS = 3;

function refused(client: OAuthClient): AccountError {
  return new AccountError(
    'consent',
    `${client.provider.name} no longer accepts the consent; connect the mailbox again`,
  );
}

/** Renews once under the lease, and keeps what came back before anybody uses it. */
async function renew(client: OAuthClient, keeper: GrantKeeper, tools: TokenTools): Promise<void> {
  const grant = await keeper.read();
  // Another process may have been quicker while this one waited for the lease.
  if (grant === null || grant.refusedAt !== null || grant.expiresAt - tools.now() > RENEW_BEFORE) return;
  try {
    await keeper.write(await refreshGrant(client, tools, grant));
  } catch (error) {
    if (!(error instanceof AccountError) || error.reason !== 'consent') throw error;
    const latest = await keeper.read();
    // A lease that ran out lets two renew: then the refused token is one that the other has rotated away.
    if (latest !== null && latest.refreshToken === grant.refreshToken) {
      await keeper.write({ ...latest, refusedAt: tools.now() });
      throw error;
    }
  }
}

/** The token that is kept, renewed where that is due. */
async function currentToken(client: OAuthClient, keeper: GrantKeeper, tools: TokenTools): Promise<string> {
  const usable = (grant: OAuthGrant, spare: number) => grant.expiresAt - tools.now() > spare;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const grant = await keeper.read();
    if (grant === null || grant.refusedAt !== null) throw refused(client);
    if (usable(grant, RENEW_BEFORE)) return grant.accessToken;
    try {
      await keeper.refreshOnce(() => renew(client, keeper, tools));
    } catch (error) {
      const isOutage = error instanceof AccountError && error.reason !== 'consent';
      // An outage of the token endpoint is no reason to stop while the token still holds.
      if (isOutage && usable(grant, 0)) return grant.accessToken;
      throw error;
    }
  }
  throw new AccountError('unreachable', `another process is renewing the consent at ${client.provider.name}`);
}

/**
 * A function that gives an access token good for at least a moment, reading what is kept anew each time. Callers at the same time
 * share one answer, also a failure.
 * @returns throws AccountError `consent` when the person has to consent again, without asking the provider twice; `unreachable`
 * when the provider fails and the old token has ended
 */
export function freshToken(
  client: OAuthClient,
  keeper: GrantKeeper,
  tools: TokenTools,
): () => Promise<string> {
  let running: Promise<string> | null = null;
  return () => {
    running ??= currentToken(client, keeper, tools).finally(() => (running = null));
    return running;
  };
}
