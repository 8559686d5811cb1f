// Whether all mail of a folder is sent, and nothing else.
import { expect, it } from 'vitest';
import type { Folder } from './dropped-files.ts';
import { folderParts } from './folder-parts.ts';

const mail = (subject: string) => `From: jobs@tallowmere.example\nSubject: ${subject}\n\nDear Robin\n`;

function folderOf(files: Readonly<Record<string, string>>): Folder {
  return {
    name: 'Mail',
    async *files() {
      for (const [path, text] of Object.entries(files)) {
        const file = new File([text], path.split('/').at(-1) ?? '', { lastModified: Date.UTC(2025, 2, 4) });
        yield { path, open: () => Promise.resolve(file) };
      }
    },
  };
}

const still = new AbortController().signal;

it('joins the single mails of each folder and sends mail files as they are', async () => {
  const { parts, aside } = await folderParts(
    folderOf({
      'Mail/Archive': `From - Tue Mar 04 09:00:00 2025\n${mail('Old')}`,
      'Mail/Archive.msf': '// <!-- <mdb:mork',
      'Mail/cur/1741078805.M1.host:2,S': mail('One'),
      'Mail/new/2.eml': mail('Two'),
      'Mail/.Sent/cur/3': mail('Three'),
      'Mail/cv.pdf': '%PDF-1.7',
      'Mail/2024/Sent/4.eml': mail('Four'),
      'Mail/2024/Inbox': `From - Tue Mar 04 09:00:00 2025\n${mail('Five')}`,
    }),
    () => undefined,
    still,
  );
  expect(parts.map(({ name, mails }) => [name, mails])).toEqual([
    ['Archive', 0],
    ['2024/Inbox', 0],
    ['Mail.mbox', 2],
    ['Sent.mbox', 1],
    ['2024/Sent.mbox', 1],
  ]);
  expect(aside).toBe(2);

  const packed: number[] = [];
  const text = await (await parts[2]?.open((mails) => packed.push(mails), still))?.text();
  expect(text).toBe(
    `From - Tue Mar 04 09:00:05 2025\n${mail('One')}\nFrom - Tue Mar 04 00:00:00 2025\n${mail('Two')}\n`,
  );
  expect(packed).toEqual([2]);
});

it('leaves out of a Maildir what is no mail, and what is empty', async () => {
  const { parts } = await folderParts(
    folderOf({
      'Mail/cur/1.M1.host:2,S': mail('One'),
      'Mail/cur/dovecot.index': '\u0007\u0001\u0000',
      'Mail/cur/2.M2.host:2,S': '',
    }),
    () => undefined,
    still,
  );
  const text = (await (await parts[0]?.open(() => undefined, still))?.text()) ?? '';
  expect(text.split('\n').filter((line) => line.startsWith('From '))).toHaveLength(1);
  expect(text).not.toContain('\u0007');
});

it('asks for many files at once and keeps their order', async () => {
  const names = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));
  const seen: number[] = [];
  const { parts } = await folderParts(
    folderOf(Object.fromEntries(names.map((name) => [`Mail/cur/${name}`, mail(name)]))),
    (files) => seen.push(files),
    still,
  );
  const text = (await (await parts[0]?.open(() => undefined, still))?.text()) ?? '';
  expect([...text.matchAll(/Subject: (\d+)/g)].map(([, name]) => name)).toEqual(names);
  expect(seen.at(-1)).toBe(100);
});

it('passes over a file that is gone', async () => {
  const gone: Folder = {
    name: 'Mail',
    async *files() {
      yield { path: 'Mail/1.eml', open: () => Promise.reject(new Error('gone')) };
    },
  };
  expect(await folderParts(gone, () => undefined, still)).toEqual({ parts: [], aside: 1 });
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const looking = folderParts(folderOf({ 'Mail/1.eml': mail('One') }), () => undefined, stop.signal);
  stop.abort();
  await expect(looking).rejects.toThrow(/abort/);
});

it('calls a file without a name of its own after the folder', async () => {
  const file = `From - Tue Mar 04 09:00:00 2025\n${mail('One')}`;
  const { parts } = await folderParts(folderOf({ 'Sent.mbox/mbox': file }), () => undefined, still);
  expect(parts.map(({ name }) => name)).toEqual(['Sent.mbox']);
});
