// Tests that a large mailbox is handed out in small batches, so that it never lies in memory as a whole.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../../test/servers/dovecot.ts';
import { EVERYTHING, letters, openMailbox } from '../../../test/servers/imap-reader.ts';

const MAILS = 20_000;
const LARGE = 60;
const LARGE_BYTES = 500_000;
/** What a batch may weigh, and one mail more. */
const HEAVIEST = 3 * 1024 * 1024 + LARGE_BYTES + 1000;

describe.skipIf(dovecotLeftOut)('a mailbox of 20,000 mails', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
    dovecot.deliver('ada', 'INBOX', letters(MAILS - LARGE));
    dovecot.deliver('ada', 'INBOX', letters(LARGE, MAILS, LARGE_BYTES));
  });
  afterAll(() => dovecot?.stop());

  it('Comes in batches that keep to a number and a weight, each mail once, with the progress told.', async () => {
    const session = await openMailbox({ address: 'ada', port: dovecot.port });
    const places = new Set<string>();
    const most = { mails: 0, bytes: 0 };
    let seen = 0;
    let last = { done: 0, total: null as number | null };
    for await (const { mails, progress } of session.sync(null, { ...EVERYTHING, batchSize: 400 })) {
      seen += mails.length;
      for (const { locator } of mails) places.add(locator);
      const bytes = mails.reduce((sum, mail) => sum + mail.bytes.length, 0);
      most.mails = Math.max(most.mails, mails.length);
      most.bytes = Math.max(most.bytes, bytes);
      expect(progress.done).toBeGreaterThanOrEqual(last.done);
      last = progress;
    }
    expect(seen).toBe(MAILS);
    expect(places.size).toBe(MAILS);
    expect(most.mails).toBe(400);
    expect(most.bytes).toBeLessThanOrEqual(HEAVIEST);
    expect(last).toEqual({ done: MAILS, total: MAILS });
  });
});
