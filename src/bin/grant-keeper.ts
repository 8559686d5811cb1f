// Keeps a person's consent with its account, and has its tokens renewed by one process at a time.
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrantKeeper } from '../contracts/oauth-grant.ts';
import { hasEnded, processMark } from '../ops/process-mark.ts';
import { endRenewal, takeRenewal } from '../store/account-holds.ts';
import { readSecret, writeSecret } from '../store/account-secrets.ts';
import type { Tracker } from './open-tracker.ts';

/** Longer than a token endpoint is waited for, ms: who renews and dies unseen holds the others up no longer. */
const LEASE = 45_000;
const LOOK_AGAIN = 250;

export function grantKeeper({ db, vault, newId, now }: Tracker, user: string, id: string): GrantKeeper {
  const take = (renewer: string, until: number): Promise<boolean> =>
    takeRenewal(db, user, id, { renewer, now: now(), until }, hasEnded);
  const renew = async (work: () => Promise<void>): Promise<boolean> => {
    const renewer = `${processMark()} ${newId()}`;
    if (!(await take(renewer, now() + LEASE))) return false;
    try {
      await work();
    } finally {
      await endRenewal(db, user, id, renewer);
    }
    return true;
  };
  return {
    async read() {
      const secret = await readSecret(db, vault, user, id);
      return secret?.type === 'oauth' ? secret.grant : null;
    },
    write: (grant) => writeSecret(db, vault, user, id, { type: 'oauth', grant }),
    async refreshOnce(work) {
      if (await renew(work)) return;
      // The other one is waited for; when it is done, so is this one's work.
      const until = now() + LEASE;
      const free = () => take('nobody', now());
      while (now() < until) {
        await sleep(LOOK_AGAIN);
        if (await free()) {
          await endRenewal(db, user, id, 'nobody');
          return;
        }
      }
    },
  };
}
