// Mailboxes: what was connected or imported, and the ledger of each.
import { emptyLedger, type Disposition, type LedgerCounts } from '../domain/facts.ts';
import { fitIndex } from './fit-index.ts';
import type { Database } from './open-database.ts';
import type { MailboxRow } from './schema.ts';

export type MailboxType = 'file' | 'upload' | 'sample' | 'account';

export interface NewMailbox {
  id: string;
  name: string;
  type: MailboxType;
  /** What makes it the same mailbox next time: the absolute path, or the name of the upload. */
  identity: string;
  createdAt: number;
}

/** Finds the mailbox of this identity or records it; returns its id. */
export async function ensureMailbox(db: Database, user: string, mailbox: NewMailbox): Promise<string> {
  const identity = fitIndex(mailbox.identity);
  await db
    .insertInto('mailboxes')
    .values({
      user_id: user,
      id: mailbox.id,
      name: mailbox.name,
      type: mailbox.type,
      identity,
      created_at: mailbox.createdAt,
      removed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'identity']).doNothing())
    .execute();
  const row = await db
    .selectFrom('mailboxes')
    .select('id')
    .where('user_id', '=', user)
    .where('identity', '=', identity)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** One mailbox, or null. */
export async function findMailbox(db: Database, user: string, id: string): Promise<MailboxRow | null> {
  const row = await db
    .selectFrom('mailboxes')
    .selectAll()
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** All mailboxes but removed ones, oldest first. */
export function listMailboxes(db: Database, user: string): Promise<MailboxRow[]> {
  return db
    .selectFrom('mailboxes')
    .selectAll()
    .where('user_id', '=', user)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The ledger of every mailbox, by mailbox id. `seen` is counted apart from the dispositions, so that a defect shows. */
export async function readLedgers(db: Database, user: string): Promise<Map<string, LedgerCounts>> {
  const ledgers = new Map<string, LedgerCounts>();
  const count = (mailbox: string) => {
    const ledger = ledgers.get(mailbox) ?? emptyLedger();
    ledgers.set(mailbox, ledger);
    return ledger;
  };
  const rows = await db
    .selectFrom('sightings')
    .select(({ fn }) => ['mailbox_id', 'disposition', fn.countAll<number>().as('n')])
    .where('user_id', '=', user)
    .groupBy(['mailbox_id', 'disposition'])
    .execute();
  for (const row of rows) {
    const ledger = count(row.mailbox_id);
    if (row.disposition in ledger) ledger[row.disposition as Disposition] += Number(row.n);
  }
  const totals = await db
    .selectFrom('sightings')
    .select(({ fn }) => ['mailbox_id', fn.countAll<number>().as('n')])
    .where('user_id', '=', user)
    .groupBy('mailbox_id')
    .execute();
  for (const row of totals) count(row.mailbox_id).seen = Number(row.n);
  return ledgers;
}

/** Notes that a mailbox is to go, and makes room for another of its name. */
export async function markRemoved(db: Database, user: string, id: string, now: number): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ removed_at: now, identity: `removed:${id}` })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
}

/** Ids of mailboxes that are to go. */
export async function listRemoved(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mailboxes')
    .select('id')
    .where('user_id', '=', user)
    .where('removed_at', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Forgets a mailbox and its imports; its sightings are gone before. */
export async function forgetMailbox(db: Database, user: string, id: string): Promise<void> {
  await db.deleteFrom('imports').where('user_id', '=', user).where('mailbox_id', '=', id).execute();
  await db.deleteFrom('mailboxes').where('user_id', '=', user).where('id', '=', id).execute();
}
