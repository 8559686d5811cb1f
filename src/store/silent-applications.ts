// Finds whose answer is overdue, the latest to fall silent first.
import type { Application } from '../domain/application.ts';
import { WAITING_STAGES, type WaitingStage } from '../domain/silence.ts';
import type { Database } from './open-database.ts';

type Silent = Omit<Application, 'timeline'>;

/** Who is silent in one stage, the latest to fall silent first, and how many there are. */
async function silentIn(
  db: Database,
  user: string,
  stage: WaitingStage,
  overdue: number,
  limit: number,
): Promise<{ items: Silent[]; total: number }> {
  const found = db
    .selectFrom('applications')
    .where('user_id', '=', user)
    .where('hidden', '=', 0)
    .where('status', '=', stage)
    .where('waiting_since', '<=', overdue);
  const counted = await found.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const rows = await found
    .select('data')
    .orderBy('waiting_since', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return { items: rows.map(({ data }) => JSON.parse(data) as Silent), total: Number(counted.n) };
}

/** Who is silent, the latest to fall silent first, and how many there are. @param overdue who waits since then or longer, epoch ms */
export async function listSilent(
  db: Database,
  user: string,
  overdue: Readonly<Record<WaitingStage, number>>,
  limit: number,
): Promise<{ items: Silent[]; total: number }> {
  let total = 0;
  const silent: { for: number; application: Silent }[] = [];
  for (const stage of WAITING_STAGES) {
    const found = await silentIn(db, user, stage, overdue[stage], limit);
    total += found.total;
    for (const application of found.items)
      silent.push({ for: overdue[stage] - (application.course.waitingSince ?? 0), application });
  }
  silent.sort((a, b) => a.for - b.for || (a.application.id < b.application.id ? -1 : 1));
  return { items: silent.slice(0, limit).map(({ application }) => application), total };
}
