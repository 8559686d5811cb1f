// Keeps a consent in memory as a store of several processes would: one lease, and a count of what was written.
import type { GrantKeeper, OAuthGrant } from '../../src/contracts/oauth-grant.ts';

export class MemoryKeeper implements GrantKeeper {
  grant: OAuthGrant | null;
  writes: OAuthGrant[] = [];
  /** False lets every caller run its work, as after a lease that ran out too early. */
  leases = true;
  #lease: Promise<void> | null = null;

  constructor(grant: OAuthGrant | null) {
    this.grant = grant;
  }

  read = async () => this.grant;

  write = async (grant: OAuthGrant) => {
    this.grant = grant;
    this.writes.push(grant);
  };

  refreshOnce = async (work: () => Promise<void>) => {
    if (!this.leases) return work();
    if (this.#lease) return this.#lease;
    const running = work();
    const lease = running.then(
      () => undefined,
      () => undefined,
    );
    this.#lease = lease;
    try {
      await running;
    } finally {
      this.#lease = null;
    }
  };
}
