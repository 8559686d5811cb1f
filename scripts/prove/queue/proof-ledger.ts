// The books of the proof of the queue: what was asked for, and what was done, in tables that forbid no doubles.
import { sql, type Kysely } from 'kysely';
import type { Job, NewJob } from '../../../src/contracts/queue.ts';
import type { RawMail } from '../../../src/domain/mail.ts';
import { enqueue } from '../../../src/queue/enqueue.ts';
import type { Database } from '../../../src/store/open-database.ts';
import {
  insertSpooled,
  readSpooled,
  takeSpooled,
  TO_SEND,
  type SpoolPlace,
} from '../../../src/store/spool.ts';
import type { Tracker } from '../../../src/bin/open-tracker.ts';
import type { ProcessMail } from '../../../src/tracking/spool-batch.ts';

/** The kind of job that is proved. */
export const PROVED = 'proved';
export const USERS = 5;
const MAILBOX = 'proved';

/** Everything a process of the proof is told, as JSON in its environment. */
export interface ProofOrder {
  dataDir: string;
  transport: 'database' | 'redis';
  /** Of the way to Redis that can be cut. */
  redisPort: number;
  /** How long a worker may be silent, ms; null = as the program has it. */
  lease: number | null;
}

export const readOrder = (): ProofOrder => JSON.parse(process.env['PROOF_ORDER'] ?? '{}') as ProofOrder;

export async function makeBooks(db: Database): Promise<void> {
  await sql`create table proof_asked (key text primary key)`.execute(db);
  await sql`create table proof_done (key text not null)`.execute(db);
  await sql`create index proof_done_by_key on proof_done (key)`.execute(db);
}

const count = async (db: Database, query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  Number((await query.execute(db)).rows[0]?.n ?? 0);

export const countAsked = (db: Database): Promise<number> =>
  count(db, sql<{ n: number }>`select count(*) as n from proof_asked`);

/** Keys that were done more than once, keys done that nobody asked for, and keys not done yet. */
export async function compareBooks(
  db: Database,
): Promise<{ doubled: number; uncalled: number; open: number }> {
  const doubled = sql<{ n: number }>`select count(*) as n from (
    select key from proof_done group by key having count(*) > 1) as twice`;
  const uncalled = sql<{ n: number }>`select count(*) as n from proof_done
    where key not in (select key from proof_asked)`;
  const open = sql<{ n: number }>`select count(*) as n from proof_asked
    where key not in (select key from proof_done)`;
  return {
    doubled: await count(db, doubled),
    uncalled: await count(db, uncalled),
    open: await count(db, open),
  };
}

const mailOf = (key: string): RawMail => ({
  locator: key,
  bytes: new TextEncoder().encode(`Subject: ${key}\n\n`),
  size: 20,
  bodyDigest: '',
  labels: [],
  internalDate: null,
});

/** Asks for so many more effects, in one transaction with what brings them about. */
export async function askFor(
  tracker: Tracker,
  transport: ProofOrder['transport'],
  many: number,
): Promise<void> {
  await tracker.db.transaction().execute(async (tx) => {
    const from = await countAsked(tx);
    const keys = Array.from({ length: many }, (_, n) => `k${from + n}`);
    for (const key of keys) await sql`insert into proof_asked values (${key})`.execute(tx);
    const user = `user ${Math.floor(from / many) % USERS}`;
    if (transport === 'redis') {
      const chunk = { mailboxId: MAILBOX, chunk: tracker.newId(), way: TO_SEND, fetchedAt: 0 } as const;
      await insertSpooled(tx, tracker.vault, user, chunk, keys.map(mailOf));
    } else {
      await enqueue(
        tx,
        keys.map((key): NewJob => ({ kind: PROVED, user, key, payload: null })),
      );
    }
  });
}

const write = (tx: Database, key: string) => sql`insert into proof_done values (${key})`.execute(tx);

/** What a job does; it is not the same when done twice. */
export const doJob =
  ({ key }: Job) =>
  async (tx: Kysely<never>): Promise<void> => {
    await write(tx as unknown as Database, key);
  };

/** What becomes of mails of the spool: written as often as this is done, but only by who took their rows. */
export async function doMails(
  { db, vault }: Tracker,
  user: string,
  which: string | readonly SpoolPlace[],
): Promise<(tx: Database) => Promise<void>> {
  const mails = await readSpooled(db, vault, user, which);
  return async (tx) => {
    for (const { mail } of await takeSpooled(tx, user, mails)) await write(tx, mail.locator);
  };
}

/** The chunk that a job of the spool names. */
export const chunkOf = ({ payload }: Job): string => (payload as ProcessMail).chunk;
