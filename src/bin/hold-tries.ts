// Holds up whoever tries too often to sign in: how often is too often, and who counts as the same.
import { createHmac } from 'node:crypto';
import type { SignIn } from '../contracts/sign-in.ts';
import { lineOf } from '../domain/short-network.ts';
import type { Database } from '../store/open-database.ts';
import { countTry, forgetTries, sweepTries } from '../store/sign-in-tries.ts';

const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;
/** Passwords for one account that let nobody in, and tries of one line, within a quarter of an hour. */
const OF_ACCOUNT = { most: 10, window: QUARTER_HOUR };
const OF_ADDRESS = { most: 50, window: QUARTER_HOUR };

/**
 * Counts are kept under keyed hashes, which tell nobody whose they are.
 * @param secret the same in all processes of the database
 */
export function holdTries(db: Database, secret: string): Pick<SignIn, 'take' | 'forgive'> {
  const marked = (whose: string) => createHmac('sha256', secret).update(`tries ${whose}`).digest('base64url');
  const ofAccount = (email: string) => marked(`of account ${email}`);
  let swept = 0;
  return {
    take: async ({ email, address }) => {
      const now = Date.now();
      if (now - swept > MINUTE) {
        swept = now;
        await sweepTries(db, now);
      }
      // Whoever is held already adds nothing to what is counted of an account, nor rows for accounts that they invent.
      const held = await countTry(db, marked(`of address ${lineOf(address)}`), OF_ADDRESS, now);
      if (held > 0 || email === undefined) return held;
      return countTry(db, ofAccount(email), OF_ACCOUNT, now);
    },
    forgive: (email) => forgetTries(db, ofAccount(email)),
  };
}
