// Tests how Maildir files become mails.
// Reading Maildirs.
import { describe, expect, it } from 'vitest';
import type { MailFile } from '../contracts/mail-source.ts';
import maildir from './maildir.ts';

function fileOf(name: string): MailFile {
  return {
    name,
    size: 30,
    open: async function* (offset) {
      yield Buffer.from('Subject: Kiln\n\nText.\n').subarray(offset);
    },
  };
}

async function found(
  name: string,
): Promise<{ locator: string | undefined; labels: readonly string[] | undefined }> {
  const item = await maildir.read(fileOf(name), { from: 0, maxMailBytes: 100 }).next();
  const mail = item.value?.mail;
  return { locator: mail?.locator, labels: mail?.labels };
}

describe('maildir', () => {
  it('names a mail the same whatever its flags, and whether it has been seen', async () => {
    const names = [
      'new/17.host',
      'cur/17.host:2,',
      'cur/17.host:2,RSa',
      'cur/17.host!2,S',
      'cur/17.host;2,S',
    ];
    const locators = await Promise.all(names.map(async (name) => (await found(`.Sent/${name}`)).locator));
    expect(new Set(locators)).toEqual(new Set(['.Sent/17.host']));
  });

  it('keeps mails of different folders and different names apart', async () => {
    expect((await found('.A/cur/17.host,S=42:2,S')).locator).toBe('.A/17.host,S=42');
    expect((await found('.B/cur/17.host,S=42:2,S')).locator).toBe('.B/17.host,S=42');
  });

  it.each([
    ['cur/17.host:2,S', []],
    ['.Sent/cur/17.host:2,S', ['Sent']],
    ['Maildir/.Archive.2024/cur/17.host', ['Archive', '2024']],
    ['work/Sent Items/new/17.host', ['work', 'Sent Items']],
    ['backup.zip/Sent/cur/17.host', ['Sent']],
    ['.Entw&APw-rfe.A&-B/cur/17.host', ['Entwürfe', 'A&B']],
    ['.&ZeVnLIqe-/cur/17.host', ['日本語']],
  ])('reads the folder from %s', async (name, labels) => {
    expect((await found(name)).labels).toEqual(labels);
  });

  it('leaves alone what is not a mail in cur or new', () => {
    const mail = Buffer.from('From: ada@quarry.example\nSubject: Kiln\n\n');
    expect(
      ['cur/1', 'a/b/new/1', 'tmp/1', '1', 'cur/x/1'].map((name) => maildir.recognises(fileOf(name), mail)),
    ).toEqual([true, true, false, false, false]);
  });
});
