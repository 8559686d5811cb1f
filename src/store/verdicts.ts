// Verdicts: what each version of the decider said of the kept mails, append-only and sealed.
import { sql } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import type { Verdict } from '../domain/facts.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { DecisionRow } from './schema.ts';
import { sealedPlace } from './sealed-columns.ts';

/** What was said of one mail. */
export interface Given {
  mailId: string;
  verdict: Verdict;
}

const toRow =
  (vault: Vault, user: string) =>
  ({ mailId, verdict }: Given): DecisionRow => ({
    user_id: user,
    mail_id: mailId,
    version: verdict.version,
    verdict: vault.seal(JSON.stringify(verdict), sealedPlace('decisions', user, mailId, verdict.version)),
  });

const open = (vault: Vault, row: DecisionRow): Verdict =>
  JSON.parse(
    Buffer.from(
      vault.open(row.verdict, sealedPlace('decisions', row.user_id, row.mail_id, row.version)),
    ).toString(),
  ) as Verdict;

const KEY = ['user_id', 'mail_id', 'version'] as const;

/** Records verdicts on mails as they are kept now; what the same version said of another variant goes. */
export async function replaceVerdicts(
  db: Database,
  vault: Vault,
  user: string,
  given: readonly Given[],
): Promise<void> {
  await inChunks(given, (chunk) =>
    db
      .insertInto('decisions')
      .values(chunk.map(toRow(vault, user)))
      .onConflict((conflict) =>
        conflict.columns(KEY).doUpdateSet((row) => ({ verdict: row.ref('excluded.verdict') })),
      )
      .execute(),
  );
}

/** Appends verdicts; where the same version has judged meanwhile, what it said stands. */
export async function appendVerdicts(
  db: Database,
  vault: Vault,
  user: string,
  given: readonly Given[],
): Promise<void> {
  await inChunks(given, (chunk) =>
    db
      .insertInto('decisions')
      .values(chunk.map(toRow(vault, user)))
      .onConflict((conflict) => conflict.columns(KEY).doNothing())
      .execute(),
  );
}

/** The newest verdict on each of these mails. */
export async function readVerdicts(
  db: Database,
  vault: Vault,
  user: string,
  ids: readonly string[],
): Promise<Map<string, Verdict>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('decisions as given')
      .selectAll()
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .where('version', '=', (query) =>
        query
          .selectFrom('decisions as any')
          .select(({ fn }) => fn.max('any.version').as('newest'))
          .whereRef('any.user_id', '=', 'given.user_id')
          .whereRef('any.mail_id', '=', 'given.mail_id'),
      )
      .execute(),
  );
  return new Map(rows.map((row) => [row.mail_id, open(vault, row)]));
}

/** All that was ever said of a mail, oldest version first. */
export async function readAllVerdicts(
  db: Database,
  vault: Vault,
  user: string,
  mailId: string,
): Promise<Verdict[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('user_id', '=', user)
    .where('mail_id', '=', mailId)
    .orderBy('version')
    .execute();
  return rows.map((row) => open(vault, row));
}

function judgedBefore(db: Database, user: string, version: number) {
  return (
    db
      .selectFrom('contents')
      .where('user_id', '=', user)
      // What is deleted cannot be read again; what was said of it stands.
      .where('body_days', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('decisions')
              .select(sql`1`.as('one'))
              .where('decisions.user_id', '=', user)
              .whereRef('decisions.mail_id', '=', 'contents.mail_id')
              .where('decisions.version', '>=', version),
          ),
        ),
      )
  );
}

/** How many mails with a text only older versions than this have judged. */
export async function countJudgedBefore(db: Database, user: string, version: number): Promise<number> {
  const counted = await judgedBefore(db, user, version)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(counted.n);
}

/** Ids of mails with a text that only older versions than this have judged, in their order, at most `limit` of those behind `after`. */
export async function listJudgedBefore(
  db: Database,
  user: string,
  version: number,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await judgedBefore(db, user, version)
    .select('contents.mail_id')
    .where('contents.mail_id', '>', after)
    .orderBy('contents.mail_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.mail_id);
}
