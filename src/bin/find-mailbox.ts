// Finds mailboxes as a person names them, with their ledgers and accounts.
import { emptyLedger } from '../domain/facts.ts';
import { listAccounts, type Account } from '../store/accounts.ts';
import { listMailboxes, readLedgers } from '../store/mailboxes.ts';
import { Failure } from './failure.ts';
import type { Tracker } from './open-tracker.ts';

const USER = 'local';

export interface Listed {
  id: string;
  name: string;
  type: string;
  account: Account | null;
  ledger: ReturnType<typeof emptyLedger>;
}

/** All mailboxes. */
export async function readMailboxes({ db }: Tracker): Promise<Listed[]> {
  const ledgers = await readLedgers(db, USER);
  const accounts = new Map((await listAccounts(db, USER)).map((one) => [one.id, one]));
  return (await listMailboxes(db, USER)).map(({ id, name, type }) => ({
    id,
    name,
    type,
    account: accounts.get(id) ?? null,
    ledger: ledgers.get(id) ?? emptyLedger(),
  }));
}

/** By its id, its address, or the beginning of its id. @throws Failure unless there is exactly one */
export async function findMailbox(tracker: Tracker, name: string): Promise<Listed> {
  const all = await readMailboxes(tracker);
  const found = all.filter((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
  const [only] = found.length > 0 ? found : all.filter((one) => one.id.startsWith(name));
  if (!only) throw new Failure(`there is no mailbox ${name}; hearback mailboxes list shows them all`);
  if (found.length > 1) throw new Failure(`several mailboxes are called ${name}; give the id instead`);
  return only;
}
