// Whether mail is told from what lies beside it in a folder.
import { describe, expect, it } from 'vitest';
import { kindByName, mailFileKind, mailFolder } from './mail-file-kind.ts';

const kind = (path: string, text: string) => mailFileKind(path, new TextEncoder().encode(text));
const MAIL = 'Return-Path: <jobs@tallowmere.example>\nSubject: Hello\n\nDear Robin\n';

describe('a file in a folder', () => {
  it('is a mail of its own in a Maildir, as .eml, and wherever it begins like one', () => {
    expect(kind('Mail/cur/1712.M1.host:2,S', MAIL)).toBe('single');
    expect(kind('Mail/hello.eml', 'X-Odd: yes\n\nHello\n')).toBe('single');
    expect(kind('Mail/INBOX/17', MAIL)).toBe('single');
    expect(kind('Mail/hello.eml', `From - Tue Mar 04 09:00:00 2025\n${MAIL}`)).toBe('single');
  });

  it('is sent as it is when it holds many mails', () => {
    expect(kind('Profile/Inbox', `From - Tue Mar 04 09:00:00 2025\n${MAIL}`)).toBe('whole');
    expect(kind('Sent.mbox/mbox', `From a@b.example Tue Mar 04 09:00:00 2025\n${MAIL}`)).toBe('whole');
    expect(kind('Backup/takeout.zip', 'PK')).toBe('whole');
    expect(kind('Backup/old.mbox.gz', '\u001f')).toBe('whole');
  });

  it.each([
    ['Profile/Inbox.msf', '// <!-- <mdb:mork'],
    ['Mail/.DS_Store', 'Bud1'],
    ['Mail/tmp/1712.M1.host', MAIL],
    ['Mail/cur/dovecot.index', '\u0007\u0001'],
    ['Notes/todo.txt', 'Note: buy candles\nand wicks\n'],
    ['Notes/from.txt', 'From now on I write down everything\n'],
    ['Pages/saved.mht', MAIL],
    ['Notes/empty', ''],
  ])('is no mail when it is %s', (path, text) => {
    expect(kind(path, text)).toBeNull();
  });
});

describe('the name of a file', () => {
  it('tells a mail of its own, and nothing of others', () => {
    expect(kindByName('Mail/cur/1712.M1.host:2,S')).toBe('single');
    expect(kindByName('Mail/hello.EML')).toBe('single');
    expect(kindByName('Profile/Inbox')).toBeNull();
    expect(kindByName('Mail/cur/.DS_Store')).toBeNull();
  });
});

describe('the folder of a mail', () => {
  it.each([
    ['Backup/Sent/1.eml', 'Sent'],
    ['Backup/2024/Sent/1.eml', '2024/Sent'],
    ['Mail/cur/17', 'Mail'],
    ['Mail/.INBOX.Sent/cur/17', 'Sent'],
    ['Mail/.Entw&APw-rfe/new/17', 'Entwürfe'],
    ['Mail/.R&-D/new/17', 'R&D'],
  ])('of %s is called %s', (path, name) => {
    expect(mailFolder(path)).toBe(name);
  });
});
