// Ties: which keys connect items, and the block that a set of items belongs to.
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

/** Replaces all ties of these items. */
export async function replaceTies(
  db: Database,
  user: string,
  ties: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const items = [...ties.keys()];
  await inChunks(items, async (chunk) => {
    await db.deleteFrom('ties').where('user_id', '=', user).where('item_id', 'in', chunk).execute();
    return [];
  });
  const rows = items.flatMap((item) =>
    [...new Set(ties.get(item)?.map(fitIndex))].map((key) => ({ user_id: user, key, item_id: item })),
  );
  await inChunks(rows, async (chunk) => {
    await db.insertInto('ties').values(chunk).execute();
    return [];
  });
}

/* Doubles are sorted out here: asked to do it, SQLite reads all ties of the user in their order. */

/** Every item that shares a key with `items`, directly or over others, themselves included: whole blocks. */
export async function expandToBlocks(
  db: Database,
  user: string,
  items: readonly string[],
): Promise<string[]> {
  const block = new Set(items);
  const keys = new Set<string>();
  let fresh = [...block];
  while (fresh.length > 0) {
    const found = await inChunks(fresh, (chunk) =>
      db.selectFrom('ties').select('key').where('user_id', '=', user).where('item_id', 'in', chunk).execute(),
    );
    const newKeys = [...new Set(found.map((row) => row.key))].filter((key) => !keys.has(key));
    for (const key of newKeys) keys.add(key);
    const members = await inChunks(newKeys, (chunk) =>
      db.selectFrom('ties').select('item_id').where('user_id', '=', user).where('key', 'in', chunk).execute(),
    );
    fresh = [...new Set(members.map((row) => row.item_id))].filter((item) => !block.has(item));
    for (const item of fresh) block.add(item);
  }
  return [...block];
}
