// What the known ways of losing mail do to the reading of a Gmail mailbox, and a provider in trouble.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../src/contracts/mail-account.ts';
import { record, Recorded, syncOptions, TestTools } from '../servers/account-run.ts';
import { json } from '../servers/fake-server.ts';
import { FakeGmail, type FakeGmailOptions } from '../servers/fake-gmail.ts';
import { fill, GMAIL_ORIGIN, mailNumber, openGmail } from './open-gmail.ts';

const HOUR = 60 * 60_000;
let fake: FakeGmail;
let tools: TestTools;
let recorded: Recorded;

async function start(options: FakeGmailOptions = {}): Promise<void> {
  await fake?.close();
  fake = await new FakeGmail('ida@lund.example', options).start();
  tools = new TestTools(`${GMAIL_ORIGIN}=${fake.origin}`);
  recorded = new Recorded();
}

async function sync(more: Parameters<typeof syncOptions>[0] = {}, settings: Partial<AccountSettings> = {}) {
  const session = await openGmail(fake, tools, settings);
  const end = await record(session, recorded, syncOptions({ known: recorded.known, ...more }));
  await session.close();
  return end;
}

const fullListings = () =>
  fake.listings.filter((list) => !list.has('pageToken') && !/after:|\{/.test(list.get('q') ?? ''));

beforeEach(() => start());
afterEach(() => fake.close());

describe('the known ways of losing mail', () => {
  it('History expired with 500 mails unseen: all arrive.', async () => {
    fill(fake, 20);
    await sync();
    fill(fake, 500, 20);
    fake.mailbox.forgetHistory();
    tools.time += 2 * HOUR;
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    expect(recorded.locators().length).toBe(520);
  });

  it('Also mail that is dated long ago arrives after the history expired.', async () => {
    await sync();
    const old = fake.mailbox.deliver(mailNumber(1, { at: Date.UTC(2019, 0, 1) }));
    fake.mailbox.forgetHistory();
    tools.time += 2 * HOUR;
    await sync();
    expect(recorded.locators()).toEqual([old]);
  });

  it('History that expires again and again: everything is listed at most once an hour, and new mail still arrives.', async () => {
    fill(fake, 20);
    await sync();
    fake.listings.length = 0;
    for (let minute = 0; minute < 180; minute += 10) {
      fake.mailbox.deliver(mailNumber(minute, { at: tools.time }));
      fake.mailbox.forgetHistory();
      await sync();
      expect(recorded.locators()).toEqual(fake.mailbox.ledger());
      tools.time += 10 * 60_000;
    }
    expect(fullListings().length).toBeLessThanOrEqual(3);
    expect(fullListings().length).toBeGreaterThan(0);
  });

  it('Mail inserted between two pages of a listing: none is missed.', async () => {
    fill(fake, 60);
    let lists = 0;
    fake.before = (call) => {
      lists += call === 'messages.list' ? 1 : 0;
      if (call === 'messages.list' && lists % 2 === 0 && lists < 40) {
        fake.mailbox.deliver(mailNumber(1000 + lists, { at: Date.UTC(2026, 0, 1) + lists * 90_000 }));
      }
    };
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
  });

  it('Mail that comes between two pages of changes: none is missed.', async () => {
    await sync();
    fill(fake, 35);
    let pages = 0;
    fake.before = (call) => {
      pages += call === 'history.list' ? 1 : 0;
      if (call === 'history.list' && (pages === 2 || pages === 4))
        fake.mailbox.deliver(mailNumber(900 + pages));
    };
    await sync();
    await sync();
    expect(pages).toBeGreaterThan(4);
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
  });

  it('Mail deleted between list and get: the cursor passes it.', async () => {
    const ids = fill(fake, 30);
    let gone = 0;
    fake.before = (call) => {
      if (call === 'messages.get' && gone < 5) fake.mailbox.remove(ids[gone++ * 3]!);
    };
    await sync();
    expect(fake.mailbox.ledger().filter((id) => !recorded.locators().includes(id))).toEqual([]);
    expect(gone).toBe(5);
  });

  it('Mail deleted between two pages that are counted by position: what moved over the border arrives within the hour.', async () => {
    await start({ tokens: 'position' });
    const ids = fill(fake, 60);
    let lists = 0;
    fake.before = (call) => {
      lists += call === 'messages.list' ? 1 : 0;
      if (call === 'messages.list' && lists % 3 === 0) fake.mailbox.remove(ids.pop()!);
    };
    await sync();
    fake.before = () => undefined;
    tools.time += HOUR;
    await sync();
    expect(fake.mailbox.ledger().filter((id) => !recorded.locators().includes(id))).toEqual([]);
  });

  it('A 500 never lets the cursor pass a mail.', async () => {
    const ids = fill(fake, 30);
    fake.broken.set(ids[3]!, json(500, { error: { code: 500, errors: [{ reason: 'backendError' }] } }));
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(sync()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(recorded.locators()).not.toContain(ids[3]);
    fake.broken.clear();
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
  });

  it('A 429 inside a 200 batch answer: all are fetched in the end, in batches of at most 25.', async () => {
    await start({ faults: { part: 0.3 }, seed: 5 });
    fill(fake, 100);
    await sync({ batchSize: 50 });
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    const counts = tools.spent
      .filter((line) => line.startsWith('gmail:messages.get'))
      .map((line) => Number(line.split(' ')[1]));
    expect(Math.max(...counts)).toBeGreaterThan(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  });

  it('Killed again and again during a long first reading: the cursor still advances.', async () => {
    fill(fake, 200);
    let runs = 0;
    for (let end = 'killed'; end === 'killed' && runs < 300; runs += 1) {
      const session = await openGmail(fake, tools);
      // Without a store that could tell what is known: only the cursor carries it on.
      end = await record(session, recorded, syncOptions(), 1);
      await session.close();
    }
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    expect(runs).toBeLessThan(60);
  });

  it('A push watch is renewed in time, and when it lapses asking finds the news and an alarm is noted within 15 minutes.', async () => {
    await start({ now: () => tools.time });
    const session = await openGmail(fake, tools, { pushTopic: 'projects/quarry/topics/mail' });
    await record(session, recorded, syncOptions());
    const signal = new AbortController().signal;
    for (let day = 0; day < 10; day += 1) {
      await session.waitForNews(60_000, signal);
      expect(fake.watchedUntil - tools.time).toBeGreaterThan(5 * 24 * HOUR);
      tools.time += 24 * HOUR;
    }
    fake.watchRefused = true;
    tools.time += 8 * 24 * HOUR;
    const before = tools.time;
    await session.waitForNews(16 * 60_000, signal);
    expect(tools.notes.map(({ event }) => event)).toContain('gmail_push_lapsed');
    expect(tools.time - before).toBeLessThanOrEqual(17 * 60_000);
    fill(fake, 3);
    await session.waitForNews(HOUR, signal);
    await record(session, recorded, syncOptions());
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
  });

  it('A consent that holds no more asks for a new one at once, and reading resumes from the cursor.', async () => {
    fill(fake, 60);
    fake.before = (call) => {
      if (call === 'messages.get' && (fake.calls.get(call) ?? 0) > 20) fake.tokenRevoked = true;
    };
    await expect(sync()).rejects.toMatchObject({ reason: 'consent' });
    const half = recorded.locators().length;
    expect(half).toBeGreaterThan(0);
    fake.before = () => undefined;
    fake.tokenRevoked = false;
    fake.calls.clear();
    await sync();
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
    // By headers first and then whole.
    expect(fake.calls.get('messages.get')).toBeLessThanOrEqual(2 * (60 - half));
  });

  it('One mail under three labels is one mail with three labels.', async () => {
    fake.mailbox.userLabels.push({ id: 'Label_1', name: 'Jobs' });
    const id = fake.mailbox.deliver(mailNumber(3, { labels: ['INBOX', 'IMPORTANT', 'Label_1'] }));
    let count = 0;
    const session = await openGmail(fake, tools, { folders: ['Inbox', 'Important', 'Jobs'] });
    for await (const batch of session.sync(null, syncOptions())) {
      count += batch.mails.length;
      recorded.take(batch);
    }
    expect(count).toBe(1);
    expect(recorded.mails.get(id)?.labels).toEqual(['Inbox', 'Important', 'Jobs']);
  });
});

describe('a provider in trouble', () => {
  it('is retried with growing pauses and then counts as unreachable', async () => {
    fill(fake, 5);
    const session = await openGmail(fake, tools);
    fake.faults = { failing: 1 };
    await expect(record(session, recorded, syncOptions())).rejects.toMatchObject({ reason: 'unreachable' });
    expect(tools.waits.length).toBe(5);
    expect(tools.waits.at(-1)!).toBeGreaterThan(tools.waits[0]! * 3);
  });

  it('that asks for patience is left alone, and the budget is told', async () => {
    fill(fake, 5);
    const session = await openGmail(fake, tools);
    fake.faults = { throttled: 1 };
    const slowed: string[] = [];
    Object.assign(tools, { slowDown: (budget: string) => slowed.push(budget) });
    await expect(record(session, recorded, syncOptions())).rejects.toMatchObject({ reason: 'throttled' });
    expect(slowed[0]).toContain('ida@lund.example');
  });

  it('that answers rubbish counts as unreachable, not as an empty mailbox', async () => {
    fill(fake, 5);
    const session = await openGmail(fake, tools);
    fake.faults = { rubbish: 1 };
    await expect(record(session, recorded, syncOptions())).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('ends with the reason of the signal when it is told to stop', async () => {
    fill(fake, 50);
    const stop = new AbortController();
    fake.before = (call) => {
      if (call === 'messages.get') stop.abort(new Error('told to stop'));
    };
    await expect(sync({ signal: stop.signal })).rejects.toThrow('told to stop');
  });
});
