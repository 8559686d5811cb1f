// Reading mbox files of every kind.
import { describe, expect, it } from 'vitest';
import type { MailFile, SourceItem } from '../contracts/mail-source.ts';
import mbox from './mbox.ts';

const AT = 'Sat Nov  1 12:00:00 2025';

function fileOf(content: string, name = 'Inbox.mbox'): MailFile {
  const bytes = Buffer.from(content, 'latin1');
  return {
    name,
    size: bytes.length,
    open: async function* (offset) {
      for (let at = offset; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
    },
  };
}

async function items(content: string, name?: string, maxMailBytes = 1e6): Promise<SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const item of mbox.read(fileOf(content, name), { from: 0, maxMailBytes })) found.push(item);
  return found;
}

async function mails(content: string): Promise<string[]> {
  return (await items(content)).map((item) => Buffer.from(item.mail?.bytes ?? []).toString('latin1'));
}

describe('mbox', () => {
  it('yields each mail with its place, time and folder, without separator and the empty line after it', async () => {
    const first = `From ada@quarry.example ${AT}\nSubject: One\n\nText.\n\n`;
    const second = `From ben@mill.example Sat Nov  1 12:00:00 +0100 2025\r\nSubject: Two\r\n\r\nText.\r\n`;
    const found = await items(first + second, 'Mail/Sent.mbox');
    expect(
      found.map(({ mail, next }) => ({ ...mail, bytes: String(Buffer.from(mail?.bytes ?? [])), next })),
    ).toEqual([
      {
        locator: 'Mail/Sent.mbox#0',
        bytes: 'Subject: One\n\nText.\n',
        size: 20,
        labels: ['Sent'],
        internalDate: Date.UTC(2025, 10, 1, 12),
        bodyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        next: first.length,
      },
      {
        locator: `Mail/Sent.mbox#${first.length}`,
        bytes: 'Subject: Two\r\n\r\nText.\r\n',
        size: 23,
        labels: ['Sent'],
        internalDate: Date.UTC(2025, 10, 1, 11),
        bodyDigest: found[0]?.mail?.bodyDigest,
        next: first.length + second.length,
      },
    ]);
  });

  it('takes lines for text that begin with From but separate nothing', async () => {
    const body = `From now on.\nFrom ada@quarry.example with love\nFrom ada@quarry.example ${AT}\nno header\n`;
    expect(await mails(`From - ${AT}\nSubject: One\n\n${body}\nFrom - ${AT}\nSubject: Two\n\n`)).toEqual([
      `Subject: One\n\n${body}`,
      'Subject: Two\n',
    ]);
  });

  it('undoes one level of quoting', async () => {
    expect(await mails(`From - ${AT}\nSubject: One\n\n>From a\n>>From b\n>> From c\n`)).toEqual([
      'Subject: One\n\nFrom a\n>From b\n>> From c\n',
    ]);
  });

  it('passes over quoted separators above the headers', async () => {
    const quoted = `>From ben@mill.example ${AT}\n`.repeat(2000);
    const [item] = await items(`From - ${AT}\n${quoted}Subject: One\n\nText.\n`);
    expect(Buffer.from(item?.mail?.bytes ?? []).toString()).toBe('Subject: One\n\nText.\n');
  });

  it("leaves a Gmail export's labels to the headers and takes an Apple mailbox's name from its folder", async () => {
    const gmail = `From 1847@xxx Sat Nov 01 12:00:00 +0000 2025\nX-GM-THRID: 1847\nX-Gmail-Labels: Sent\n\n`;
    expect((await items(gmail, 'All mail.mbox'))[0]?.mail?.labels).toEqual([]);
    expect((await items(`From - ${AT}\nTo: x\n\n`, 'Sent.mbox/mbox'))[0]?.mail?.labels).toEqual(['Sent']);
  });

  it('reports text before the first mail, and a file without any', async () => {
    const found = await items(`Exported by Hand\n\nFrom - ${AT}\nSubject: One\n\nText.\n`);
    expect(found.map((item) => item.damage?.reason ?? item.mail?.locator)).toEqual([
      'text before the first mail',
      'Inbox.mbox#18',
    ]);
    expect((await items('Nothing\nto see.\n')).map((item) => item.damage?.reason)).toEqual([
      'no mail found in it',
    ]);
  });

  it('yields a mail that is cut in its headers or body, and reports a separator with nothing after it', async () => {
    expect(await mails(`From - ${AT}\nSubject: One\n\nText.\n\nFrom - ${AT}\nSubj`)).toEqual([
      'Subject: One\n\nText.\n',
      'Subj',
    ]);
    const found = await items(`From - ${AT}\nSubject: One\n\nText.\n\nFrom - ${AT}\n`);
    expect(found[1]?.damage?.reason).toBe('file ends early');
  });

  it('keeps NULs', async () => {
    expect(await mails(`From - ${AT}\nSubject: \0\n\n\0\0\n`)).toEqual(['Subject: \0\n\n\0\0\n']);
  });

  it('gives a cut mail its true size, and the digest of the whole', async () => {
    const content = `From - ${AT}\nSubject: One\n\n${'>From x\n'.repeat(100)}`;
    const [whole] = await items(content);
    const [cut] = await items(content, undefined, 50);
    expect([cut?.mail?.bytes.length, cut?.mail?.size]).toEqual([50, 14 + 700]);
    expect(cut?.mail?.bodyDigest).toBe(whole?.mail?.bodyDigest);
  });
});

