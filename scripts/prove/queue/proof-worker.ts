// A worker of the proof of the queue: the program's own runner and stream, with effects that show when they are done twice.
import { randomUUID } from 'node:crypto';
import { MailTransport } from '../../../src/bin/mail-transport.ts';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import { decidingOf } from '../../../src/bin/working.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { JobRunner, type Task } from '../../../src/queue/job-runner.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { PROCESS_MAIL, type SpoolTools } from '../../../src/tracking/spool-batch.ts';
import { chunkOf, doJob, doMails, PROVED, readOrder } from './proof-ledger.ts';

const PATIENCE = { tries: 1000, pauses: [0] };
/** Longest time that a job takes, ms: so that faults meet it half done. */
const LONGEST = 1000;

const takeTime = () => new Promise((done) => setTimeout(done, Math.random() * LONGEST));

const { dataDir, transport, redisPort, lease } = readOrder();
const config = readConfig({
  ...process.env,
  QUEUE: transport,
  REDIS_HOST: '127.0.0.1',
  REDIS_PORT: String(redisPort),
});
const tracker = await openTracker(dataDir, config);
const note = (event: string) => void process.send?.({ event });

const tasks: Record<string, Task<Schema>> = {
  [PROVED]: { patience: PATIENCE, run: (job) => takeTime().then(() => doJob(job) as never) },
  [PROCESS_MAIL]: { patience: PATIENCE, run: (job) => doMails(tracker, job.user, chunkOf(job)) },
};
const runner = new JobRunner<Schema>({
  db: tracker.db,
  tasks,
  lanes: 2,
  batch: 25,
  newLease: randomUUID,
  note,
  ...(lease !== null && { leaseTime: lease }),
});
runner.start();

if (transport === 'redis') {
  // What is given up or handed over is not judged, only moved: no vendors, no rules.
  const { handOver, giveUp } = decidingOf(tracker as unknown as SpoolTools);
  const mails = new MailTransport(tracker, config, {
    deciding: {
      async decide(user, _mailbox, places) {
        const effect = await doMails(tracker, user, places);
        await takeTime();
        await tracker.db.transaction().execute(effect);
      },
      handOver,
      giveUp,
    },
    lanes: 2,
    note,
    tell: () => undefined,
    ...(lease !== null && { deadAfter: lease }),
  });
  mails.start();
}

process.on('message', ({ block }: { block: number }) => {
  // Nothing of this process runs meanwhile, as when a task computes without end.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, block);
  process.send?.({ event: 'unblocked' });
});
process.on('disconnect', () => process.exit());
