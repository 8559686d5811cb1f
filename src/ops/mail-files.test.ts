// Opening what a person imports: files, folders and gzip archives, whole and broken.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailFile } from '../contracts/mail-source.ts';
import mbox from '../mail-sources/mbox.ts';
import { mailFiles } from './mail-files.ts';

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hearback-mail-files-'));
});
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function open(path: string): Promise<MailFile[]> {
  const files: MailFile[] = [];
  for await (const file of mailFiles(path)) files.push(file);
  return files;
}

async function bytes(file: MailFile | undefined, offset = 0): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file?.open(offset) ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

/** name → content, or the reason why there is none. */
async function contents(path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of await open(path)) {
    const text = await bytes(file);
    found[file.name] = file.damage?.()?.reason ?? text;
  }
  return found;
}

const mail = (n: number): string =>
  `From ada@quarry.example Sat Nov  1 12:00:00 2025\nSubject: Kiln ${n}\n\n${`Line ${n * 7919}\n`.repeat(50)}\n`;
const manyMails = Array.from({ length: 200 }, (_, n) => mail(n)).join('');

async function read(file: MailFile | undefined): Promise<{ mails: number; damage: string[] }> {
  const found = { mails: 0, damage: [] as string[] };
  if (file === undefined) return found;
  for await (const item of mbox.read(file, { from: 0, maxMailBytes: 1e6 })) {
    if (item.mail !== null) found.mails += 1;
    else found.damage.push(item.damage?.reason ?? '');
  }
  return found;
}

describe('a file and a folder', () => {
  it('gives a single file under its own name, readable from any offset', async () => {
    const [file, ...others] = await open(put('Inbox.mbox', '0123456789'));
    expect([file?.name, file?.size, others]).toEqual(['Inbox.mbox', 10, []]);
    expect([await bytes(file), await bytes(file, 7), await bytes(file, 10), await bytes(file, 99)]).toEqual([
      '0123456789',
      '789',
      '',
      '',
    ]);
  });

  it('walks a folder by name, however deep, in the same order each time', async () => {
    for (const name of ['b.eml', 'a.eml', 'Z.eml', 'a/2.eml', 'a/10.eml', '.Sent/cur/1:2,S']) put(name, name);
    const names = (await open(folder)).map((file) => file.name);
    expect(names).toEqual(['.Sent/cur/1:2,S', 'Z.eml', 'a/10.eml', 'a/2.eml', 'a.eml', 'b.eml']);
    expect((await open(folder)).map((file) => file.name)).toEqual(names);
  });

  it("leaves out a Maildir's tmp and what operating systems leave behind, but no other folder called tmp", async () => {
    for (const name of ['box/tmp/1', 'box/cur/2', '.DS_Store', '._a.eml', 'other/tmp/3']) put(name, 'x');
    expect(Object.keys(await contents(folder))).toEqual(['box/cur/2', 'other/tmp/3']);
  });

  it('does not follow a link out of the folder, and says so', async () => {
    const secret = join(root, 'secret.eml');
    writeFileSync(secret, 'secret');
    put('a.eml', 'a');
    symlinkSync(secret, join(folder, 'out.eml'));
    symlinkSync(root, join(folder, 'up'));
    symlinkSync(join(folder, 'a.eml'), join(folder, 'within.eml'));
    const reason = 'a link to outside of the folder, which is not followed';
    expect(await contents(folder)).toEqual({ 'a.eml': 'a', 'out.eml': reason, up: reason });
  });

  it('keeps control characters out of names, and files apart that then have one name', async () => {
    put('a\u001b[2J.eml', '1');
    put('a\u0007[2J.eml', '2');
    expect(Object.keys(await contents(folder))).toEqual(['a\uFFFD[2J.eml', 'a\uFFFD[2J.eml~2']);
  });

  it('reads a file whose name is not UTF-8', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/Entw`), Buffer.from([0xfc]), Buffer.from('rfe')]),
      'x',
    );
    expect(await contents(folder)).toEqual({ Entwürfe: 'x' });
  });

  it.skipIf(process.getuid?.() === 0)('goes on past a folder that may not be opened', async () => {
    put('a/1.eml', '1');
    put('b/2.eml', '2');
    chmodSync(join(folder, 'a'), 0);
    expect(await contents(folder)).toEqual({ a: 'the folder cannot be opened', 'b/2.eml': '2' });
  });

  it("throws the system's error when what was named does not exist", async () => {
    await expect(open(join(folder, 'missing.mbox'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('gzip', () => {
  it('is unpacked on the way, under its name without .gz', async () => {
    const path = put('Inbox.mbox.gz', gzipSync('0123456789'));
    const [file] = await open(path);
    expect([file?.name, await bytes(file), await bytes(file, 7), file?.damage?.()]).toEqual([
      'Inbox.mbox',
      '0123456789',
      '789',
      null,
    ]);
  });

  it('keeps its name beside the unpacked file of that name', async () => {
    put('Inbox.mbox.gz', gzipSync('packed'));
    put('Inbox.mbox', 'plain');
    put('Sent.mbox.gz', gzipSync('sent'));
    expect(await contents(folder)).toEqual({
      'Inbox.mbox': 'plain',
      'Inbox.mbox.gz': 'packed',
      'Sent.mbox': 'sent',
    });
  });

  it('reads all parts of a file that was packed in parts', async () => {
    put('a.mbox.gz', Buffer.concat([gzipSync('one '), gzipSync('two'), Buffer.alloc(512)]));
    expect(await contents(folder)).toEqual({ 'a.mbox': 'one two' });
  });

  it('yields every mail before a cut, the cut one too, then says that the file ends early', async () => {
    const whole = gzipSync(manyMails);
    const [file] = await open(put('Inbox.mbox.gz', whole.subarray(0, whole.length >> 1)));
    const available = await bytes(file);
    expect(manyMails.startsWith(available)).toBe(true);
    const { mails, damage } = await read(file);
    expect(mails).toBe(available.split('From ada@').length - 1);
    expect(mails).toBeGreaterThan(50);
    expect(damage).toEqual(['file ends early']);
  });

  it('yields the mails before damaged data', async () => {
    const whole = gzipSync(manyMails.repeat(40), { level: 1 });
    whole.fill(0xff, whole.length - 400, whole.length - 300);
    const [file] = await open(put('Inbox.mbox.gz', whole));
    const { mails, damage } = await read(file);
    expect(mails).toBeGreaterThan(1000);
    expect(damage).toEqual(['the compressed data is damaged from here on']);
  });

  it('stops unpacking a decompression bomb', async () => {
    const zeros = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    const [file] = await open(put('bomb.gz', Buffer.concat(Array.from({ length: 6 }, () => zeros))));
    let size = 0;
    for await (const chunk of file?.open(0) ?? []) size += chunk.length;
    expect(size).toBeLessThan(300 * 1024 ** 2);
    expect(file?.damage?.()).toEqual({
      reason: 'it grows beyond all measure when unpacked, as a decompression bomb does',
      at: size,
    });
  });

  it('takes a file that is only called .gz as it is', async () => {
    expect(Object.values(await contents(put('a.mbox.gz', 'plain')))).toEqual(['plain']);
  });
});
