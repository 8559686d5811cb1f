// How long the person's own applications waited for answers.
import { sql, type RawBuilder } from 'kysely';
import { WAITING_STAGES, type OwnWaits, type WaitingStage } from '../domain/silence.ts';
import type { Database } from './open-database.ts';

type Row = Record<WaitingStage, number | null>;

/** One number for each stage, in one statement that reads nothing but the indexes of the waits. */
async function perStage(
  db: Database,
  query: (stage: WaitingStage, column: RawBuilder<number>) => RawBuilder<unknown>,
): Promise<Row> {
  const columns = WAITING_STAGES.map(
    (stage) => sql`(${query(stage, sql.ref(`wait_${stage}`))}) as ${sql.id(stage)}`,
  );
  const { rows } = await sql<Row>`select ${sql.join(columns)}`.execute(db);
  return rows[0] as Row;
}

/** The waits that ended with news, by stage: how many, and their 80th percentile (nearest rank). */
export async function readOwnWaits(db: Database, user: string): Promise<Record<WaitingStage, OwnWaits>> {
  const counts = await perStage(
    db,
    (_, column) => sql`select count(*) from applications where user_id = ${user} and ${column} is not null`,
  );
  const mosts = await perStage(db, (stage, column) => {
    const place = Math.max(0, Math.ceil(Number(counts[stage]) * 0.8) - 1);
    return sql`select ${column} from applications where user_id = ${user} and ${column} is not null
      order by ${column} limit 1 offset ${place}`;
  });
  return Object.fromEntries(
    WAITING_STAGES.map((stage) => [stage, { waits: Number(counts[stage]), most: Number(mosts[stage] ?? 0) }]),
  ) as Record<WaitingStage, OwnWaits>;
}
