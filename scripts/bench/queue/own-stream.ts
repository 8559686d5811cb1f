// Hearback's streams as a contender: spooled mails are sent, decided by whoever takes their row, and acknowledged.
import { MailTransport } from '../../../src/bin/mail-transport.ts';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import type { RawMail } from '../../../src/domain/mail.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { insertSpooled, takeSpooled, TO_SEND } from '../../../src/store/spool.ts';
import { AT_ONCE, BATCH, type Contender } from './contender.ts';

const MAIL: RawMail = {
  locator: 'x',
  bytes: new TextEncoder().encode('Subject: x\n\n'),
  size: 12,
  bodyDigest: '',
  labels: [],
  internalDate: null,
};
/** Users among whom the mails are spread: one alone may have 2,000 on the stream. */
const USERS = 20;

export async function ownStream(folder: string, redisPort: number): Promise<Contender> {
  const config = readConfig({ QUEUE: 'redis', REDIS_HOST: '127.0.0.1', REDIS_PORT: String(redisPort) });
  const tracker = await openTracker(folder, config);
  const { db, vault } = tracker;
  let chunks = 0;
  return {
    name: 'Hearback, SQLite + Redis',
    durability: 'nothing',
    async fill(manner, jobs) {
      const step = manner === 'single' ? 1 : BATCH;
      for (let left = jobs; left > 0; left -= step) {
        chunks += 1;
        const chunk = { mailboxId: 'box', chunk: tracker.newId(), way: TO_SEND, fetchedAt: 0 } as const;
        const mails = Array.from({ length: Math.min(step, left) }, () => MAIL);
        const user = `user ${chunks % USERS}`;
        await db.transaction().execute((tx) => insertSpooled(tx, vault, user, chunk, mails));
      }
    },
    async work(_manner, done) {
      const never = () => Promise.reject(new Error('no mail fails here'));
      const transport = new MailTransport(tracker, config, {
        deciding: {
          async decide(user, _mailbox, places) {
            const taken = await db.transaction().execute((tx) => takeSpooled(tx, user, places));
            for (const _ of taken) done();
          },
          handOver: never,
          giveUp: never,
        },
        lanes: AT_ONCE,
        note: () => undefined,
        tell: () => undefined,
      });
      transport.start();
      return { stop: () => transport.stop(1000) };
    },
    close: () => db.destroy(),
  };
}
