// The contract of mail sources, over the registry.
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailFile, SourceItem } from '../contracts/mail-source.ts';
import { mailSources } from './index.gen.ts';

const plugs = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

/** A file of these bytes, given out in chunks of the sizes in turn; `cut` is the damage it ends with. */
function fileOf(name: string, bytes: Buffer, chunks: readonly number[], cut: boolean): MailFile {
  return {
    name,
    size: bytes.length,
    damage: () => (cut ? { reason: 'file ends early', at: bytes.length } : null),
    open: async function* (offset) {
      let turn = 0;
      for (let at = offset; at < bytes.length; turn += 1) {
        const size = chunks[turn % chunks.length] ?? 1;
        yield bytes.subarray(at, at + size);
        at += size;
      }
    },
  };
}

async function items(source: (typeof mailSources)[number], file: MailFile, from = 0): Promise<SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const item of source.read(file, { from, maxMailBytes: 200 })) found.push(item);
  return found;
}

const SEPARATOR = 'From ada@quarry.example Sat Nov  1 12:00:00 2025\n';
const content = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        SEPARATOR,
        `\n${SEPARATOR}Subject: Kiln\n\n`,
        `\n${SEPARATOR}>From ben@mill.example Sat Nov  1 11:00:00 2025\nTo: ben@mill.example\n\n`,
        `\r\n${SEPARATOR.trimEnd()}\r\nContent-Length: 30\r\n\r\n`,
        `${SEPARATOR}Content-Length: 999999\n\nText.\n`,
        'From root Sat Nov  1 12:00:00 2025\nTo: x\n',
        'Subject: x\n',
        'From: ada@quarry.example\n',
        '>From here\n',
        '>>>',
        'From ',
        '\n',
        '\n\n',
        '\r\n',
        '\xef\xbb\xbf',
        '\0',
      ),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));
const chunks = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
const name = fc.constantFrom('All mail.mbox', 'Sent Items/2024/x.eml', '.Sent/cur/17.host:2,S', 'x');

describe('the registry of mail sources', () => {
  it('lists every source of the room under its file name', () => {
    expect(mailSources.map((source) => source.id)).toEqual(plugs.sort());
    expect(plugs.length).toBeGreaterThan(2);
  });

  it('recognises each file by one source at most', () => {
    fc.assert(
      fc.property(name, fc.oneof(content, fc.uint8Array()), (called, bytes) => {
        const file = fileOf(called, Buffer.from(bytes), [4096], false);
        expect(mailSources.filter((source) => source.recognises(file, bytes)).length).toBeLessThan(2);
      }),
    );
  });
});

describe.each(mailSources)('$id', (source) => {
  it('gives from every next exactly the items that follow, however the bytes come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        name,
        content,
        chunks,
        chunks,
        fc.boolean(),
        async (called, bytes, sizes, others, cut) => {
          const all = await items(source, fileOf(called, bytes, sizes, cut));
          expect(await items(source, fileOf(called, bytes, others, cut))).toEqual(all);
          for (const [index, item] of all.entries()) {
            const rest = await items(source, fileOf(called, bytes, others, cut), item.next);
            expect(rest).toEqual(all.slice(index + 1));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws on rubbish, and yields a mail or its damage, never both, never neither', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), chunks, async (bytes, sizes) => {
        const all = await items(source, fileOf('x', Buffer.from(bytes), sizes, false));
        expect(all.length).toBeGreaterThan(0);
        for (const item of all) expect(item.mail === null).toBe(item.damage !== null);
      }),
    );
  });

  it('names each item of a file differently', async () => {
    await fc.assert(
      fc.asyncProperty(name, content, fc.boolean(), async (called, bytes, cut) => {
        const all = await items(source, fileOf(called, bytes, [64], cut));
        const locators = all.map((item) => item.mail?.locator ?? item.damage?.locator);
        expect(new Set(locators).size).toBe(all.length);
      }),
    );
  });

  it('says of a file of 0 bytes that it is empty, once, and reads it should it have grown', async () => {
    const [note, ...more] = await items(source, fileOf('x', Buffer.alloc(0), [1], false));
    expect([note?.damage?.reason, more]).toEqual(['empty file', []]);
    const grown = fileOf('x', Buffer.from(`${SEPARATOR}Subject: x\n\nText.\n`), [4096], false);
    expect((await items(source, grown, note?.next)).map((item) => item.mail?.size)).toEqual([18]);
  });

  it('passes on an I/O error', async () => {
    const file: MailFile = {
      name: 'x',
      size: 9,
      // oxlint-disable-next-line require-yield -- it fails before the first byte
      open: async function* () {
        throw new Error('disk on fire');
      },
    };
    await expect(items(source, file)).rejects.toThrow('disk on fire');
  });

  it('hands out bytes that lie in a buffer of their own, to be moved to another thread', async () => {
    const bytes = Buffer.from(`${SEPARATOR}Subject: x\n\nText.\n`);
    const [item] = await items(source, fileOf('x', bytes, [4096], false));
    expect(item?.mail?.bytes.buffer.byteLength).toBe(item?.mail?.bytes.length);
  });

  it('lets go of the file when the reader stops early', async () => {
    let open = 0;
    const file: MailFile = {
      name: 'x',
      size: 1e6,
      open: async function* () {
        open += 1;
        try {
          for (let n = 0; n < 100; n += 1)
            yield Buffer.from(`${SEPARATOR}Subject: x\n\nText.\n\n`.repeat(200));
        } finally {
          open -= 1;
        }
      },
    };
    for await (const _ of source.read(file, { from: 0, maxMailBytes: 100 })) break;
    expect(open).toBe(0);
  });
});
