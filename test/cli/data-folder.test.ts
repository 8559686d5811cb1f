// Tests what the program says of data folders and keys that it cannot work with.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { confirmation, mboxOf, rejection } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { exported, hearback, importJson } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const OTHER_KEY = 'ab'.repeat(32);

let mail: string;
/** A data folder with the mail in it, for tests that change nothing. */
let common: string;
beforeAll(async () => {
  const folder = scratchFolder();
  mail = join(folder, 'box.mbox');
  common = join(folder, 'data');
  writeFileSync(mail, mboxOf([confirmation('Alderworks', 'Miller'), rejection('Birchworks', 'Baker')]));
  expect((await importJson(common, mail)).code).toBe(0);
});

/** One of its own. */
function filled(): string {
  const data = join(scratchFolder(), 'data');
  cpSync(common, data, { recursive: true });
  return data;
}

const ONE_LINE = /^hearback: [^\n]+\n$/;

describe.concurrent('a data folder', () => {
  it('is made on first use, for its owner only.', async () => {
    const data = common;
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(statSync(join(data, 'key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'hearback.db')).mode & 0o077).toBe(0);
  });

  it('that is a file is refused, by every command alike.', async () => {
    const file = join(scratchFolder(), 'data');
    writeFileSync(file, 'x');
    for (const args of [['import', mail], ['export', 'json'], ['doctor'], ['serve', '--port', '0']]) {
      const { code, stdout, stderr } = await hearback([...args, '--data-dir', file]);
      expect(code, args[0]).toBe(1);
      expect(stdout + stderr).toMatch(/data is not a folder; name another with --data-dir/);
    }
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it('that lies below a file is refused.', async () => {
    const { code, stderr } = await hearback(['import', mail, '--data-dir', join(mail, 'data')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toMatch(/is not a folder; name another with --data-dir/);
  });

  it('that cannot be written is refused.', async (context) => {
    const folder = filled();
    const mounted = spawnSync('sh', [
      '-c',
      `mount --bind '${folder}' '${folder}' && mount -o remount,ro,bind '${folder}'`,
    ]);
    if (mounted.status !== 0) {
      chmodSync(folder, 0o500);
      if (process.getuid?.() === 0)
        context.skip('only mounting makes a folder read-only for root, and it may not mount');
    }
    try {
      const { code, stdout, stderr } = await hearback(['import', mail, '--data-dir', folder]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^hearback: the data folder .* cannot be written .*; make it writable or name another with --data-dir\n$/,
      );
    } finally {
      spawnSync('umount', [folder]);
      chmodSync(folder, 0o700);
    }
  });

  it('gives the same applications under the same ids after replay.', async () => {
    const data = common;
    const before = await hearback(['export', 'json', '--data-dir', data]);
    const { code, stdout } = await hearback(['replay', '--data-dir', data]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Rebuilt 2 applications from their mails and your corrections.\n',
    });
    expect((await hearback(['export', 'json', '--data-dir', data])).stdout).toBe(before.stdout);
  });

  it('notes of a correction that it was made on the command line.', async () => {
    const data = filled();
    const entry = {
      type: 'entry',
      kind: 'offer',
      at: '2026-03-01T09:00:00Z',
      company: 'Halden',
      role: 'Clerk',
      text: '',
    };
    const { code } = await hearback(['correct', JSON.stringify(entry), '--data-dir', data]);
    expect(code).toBe(0);
    const db = new DatabaseSync(join(data, 'hearback.db'));
    expect(db.prepare('select hand, hand_name from corrections').all()).toEqual([
      { hand: 'command', hand_name: null },
    ]);
    db.close();
  });

  it('whose database is damaged is refused and left as it is.', async () => {
    const data = filled();
    for (const file of ['hearback.db-wal', 'hearback.db-shm']) rmSync(join(data, file), { force: true });
    const damaged = Buffer.alloc(8192, 'not a database ');
    writeFileSync(join(data, 'hearback.db'), damaged);
    for (const args of [
      ['export', 'json'],
      ['import', mail],
    ]) {
      const { code, stderr } = await hearback([...args, '--data-dir', data]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(ONE_LINE) });
      expect(stderr).toMatch(/damaged or not a database; restore it from a backup/);
    }
    expect(readFileSync(join(data, 'hearback.db')).equals(damaged)).toBe(true);
  });
});

describe.concurrent('the key', () => {
  it('is asked for when it is missing beside a database, and nothing is lost once it is back.', async () => {
    const data = filled();
    const key = readFileSync(join(data, 'key'));
    rmSync(join(data, 'key'));
    const { code, stderr } = await hearback(['export', 'json', '--data-dir', data]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(stderr).toMatch(/key is missing, but the database is encrypted with it; put it back/);
    expect(existsSync(join(data, 'key'))).toBe(false);
    writeFileSync(join(data, 'key'), key, { mode: 0o600 });
    expect(await exported(data)).toHaveLength(2);
  });

  it('is refused when others can read it.', async () => {
    const data = filled();
    chmodSync(join(data, 'key'), 0o644);
    const { code, stderr } = await hearback(['export', 'json', '--data-dir', data]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/can be read by others; run: chmod 600 /),
    });
  });

  it.each([['import'], ['export'], ['serve'], ['doctor']])(
    'of another database is refused by %s before anything is sealed with it.',
    async (command) => {
      const data = common;
      const more = join(scratchFolder(), 'more.mbox');
      writeFileSync(more, mboxOf([confirmation('Cedarworks', 'Cook')]));
      const args = { import: [more], export: ['json'], serve: ['--port', '0'], doctor: [] }[command] ?? [];
      const { code, stdout, stderr } = await hearback([command, ...args, '--data-dir', data], {
        HEARBACK_KEY: OTHER_KEY,
      });
      expect(code).toBe(1);
      expect(stdout + stderr).toMatch(
        /sealed with another key; put back the key file that belongs to this database/,
      );
      expect(await exported(data)).toHaveLength(2);
    },
  );

  it('that is none is refused.', async () => {
    const { code, stderr } = await hearback(['export', 'json', '--data-dir', scratchFolder()], {
      HEARBACK_KEY: 'short',
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/HEARBACK_KEY must hold 32 bytes/),
    });
  });

  it('may come from the environment, and then lies in no file.', async () => {
    const data = scratchFolder();
    const env = { HEARBACK_KEY: OTHER_KEY };
    expect((await hearback(['import', mail, '--data-dir', data], env)).code).toBe(0);
    expect(existsSync(join(data, 'key'))).toBe(false);
    expect((await hearback(['doctor', '--data-dir', data], env)).code).toBe(0);
  });
});

describe.concurrent('paths', () => {
  it('to mail that is not there are refused before anything is read.', async () => {
    const data = join(scratchFolder(), 'data');
    const { code, stdout, stderr } = await hearback([
      'import',
      mail,
      '/nowhere/box.mbox',
      '--data-dir',
      data,
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'hearback: there is no /nowhere/box.mbox; give a mail file (mbox, .eml, .zip, .gz) or a folder of them\n',
    });
    expect(existsSync(data)).toBe(false);
    expect(await hearback(['classify', '/nowhere/box.mbox'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/there is no \/nowhere\/box\.mbox/),
    });
  });

  it('to write an export to that cannot be are told plainly.', async () => {
    const data = common;
    for (const [out, words] of [
      ['/nowhere/out.json', /there is no \/nowhere\/out\.json; check the path/],
      [data, /is a folder/],
    ] as const) {
      const { code, stderr } = await hearback(['export', 'json', '--data-dir', data, '--out', out]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(words) });
      expect(stderr).not.toContain('unexpected');
    }
  });
});

describe.concurrent('export', () => {
  it('writes a spreadsheet and a file that only the owner can read.', async () => {
    const data = filled();
    const { code, stdout } = await hearback(['export', 'csv', '--data-dir', data]);
    expect(code).toBe(0);
    expect(stdout.split('\r\n')).toHaveLength(4);
    const out = join(data, 'out.json');
    expect((await hearback(['export', 'json', '--data-dir', data, '--out', out])).code).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(out, 'utf8')).applications).toHaveLength(2);
  });

  it('and classify end quietly when their reader has had enough.', async () => {
    const data = common;
    const many = join(scratchFolder(), 'many.mbox');
    writeFileSync(
      many,
      mboxOf(Array.from({ length: 400 }, (_, n) => confirmation('Alderworks', `Miller ${n}`))),
    );
    for (const command of [`export json --data-dir '${data}'`, `classify '${many}' --json`]) {
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', `set -o pipefail; bin/hearback ${command} | head -c 10 >/dev/null`],
        { encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});
