// Mails: the fingerprint of every mail ever seen.
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

export interface KnownMail {
  kept: boolean;
  /** Version of the decider that last judged it. */
  version: number;
  /** The variants that were judged, and which of them were worth keeping. */
  variants: Variants;
}

/** Variants of a mail by key; true for those worth keeping. */
export type Variants = ReadonlyMap<string, boolean>;

const KEPT = '+';

function readVariants(text: string): Variants {
  const marked = text.split(' ').filter((variant) => variant !== '');
  return new Map(marked.map((one) => [one.replace(KEPT, ''), one.startsWith(KEPT)]));
}

function writeVariants(variants: Variants): string {
  return [...variants]
    .map(([key, kept]) => (kept ? KEPT : '') + key)
    .sort()
    .join(' ');
}

/** Which of these mails are known, and whether their content is kept. */
export async function knownMails(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, KnownMail>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('mails')
      .leftJoin('contents', (join) =>
        join.onRef('contents.mail_id', '=', 'mails.id').onRef('contents.user_id', '=', 'mails.user_id'),
      )
      .select(['mails.id', 'mails.decider_version', 'mails.variants', 'contents.mail_id as content'])
      .where('mails.user_id', '=', user)
      .where('mails.id', 'in', chunk)
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { kept: row.content !== null, version: row.decider_version, variants: readVariants(row.variants) },
    ]),
  );
}

/** Records fingerprints; returns the ids that were new. */
export async function insertMails(
  db: Database,
  user: string,
  mails: readonly {
    id: string;
    headerKey: string;
    seenAt: number;
    version: number;
    variants: Variants;
  }[],
): Promise<Set<string>> {
  const rows = await inChunks(mails, (chunk) =>
    db
      .insertInto('mails')
      .values(
        chunk.map((mail) => ({
          user_id: user,
          id: mail.id,
          header_key: mail.headerKey,
          first_seen_at: mail.seenAt,
          decider_version: mail.version,
          variants: writeVariants(mail.variants),
        })),
      )
      .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
      .returning('id')
      .execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** Marks mails as judged by this version of the decider. */
export async function markJudged(
  db: Database,
  user: string,
  ids: readonly string[],
  version: number,
): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await db
      .updateTable('mails')
      .set({ decider_version: version })
      .where('user_id', '=', user)
      .where('id', 'in', chunk)
      .execute();
    return [];
  });
}

/** Notes that these variants of known mails were judged as well; once worth keeping, a variant stays so. */
export async function addVariants(
  db: Database,
  user: string,
  judged: ReadonlyMap<string, Variants>,
): Promise<void> {
  const known = await knownMails(db, user, [...judged.keys()]);
  for (const [id, variants] of judged) {
    const before = known.get(id)?.variants ?? new Map<string, boolean>();
    const after = new Map(before);
    for (const [key, kept] of variants) after.set(key, kept || (before.get(key) ?? false));
    if (writeVariants(after) === writeVariants(before)) continue;
    await db
      .updateTable('mails')
      .set({ variants: writeVariants(after) })
      .where('user_id', '=', user)
      .where('id', '=', id)
      .execute();
  }
}

/** Forgets that these mails were ever seen. */
export async function forgetMails(db: Database, user: string, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await db.deleteFrom('mails').where('user_id', '=', user).where('id', 'in', chunk).execute();
    return [];
  });
}
