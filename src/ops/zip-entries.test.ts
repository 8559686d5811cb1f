// Opening zip archives: whole, cut, hostile.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailFile } from '../contracts/mail-source.ts';
import mbox from '../mail-sources/mbox.ts';
import { mailFiles } from './mail-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
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

interface Zipped {
  name: string;
  data: string | Buffer;
  /** Default 8, deflate. */
  method?: number;
  /** 1 encrypted, 8 sizes after the data. */
  flags?: number;
  zip64?: boolean;
}

/** Checksum and sizes as they stand after the data. */
function descriptor(plain: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.from('PK\x07\x08............', 'latin1');
  [crc32(plain), packed.length, plain.length].forEach((value, index) =>
    bytes.writeUInt32LE(value, 4 + 4 * index),
  );
  return bytes;
}

/** The zip64 field with both sizes. */
function longSizes(plain: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(16, 2);
  bytes.writeBigUInt64LE(BigInt(plain.length), 4);
  bytes.writeBigUInt64LE(BigInt(packed.length), 12);
  return bytes;
}

/** One entry: its header and data, and its line in the table of contents when it stands at `at`. */
function zipped(entry: Zipped): { record: Buffer; line: (at: number) => Buffer } {
  const { name, data, method = 8, flags = 0, zip64 = false } = entry;
  const plain = Buffer.from(data);
  const packed = method === 8 ? deflateRawSync(plain) : plain;
  const sizesAfter = (flags & 8) !== 0;
  const extra = zip64 ? longSizes(plain, packed) : Buffer.alloc(0);
  const fields = Buffer.alloc(26);
  [zip64 ? 45 : 20, flags | 0x800, method].forEach((value, index) => fields.writeUInt16LE(value, 2 * index));
  const sizes = zip64 ? [0xffffffff, 0xffffffff] : [packed.length, plain.length];
  [crc32(plain), ...sizes].forEach((value, index) => fields.writeUInt32LE(value, 10 + 4 * index));
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  fields.writeUInt16LE(extra.length, 24);
  const own = Buffer.from(fields);
  if (sizesAfter) own.fill(0, 10, 22);
  const after = sizesAfter ? descriptor(plain, packed) : Buffer.alloc(0);
  const signed = (signature: string): Buffer => Buffer.from(signature, 'latin1');
  return {
    record: Buffer.concat([signed('PK\x03\x04'), own, Buffer.from(name), extra, packed, after]),
    line: (at) => {
      const place = Buffer.alloc(14);
      place.writeUInt32LE(at, 10);
      return Buffer.concat([signed('PK\x01\x02\x14\0'), fields, place, Buffer.from(name), extra]);
    },
  };
}

