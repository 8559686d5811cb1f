// Tests servers that answer what no server should: one clear line, and no mail lost without a word.
import { describe, expect, it, onTestFinished } from 'vitest';
import { letter, letters, openMailbox, readAll, readOn } from '../../../test/servers/imap-reader.ts';
import {
  fetchAnswer,
  startScriptedImap,
  type Script,
  type ScriptedFolder,
  type ScriptedImap,
} from '../../../test/servers/scripted-imap.ts';

const HEADER_ITEMS = ['UID', 'INTERNALDATE', 'RFC822.SIZE', 'BODY.PEEK[HEADER]'];

const box = (name: string, count: number, flags: string[] = []): ScriptedFolder => ({
  name,
  flags,
  uidValidity: 5,
  mails: letters(count).map(({ bytes }, index) => ({
    uid: index + 1,
    bytes,
    internalDate: Date.UTC(2026, 9, 1),
  })),
});

async function scripted(
  folders: ScriptedFolder[],
  script: Script = () => null,
  greeting?: string,
): Promise<ScriptedImap> {
  const server = await startScriptedImap(folders, greeting === undefined ? {} : { greeting });
  server.script(script);
  onTestFinished(() => server.stop());
  return server;
}

/** Answers the first reading of headers of INBOX with `lines` in place of the mail with this UID. */
function garble(uid: number, line: string): (server: () => ScriptedImap) => Script {
  return (server) =>
    ({ tag, name, args }) => {
      if (name !== 'UID FETCH' || !args.includes('HEADER') || !args.includes(':')) return null;
      const answers = (server().folders[0]?.mails ?? []).map((mail, index) =>
        mail.uid === uid ? Buffer.from(line) : fetchAnswer(index + 1, mail, HEADER_ITEMS),
      );
      return Buffer.concat([...answers, Buffer.from(`${tag} OK done\r\n`)]);
    };
}

const uidsOf = (mails: readonly { locator: string }[]): number[] =>
  mails.map(({ locator }) => Number(/UID=(\d+)$/.exec(locator)?.[1]));

