// Reading an Outlook mailbox by Graph: what arrives, and what the known ways of losing mail do to it.
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountError, type AccountSettings } from '../../src/contracts/mail-account.ts';
import { readMailHeaders } from '../../src/domain/mail-headers.ts';
import { headerKey } from '../../src/domain/mail-identity.ts';
import outlook from '../../src/mail-accounts/outlook.ts';
import { composeMail } from '../flow/compose-mail.ts';
import { record, Recorded, syncOptions, TestTools } from '../servers/account-run.ts';
import { FakeGraph } from '../servers/fake-graph.ts';
import { json, seeded } from '../servers/fake-server.ts';

const HOUR = 60 * 60_000;
let fake: FakeGraph;
let tools: TestTools;
let recorded: Recorded;

async function start(options: ConstructorParameters<typeof FakeGraph>[0] = {}): Promise<void> {
  await fake?.close();
  fake = await new FakeGraph(options).start();
  tools = new TestTools(`https://graph.microsoft.com=${fake.origin}`);
  recorded = new Recorded();
}

function open(more: Partial<AccountSettings> = {}) {
  const settings = { address: 'ida@lund.example', folders: null, since: null, ...more };
  return outlook.open(settings, { type: 'oauth', accessToken: async () => fake.token }, tools);
}

async function sync(more: Parameters<typeof syncOptions>[0] = {}, settings: Partial<AccountSettings> = {}) {
  const session = await open(settings);
  const end = await record(session, recorded, syncOptions({ known: recorded.known, ...more }));
  await session.close();
  return end;
}

const mail = (n: number) =>
  composeMail({ subject: `Your application for gardener ${n}`, id: `<${n}@orrin.example>` }).replaceAll(
    '\n',
    '\r\n',
  );

function fill(count: number, folder?: string, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => fake.mailbox.deliver(mail(from + index), folder));
}

beforeEach(() => start());
afterEach(() => fake.close());

describe('a reading of an Outlook mailbox', () => {
  it('hands out every mail of every folder once, with the bytes as they came, never more than four requests at once', async () => {
    const jobs = fake.mailbox.addFolder('Jobs');
    const open = fake.mailbox.addFolder('Open', jobs);
    fill(35);
    fill(25, jobs, 100);
    const [deep] = fill(1, open, 200);
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    expect(Buffer.from(recorded.mails.get(deep!)!.bytes).toString()).toBe(mail(200));
    expect(recorded.mails.get(deep!)?.labels).toEqual(['Open']);
    expect(fake.most).toBeLessThanOrEqual(4);
  });

  it('leaves drafts, junk and deleted mail alone, with all folders below', async () => {
    fill(2, fake.mailbox.idOf('junkemail'));
    fill(2, fake.mailbox.idOf('deleteditems'));
    fill(2, fake.mailbox.addFolder('Old', fake.mailbox.idOf('deleteditems')));
    fake.mailbox.deliver(mail(9), fake.mailbox.idOf('inbox'), { isDraft: true });
    await sync();
    expect(recorded.locators()).toEqual([]);
  });

  it('calls the folder of sent mail Sent Items in any language, and gives sent mail its headers', async () => {
    const raw = composeMail({
      from: '"Lund, Ida" <ida@lund.example>',
      to: 'Ben <ben@hale.example>',
      subject: 'Grüße',
    });
    const id = fake.mailbox.deliver(raw, fake.mailbox.idOf('sentitems'));
    await sync({ wants: () => false });
    const seen = recorded.passed.get(id)!;
    const headers = readMailHeaders(seen.headers);
    expect(seen.labels).toEqual(['Sent Items']);
    expect(headers.from).toEqual({ name: 'Lund, Ida', address: 'ida@lund.example' });
    expect([headers.to[0]?.address, headers.subject, headers.messageId]).toEqual([
      'ben@hale.example',
      'Grüße',
      '<1@orrin.example>',
    ]);
  });

  it('seen by its headers a received mail has the same identity as when it is fetched whole', async () => {
    const [id] = fill(1);
    await sync({ wants: () => false });
    const seen = readMailHeaders(recorded.passed.get(id!)!.headers);
    const hash = (text: string) => text;
    expect(headerKey(seen, hash)).toBe(headerKey(readMailHeaders(Buffer.from(mail(0))), hash));
  });

  it('reads only the folders that the person chose, and names the one that is not there', async () => {
    const jobs = fake.mailbox.addFolder('Jobs');
    const [chosen] = fill(1, jobs);
    fill(3);
    await sync({}, { folders: ['jobs'] });
    expect(recorded.locators()).toEqual([chosen]);
    await expect(sync({}, { folders: ['Jbos'] })).rejects.toMatchObject({
      reason: 'settings',
      message: /"Jbos"/,
    });
  });

  it('reads no mail from before the day that the person set', async () => {
    const at = Date.UTC(2026, 2, 1);
    fake.mailbox.deliver(mail(1), undefined, { at: at - 1000 });
    const young = fake.mailbox.deliver(mail(2), undefined, { at });
    await sync({}, { since: at });
    expect(recorded.locators()).toEqual([young]);
  });

  it('notices news', async () => {
    const session = await open();
    await record(session, recorded, syncOptions());
    const before = tools.time;
    const { signal } = new AbortController();
    await session.waitForNews(60_000, signal);
    expect(tools.time - before).toBeGreaterThanOrEqual(60_000);
    fill(1);
    await session.waitForNews(HOUR, signal);
    expect(tools.time - before).toBeLessThan(HOUR);
  });
});