/** A zip archive as an archiver writes it; with `overlap` every entry is listed at the first one's place. */
function zip(entries: readonly Zipped[], overlap = false): Buffer {
  const parts = entries.map(zipped);
  let at = 0;
  const lines = parts.map(({ record, line }) => {
    const place = at;
    if (!overlap) at += record.length;
    return line(place);
  });
  const records = Buffer.concat(parts.slice(0, overlap ? 1 : parts.length).map(({ record }) => record));
  const table = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(records.length, 16);
  return Buffer.concat([records, table, end]);
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

describe('a zip archive', () => {
  it('offers its files by name, stored or deflated, with sizes before or after the data, zip64, gzip within', async () => {
    const path = put(
      'takeout.zip',
      zip([
        { name: 'Takeout/Mail/b.mbox', data: 'deflated' },
        { name: 'Takeout/Mail/', data: '', method: 0 },
        { name: 'Takeout/Mail/a.mbox', data: 'stored', method: 0 },
        { name: 'Takeout/Mail/d.mbox.gz', data: gzipSync('gzip within') },
        { name: 'Takeout/Mail/c.mbox', data: 'sizes after', flags: 8 },
        { name: 'Takeout/Mail/e.mbox', data: 'zip64', zip64: true },
        { name: '__MACOSX/._a.mbox', data: 'bookkeeping' },
      ]),
    );
    expect(Object.entries(await contents(path))).toEqual([
      ['takeout.zip/Takeout/Mail/a.mbox', 'stored'],
      ['takeout.zip/Takeout/Mail/b.mbox', 'deflated'],
      ['takeout.zip/Takeout/Mail/c.mbox', 'sizes after'],
      ['takeout.zip/Takeout/Mail/d.mbox', 'gzip within'],
      ['takeout.zip/Takeout/Mail/e.mbox', 'zip64'],
    ]);
  });

  it('reads from an offset', async () => {
    const [file] = await open(put('a.zip', zip([{ name: 'a', data: '0123456789' }])));
    expect(await bytes(file, 7)).toBe('789');
  });

  it('keeps hostile names within the archive', async () => {
    const path = put(
      'a.zip',
      zip([
        { name: '../../etc/passwd', data: '1' },
        { name: 'etc/passwd', data: '2' },
        { name: '/etc/shadow', data: '3' },
        { name: '..\\up\\\u001b[2J', data: '4' },
      ]),
    );
    expect(await contents(path)).toEqual({
      'a.zip/etc/passwd': '1',
      'a.zip/etc/passwd~2': '2',
      'a.zip/etc/shadow': '3',
      'a.zip/up/\uFFFD[2J': '4',
    });
  });

  it('says what it cannot open', async () => {
    const path = put(
      'a.zip',
      zip([
        { name: 'locked.mbox', data: 'x', method: 0, flags: 1 },
        { name: 'locked.gz', data: 'x', method: 0, flags: 1 },
        { name: 'inner.zip', data: zip([{ name: 'b', data: 'b' }]) },
        { name: 'strange.mbox', data: 'x', method: 12 },
      ]),
    );
    expect(await contents(path)).toEqual({
      'a.zip/inner.zip': 'a zip archive within another: unpack the outer one first',
      'a.zip/locked': 'it is encrypted: unpack the archive with its password first',
      'a.zip/locked.mbox': 'it is encrypted: unpack the archive with its password first',
      'a.zip/strange.mbox':
        'it is packed in a way that is not supported (method 12): unpack the archive first',
    });
  });

  it.each([
    ['sizes before the data', 0],
    ['sizes after the data', 8],
  ])('yields the mails before a cut, then says that the file ends early (%s)', async (_, flags) => {
    const whole = zip([
      { name: 'a.mbox', data: mail(1) + mail(2), flags },
      { name: 'b.mbox', data: manyMails, flags },
      { name: 'c.mbox', data: mail(3), flags },
    ]);
    const [a, b, archive, ...more] = await open(put('cut.zip', whole.subarray(0, whole.length >> 1)));
    expect([a?.name, b?.name, archive?.name, more]).toEqual([
      'cut.zip/a.mbox',
      'cut.zip/b.mbox',
      'cut.zip',
      [],
    ]);
    expect(await read(a)).toEqual({ mails: 2, damage: [] });
    const cut = await read(b);
    expect(cut.mails).toBeGreaterThan(20);
    expect(cut.damage).toEqual(['file ends early']);
    expect((await read(archive)).damage).toEqual([
      'file ends early or is damaged: its table of contents is missing',
    ]);
  });

  it('is not misled by bytes that look like the end of a file when its table of contents is lost', async () => {
    const data = `${mail(1)}PK\u0007\u0008${'x'.repeat(40)}`;
    const whole = zip([
      { name: 'a.mbox', data, method: 0, flags: 8 },
      { name: 'b.mbox', data: mail(2), flags: 8 },
    ]);
    expect(await contents(put('cut.zip', whole.subarray(0, -30)))).toEqual({
      'cut.zip/a.mbox': data,
      'cut.zip/b.mbox': mail(2),
      'cut.zip': 'file ends early or is damaged: its table of contents is missing',
    });
  });

  it('refuses an archive whose entries share their bytes', async () => {
    const data = Buffer.alloc(1000, 'x');
    const bomb = zip(
      Array.from({ length: 50 }, (_, n) => ({ name: `${n}.mbox`, data, method: 0 })),
      true,
    );
    expect(await contents(put('bomb.zip', bomb))).toEqual({
      'bomb.zip': 'its entries overlap, as those of a decompression bomb do',
    });
  });

  it('never throws on an archive with any byte changed or cut', async () => {
    const whole = zip([
      { name: 'a.mbox', data: mail(1), flags: 8 },
      { name: 'b.mbox', data: mail(2), zip64: true },
    ]);
    for (let at = 4; at < whole.length; at += 3) {
      const broken = Buffer.from(whole);
      broken[at] = ((broken[at] ?? 0) + 101) & 0xff;
      await contents(put('broken.zip', broken));
      await contents(put('cut.zip', whole.subarray(0, at)));
    }
    expect(Object.keys(await contents(put('whole.zip', whole)))).toHaveLength(2);
  });

  it('takes a file that is only called .zip as it is', async () => {
    expect(await contents(put('a.zip', 'plain'))).toEqual({ 'a.zip': 'plain' });
  });
});