describe('a server that answers rubbish', () => {
  it.each([
    ['HTTP/1.1 400 Bad Request\r\nServer: oak\r\n\r\n', 'unreachable'],
    ['* BYE too many connections\r\n', 'throttled'],
    ['\0\0\0 nonsense {99999999999999999999}\r\n', 'unreachable'],
  ])('Is left with one clear line when it greets with %j.', { timeout: 20_000 }, async (greeting, reason) => {
    const server = await scripted([box('INBOX', 1)], undefined, greeting);
    const network = { socketTimeout: 2000 };
    await expect(openMailbox({ port: server.port, network })).rejects.toMatchObject({
      reason,
      message: expect.stringMatching(/^127\.0\.0\.1 [^\r\n]+$/),
    });
  });

  it.each([
    ['an answer that cannot be parsed', '* 3 FETCH (UID 3 BODY[HEADER] {oops\r\n'],
    ['no answer', ''],
    ['an answer without content', '* 3 FETCH (UID 3 BODY[HEADER] NIL)\r\n'],
    ['only its flags', '* 3 FETCH (UID 3 FLAGS (\\Seen))\r\n'],
  ])('Is asked again for a mail that got %s among others.', async (_, line) => {
    const server: ScriptedImap = await scripted([box('INBOX', 5)]);
    server.script(garble(3, line)(() => server));
    const haul = await readAll(await openMailbox({ port: server.port }));
    expect(uidsOf(haul.mails)).toEqual([5, 4, 3, 2, 1]);
    expect(haul.damage).toEqual([]);
  });

  it('Does not keep the other mails back by one that it never hands out: that one is recorded as damaged.', async () => {
    const server: ScriptedImap = await scripted([box('INBOX', 5)]);
    const withoutThird = garble(3, '')(() => server);
    server.script((command) => {
      if (command.name === 'UID FETCH' && command.args.startsWith('3 '))
        return `${command.tag} NO [SERVERBUG] cannot read it\r\n`;
      return withoutThird(command);
    });
    const session = await openMailbox({ port: server.port });
    const haul = await readAll(session);
    expect(uidsOf(haul.mails)).toEqual([5, 4, 2, 1]);
    expect(haul.damage).toEqual([
      {
        locator: 'INBOX;UIDVALIDITY=5/;UID=3',
        reason: 'the server lists this mail and does not hand it out',
      },
    ]);
    expect((await readAll(session, haul.cursor)).batches).toBe(0);
  });

  it('Is the one that is damaged, not the mails, when it hands out none.', async () => {
    const server = await scripted([box('INBOX', 60)], ({ tag, name, args }) =>
      name === 'UID FETCH' && args.includes('HEADER') ? `${tag} NO cannot read it\r\n` : null,
    );
    const haul = await readOn(await openMailbox({ port: server.port }));
    expect(haul.error).toMatchObject({ reason: 'unreachable' });
    expect(haul).toMatchObject({ cursor: null, damage: [] });
  });

  it.each(['* SEARCH 1 2 {x\r\n', '* SEARCH (((\r\n'])(
    'Loses no mail by a list that reads %j.',
    async (list) => {
      const server = await scripted([box('INBOX', 5)]);
      const session = await openMailbox({ port: server.port });
      server.script(({ tag, name }) => (name === 'UID SEARCH' ? `${list}${tag} OK done\r\n` : null));
      const haul = await readOn(session);
      expect(haul.error).toMatchObject({
        reason: 'unreachable',
        message: '127.0.0.1 gives no list of mails that can be read',
      });
      server.script(() => null);
      expect((await readAll(session, haul.cursor)).mails).toHaveLength(5);
    },
  );

  it('Does not make us say what it wants by the name of a folder.', async () => {
    const evil = box('Jobs\r\nA9 DELETE INBOX', 1);
    const server = await scripted([box('INBOX', 2), evil]);
    const haul = await readOn(await openMailbox({ port: server.port }));
    expect(uidsOf(haul.mails)).toEqual([2, 1]);
    expect(server.commands.map(({ name }) => name)).not.toContain('DELETE');
    expect(server.commands.filter(({ args }) => args.includes('A9'))).toEqual([]);
  });

  it('Is read but for a folder that it does not let us open.', async () => {
    const server = await scripted([box('INBOX', 2), box('Team', 1)], ({ tag, name, args }) =>
      name === 'EXAMINE' && args.includes('Team') ? `${tag} NO [NOPERM] not yours\r\n` : null,
    );
    for (const since of [null, 0]) {
      const haul = await readAll(await openMailbox({ port: server.port, since }));
      expect(uidsOf(haul.mails)).toEqual([2, 1]);
    }
  });
});

describe('a login', () => {
  const answered = async (answer: (tag: string) => string): Promise<unknown> => {
    const server = await scripted([box('INBOX', 1)], ({ tag, name }) =>
      name === 'AUTHENTICATE' ? answer(tag) : null,
    );
    return openMailbox({ port: server.port, network: { socketTimeout: 500 } }).then(
      () => null,
      (error: unknown) => error,
    );
  };

  it('Asks for consent when it is refused for good, and for patience when for now.', async () => {
    expect(await answered((tag) => `${tag} NO [AUTHENTICATIONFAILED] no\r\n`)).toMatchObject({
      reason: 'consent',
    });
    expect(await answered((tag) => `${tag} NO [UNAVAILABLE] no backend\r\n`)).toMatchObject({
      reason: 'throttled',
    });
    expect(
      await answered((tag) => `${tag} NO [ALERT] Too many simultaneous connections. (Failure)\r\n`),
    ).toMatchObject({
      reason: 'throttled',
    });
  });

  it('Is not taken for refused when the line breaks in the middle of it.', async () => {
    expect(await answered(() => '')).toMatchObject({ reason: 'unreachable' });
    expect(await answered(() => '* BYE going down\r\n')).toMatchObject({ reason: 'throttled' });
  });
});

describe('a mailbox with few mails of far apart UIDs', () => {
  it('Is read with few questions.', async () => {
    const inbox = box('INBOX', 0);
    inbox.mails = [3, 70_000, 4_000_000_000].map((uid) => ({ uid, bytes: letter(uid), internalDate: 0 }));
    const server = await scripted([inbox]);
    const haul = await readAll(await openMailbox({ port: server.port }));
    expect(uidsOf(haul.mails)).toEqual([4_000_000_000, 70_000, 3]);
    expect(server.commands.filter(({ name }) => name === 'UID SEARCH').length).toBeLessThan(15);
  });
});
