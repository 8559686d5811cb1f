// How much waits in the queue, and for how long: what an operator watches.
import { sql } from 'kysely';
import { speechOf } from './dialect.ts';
import { DEAD, LEASED, queueTables, READY, WAITING, type Handle } from './tables.ts';

export interface QueueDepth {
  kind: string;
  ready: number;
  leased: number;
  waiting: number;
  dead: number;
  /** How long the one that could be done and has waited longest has been there, ms; 0 when none waits. */
  oldest: number;
}

/** The depth of each kind that stands in the queue. */
export async function queueDepth(db: Handle): Promise<QueueDepth[]> {
  const { now } = speechOf(db);
  const count = (state: number) => sql<number>`sum(case when state = ${state} then 1 else 0 end)`;
  const rows = await queueTables(db)
    .selectFrom('jobs')
    .select([
      'kind',
      count(READY).as('ready'),
      count(LEASED).as('leased'),
      count(WAITING).as('waiting'),
      count(DEAD).as('dead'),
      sql<number | null>`${now} - min(case when state = ${READY} then due_at end)`.as('oldest'),
    ])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    ready: Number(row.ready),
    leased: Number(row.leased),
    waiting: Number(row.waiting),
    dead: Number(row.dead),
    oldest: Math.max(0, Number(row.oldest ?? 0)),
  }));
}