describe('the known ways of losing mail of an Outlook mailbox', () => {
  it('Expired links with 100 mails unseen: all arrive, and none twice.', async () => {
    fill(30);
    await sync();
    fill(100, undefined, 30);
    fake.expireLinks();
    fake.calls.clear();
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    expect(fake.calls.get('messages $value')).toBe(100);
  });

  it('Mail that is moved between two readings without any folder naming it arrives within the hour.', async () => {
    fake.mailbox.hidesMoves = true;
    const jobs = fake.mailbox.addFolder('Jobs');
    await sync();
    const id = fake.mailbox.deliver(mail(1), undefined, { at: tools.time });
    fake.mailbox.move(id, jobs);
    await sync();
    tools.time += HOUR;
    await sync();
    expect(recorded.locators()).toEqual([id]);
    expect(recorded.mails.get(id)?.labels).toEqual(['Jobs']);
  });

  it('Mail that is moved keeps its locator and is not fetched again.', async () => {
    const [id] = fill(1);
    await sync();
    fake.mailbox.move(id!, fake.mailbox.idOf('archive'));
    fake.calls.clear();
    await sync();
    expect(fake.calls.get('messages $value')).toBe(undefined);
    expect(recorded.locators()).toEqual([id]);
  });

  it('Mail deleted between list and get: the cursor passes it; a 500 never lets it pass one.', async () => {
    const ids = fill(20);
    fake.before = (path) => {
      if (path.endsWith('$value')) fake.mailbox.remove(ids[7]!);
    };
    await sync();
    expect(fake.mailbox.ledger().filter((id) => !recorded.locators().includes(id))).toEqual([]);
    fake.before = () => undefined;
    const [stuck] = fill(1, undefined, 50);
    fake.broken.set(stuck!, json(500, { error: { code: 'ErrorInternalServerError' } }));
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    fake.broken.clear();
    await sync();
    expect(recorded.locators()).toContain(stuck);
  });

  it('A folder that is deleted with its mail is passed.', async () => {
    const jobs = fake.mailbox.addFolder('Jobs');
    fill(3, jobs);
    await sync();
    fake.mailbox.folders.delete(jobs);
    fill(2, undefined, 10);
    await sync();
    expect(recorded.locators().length).toBe(5);
  });

  it('A revoked consent asks for a new one; a provider that fails counts as unreachable or throttled.', async () => {
    fake.tokenRevoked = true;
    await expect(sync()).rejects.toMatchObject({ reason: 'consent' });
    fake.tokenRevoked = false;
    fake.faults = { failing: 1 };
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    fake.faults = { rubbish: 1 };
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    fake.faults = { throttled: 1 };
    await expect(sync()).rejects.toMatchObject({ reason: 'throttled', retryAfter: 2000 });
  });

  it('A next page on a foreign host is not followed, because the token would go there.', async () => {
    const asked: string[] = [];
    const real = tools.fetch;
    Object.assign(tools, {
      fetch: async (url: string, init?: RequestInit) => {
        asked.push(url);
        if (!url.includes('/messages/delta')) return real(url, init);
        return Response.json({ value: [], '@odata.nextLink': 'https://evil.example/v1.0/me' });
      },
    });
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable', message: /foreign host/ });
    expect(asked.some((url) => url.includes('evil.example'))).toBe(false);
  });
});

describe('whatever fails and wherever it is killed', () => {
  const troubles = fc.record({
    seed: fc.integer({ min: 1, max: 1e9 }),
    mails: fc.integer({ min: 0, max: 60 }),
    batchSize: fc.integer({ min: 3, max: 30 }),
    hidesMoves: fc.boolean(),
    tellsKnown: fc.boolean(),
    faults: fc.record({
      failing: fc.constantFrom(0, 0.05, 0.15),
      throttled: fc.constantFrom(0, 0.05),
      cut: fc.constantFrom(0, 0.05),
      rubbish: fc.constantFrom(0, 0.03),
      part: fc.constantFrom(0, 0.1, 0.3),
    }),
  });

  it('the union of all batches that were recorded is what exists in the mailbox', async () => {
    await fc.assert(
      fc.asyncProperty(troubles, async ({ seed, mails, batchSize, hidesMoves, tellsKnown, faults }) => {
        await start({ faults, seed });
        const random = seeded(seed);
        const jobs = fake.mailbox.addFolder('Jobs');
        fake.mailbox.hidesMoves = hidesMoves;
        fill(mails);
        fill(5, jobs, 500);
        let count = 1000;
        fake.before = () => {
          const dice = random();
          const ids = [...fake.mailbox.messages.keys()];
          const any = ids[Math.floor(random() * ids.length)] ?? '';
          tools.time += 1000;
          if (dice < 0.03) fake.mailbox.deliver(mail((count += 1)), undefined, { at: tools.time });
          else if (dice < 0.05) fake.mailbox.remove(any);
          else if (dice < 0.08) fake.mailbox.move(any, random() < 0.5 ? jobs : fake.mailbox.idOf('inbox'));
          else if (dice < 0.1) fake.mailbox.touch(any);
          else if (dice < 0.105) fake.expireLinks();
        };
        const options = syncOptions({ batchSize, ...(tellsKnown ? { known: recorded.known } : {}) });
        const run = async (kills: boolean) => {
          try {
            const session = await open();
            await record(session, recorded, options, kills ? Math.floor(random() * 4) : Infinity);
            await session.close();
          } catch (error) {
            // Trouble with the provider is for the next run; anything else is a fault of ours.
            if (!(error instanceof AccountError)) throw error;
          }
        };
        for (let round = 0; round < 10; round += 1) await run(true);
        fake.before = () => undefined;
        fake.faults = {};
        for (let round = 0; round < 3; round += 1) {
          await run(false);
          tools.time += HOUR;
        }
        const seen = new Set(recorded.locators());
        expect(fake.mailbox.ledger().filter((id) => !seen.has(id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
