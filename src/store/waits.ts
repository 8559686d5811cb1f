// How long the person's own applications waited for answers.
import { sql, type CompiledQuery, type RawBuilder } from 'kysely';
import { WAITING_STAGES, type OwnWaits, type WaitingStage } from '../domain/silence.ts';
import type { Database } from './open-database.ts';
import { readChanges } from './person-changes.ts';

type Row = Record<string, number | null>;

const COUNT = 'count';
const MOST = 'most';

/** How many waits ended in a stage, and at which of them four fifths are over (nearest rank). */
function columnsOf(user: string, stage: WaitingStage): RawBuilder<unknown>[] {
  const column = sql.ref<number>(`wait_${stage}`);
  const ended = sql`from applications where user_id = ${user} and ${column} is not null`;
  // ⌈4n/5⌉ − 1 in whole numbers, as the division of both databases cuts off.
  const place = sql`(select (4 * count(*) + 4) / 5 - (case when count(*) > 0 then 1 else 0 end) ${ended})`;
  return [
    sql`(select count(*) ${ended}) as ${sql.id(`${COUNT}_${stage}`)}`,
    sql`(select ${column} ${ended} order by ${column} limit 1 offset ${place}) as ${sql.id(`${MOST}_${stage}`)}`,
  ];
}

/** Put together once for each database: that takes longer than to answer it. */
const compiled = new WeakMap<Database, CompiledQuery<Row>>();

/** The statement for `user`, which is the value of each of its places. */
function statementFor(db: Database, user: string): CompiledQuery<Row> {
  const known =
    compiled.get(db) ??
    sql<Row>`select ${sql.join(WAITING_STAGES.flatMap((stage) => columnsOf(user, stage)))}`.compile(db);
  compiled.set(db, known);
  return { ...known, parameters: known.parameters.map(() => user) };
}

type OwnWaitsByStage = Readonly<Record<WaitingStage, OwnWaits>>;

async function countWaits(db: Database, user: string): Promise<OwnWaitsByStage> {
  const { rows } = await db.executeQuery(statementFor(db, user));
  const [row = {}] = rows;
  return Object.fromEntries(
    WAITING_STAGES.map((stage) => [
      stage,
      { waits: Number(row[`${COUNT}_${stage}`]), most: Number(row[`${MOST}_${stage}`] ?? 0) },
    ]),
  ) as Record<WaitingStage, OwnWaits>;
}

/** A person's are some hundred bytes. */
const MOST_PEOPLE = 5000;
/** By database and person, with the number of changes at which they were counted. */
const counted = new WeakMap<Database, Map<string, { changes: number; waits: OwnWaitsByStage }>>();

/**
 * The waits that ended with news, by stage: how many, and their 80th percentile; counted anew once something of the
 * person's changed, which every transaction that writes for them tells.
 * @param told how many changes were counted, where that was just read
 */
export async function readOwnWaits(
  db: Database,
  user: string,
  told: number | null = null,
): Promise<OwnWaitsByStage> {
  const known = counted.get(db) ?? new Map<string, { changes: number; waits: OwnWaitsByStage }>();
  counted.set(db, known);
  // Read before the waits: what changes in between makes them count as old.
  const changes = told ?? (await readChanges(db, [user])).get(user) ?? 0;
  const before = known.get(user);
  if (before?.changes === changes) return before.waits;
  const waits = await countWaits(db, user);
  if (known.size >= MOST_PEOPLE) known.clear();
  known.set(user, { changes, waits });
  return waits;
}
