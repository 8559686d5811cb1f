// Puts jobs into the queue at set times, each time once however many processes look.
import { Cron } from 'croner';
import { sql } from 'kysely';
import { databaseTime, speechOf } from './dialect.ts';
import { enqueue } from './enqueue.ts';
import { queueTables, type Handle } from './tables.ts';

export interface Schedule {
  /** Names it among all; the same name again replaces it. */
  name: string;
  kind: string;
  user: string;
  payload: unknown;
  /** Minute, hour, day of month, month, day of week; UTC. */
  pattern: string;
}

const UTC = { timezone: 'UTC', mode: '5-part' } as const;
/** Schedules looked at in one transaction. */
const AT_ONCE = 100;

/** The first time after `after` that the pattern names, epoch ms. @throws when it names none or is none */
function nextTime(pattern: string, after: number): number {
  const next = new Cron(pattern, UTC).nextRun(new Date(after));
  if (next === null) throw new Error(`"${pattern}" names no time to come`);
  return next.getTime();
}

/**
 * Sets a schedule. One that stands with the same pattern keeps its next time, so that a restart neither skips nor repeats one.
 * @throws when the pattern is none
 */
export async function setSchedule(db: Handle, { name, kind, user, ...rest }: Schedule): Promise<void> {
  const next = nextTime(rest.pattern, await databaseTime(db));
  const row = {
    kind,
    user_id: user,
    payload: JSON.stringify(rest.payload ?? null),
    pattern: rest.pattern,
    next_at: next,
  };
  await queueTables(db)
    .insertInto('job_schedules')
    .values({ name, ...row })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        ...row,
        next_at: sql<number>`case when job_schedules.pattern = ${row.pattern} then job_schedules.next_at else ${next} end`,
      }),
    )
    .execute();
}

/** Enqueues what is due. What was missed while nothing ran is made up for once, not as often as it was missed. @returns how many */
export async function enqueueDue(db: Handle): Promise<number> {
  const jobs = queueTables(db);
  const { now } = speechOf(db);
  // Nearly always nothing is: to find that out need not wait for those who write.
  const first = await jobs
    .selectFrom('job_schedules')
    .select('name')
    .where('next_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  if (first === undefined) return 0;
  return jobs.transaction().execute(async (tx) => {
    const { skipsLocked } = speechOf(tx);
    const due = await queueTables(tx)
      .selectFrom('job_schedules')
      .selectAll()
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(AT_ONCE)
      .$if(skipsLocked, (query) => query.forUpdate().skipLocked())
      .execute();
    if (due.length === 0) return 0;
    const time = await databaseTime(tx);
    for (const { name, kind, user_id: user, payload, pattern, next_at: at } of due) {
      await enqueue(tx, [
        { kind, user, key: `${name}@${Number(at)}`, payload: JSON.parse(payload) as unknown },
      ]);
      await queueTables(tx)
        .updateTable('job_schedules')
        .set({ next_at: nextTime(pattern, time) })
        .where('name', '=', name)
        .execute();
    }
    return due.length;
  });
}
