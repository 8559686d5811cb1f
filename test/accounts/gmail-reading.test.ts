// Reading a Gmail mailbox: what arrives, in which order, and with which headers.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../src/contracts/mail-account.ts';
import { readMailHeaders } from '../../src/domain/mail-headers.ts';
import { isSentLabel } from '../../src/domain/sent-label.ts';
import { BodyDigest } from '../../src/ops/body-digest.ts';
import { composeMail } from '../flow/compose-mail.ts';
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

beforeEach(() => start());
afterEach(() => fake.close());

describe('a first reading', () => {
  it('hands out every mail once, those that look like job mail first', async () => {
    fill(fake, 60);
    const order: string[] = [];
    const session = await openGmail(fake, tools);
    for await (const batch of session.sync(null, syncOptions())) {
      order.push(...batch.mails.map((mail) => Buffer.from(mail.bytes).toString()));
    }
    expect(order.length).toBe(60);
    expect(order.slice(0, 20).every((mail) => mail.includes('Your application'))).toBe(true);
  });

  it('asks for the headers alone of mail that is not wanted, once the searches are through', async () => {
    fill(fake, 30);
    await sync({ wants: ({ headers }) => Buffer.from(headers).includes('application') });
    expect([recorded.mails.size, recorded.passed.size]).toEqual([10, 20]);
    expect(fake.calls.get('messages.get')).toBe(30);
  });

  it('gives the bytes as they came behind the thread and the labels of an export', async () => {
    fake.mailbox.userLabels.push({ id: 'Label_1', name: 'Jobs, open' }, { id: 'Label_2', name: 'Später' });
    const raw = composeMail({ headers: ['X-Gmail-Labels: Forged', 'X-GM-THRID: 1'] });
    const id = fake.mailbox.deliver({
      raw,
      labels: ['SENT', 'Label_1', 'Label_2'],
      threadId: '18c0ffee00000001',
    });
    await sync();
    const mail = recorded.mails.get(id)!;
    const headers = readMailHeaders(mail.bytes);
    expect(headers.providerThread).toBe(String(0x18c0ffee00000001n));
    expect(headers.labels).toEqual(['Sent', 'Jobs, open', 'Später']);
    expect(headers.labels.some(isSentLabel)).toBe(true);
    expect(mail.labels).toEqual(['Sent', 'Jobs, open', 'Später']);
    expect(Buffer.from(mail.bytes).toString().endsWith(raw)).toBe(true);
    expect(mail.bodyDigest).toBe(BodyDigest.of(Buffer.from(raw)));
    expect(mail.internalDate).toBe(fake.mailbox.messages.get(id)?.internalDate);
  });

  it('seen by its headers a mail has the same headers as when it is fetched whole', async () => {
    const id = fake.mailbox.deliver({ raw: composeMail({ subject: 'Fence' }).replaceAll('\n', '\r\n') });
    await sync({ wants: () => false });
    const { headers } = recorded.passed.get(id)!;
    recorded = new Recorded();
    await sync();
    const { all: whole, ...rest } = readMailHeaders(recorded.mails.get(id)!.bytes);
    const { all: seen, ...others } = readMailHeaders(headers);
    expect(others).toEqual(rest);
    expect([...seen]).toEqual([...whole]);
  });

  it('keeps of a large mail what it may, and counts and digests all of it', async () => {
    const raw = composeMail({ body: 'x'.repeat(3_000_000) });
    const id = fake.mailbox.deliver({ raw });
    await sync({ maxMailBytes: 1000 });
    const mail = recorded.mails.get(id)!;
    expect(mail.bytes.length).toBe(1000);
    expect(mail.size).toBeGreaterThan(3_000_000);
    expect(mail.bodyDigest).toBe(BodyDigest.of(Buffer.from(raw)));
  });

  it('leaves drafts, spam and trash alone, and reads spam that the person takes out of it', async () => {
    fake.mailbox.deliver(mailNumber(1, { labels: ['DRAFT'] }));
    fake.mailbox.deliver(mailNumber(2, { labels: ['TRASH'] }));
    const spam = fake.mailbox.deliver(mailNumber(3, { labels: ['SPAM'] }));
    await sync();
    expect(recorded.locators()).toEqual([]);
    fake.mailbox.label(spam, ['INBOX'], ['SPAM']);
    await sync();
    expect(recorded.locators()).toEqual([spam]);
  });

  it('reads only the labels that the person chose, and what enters them later', async () => {
    fake.mailbox.userLabels.push({ id: 'Label_7', name: 'Jobs' });
    const other = fake.mailbox.deliver(mailNumber(1));
    const chosen = fake.mailbox.deliver(mailNumber(2, { labels: ['Label_7'] }));
    await sync({}, { folders: ['jobs'] });
    expect(recorded.locators()).toEqual([chosen]);
    fake.mailbox.label(other, ['Label_7']);
    await sync({}, { folders: ['jobs'] });
    expect(recorded.locators()).toEqual([other, chosen].toSorted());
  });

  it('names the label that the mailbox does not have', async () => {
    await expect(sync({}, { folders: ['Jbos'] })).rejects.toMatchObject({
      reason: 'settings',
      message: /"Jbos"/,
    });
  });

  it('reads no mail from before the day that the person set', async () => {
    const at = Date.UTC(2026, 2, 1);
    fake.mailbox.deliver(mailNumber(1, { at: at - 1000 }));
    const young = fake.mailbox.deliver(mailNumber(2, { at }));
    await sync({}, { since: at });
    fake.mailbox.deliver(mailNumber(4, { at: at - HOUR }));
    await sync({}, { since: at });
    expect(recorded.locators()).toEqual([young]);
  });

  it('records what is no mail as damage and reads on', async () => {
    const ids = fill(fake, 5);
    fake.broken.set(ids[1]!, json(200, { id: ids[1], labelIds: ['INBOX'], raw: '*** no base64 ***' }));
    fake.broken.set(ids[2]!, json(400, { error: { code: 400, message: 'Precondition', errors: [] } }));
    await sync({ wants: () => true });
    expect([...recorded.damage.keys()].toSorted()).toEqual([ids[1], ids[2]].toSorted());
    expect(recorded.locators()).toEqual(fake.mailbox.ledger());
  });

  it('searches for the names and domains that are known already', async () => {
    const id = fake.mailbox.deliver({
      raw: composeMail({ from: 'Ben <ben@quarrystone.example>', subject: 'Hello' }),
    });
    const hints = ['quarrystone.example', 'Juniper "{} Bakery', ''];
    await sync({ hints });
    const searches = fake.listings.map((list) => list.get('q') ?? '');
    expect(searches[0]).toContain('{from:quarrystone.example "Juniper Bakery"}');
    expect(recorded.mails.has(id)).toBe(true);
  });
});
