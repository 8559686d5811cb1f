// Tests what goes wrong with mailboxes in life: each time nothing is lost, and nothing new appears twice.
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BodyDigest } from '../../ops/body-digest.ts';
import { startCuttingProxy, type CuttingProxy } from '../../../test/servers/cutting-proxy.ts';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../../test/servers/dovecot.ts';
import {
  identities,
  letter,
  letters,
  openMailbox,
  readAll,
  readOn,
  type Haul,
} from '../../../test/servers/imap-reader.ts';
import {
  fetchAnswer,
  startScriptedImap,
  type ScriptedFolder,
  type ScriptedImap,
} from '../../../test/servers/scripted-imap.ts';

/** Never mind the reason: the reading ends in a way that is tried again. */
const TRANSIENT = ['unreachable', 'throttled'];

/** Runs again and again from the last cursor until a run is undisturbed; gives all runs. */
async function readUntilDone(
  run: (cursor: unknown) => Promise<Haul>,
  cursor: unknown = null,
): Promise<Haul[]> {
  const hauls: Haul[] = [];
  for (let left = 60; left > 0; left--) {
    const haul = await run(hauls.at(-1)?.cursor ?? cursor);
    hauls.push(haul);
    if (haul.error === null) return hauls;
    expect(TRANSIENT).toContain((haul.error as { reason?: string }).reason);
  }
  throw new Error('never done');
}

const union = (hauls: readonly Haul[]): Set<string> => identities(hauls.flatMap(({ mails }) => mails));

describe.skipIf(dovecotLeftOut)('on Dovecot', () => {
  let dovecot: Dovecot;
  let users = 0;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot?.stop());
  const newUser = (): string => `ada${(users += 1)}@juniper.test`;
  const proxied = async (): Promise<CuttingProxy> => {
    const proxy = await startCuttingProxy({ host: '127.0.0.1', port: dovecot.port });
    onTestFinished(() => proxy.stop());
    return proxy;
  };

  it('UIDVALIDITY changes while 20 mails come in: the 20 are found, and no known mail looks like a new one.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(80));
    const session = await openMailbox({ address, port: dovecot.port });
    const before = await readAll(session);
    await session.close();
    dovecot.resetUids(address, 'INBOX');
    dovecot.deliver(address, 'INBOX', letters(20, 81));
    const after = await readAll(session, before.cursor);
    const known = identities(before.mails);
    const fresh = [...identities(after.mails)].filter((identity) => !known.has(identity));
    expect(fresh).toHaveLength(20);
    expect(identities(after.mails)).toEqual(identities(letters(100).map(withDigest)));
    const places = new Set([...before.mails, ...after.mails].map(({ locator }) => locator));
    expect(places.size).toBe(180);
    expect((await readAll(session, after.cursor)).batches).toBe(0);
  });

  it('Mails without Message-ID, and different mails with one, are all kept.', async () => {
    const address = newUser();
    const nameless = ['one', 'two'].map((word) => Buffer.from(`From: post@rowan.test\r\n\r\n${word}\r\n`));
    const colliding = ['three', 'four'].map((body, index) => letter(index, { id: 'same', body }));
    const mails = [...nameless, ...colliding].map((bytes) => ({ bytes }));
    dovecot.deliver(address, 'INBOX', mails);
    const haul = await readAll(await openMailbox({ address, port: dovecot.port }));
    expect(identities(haul.mails)).toEqual(identities(mails.map(withDigest)));
    expect(new Set(haul.mails.map(({ locator }) => locator)).size).toBe(4);
  });

  it.each(['rst', 'fin', 'stall', 'blackhole'] as const)(
    'The connection is cut after 3 MB of a FETCH (%s): reading goes on and misses nothing.',
    async (cut) => {
      const address = newUser();
      const mails = letters(40, 1, 200_000);
      dovecot.deliver(address, 'INBOX', mails);
      const proxy = await proxied();
      proxy.weather({ after: 3_000_000, cut });
      const session = await openMailbox({ address, port: proxy.port, network: { socketTimeout: 3000 } });
      const hauls = await readUntilDone((cursor) => readOn(session, cursor));
      expect(hauls.length).toBeGreaterThan(2);
      expect(union(hauls)).toEqual(identities(mails.map(withDigest)));
      const whole = hauls.flatMap((haul) => haul.mails);
      expect(whole.every(({ bytes, size }) => bytes.length === size)).toBe(true);
      // What is behind the cursor is not read again.
      expect(new Set(whole.map(({ locator }) => locator)).size).toBe(whole.length);
    },
  );

  it('The line goes dead in the middle of an IDLE: new mail is there after the next look.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(1));
    const proxy = await proxied();
    const session = await openMailbox({ address, port: proxy.port });
    const first = await readAll(session);
    const waiting = session.waitForNews(1000, new AbortController().signal);
    setTimeout(() => {
      proxy.cutNow('blackhole');
      dovecot.deliver(address, 'INBOX', letters(1, 2));
    }, 200);
    await waiting;
    const second = await readAll(session, first.cursor);
    expect(second.mails).toHaveLength(1);
    expect(proxy.connections()).toBe(2);
  });
});

function withDigest({ bytes }: { bytes: Buffer }): { bytes: Buffer; bodyDigest: string } {
  return { bytes, bodyDigest: BodyDigest.of(bytes) };
}

const folder = (name: string, count: number, flags: string[] = []): ScriptedFolder => ({
  name,
  flags,
  uidValidity: 5,
  mails: letters(count).map(({ bytes }, index) => ({
    uid: index + 1,
    bytes,
    internalDate: Date.UTC(2026, 9, 1, 0, index),
  })),
});

