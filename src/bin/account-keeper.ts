// Keeps all connected mailboxes of all people read, one task each, as accounts come, change and go.
import { isActive } from '../domain/account-state.ts';
import { listAccounts } from '../store/accounts.ts';
import { usersWithAccounts } from '../store/active-users.ts';
import { fetchMail, type FetchOptions, type FetchTools } from '../tasks/fetch-mail.ts';

interface Wanted {
  user: string;
  id: string;
  /** Of the account as it is. */
  generation: number;
}

interface Kept extends Wanted {
  stop: AbortController;
  done: Promise<unknown>;
}

const keyOf = ({ user, id }: Pick<Wanted, 'user' | 'id'>): string => `${user}\n${id}`;

export class AccountKeeper {
  readonly #tools: FetchTools;
  readonly #pollInterval: number;
  readonly #kept = new Map<string, Kept>();

  constructor(tools: FetchTools, { pollInterval }: Pick<FetchOptions, 'pollInterval'>) {
    this.#tools = tools;
    this.#pollInterval = pollInterval;
  }

  /** Begins what is to be read and stops what is not, or is otherwise now. */
  async refresh(): Promise<void> {
    const wanted = new Map<string, Wanted>();
    for (const user of await usersWithAccounts(this.#tools.db)) {
      for (const { id, state, generation } of await listAccounts(this.#tools.db, user))
        if (isActive(state)) wanted.set(keyOf({ user, id }), { user, id, generation });
    }
    for (const [key, kept] of this.#kept)
      if (wanted.get(key)?.generation !== kept.generation) kept.stop.abort();
    for (const [key, one] of wanted) if (!this.#kept.has(key)) this.#begin(one);
  }

  #begin(wanted: Wanted): void {
    const { user, id } = wanted;
    const stop = new AbortController();
    const options = { once: false, pollInterval: this.#pollInterval, signal: stop.signal };
    const done = fetchMail(this.#tools, user, id, options)
      .catch((error: unknown) => {
        this.#tools.outside.note('account_task_failed', { mailbox: id, error: (error as Error).name });
      })
      .finally(() => this.#kept.delete(keyOf(wanted)));
    this.#kept.set(keyOf(wanted), { ...wanted, stop, done });
  }

  /** Stops what is read for one person, and waits for it to end. */
  async stopFor(user: string): Promise<void> {
    const own = [...this.#kept.values()].filter((kept) => kept.user === user);
    for (const { stop } of own) stop.abort();
    await Promise.all(own.map(({ done }) => done));
  }

  /** Stops all and waits for them to end. */
  async stop(): Promise<void> {
    const all = [...this.#kept.values()];
    for (const { stop } of all) stop.abort();
    await Promise.all(all.map(({ done }) => done));
  }
}
