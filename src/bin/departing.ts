// Lets a person go: stops what is being done for them, withdraws their consents, and deletes all that is theirs.
import { discardUpload } from '../ops/receive-upload.ts';
import type { AccountTools } from '../contracts/mail-account.ts';
import type { Config } from '../ops/config.ts';
import { listAccounts } from '../store/accounts.ts';
import { forgetPerson, uploadsOf } from '../store/forget-person.ts';
import { closePerson } from '../store/people.ts';
import { forgetWhole, SWEEP_AFTER } from './forget-whole.ts';
import type { Tracker } from './open-tracker.ts';
import { withdrawalOf } from './withdraw-consent.ts';

export interface Stopping {
  /** Resolves when nothing is read or imported for the person any more. */
  stopFor: (user: string) => Promise<void>;
}

export class Departing {
  readonly #tracker: Tracker;
  readonly #config: Config;
  readonly #outside: AccountTools;
  readonly #gone = new Set<string>();

  constructor(tracker: Tracker, config: Config, outside: AccountTools) {
    this.#tracker = tracker;
    this.#config = config;
    this.#outside = outside;
  }

  /** Whether nothing more is to be done for them. */
  has(user: string): boolean {
    return this.#gone.has(user);
  }

  /** Deletes everything; that a provider cannot be told does not hold it up. */
  async forget(user: string, { stopFor }: Stopping): Promise<void> {
    const { db } = this.#tracker;
    this.#gone.add(user);
    await closePerson(db, user, this.#tracker.now());
    const withdrawals = [];
    for (const { id } of await listAccounts(db, user))
      withdrawals.push(await withdrawalOf(this.#tracker, this.#config, this.#outside, { user, id }));
    await stopFor(user);
    for (const path of await uploadsOf(db, user)) await discardUpload(path);
    await forgetWhole(db, this.#config, user);
    await Promise.all(withdrawals.map((withdraw) => withdraw()));
    // An answer of a language model, perhaps, was on its way to be written.
    setTimeout(() => void forgetPerson(db, user).catch(() => undefined), SWEEP_AFTER).unref();
  }
}
