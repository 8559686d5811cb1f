// Lets one process at a time send to a stream, and tells when the stream lost what was sent to it.
import { sql, type Kysely, type Transaction } from 'kysely';
import { speechOf } from './dialect.ts';
import { queueTables, type Handle } from './tables.ts';

/**
 * Takes or keeps the right to send for `time` ms on the database's clock. Two that send at once would do no harm but work twice.
 * @returns false while somebody else has it
 */
export async function holdTransport(
  db: Handle,
  { name, holder, time }: { name: string; holder: string; time: number },
): Promise<boolean> {
  const { now } = speechOf(db);
  const until = sql<number>`${now} + ${time}`;
  const rows = await queueTables(db)
    .insertInto('transports')
    .values({ name, epoch: '', holder, held_until: until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, held_until: until })
        .where((eb) =>
          eb.or([
            eb('transports.holder', '=', holder),
            eb('transports.held_until', '<', now),
            // Nobody holds it for so long: the clock was set back.
            eb('transports.held_until', '>', sql<number>`${now} + ${2 * time}`),
          ]),
        ),
    )
    .returning('name')
    .execute();
  return rows.length > 0;
}

/** Lets somebody else send at once. */
export async function releaseTransport(db: Handle, name: string, holder: string): Promise<void> {
  await queueTables(db)
    .updateTable('transports')
    .set({ held_until: 0 })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute();
}

/**
 * Notes the present epoch of a stream. When it is not the one that was noted before, what was sent may be lost: `onLoss` is called in
 * the same transaction, so that it is seen to exactly then, whoever dies when.
 */
export async function noteEpoch<T>(
  db: Kysely<T>,
  { name, epoch }: { name: string; epoch: string },
  onLoss: (tx: Transaction<T>) => Promise<void>,
): Promise<boolean> {
  const known = await queueTables(db)
    .selectFrom('transports')
    .select('epoch')
    .where('name', '=', name)
    .executeTakeFirst();
  if (known?.epoch === epoch) return false;
  return db.transaction().execute(async (tx) => {
    const changed = await queueTables(tx)
      .updateTable('transports')
      .set({ epoch })
      .where('name', '=', name)
      .where('epoch', '<>', epoch)
      .returning('name')
      .execute();
    if (changed.length > 0) await onLoss(tx);
    return changed.length > 0;
  });
}
