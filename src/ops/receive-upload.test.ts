// Tests that an upload is stored whole and private under a harmless name, or not at all.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { discardUpload, receiveUpload, sweepUploads, UploadFailed } from './receive-upload.ts';

function streamOf(...pieces: readonly (string | Error)[]): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[at];
      at += 1;
      if (piece === undefined) controller.close();
      else if (typeof piece === 'string') controller.enqueue(Buffer.from(piece));
      else controller.error(piece);
    },
  });
}
const uploads = (folder: string) => {
  const path = join(folder, 'uploads');
  return existsSync(path) ? readdirSync(path) : [];
};

describe('receiveUpload', () => {
  it('stores all bytes in a file that only its owner can read.', async () => {
    const folder = scratchFolder();
    const { path, bytes } = await receiveUpload(folder, streamOf('one ', 'two'), 'All mail.mbox');
    expect(readFileSync(path, 'utf8')).toBe('one two');
    expect(bytes).toBe(7);
    expect(basename(path)).toBe('All mail.mbox');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  it('gives up on a file of which nothing more comes, and keeps nothing of it.', async () => {
    const folder = scratchFolder();
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('From a')),
    });
    const refused = await receiveUpload(folder, silent, 'x.mbox', { patience: 100 }).catch((error) => error);
    expect(refused).toBeInstanceOf(UploadFailed);
    expect(refused.status).toBe(408);
    expect(uploads(folder)).toEqual([]);
  });

  it('keeps two uploads of one name apart.', async () => {
    const folder = scratchFolder();
    const [a, b] = await Promise.all([
      receiveUpload(folder, streamOf('a'), 'x.mbox'),
      receiveUpload(folder, streamOf('b'), 'x.mbox'),
    ]);
    expect(a.path).not.toBe(b.path);
    expect(readFileSync(a.path, 'utf8') + readFileSync(b.path, 'utf8')).toBe('ab');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\mail.mbox', 'mail.mbox'],
    ['..', 'upload'],
    ['/', 'upload'],
    ['a\0b\n.mbox', 'a_b_.mbox'],
    ['Gesendete Objekte (2).mbox', 'Gesendete Objekte (2).mbox'],
  ])('stores %j under the harmless name %j within the folder.', async (name, stored) => {
    const folder = scratchFolder();
    const { path } = await receiveUpload(folder, streamOf('x'), name);
    expect(basename(path)).toBe(stored);
    expect(dirname(dirname(path))).toBe(join(folder, 'uploads'));
  });

  it('shortens a name that no file system would take, and keeps its ending.', async () => {
    const { path } = await receiveUpload(scratchFolder(), streamOf('x'), `${'邮'.repeat(240)}.mbox`);
    expect(readFileSync(path, 'utf8')).toBe('x');
    expect(path).toMatch(/邮\.mbox$/);
  });

  it('refuses what is empty or larger than it takes, in plain words, and leaves nothing behind.', async () => {
    const folder = scratchFolder();
    await expect(receiveUpload(folder, streamOf(), 'x.mbox')).rejects.toMatchObject({
      status: 400,
      message: 'The file is empty. If it is still being downloaded, wait for its end.',
    });
    const limit = 3 * 1024 ** 3;
    const pieces = ['x'.repeat(1000), 'y'];
    await expect(receiveUpload(folder, streamOf(...pieces), 'x.mbox', { limit: 1000 })).rejects.toMatchObject(
      {
        status: 413,
        message: expect.stringMatching(/Use hearback import on the command line/),
      },
    );
    expect(uploads(folder)).toEqual([]);
    await receiveUpload(folder, streamOf(...pieces), 'x.mbox', { limit });
    expect(uploads(folder)).toHaveLength(1);
  });

  it('asks for no more of a file than it takes.', async () => {
    let asked = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        asked += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const limit = 8 * 1024 * 1024;
    await expect(receiveUpload(scratchFolder(), endless, 'x.mbox', { limit })).rejects.toThrow(/larger/);
    expect(asked * 64 * 1024).toBeLessThan(2 * limit);
  });

  it.each([
    ['2024/Sent.mbox', ['Mail', '2024', 'Sent.mbox']],
    ['../../../etc/passwd', ['Mail', 'upload', 'upload', 'upload', 'etc', 'passwd']],
    ['/', ['Mail', 'upload']],
  ])('puts %j, a part of a folder, at its place within it.', async (name, place) => {
    const folder = scratchFolder();
    const { path, bytes } = await receiveUpload(folder, streamOf('one'), name, { folder: 'Mail' });
    expect([basename(path), bytes]).toEqual(['Mail', 3]);
    expect(readFileSync(join(path, ...place.slice(1)), 'utf8')).toBe('one');
    await discardUpload(path);
    expect(uploads(folder)).toEqual([]);
  });

  it('leaves nothing behind of an upload that breaks off, and says what to do.', async () => {
    const folder = scratchFolder();
    const broken = receiveUpload(folder, streamOf('half a file', new Error('gone')), 'x.mbox');
    await expect(broken).rejects.toThrow(/broke off\. Drop the file again/);
    await expect(broken).rejects.toBeInstanceOf(UploadFailed);
    expect(uploads(folder)).toEqual([]);
  });

  it('removes an upload with its folder.', async () => {
    const folder = scratchFolder();
    const { path } = await receiveUpload(folder, streamOf('x'), 'x.mbox');
    await discardUpload(path);
    expect(uploads(folder)).toEqual([]);
  });
});

describe('sweepUploads', () => {
  it('removes what a killed server left half received, and keeps what still is to be imported.', async () => {
    const folder = scratchFolder();
    const { path } = await receiveUpload(folder, streamOf('wanted'), 'x.mbox');
    const orphan = join(folder, 'uploads', 'orphan');
    mkdirSync(orphan);
    writeFileSync(join(orphan, 'half.mbox'), 'half');
    await sweepUploads(folder, [path, '/elsewhere/y.mbox']);
    expect(uploads(folder)).toEqual([basename(dirname(path))]);
    expect(readFileSync(path, 'utf8')).toBe('wanted');
  });

  it('has nothing to do before the first upload.', async () => {
    await expect(sweepUploads(scratchFolder(), [])).resolves.toBeUndefined();
  });
});
