// Properties of reading a Gmail mailbox: whatever fails and wherever it is killed, in the end everything was seen.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountError } from '../../src/contracts/mail-account.ts';
import { record, Recorded, syncOptions, TestTools } from '../servers/account-run.ts';
import { FakeGmail } from '../servers/fake-gmail.ts';
import { seeded } from '../servers/fake-server.ts';
import { fill, GMAIL_ORIGIN, mailNumber, openGmail } from './open-gmail.ts';

const HOUR = 60 * 60_000;

const troubles = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  mails: fc.integer({ min: 0, max: 90 }),
  batchSize: fc.integer({ min: 3, max: 30 }),
  tokens: fc.constantFrom('position' as const, 'anchor' as const),
  tellsKnown: fc.boolean(),
  wantsAll: fc.boolean(),
  faults: fc.record({
    failing: fc.constantFrom(0, 0.05, 0.15),
    throttled: fc.constantFrom(0, 0.05, 0.15),
    cut: fc.constantFrom(0, 0.05),
    rubbish: fc.constantFrom(0, 0.03),
    part: fc.constantFrom(0, 0.1, 0.3),
  }),
});

/** Changes the mailbox at random, as a person and their correspondents do while it is read. */
function liveOn(fake: FakeGmail, random: () => number, tools: TestTools): void {
  let count = 5000;
  fake.before = () => {
    const dice = random();
    const ids = [...fake.mailbox.messages.keys()];
    const any = ids[Math.floor(random() * ids.length)] ?? '';
    if (dice < 0.04)
      fake.mailbox.deliver(
        mailNumber((count += 1), { at: Date.UTC(2026, 0, 1) + Math.floor(random() * 9e6) }),
      );
    else if (dice < 0.06) fake.mailbox.deliver(mailNumber((count += 1), { labels: ['SPAM'] }));
    else if (dice < 0.08) fake.mailbox.remove(any);
    else if (dice < 0.1) fake.mailbox.label(any, ['TRASH'], ['INBOX']);
    else if (dice < 0.13) fake.mailbox.label(any, ['INBOX'], ['SPAM', 'TRASH']);
    else if (dice < 0.15) fake.mailbox.label(any, ['STARRED']);
    else if (dice < 0.153) fake.mailbox.forgetHistory();
    tools.time += 1000;
  };
}

describe('whatever fails and wherever it is killed', () => {
  it('the union of all batches that were recorded is what exists in the mailbox', async () => {
    await fc.assert(
      fc.asyncProperty(troubles, async ({ seed, mails, batchSize, tokens, tellsKnown, wantsAll, faults }) => {
        const random = seeded(seed);
        const fake = await new FakeGmail('ida@lund.example', { faults, seed, tokens }).start();
        const tools = new TestTools(`${GMAIL_ORIGIN}=${fake.origin}`);
        const recorded = new Recorded();
        const options = syncOptions({
          batchSize,
          wants: ({ headers }) => wantsAll || Buffer.from(headers).includes('application'),
          ...(tellsKnown ? { known: recorded.known } : {}),
        });
        fill(fake, mails);
        liveOn(fake, random, tools);
        const run = async (kills: boolean) => {
          try {
            const session = await openGmail(fake, tools);
            await record(session, recorded, options, kills ? Math.floor(random() * 4) : Infinity);
            await session.close();
          } catch (error) {
            // Trouble with the provider is for the next run; anything else is a fault of ours.
            if (!(error instanceof AccountError)) throw error;
          }
        };
        for (let round = 0; round < 12; round += 1) await run(true);
        fake.before = () => undefined;
        fake.faults = {};
        for (let round = 0; round < 3; round += 1) {
          await run(false);
          tools.time += HOUR;
        }
        await fake.close();
        const seen = new Set(recorded.locators());
        expect(fake.mailbox.ledger().filter((id) => !seen.has(id))).toEqual([]);
        for (const [id, { bytes }] of recorded.mails) {
          const raw = fake.mailbox.messages.get(id)?.raw;
          if (raw) expect(Buffer.from(bytes).subarray(-raw.length).equals(raw)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('one more run over a mailbox that did not change hands out nothing', async () => {
    const fake = await new FakeGmail('ida@lund.example', { faults: { part: 0.2 }, seed: 9 }).start();
    const tools = new TestTools(`${GMAIL_ORIGIN}=${fake.origin}`);
    const recorded = new Recorded();
    fill(fake, 40);
    const session = await openGmail(fake, tools);
    await record(session, recorded, syncOptions());
    let more = 0;
    for await (const batch of session.sync(recorded.cursor, syncOptions())) {
      more += batch.mails.length + batch.passed.length + batch.damage.length;
    }
    await session.close();
    await fake.close();
    expect([recorded.locators().length, more]).toEqual([40, 0]);
  });

  it('a re-reading from the beginning hands out everything once more under the same locators', async () => {
    const fake = await new FakeGmail('ida@lund.example').start();
    const tools = new TestTools(`${GMAIL_ORIGIN}=${fake.origin}`);
    fill(fake, 40);
    const [first, second] = [new Recorded(), new Recorded()];
    const session = await openGmail(fake, tools);
    await record(session, first, syncOptions());
    await record(session, second, syncOptions());
    await session.close();
    await fake.close();
    expect(second.locators()).toEqual(first.locators());
    expect(second.locators().length).toBe(40);
  });
});
