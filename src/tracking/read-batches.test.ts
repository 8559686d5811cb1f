// Tests that a source is read to its end in batches, from any cursor on, and that one mail of it can be found again.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatter, mboxOf } from '../../test/flow/compose-mail.ts';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { mailSources } from '../mail-sources/index.gen.ts';
import { describeUnreadable } from '../ops/describe-unreadable.ts';
import { mailFiles } from '../ops/mail-files.ts';
import type { ImportCursor } from '../store/imports.ts';
import { readBatches, readOne, type MailBatch } from './read-batches.ts';

const source = { sources: mailSources, openFiles: mailFiles, describeUnreadable };

function planted(): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'a.mbox'), mboxOf(Array.from({ length: 1500 }, (_, n) => chatter(n))));
  writeFileSync(join(folder, 'b.pdf'), '%PDF-1.7');
  mkdirSync(join(folder, 'c'));
  for (const n of [1, 2]) writeFileSync(join(folder, 'c', `${n}.eml`), chatter(5000 + n));
  return folder;
}

async function read(path: string, cursor: ImportCursor | null = null): Promise<MailBatch[]> {
  const batches: MailBatch[] = [];
  for await (const batch of readBatches(source, { path, cursor })) batches.push(batch);
  return batches;
}
const placesIn = (batches: readonly MailBatch[]) =>
  batches.flatMap(({ mails, damage }) => [...mails, ...damage].map(({ locator }) => locator)).toSorted();

describe('readBatches', () => {
  it('reads every mail of every file once, and tells the damage.', async () => {
    const batches = await read(planted());
    expect(batches.length).toBeGreaterThan(1);
    expect(new Set(placesIn(batches)).size).toBe(1503);
    expect(batches.flatMap(({ damage }) => damage)).toEqual([
      { locator: 'b.pdf', reason: 'a PDF document, not mail' },
    ]);
  });

  it('goes on after every batch with exactly what is left.', async () => {
    const path = planted();
    const all = await read(path);
    for (const [at, { cursor }] of all.entries()) {
      expect(placesIn(await read(path, cursor))).toEqual(placesIn(all.slice(at + 1)));
    }
  });

  it('goes on within a folder after its last file with nothing.', async () => {
    const path = planted();
    const last = (await read(path)).at(-1) as MailBatch;
    expect(await read(path, last.cursor)).toEqual([]);
    expect(last.bytesRead).toBeGreaterThan(100_000);
  });

  it('begins anew when the file of the cursor is gone.', async () => {
    const path = planted();
    expect(placesIn(await read(path, { file: 'gone.mbox', next: 10 }))).toHaveLength(1503);
  });

  it('begins the file anew when it has become shorter than what was read of it.', async () => {
    const path = planted();
    const cursor = { file: 'c/1.eml', next: 10_000_000 };
    writeFileSync(join(path, 'a.mbox'), mboxOf([chatter(1)]));
    expect(placesIn(await read(path, { ...cursor, file: 'a.mbox' }))).toEqual([
      'a.mbox#0',
      'b.pdf',
      'c/1.eml',
      'c/2.eml',
    ]);
  });

  it('goes on when a file vanishes while the folder is being read.', async () => {
    const path = planted();
    const batches: MailBatch[] = [];
    const vanishing = {
      ...source,
      openFiles: async function* (folder: string) {
        for await (const file of mailFiles(folder)) {
          if (file.name === 'c/1.eml') rmSync(join(folder, 'c', '1.eml'));
          yield file;
        }
      },
    };
    for await (const batch of readBatches(vanishing, { path, cursor: null })) batches.push(batch);
    expect(placesIn(batches)).toContain('c/2.eml');
    expect(batches.flatMap(({ damage }) => damage)).toContainEqual({
      locator: 'c/1.eml',
      reason: expect.stringMatching(/cannot be read \(ENOENT\)/),
    });
  });
});

describe('readOne', () => {
  it('finds each mail again by its place.', async () => {
    const path = planted();
    for (const batch of await read(path)) {
      for (const mail of batch.mails.filter((_, at) => at % 200 === 0)) {
        expect((await readOne(source, path, mail.locator))?.bodyDigest).toBe(mail.bodyDigest);
      }
    }
  });

  it('finds nothing where there is no mail.', async () => {
    const path = planted();
    for (const locator of ['a.mbox#1', 'a.mbox#99999999', 'gone.mbox#0', 'b.pdf', '']) {
      expect(await readOne(source, path, locator), locator).toBeNull();
    }
  });
});