async function scripted(...args: Parameters<typeof startScriptedImap>): Promise<ScriptedImap> {
  const server = await startScriptedImap(...args);
  onTestFinished(() => server.stop());
  return server;
}

describe('on Gmail', () => {
  const gmailFolders = (): ScriptedFolder[] => {
    const mails = folder('x', 3).mails.map((mail, index) => ({
      ...mail,
      gmailId: `18000000000000000${index}`,
      thread: '1799999999999999999',
      labels: index === 0 ? ['\\Inbox', 'Jobs', 'B&APw-cher'] : [['\\Sent'], ['\\Draft']][index - 1],
    }));
    return [
      { name: 'INBOX', flags: [], uidValidity: 1, mails: mails.slice(0, 1) },
      { name: 'Jobs', flags: [], uidValidity: 2, mails: mails.slice(0, 1) },
      { name: '[Gmail]/All Mail', flags: ['\\All'], uidValidity: 3, mails },
      { name: '[Gmail]/Spam', flags: ['\\Junk'], uidValidity: 4, mails: [] },
    ] as ScriptedFolder[];
  };

  it('One mail under three labels is one mail with three labels, and its conversation is known.', async () => {
    const server = await scripted(gmailFolders(), { gmail: true });
    const haul = await readAll(await openMailbox({ port: server.port }));
    expect(haul.mails).toHaveLength(2);
    const [sent, inbox] = haul.mails;
    expect(inbox?.labels).toEqual(['Inbox', 'Jobs', 'Bücher']);
    expect(sent?.labels).toEqual(['Sent']);
    expect(inbox?.locator).toBe('X-GM-MSGID=180000000000000000');
    expect(Buffer.from(inbox?.bytes ?? []).toString()).toMatch(
      /^X-GM-THRID: 1799999999999999999\r\nMessage-ID:/,
    );
    expect(inbox?.bodyDigest).toBe(BodyDigest.of(letter(1)));
    expect(
      server.commands.filter(({ name, args }) => name === 'EXAMINE' && !args.includes('All Mail')),
    ).toEqual([]);
  });

  it('It is found again by its own id.', async () => {
    const server = await scripted(gmailFolders(), { gmail: true });
    const session = await openMailbox({ port: server.port });
    const mail = await session.read('X-GM-MSGID=180000000000000000');
    expect(mail?.bodyDigest).toBe(BodyDigest.of(letter(1)));
    expect(await session.read('X-GM-MSGID=180000000000000009')).toBeNull();
  });

  it('Seen in two chosen folders, it stands at one place.', async () => {
    const server = await scripted(gmailFolders(), { gmail: true });
    const haul = await readAll(await openMailbox({ port: server.port, folders: ['INBOX', 'Jobs'] }));
    expect(haul.mails.map(({ locator }) => locator)).toEqual(Array(2).fill('X-GM-MSGID=180000000000000000'));
  });
});

describe('when the server asks for patience', () => {
  it.each([
    ['OK [THROTTLED] Success', ''],
    ['OK [OVERQUOTA] Success', ''],
    ['NO [UNAVAILABLE] Backend is away', ''],
    ['NO [ALERT] Account exceeded command or bandwidth limits', ''],
    ['OK [THROTTLED] later', '* BYE [UNAVAILABLE] going down\r\n'],
  ])('%s in place of mails slows reading down and loses none.', async (answer, before) => {
    const server = await scripted([folder('INBOX', 90)]);
    let dice = 7;
    server.script(({ tag, name }) => {
      if (!/^UID (?:FETCH|SEARCH)$/.test(name)) return null;
      dice = (dice * 48_271) % 2_147_483_647;
      return dice % 3 === 0 ? `${before}${tag} ${answer}\r\n` : null;
    });
    const session = await openMailbox({ port: server.port });
    const hauls = await readUntilDone((cursor) => readOn(session, cursor));
    expect(hauls.length).toBeGreaterThan(1);
    for (const { error } of hauls.slice(0, -1)) expect(error).toMatchObject({ reason: 'throttled' });
    expect(union(hauls)).toEqual(identities(letters(90).map(withDigest)));
  });

  it('An OK that came with all that was asked for is used, and then reading pauses.', async () => {
    const server = await scripted([folder('INBOX', 5)]);
    const session = await openMailbox({ port: server.port });
    const { mails } = server.folders[0] as ScriptedFolder;
    server.script(({ tag, name, args }) => {
      if (name !== 'UID FETCH' || !args.includes('[]')) return null;
      const items = ['UID', 'BODY.PEEK[]<0.1000000>'];
      const answers = mails.map((mail, index) => fetchAnswer(index + 1, mail, items));
      return Buffer.concat([...answers, Buffer.from(`${tag} OK [THROTTLED] slow down\r\n`)]);
    });
    const haul = await readOn(session);
    expect(haul.mails).toHaveLength(5);
    expect(haul.error).toMatchObject({ reason: 'throttled' });
  });
});

describe('when IDLE says nothing', () => {
  it('New mail is found within two looks.', async () => {
    const inbox = folder('INBOX', 1);
    const server = await scripted([inbox], { idle: true });
    const session = await openMailbox({ port: server.port });
    const first = await readAll(session);
    const waiting = session.waitForNews(400, new AbortController().signal);
    inbox.mails.push({ uid: 2, bytes: letter(2), internalDate: 0 });
    await waiting;
    expect((await readAll(session, first.cursor)).mails).toHaveLength(1);
    // A server that does not even end an IDLE any more.
    server.script(({ name }) => (name === 'IDLE' || name === 'NOOP' ? '' : null));
    await session.waitForNews(400, new AbortController().signal);
    inbox.mails.push({ uid: 3, bytes: letter(3), internalDate: 0 });
    expect((await readAll(session, first.cursor)).mails).toHaveLength(2);
  });
});
