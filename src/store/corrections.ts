// Corrections: what the person set, append-only; undoing one is a mark, not a deletion.
import type { Correction, CorrectionBody } from '../domain/correction.ts';
import { itemsOf } from '../domain/correction.ts';
import { HAND_TYPES, type Hand } from '../domain/hand.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { CorrectionRow } from './schema.ts';

function handOf({ hand, hand_name: name }: CorrectionRow): { hand?: Hand } {
  const type = HAND_TYPES.find((one) => one === hand);
  return type === undefined ? {} : { hand: { type, name } };
}

const toCorrection = (row: CorrectionRow): Correction => ({
  id: row.id,
  seq: row.seq,
  madeAt: row.made_at,
  ...handOf(row),
  body: JSON.parse(row.body) as CorrectionBody,
});

/** Records a correction behind all earlier ones. Call it inside a write transaction: the sequence depends on it. */
export async function insertCorrection(
  db: Database,
  user: string,
  correction: Omit<Correction, 'seq'>,
): Promise<Correction> {
  const last = await db
    .selectFrom('corrections')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('user_id', '=', user)
    .executeTakeFirst();
  const recorded: Correction = { ...correction, seq: Number(last?.seq ?? 0) + 1 };
  await db
    .insertInto('corrections')
    .values({
      user_id: user,
      id: recorded.id,
      seq: recorded.seq,
      made_at: recorded.madeAt,
      body: JSON.stringify(recorded.body),
      undone_at: null,
      hand: recorded.hand?.type ?? null,
      hand_name: recorded.hand?.name ?? null,
    })
    .execute();
  const items = [...new Set(itemsOf(recorded))];
  await db
    .insertInto('correction_items')
    .values(items.map((item) => ({ user_id: user, item_id: item, correction_id: recorded.id })))
    .execute();
  return recorded;
}

/** A correction by its id, in force or undone; null when there never was one. */
export async function findCorrection(db: Database, user: string, id: string): Promise<Correction | null> {
  const row = await db
    .selectFrom('corrections')
    .selectAll()
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toCorrection(row) : null;
}

/** Marks a correction undone. Returns it, or null when there is none or it was undone before. */
export async function undoCorrection(
  db: Database,
  user: string,
  id: string,
  at: number,
): Promise<Correction | null> {
  const row = await db
    .updateTable('corrections')
    .set({ undone_at: at })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? toCorrection(row) : null;
}

/** The corrections in force that name any of these items, in the order in which they were made. */
export async function correctionsNaming(
  db: Database,
  user: string,
  items: readonly string[],
): Promise<Correction[]> {
  const rows = await inChunks(items, (chunk) =>
    db
      .selectFrom('corrections')
      .selectAll('corrections')
      .where('corrections.user_id', '=', user)
      .where('corrections.undone_at', 'is', null)
      .where('corrections.id', 'in', (eb) =>
        eb
          .selectFrom('correction_items')
          .select('correction_id')
          .where('correction_items.user_id', '=', user)
          .where('item_id', 'in', chunk),
      )
      .execute(),
  );
  const unique = new Map(rows.map((row) => [row.id, toCorrection(row)]));
  return [...unique.values()].sort((a, b) => a.seq - b.seq);
}

/** Which of these mails the person rescued, and when last (epoch ms). */
export async function rescuedAmong(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const named = await correctionsNaming(db, user, ids);
  return new Map(
    named.flatMap(({ body, madeAt }) => (body.type === 'rescue' ? [[body.item, madeAt] as const] : [])),
  );
}

async function inForce(db: Database, user: string): Promise<{ id: string; body: CorrectionBody }[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'body'])
    .where('user_id', '=', user)
    .where('undone_at', 'is', null)
    .execute();
  return rows.map(({ id, body }) => ({ id, body: JSON.parse(body) as CorrectionBody }));
}

/** Ids of all entries in force. */
export async function listEntries(db: Database, user: string): Promise<string[]> {
  return (await inForce(db, user)).flatMap(({ id, body }) => (body.type === 'entry' ? [id] : []));
}

/** Senders of kept mails that the person rescued. */
export async function rescuedSenders(db: Database, user: string): Promise<Set<string>> {
  const rescued = [...(await listRescued(db, user))];
  const rows = await inChunks(rescued, (chunk) =>
    db
      .selectFrom('contents')
      .select('from_address')
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .execute(),
  );
  return new Set(rows.map((row) => row.from_address));
}

/** Ids of all mails that the person rescued. */
export async function listRescued(db: Database, user: string): Promise<Set<string>> {
  const bodies = (await inForce(db, user)).map(({ body }) => body);
  return new Set(bodies.flatMap((body) => (body.type === 'rescue' ? [body.item] : [])));
}
