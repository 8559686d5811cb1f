// Copies a mailbox with an independent IMAP client, mbsync, and tells what it found where.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locatorOf } from '../../../src/mail-accounts/imap/locator.ts';
import type { Place } from './world.ts';

/** A mailbox at an IMAP server on this machine, without encryption. */
export interface Mailbox {
  port: number;
  user: string;
  password: string;
}

function settings(root: string, { port, user, password }: Mailbox): string {
  return [
    'IMAPAccount far',
    'Host 127.0.0.1',
    `Port ${port}`,
    `User ${user}`,
    `Pass ${password}`,
    'SSLType None',
    'AuthMechs LOGIN',
    'Timeout 120',
    '',
    'IMAPStore far',
    'Account far',
    '',
    'MaildirStore near',
    `Path ${root}/copy/`,
    `Inbox ${root}/copy/INBOX`,
    'SubFolders Verbatim',
    '',
    'Channel all',
    'Far :far:',
    'Near :near:',
    'Patterns * !Junk !Trash !Drafts',
    'Create Near',
    'Sync Pull New',
    'SyncState *',
    '',
  ].join('\n');
}

/** The command that copies everything but junk, trash and drafts into `root`/copy. */
export function mbsyncCommand(root: string, mailbox: Mailbox): [program: string, args: string[]] {
  mkdirSync(join(root, 'copy'), { recursive: true });
  const file = join(root, 'mbsyncrc');
  writeFileSync(file, settings(root, mailbox), { mode: 0o600 });
  return ['mbsync', ['-q', '-c', file, 'all']];
}

function filesByUid(folder: string): Map<string, string> {
  const files = ['cur', 'new'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => join(folder, part, name)),
  );
  return new Map(
    files.flatMap((path) => {
      const uid = /,U=(\d+)/.exec(path)?.[1];
      return uid === undefined ? [] : [[uid, path]];
    }),
  );
}

/** Its own notes say which mail of the server each file is. */
function placesIn(folder: string, name: string): Place[] {
  const [head = '', pairs = ''] = readFileSync(join(folder, '.mbsyncstate'), 'utf8').split('\n\n');
  const uidValidity = /^FarUidValidity (\d+)$/m.exec(head)?.[1] ?? '';
  const files = filesByUid(folder);
  return pairs.split('\n').flatMap((line) => {
    const [, uid, near = ''] = /^(\d+) (\d+)/.exec(line) ?? [];
    const path = files.get(near);
    if (uid === undefined || path === undefined) return [];
    return [
      { locator: locatorOf({ folder: name, uidValidity, uid: Number(uid) }), bytes: readFileSync(path) },
    ];
  });
}

/** All mails of the mailbox as mbsync copies them, but for junk, trash and drafts. */
export async function copyByMbsync(mailbox: Mailbox): Promise<Place[]> {
  const root = mkdtempSync(join(tmpdir(), 'hearback-mbsync-'));
  try {
    await promisify(execFile)(...mbsyncCommand(root, mailbox));
    return readdirSync(join(root, 'copy')).flatMap((name) => placesIn(join(root, 'copy', name), name));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
