// Keeps all connected mailboxes of a person read, one task each, as accounts come, change and go.
import { isActive } from '../domain/account-state.ts';
import { listAccounts } from '../store/accounts.ts';
import { fetchMail, type FetchOptions, type FetchTools } from '../tasks/fetch-mail.ts';

interface Kept {
  /** Of the account as it was when the task began. */
  generation: number;
  stop: AbortController;
  done: Promise<unknown>;
}

export class AccountKeeper {
  readonly #tools: FetchTools;
  readonly #user: string;
  readonly #pollInterval: number;
  readonly #kept = new Map<string, Kept>();

  constructor(tools: FetchTools, user: string, { pollInterval }: Pick<FetchOptions, 'pollInterval'>) {
    this.#tools = tools;
    this.#user = user;
    this.#pollInterval = pollInterval;
  }

  /** Begins what is to be read and stops what is not, or is otherwise now. */
  async refresh(): Promise<void> {
    const accounts = await listAccounts(this.#tools.db, this.#user);
    const wanted = new Map(
      accounts.filter(({ state }) => isActive(state)).map(({ id, generation }) => [id, generation]),
    );
    for (const [id, kept] of this.#kept) if (wanted.get(id) !== kept.generation) kept.stop.abort();
    for (const [id, generation] of wanted) if (!this.#kept.has(id)) this.#begin(id, generation);
  }

  #begin(id: string, generation: number): void {
    const stop = new AbortController();
    const options = { once: false, pollInterval: this.#pollInterval, signal: stop.signal };
    const done = fetchMail(this.#tools, this.#user, id, options)
      .catch((error: unknown) => {
        this.#tools.outside.note('account_task_failed', { mailbox: id, error: (error as Error).name });
      })
      .finally(() => this.#kept.delete(id));
    this.#kept.set(id, { generation, stop, done });
  }

  /** Stops all and waits for them to end. */
  async stop(): Promise<void> {
    const all = [...this.#kept.values()];
    for (const { stop } of all) stop.abort();
    await Promise.all(all.map(({ done }) => done));
  }
}
