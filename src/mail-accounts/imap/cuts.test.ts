// Property: wherever the line is cut, however often, runs from the last cursor together bring exactly the mailbox.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BodyDigest } from '../../ops/body-digest.ts';
import { startCuttingProxy, type CuttingProxy } from '../../../test/servers/cutting-proxy.ts';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../../test/servers/dovecot.ts';
import { identities, letters, openMailbox, readOn, type Haul } from '../../../test/servers/imap-reader.ts';
import type { AccountSession } from '../../contracts/mail-account.ts';

const ADA = 'ada@juniper.test';
/** Of very different sizes, and in three folders. */
const INBOX = [...letters(90), ...letters(20, 91, 30_000), ...letters(2, 111, 400_000)];
const SENT = letters(40, 201, 500);
const WORK = letters(30, 301, 5000);
/** A login and the list of folders need some 3 KB; connections shorter than that never bring anything. */
const SHORTEST = 4000;

describe.skipIf(dovecotLeftOut)('a line that is cut anywhere', () => {
  let dovecot: Dovecot;
  let proxy: CuttingProxy;
  beforeAll(async () => {
    dovecot = await startDovecot();
    dovecot.deliver(ADA, 'INBOX', INBOX);
    dovecot.deliver(ADA, 'Sent', SENT);
    dovecot.deliver(ADA, 'Work', WORK);
    proxy = await startCuttingProxy({ host: '127.0.0.1', port: dovecot.port });
  });
  afterAll(async () => {
    await proxy?.stop();
    await dovecot?.stop();
  });

  const open = async (socketTimeout: number): Promise<AccountSession | null> =>
    openMailbox({ address: ADA, port: proxy.port, network: { socketTimeout } }).catch(() => null);

  it('Loses no mail and gives none cut short.', async () => {
    const whole = [...INBOX, ...SENT, ...WORK].map(({ bytes }) => ({
      bytes,
      bodyDigest: BodyDigest.of(bytes),
    }));
    const expected = identities(whole);
    const cuts = fc.record({
      after: fc.integer({ min: 0, max: 1_500_000 }),
      cut: fc.constantFrom(
        'rst' as const,
        'fin' as const,
        'rst' as const,
        'fin' as const,
        'blackhole' as const,
      ),
    });
    const wanted = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(cuts, { minLength: 1, maxLength: 10 }), wanted, async (weathers, share) => {
        const seen: Haul[] = [];
        let cursor: unknown = null;
        const run = async (patience: number): Promise<unknown> => {
          const session = await open(patience);
          if (!session) return 'not opened';
          const wants = ({ size }: { size: number }): boolean => size % share === 0;
          const haul = await readOn(session, cursor, { wants });
          await session.close();
          seen.push(haul);
          cursor = haul.cursor;
          return haul.error;
        };
        for (const { after, cut } of weathers) {
          proxy.weather({ after: SHORTEST + after, cut });
          await run(400);
        }
        proxy.weather({});
        expect(await run(20_000)).toBeNull();
        const mails = seen.flatMap((haul) => haul.mails);
        const places = new Set(
          [...mails, ...seen.flatMap(({ passed }) => passed)].map(({ locator }) => locator),
        );
        expect(places.size).toBe(whole.length);
        expect(mails.every(({ bytes, size }) => bytes.length === size)).toBe(true);
        for (const identity of identities(mails)) expect(expected).toContain(identity);
        expect(identities(mails).size).toBe(whole.filter(({ bytes }) => bytes.length % share === 0).length);
        expect(seen.flatMap(({ damage }) => damage)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
