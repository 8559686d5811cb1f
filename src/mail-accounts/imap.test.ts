// Tests reading a mailbox from a real Dovecot: folders, days, sizes, news, and the same mail from a file.
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { RawMail } from '../domain/mail.ts';
import { BodyDigest } from '../ops/body-digest.ts';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../test/servers/dovecot.ts';
import {
  EVERYTHING,
  identities,
  letter,
  letters,
  openMailbox,
  readAll,
} from '../../test/servers/imap-reader.ts';
import imap from './imap.ts';

describe.skipIf(dovecotLeftOut)('a mailbox on Dovecot', () => {
  let dovecot: Dovecot;
  let users = 0;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot?.stop());
  const newUser = (): string => `reader${(users += 1)}@juniper.test`;
  /** Another mail program on the same mailbox. */
  const otherClient = async (user: string): Promise<ImapFlow> => {
    const auth = { user, pass: dovecot.password };
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: dovecot.port,
      secure: false,
      doSTARTTLS: false,
      auth,
      logger: false,
    });
    await client.connect();
    onTestFinished(() => client.close());
    return client;
  };

  it('Is read whole, newest mail first, and a second run finds nothing.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(60));
    dovecot.deliver(address, 'Sent', letters(3, 100));
    dovecot.deliver(address, 'Archive', letters(2, 200));
    dovecot.deliver(address, 'Trash', letters(2, 300));
    dovecot.deliver(address, 'Junk', letters(2, 400));
    const session = await openMailbox({ address, port: dovecot.port });
    const first = await readAll(session);
    const subjects = first.mails.map(
      ({ bytes }) => /Subject: (.*)\r/.exec(Buffer.from(bytes).toString())?.[1],
    );
    expect(subjects.slice(0, 3)).toEqual(['Letter 60', 'Letter 59', 'Letter 58']);
    expect(identities(first.mails).size).toBe(65);
    expect(first.mails.filter(({ labels }) => labels.includes('Sent'))).toHaveLength(3);
    const [mail] = first.mails;
    expect(mail?.locator).toMatch(/^INBOX;UIDVALIDITY=\d+\/;UID=60$/);
    expect(Buffer.from(mail?.bytes ?? []).equals(letter(60))).toBe(true);
    expect(mail?.size).toBe(letter(60).length);
    expect(mail?.internalDate).toBeGreaterThan(Date.UTC(2026, 9, 1) - 1);
    expect(await readAll(session, first.cursor)).toMatchObject({ batches: 0 });
  });

  it('Gives only what came in since, also to a session opened anew.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(5));
    const first = await readAll(await openMailbox({ address, port: dovecot.port }));
    dovecot.deliver(address, 'INBOX', letters(2, 6));
    const second = await readAll(await openMailbox({ address, port: dovecot.port }), first.cursor);
    expect(second.mails.map(({ locator }) => /UID=(\d+)/.exec(locator)?.[1])).toEqual(['6', '7']);
  });

  it('Passes over the bodies of mails that are not wanted.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(10));
    const session = await openMailbox({ address, port: dovecot.port });
    const wants = ({ headers }: { headers: Uint8Array }): boolean =>
      Buffer.from(headers).includes('Letter 7');
    const haul = await readAll(session, null, { wants });
    expect(haul.mails).toHaveLength(1);
    expect(haul.passed).toHaveLength(9);
    expect(Buffer.from(haul.passed[0]?.headers ?? []).toString()).toMatch(/^Message-ID: .*\r\n\r\n$/s);
    expect(haul.passed[0]?.size).toBe(letter(10).length);
  });

  it('Leaves out what was delivered before the chosen day, and reads it when the day is moved back.', async () => {
    const address = newUser();
    const days = [1, 10, 20].map((day, index) => ({ bytes: letter(index), at: Date.UTC(2026, 4, day, 12) }));
    dovecot.deliver(address, 'INBOX', days);
    const since = Date.UTC(2026, 4, 10, 13);
    const late = await readAll(await openMailbox({ address, port: dovecot.port, since }));
    expect(late.mails).toHaveLength(1);
    const same = await readAll(await openMailbox({ address, port: dovecot.port, since }), late.cursor);
    expect(same.batches).toBe(0);
    const all = await readAll(await openMailbox({ address, port: dovecot.port }), late.cursor);
    expect(identities(all.mails).size).toBe(3);
  });

  it('Gives the digest that the same mail has in a file with other line ends and quoting.', async () => {
    const address = newUser();
    const bytes = letter(1, { body: 'Hello\r\nFrom here on it is quoted in an mbox.\r\n\r\n  ' });
    dovecot.deliver(address, 'INBOX', [{ bytes }]);
    const { mails } = await readAll(await openMailbox({ address, port: dovecot.port }));
    const inMbox = bytes.toString().replaceAll('\r\n', '\n').replace('\nFrom here', '\n>From here').trimEnd();
    expect(mails[0]?.bodyDigest).toBe(BodyDigest.of(Buffer.from(inMbox)));
  });

  it('Cuts a mail beyond the cap, and gives its copy of another route the same digest.', async () => {
    const address = newUser();
    const body = Array.from({ length: 40_000 }, (_, n) => `line ${n}`).join('\r\n');
    const bytes = letter(1, { body });
    const routed = Buffer.concat([Buffer.from('Received: from far away by here\r\n'), bytes]);
    dovecot.deliver(address, 'INBOX', [{ bytes }, { bytes: routed }, { bytes: letter(2) }]);
    const { mails } = await readAll(await openMailbox({ address, port: dovecot.port }), null, {
      maxMailBytes: 100_000,
    });
    const [small, two, one] = mails;
    expect(small?.size).toBe(letter(2).length);
    expect([one?.size, two?.size]).toEqual([bytes.length, routed.length]);
    expect(one?.bytes.length).toBeLessThanOrEqual(100_000);
    expect(Buffer.from(one?.bytes ?? []).equals(bytes.subarray(0, one?.bytes.length))).toBe(true);
    expect(two?.bodyDigest).toBe(one?.bodyDigest);
  });

  it('Reads folders with any name, sending none that the server did not list.', async () => {
    const address = newUser();
    const other = await otherClient(address);
    const names = ['Bücher & "Zitate"', '日本語', 'back\\slash', "apo'strophe"];
    for (const [index, name] of names.entries()) {
      await other.mailboxCreate(name);
      await other.append(name, letter(index));
    }
    const session = await openMailbox({ address, port: dovecot.port, folders: names });
    const haul = await readAll(session);
    expect(identities(haul.mails).size).toBe(4);
    expect(haul.mails.map(({ labels }) => labels[0])).toEqual(names);
    expect(haul.mails[0]?.locator).toMatch(/^B%C3%BCcher%20&%20%22Zitate%22;UIDVALIDITY=/);
    for (const evil of ['INBOX\r\nA1 DELETE Sent', 'INBOX" "', 'Nowhere', '*']) {
      await expect(openMailbox({ address, port: dovecot.port, folders: [evil] })).rejects.toMatchObject({
        reason: 'settings',
        message: expect.stringContaining('there is no folder named'),
      });
    }
  });

  it('Reads a mail again at its place, and says when it is no longer there.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'Caf&AOk- &- co', letters(3));
    const session = await openMailbox({ address, port: dovecot.port });
    const { mails } = await readAll(session);
    expect(mails[0]?.labels).toEqual(['Café & co']);
    for (const mail of mails) expect(await session.read(mail.locator)).toEqual(mail);
    const [{ locator } = { locator: '' }] = mails;
    expect(await session.read(locator.replace(/UID=3$/, 'UID=9'))).toBeNull();
    expect(await session.read(locator.replace(/UIDVALIDITY=\d/, 'UIDVALIDITY=9'))).toBeNull();
    expect(await session.read('Nowhere%0D%0AA1%20LOGOUT;UIDVALIDITY=1/;UID=1')).toBeNull();
    expect(await session.read('nonsense')).toBeNull();
  });

  it('Passes over a mail that is deleted after its headers were read.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(3));
    const other = await otherClient(address);
    await other.mailboxOpen('INBOX');
    const session = await openMailbox({
      address,
      port: dovecot.port,
      // Asked between headers and bodies.
      tools: {
        spend: async (_, units) => {
          if (units > 0 && other.mailbox && other.mailbox.exists === 3)
            await other.messageDelete('2', { uid: true });
        },
      },
    });
    const haul = await readAll(session);
    expect(haul.mails.map(({ locator }) => /UID=(\d+)/.exec(locator)?.[1])).toEqual(['3', '1']);
    expect(haul.damage).toEqual([]);
  });

  it('Ends at once when it is told to stop, and can be read on.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(200));
    const session = await openMailbox({ address, port: dovecot.port });
    const stop = new AbortController();
    const got: RawMail[] = [];
    let cursor: unknown = null;
    const reading = (async () => {
      for await (const batch of session.sync(null, { ...EVERYTHING, signal: stop.signal })) {
        got.push(...batch.mails);
        cursor = batch.cursor;
        stop.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(got).toHaveLength(25);
    const rest = await readAll(session, cursor);
    expect(identities([...got, ...rest.mails]).size).toBe(200);
    expect(rest.mails).toHaveLength(175);
  });

  it('Hears of new mail while it waits (IDLE), and of mail that came before it began to wait.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(1));
    const session = await openMailbox({ address, port: dovecot.port });
    const first = await readAll(session);
    const other = await otherClient(address);
    await other.append('INBOX', letter(2));
    const stop = new AbortController();
    await session.waitForNews(60_000, stop.signal);
    const second = await readAll(session, first.cursor);
    expect(second.mails).toHaveLength(1);
    const waiting = session.waitForNews(60_000, stop.signal);
    setTimeout(() => void other.append('INBOX', letter(3)), 300);
    await waiting;
    expect((await readAll(session, second.cursor)).mails).toHaveLength(1);
    const stopped = session.waitForNews(60_000, stop.signal);
    stop.abort(new Error('stop waiting'));
    await expect(stopped).rejects.toThrow('stop waiting');
  });

  it('Is what the registry opens.', async () => {
    const settings = {
      address: newUser(),
      host: '127.0.0.1',
      port: dovecot.port,
      security: 'none',
      folders: null,
      since: null,
    } as const;
    const tools = { fetch, now: Date.now, spend: () => Promise.resolve(), note: () => undefined };
    const credential = { type: 'password', password: dovecot.password } as const;
    const session = await imap.open(settings, credential, { ...tools, allowPrivate: 'loopback' });
    onTestFinished(() => session.close());
    await expect(imap.open(settings, credential, tools)).rejects.toMatchObject({ reason: 'settings' });
  });
});
