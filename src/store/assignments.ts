// Assignments: which application id each item last belonged to, so that ids outlive every rebuild.
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

/** The application id of each of these items. */
export async function readAssignments(
  db: Database,
  user: string,
  items: readonly string[],
): Promise<Map<string, string>> {
  const rows = await inChunks(items, (chunk) =>
    db
      .selectFrom('assignments')
      .select(['item_id', 'application_id'])
      .where('user_id', '=', user)
      .where('item_id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.item_id, row.application_id]));
}

/** When each of these application ids was made; those never recorded are absent. */
export async function readIdAges(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('application_ids')
      .select(['id', 'made_at'])
      .where('user_id', '=', user)
      .where('id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row.made_at]));
}

/** Records where items belong now, and the ids that are new. */
export async function writeAssignments(
  db: Database,
  user: string,
  assigned: ReadonlyMap<string, string>,
  fresh: readonly { id: string; firstItem: string; madeAt: number }[],
): Promise<void> {
  const rows = [...assigned].map(([item, application]) => ({
    user_id: user,
    item_id: item,
    application_id: application,
  }));
  await inChunks(rows, async (chunk) => {
    await db
      .insertInto('assignments')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'item_id'])
          .doUpdateSet((eb) => ({ application_id: eb.ref('excluded.application_id') })),
      )
      .execute();
    return [];
  });
  await inChunks(fresh, async (chunk) => {
    await db
      .insertInto('application_ids')
      .values(chunk.map((id) => ({ user_id: user, id: id.id, first_item: id.firstItem, made_at: id.madeAt })))
      .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
      .execute();
    return [];
  });
}

/** The id of the application that now holds the first item of `id`, or null. */
export async function followId(db: Database, user: string, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('application_ids')
    .innerJoin('assignments', (join) =>
      join
        .onRef('assignments.item_id', '=', 'application_ids.first_item')
        .onRef('assignments.user_id', '=', 'application_ids.user_id'),
    )
    .select('assignments.application_id')
    .where('application_ids.user_id', '=', user)
    .where('application_ids.id', '=', id)
    .executeTakeFirst();
  return row?.application_id ?? null;
}
