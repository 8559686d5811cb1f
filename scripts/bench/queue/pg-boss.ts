// pg-boss as a contender, as its documentation sets it up; version 10, since later ones rest on a package that not every registry holds.
import { setTimeout as pause } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { AT_ONCE, BATCH, type Contender } from './contender.ts';

const NAME = 'measured';

/** @param url of PostgreSQL */
export async function pgBoss(url: string): Promise<Contender> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue(NAME);
  return {
    name: 'pg-boss, PostgreSQL',
    durability: 'nothing',
    async fill(manner, jobs) {
      if (manner === 'single') {
        for (let n = 0; n < jobs; n++) await boss.send(NAME, { n });
        return;
      }
      for (let left = jobs; left > 0; left -= BATCH) {
        await boss.insert(
          Array.from({ length: Math.min(BATCH, left) }, (_, n) => ({ name: NAME, data: { n } })),
        );
      }
    },
    async work(manner, done) {
      let stopped = false;
      // Its own workers wait half a second between two looks; asking for jobs oneself is the fastest way that it has.
      const lane = async (batchSize: number) => {
        while (!stopped) {
          const taken = await boss.fetch(NAME, { batchSize });
          const ids = taken.map(({ id }) => id);
          if (ids.length > 0) await boss.complete(NAME, ids);
          for (const _ of ids) done();
          if (ids.length === 0) await pause(20);
        }
      };
      const lanes = Array.from({ length: manner === 'single' ? AT_ONCE : 1 }, () =>
        lane(manner === 'single' ? 1 : BATCH),
      );
      const stop = async () => {
        stopped = true;
        await Promise.all(lanes);
      };
      return { stop };
    },
    close: () => boss.stop({ graceful: false }),
  };
}
