// A small slice of the proof of the queue, with real processes and real faults.
import { expect, it } from 'vitest';
import { random } from '../../scripts/sample-mailbox/random.ts';
import { isKept } from '../../scripts/prove/queue.ts';
import { runQueueProof } from '../../scripts/prove/queue/run-rounds.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { redisLeftOut } from '../servers/redis.ts';

const LIMIT = 300_000;
const folders = folderNursery();

// Both at once: most of their time is waited, for leases to end.
for (const transport of ['database', 'redis'] as const) {
  it.skipIf(transport === 'redis' && redisLeftOut)(
    `Work carried by the ${transport} is done once each, whoever is killed, blocked, cut off or misled about the time.`,
    { concurrent: true, timeout: LIMIT },
    async () => {
      const said: string[] = [];
      const totals = await runQueueProof({
        folder: folders(),
        transport,
        database: null,
        jobs: 600,
        faults: 12,
        faultsPerRound: 12,
        workers: 2,
        lease: 1500,
        random: random('queue test', transport).next,
        tell: (line) => said.push(line),
      });
      expect(totals, said.join('\n')).toMatchObject({ jobs: 600, doubled: 0, uncalled: 0, lost: 0 });
      expect(isKept({ ...totals, slowest: 0 })).toBe(true);
    },
  );
}