describe('Content-Length', () => {
  const inner = `Look:\n\nFrom ben@mill.example ${AT}\nSubject: Inner\n\nText.\n`;
  const outer = (length: number | string, end = '\n', name = 'Content-Length'): string =>
    `From - ${AT}\nSubject: Outer\n${name}: ${length}\n\n${inner}${end}`;
  const next = `From - ${AT}\nSubject: Next\n\nText.\n`;

  it.each([
    ['before the next separator', outer(inner.length) + next, 2],
    ['without an empty line in between', outer(inner.length, '') + next, 2],
    ["at the file's end", outer(inner.length, ''), 1],
    ['written in small letters', outer(inner.length, '\n', 'Content-length') + next, 2],
  ])('is believed when it ends %s', async (_, content, count) => {
    expect(await mails(content)).toHaveLength(count);
  });

  it.each([
    ['too short', outer(inner.length - 5) + next],
    ['too long', outer(inner.length + 5) + next],
    ['past the end', outer(10_000_000) + next],
    ['larger than a number', outer('9'.repeat(40)) + next],
    ['negative', outer(-5) + next],
  ])('is not believed when it is %s', async (_, content) => {
    expect(await mails(content)).toHaveLength(3);
  });

  it('is read from the headers only', async () => {
    const body = `Content-Length: ${inner.length}\n\n`;
    expect(await mails(`From - ${AT}\nSubject: Outer\n\n${body}${inner}\n${next}`)).toHaveLength(3);
  });

  it('is believed with CRLF, too', async () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(await mails(crlf(outer(crlf(inner).length) + next))).toHaveLength(2);
  });
});

describe('a huge mail', () => {
  it.each(['\n', '\r\n'])('is the same wherever the bytes are cut near its end (%j)', async (newline) => {
    const large = `Subject: Large\n\n${'x'.repeat(2 ** 20)}\n>From x\n`;
    const content = `From - ${AT}\n${large}\nFrom - ${AT}\nSubject: Small\n\nText.\n`.replaceAll(
      '\n',
      newline,
    );
    const bytes = Buffer.from(content);
    const end = content.lastIndexOf('From - ');
    const expected = await items(content);
    expect(expected.map((item) => item.next)).toEqual([end, bytes.length]);
    for (let cut = end - 20; cut < end + 60; cut += 1) {
      const open = async function* (): AsyncGenerator<Buffer> {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      };
      const found: SourceItem[] = [];
      const file = { name: 'Inbox.mbox', size: bytes.length, open };
      for await (const item of mbox.read(file, { from: 0, maxMailBytes: 1e6 })) found.push(item);
      const facts = (item: SourceItem): unknown => [item.next, item.mail?.size, item.mail?.bodyDigest];
      expect(found.map(facts)).toEqual(expected.map(facts));
    }
  });

  const CHUNK = Buffer.from(`${'x'.repeat(75)}\n`.repeat(13_797));
  const COUNT = 230;

  /** 240 MB of one mail, made on the way; `watch` is called with each chunk. */
  function huge(watch: () => void): MailFile {
    return {
      name: 'huge.mbox',
      size: CHUNK.length * COUNT,
      open: async function* () {
        yield Buffer.from(`From - ${AT}\nSubject: Huge\n\n`);
        for (let n = 0; n < COUNT; n += 1) {
          watch();
          yield CHUNK;
        }
        yield Buffer.from(`\nFrom - ${AT}\nSubject: Small\n\nText.\n`);
      },
    };
  }

  it('is counted and digested whole while no more than the cap is kept in memory', async () => {
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    const watch = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    const found: SourceItem[] = [];
    for await (const item of mbox.read(huge(watch), { from: 0, maxMailBytes: 5e6 })) found.push(item);
    expect(found.map((item) => [item.mail?.bytes.length, item.mail?.size])).toEqual([
      [5e6, 15 + CHUNK.length * COUNT],
      [22, 22],
    ]);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(120e6);
  });
});
