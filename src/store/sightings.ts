// Sightings: where each mail was seen, and what became of it there.
import { sql, type Selectable } from 'kysely';
import type { Disposition } from '../domain/facts.ts';
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { SightingRow as SightingTable } from './schema.ts';

export type SightingRow = Selectable<SightingTable>;

export interface NewSighting {
  mailboxId: string;
  locator: string;
  /** Empty when nothing that deserves an id could be read. */
  mailId: string;
  importId: string;
  disposition: Disposition;
  reason: string;
  deciderVersion: number;
  sentLabel: boolean;
  internalTime: number | null;
}

/** The places as the caller named them, by the names that are stored. */
function asTold(locators: readonly string[]): (stored: string) => string {
  const told = new Map(locators.map((locator) => [fitIndex(locator), locator]));
  return (stored) => told.get(stored) ?? stored;
}

/**
 * Records sightings. One that is known stays as it is, but for a dead letter that could be read this time.
 * @returns `locator\nmailId` of those that were recorded or changed.
 */
export async function insertSightings(
  db: Database,
  user: string,
  sightings: readonly NewSighting[],
): Promise<Set<string>> {
  const rows = await inChunks(sightings, (chunk) =>
    db
      .insertInto('sightings')
      .values(
        chunk.map((sighting) => ({
          user_id: user,
          mailbox_id: sighting.mailboxId,
          locator: fitIndex(sighting.locator),
          mail_id: sighting.mailId,
          import_id: sighting.importId,
          disposition: sighting.disposition,
          reason: sighting.reason,
          decider_version: sighting.deciderVersion,
          sent_label: sighting.sentLabel ? 1 : 0,
          internal_time: sighting.internalTime,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'mailbox_id', 'locator', 'mail_id'])
          .doUpdateSet((eb) => ({
            disposition: eb.ref('excluded.disposition'),
            reason: eb.ref('excluded.reason'),
            import_id: eb.ref('excluded.import_id'),
            sent_label: eb.ref('excluded.sent_label'),
          }))
          .where('sightings.disposition', '=', 'dead_lettered')
          .where(sql`excluded.disposition`, '<>', 'dead_lettered'),
      )
      .returning(['locator', 'mail_id'])
      .execute(),
  );
  const told = asTold(sightings.map(({ locator }) => locator));
  return new Set(rows.map((row) => `${told(row.locator)}\n${row.mail_id}`));
}

/** Gives the first sightings of mails (never duplicates or dead letters) another disposition. */
export async function setDispositions(
  db: Database,
  user: string,
  mailIds: readonly string[],
  disposition: Disposition,
  reason: string,
): Promise<void> {
  await inChunks(mailIds, async (chunk) => {
    await db
      .updateTable('sightings')
      .set({ disposition, reason })
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .where('disposition', 'not in', ['duplicate', 'dead_lettered'])
      .where((eb) => eb.or([eb('disposition', '<>', disposition), eb('reason', '<>', reason)]))
      .execute();
    return [];
  });
}

/** The ids of mails recorded at these places of a mailbox. */
export async function sightedAt(
  db: Database,
  user: string,
  mailboxId: string,
  locators: readonly string[],
): Promise<Map<string, string[]>> {
  const told = asTold(locators);
  const rows = await inChunks(locators.map(fitIndex), (chunk) =>
    db
      .selectFrom('sightings')
      .select(['locator', 'mail_id'])
      .where('user_id', '=', user)
      .where('mailbox_id', '=', mailboxId)
      .where('locator', 'in', chunk)
      .execute(),
  );
  const at = new Map<string, string[]>();
  for (const { locator: stored, mail_id } of rows) {
    const locator = told(stored);
    at.set(locator, [...(at.get(locator) ?? []), mail_id]);
  }
  return at;
}

/** Takes sightings back, where another of the same mail at the same place is recorded in their stead. */
export async function dropSightings(
  db: Database,
  user: string,
  mailboxId: string,
  places: readonly { locator: string; mailId: string }[],
): Promise<void> {
  for (const { locator, mailId } of places) {
    await db
      .deleteFrom('sightings')
      .where('user_id', '=', user)
      .where('mailbox_id', '=', mailboxId)
      .where('locator', '=', fitIndex(locator))
      .where('mail_id', '=', mailId)
      .execute();
  }
}

/** Deletes some sightings of a mailbox and says what they were; fewer than `limit` when no more are left. */
export async function takeSightings(
  db: Database,
  user: string,
  mailboxId: string,
  limit: number,
): Promise<Pick<SightingRow, 'id' | 'mail_id' | 'disposition' | 'reason'>[]> {
  const rows = await db
    .selectFrom('sightings')
    .select(['id', 'mail_id', 'disposition', 'reason'])
    .where('user_id', '=', user)
    .where('mailbox_id', '=', mailboxId)
    .orderBy('id')
    .limit(limit)
    .execute();
  await inChunks(rows, async (chunk) => {
    await db
      .deleteFrom('sightings')
      .where(
        'id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute();
    return [];
  });
  return rows;
}

/** The first sighting that is left of each of these mails. */
export async function firstLeft(
  db: Database,
  user: string,
  mailIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await inChunks(mailIds, (chunk) =>
    db
      .selectFrom('sightings')
      .select(({ fn }) => ['mail_id', fn.min('id').as('id')])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .groupBy('mail_id')
      .execute(),
  );
  return new Map(rows.map((row) => [row.mail_id, Number(row.id)]));
}

/** Lets a sighting stand for its mail in the place of one that is gone. */
export async function promoteSighting(
  db: Database,
  id: number,
  { disposition, reason }: Pick<SightingRow, 'disposition' | 'reason'>,
): Promise<void> {
  await db.updateTable('sightings').set({ disposition, reason }).where('id', '=', id).execute();
}

/** All sightings of one mail, first recorded first. */
export function sightingsOf(db: Database, user: string, mailId: string): Promise<SightingRow[]> {
  return db
    .selectFrom('sightings')
    .selectAll()
    .where('user_id', '=', user)
    .where('mail_id', '=', mailId)
    .orderBy('id')
    .execute();
}

/** A page of what was left out of the tracker, with the reasons; `after` is the last row id of the page before. */
export function listLeftOut(
  db: Database,
  user: string,
  mailboxId: string,
  page: { after: number; limit: number },
): Promise<SightingRow[]> {
  return db
    .selectFrom('sightings')
    .selectAll()
    .where('user_id', '=', user)
    .where('mailbox_id', '=', mailboxId)
    .where('disposition', 'in', ['ignored', 'dead_lettered'])
    .where('id', '>', page.after)
    .orderBy('id')
    .limit(page.limit)
    .execute();
}

/** How often each reason for leaving mail out occurs in a mailbox, most frequent first. */
export async function countReasons(
  db: Database,
  user: string,
  mailboxId: string,
): Promise<{ reason: string; disposition: string; mails: number }[]> {
  const rows = await db
    .selectFrom('sightings')
    .select(({ fn }) => ['reason', 'disposition', fn.countAll<number>().as('mails')])
    .where('user_id', '=', user)
    .where('mailbox_id', '=', mailboxId)
    .where('disposition', 'in', ['ignored', 'dead_lettered'])
    .groupBy(['reason', 'disposition'])
    .orderBy('mails', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, mails: Number(row.mails) }));
}

/** What became of these mails where they were first seen. */
export async function readDispositions(
  db: Database,
  user: string,
  mailIds: readonly string[],
): Promise<Map<string, Disposition>> {
  const rows = await inChunks(mailIds, (chunk) =>
    db
      .selectFrom('sightings')
      .select(['mail_id', 'disposition'])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .where('disposition', 'not in', ['duplicate', 'dead_lettered'])
      .execute(),
  );
  return new Map(rows.map((row) => [row.mail_id, row.disposition as Disposition]));
}
