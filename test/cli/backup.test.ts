// Tests that a backup made while a server writes gives the same tracker back, and what restoring refuses.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chatter, confirmation, mailDay, mboxOf, rejection } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { hearback, importJson, startHearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const exportOf = async (data: string) => (await hearback(['export', 'json', '--data-dir', data])).stdout;

let data: string;
let backup: string;
let before: string;
beforeAll(async () => {
  const folder = scratchFolder();
  data = join(folder, 'data');
  backup = join(folder, 'tracker.db');
  const mails = [
    confirmation('Alderworks', 'Miller'),
    confirmation('Brindle', 'Baker'),
    rejection('Brindle', 'Baker'),
  ];
  writeFileSync(join(folder, 'box.mbox'), mboxOf([...mails, chatter(1)]));
  expect((await importJson(data, join(folder, 'box.mbox'))).code).toBe(0);
  before = await exportOf(data);
  const { applications } = JSON.parse(before) as { applications: { timeline: { item: string }[] }[] };
  expect(applications).toHaveLength(2);
  expect((await hearback(['backup', backup, '--data-dir', data])).code).toBe(0);
});

/** An empty data folder with the key that belongs to the backup. */
function withKey(): string {
  const folder = join(scratchFolder(), 'restored');
  mkdirSync(folder, { mode: 0o700 });
  cpSync(join(data, 'key'), join(folder, 'key'));
  return folder;
}

describe('hearback backup', () => {
  it('writes one file that only its owner can read, says where the key is, and leaves nothing else behind.', async () => {
    const folder = scratchFolder();
    const { code, stdout } = await hearback(['backup', join(folder, 'a.db'), '--data-dir', data]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/a\.db: [\d.]+ MB\. The texts in it are sealed; the key is not in it \(.*\/key\)/);
    expect(readdirSync(folder)).toEqual(['a.db']);
    expect(statSync(join(folder, 'a.db')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'a.db')).includes(readFileSync(join(data, 'key')))).toBe(false);
  });

  it('names the file after the moment where it is given a folder, and never writes over another.', async () => {
    const folder = scratchFolder();
    expect((await hearback(['backup', folder, '--data-dir', data])).code).toBe(0);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^hearback-\d{8}T\d{6}Z\.db$/)]);
    const bytes = readFileSync(backup);
    const { code, stderr } = await hearback(['backup', backup, '--data-dir', data]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/tracker\.db is there already/),
    });
    expect(readFileSync(backup).equals(bytes)).toBe(true);
  });

  it('leaves a tracker on a server to the tools of the server.', async () => {
    const server = { DATABASE_URL: 'postgres://ida@127.0.0.1:1/hearback' };
    for (const command of ['backup', 'restore']) {
      expect(await hearback([command, backup, '--data-dir', scratchFolder()], server)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^hearback: the tracker is on a PostgreSQL server .* pg_dump .*\n$/),
      });
    }
  });

  it('refuses a folder without a database, and a place that is not there.', async () => {
    const folder = scratchFolder();
    expect(await hearback(['backup', join(folder, 'a.db'), '--data-dir', folder])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^hearback: there is no database in .*\n$/),
    });
    expect(readdirSync(folder)).toEqual([]);
    expect((await hearback(['backup', '/nowhere/a.db', '--data-dir', data])).code).toBe(1);
  });
});

describe('hearback restore', () => {
  it('gives the same tracker back, under the same ids, in a folder that holds the key.', async () => {
    const folder = withKey();
    const { code, stdout } = await hearback(['restore', backup, '--data-dir', folder]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/the key opens it\.\n$/) });
    expect(await exportOf(folder)).toBe(before);
    expect((await hearback(['doctor', '--data-dir', folder])).code).toBe(0);
    expect((await hearback(['replay', '--data-dir', folder])).code).toBe(0);
    expect(await exportOf(folder)).toBe(before);
    expect(statSync(join(folder, 'hearback.db')).mode & 0o777).toBe(0o600);
  });

  it('says where the key goes when it is not there, and all is well once it is.', async () => {
    const folder = join(scratchFolder(), 'restored');
    const { code, stdout } = await hearback(['restore', backup, '--data-dir', folder]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/put the key file .* at .*\/key/),
    });
    expect(existsSync(join(folder, 'key'))).toBe(false);
    expect((await hearback(['export', 'json', '--data-dir', folder])).code).toBe(1);
    cpSync(join(data, 'key'), join(folder, 'key'));
    expect(await exportOf(folder)).toBe(before);
  });

  it('refuses a wrong key and leaves the folder as it was, so that it can be done again.', async () => {
    const folder = withKey();
    writeFileSync(join(folder, 'key'), `${'ab'.repeat(32)}\n`);
    const { code, stderr } = await hearback(['restore', backup, '--data-dir', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/sealed with another key/) });
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('refuses a folder that holds anything but a key, and touches nothing in it.', async () => {
    const folder = withKey();
    writeFileSync(join(folder, 'hearback.db'), 'precious');
    const { code, stderr } = await hearback(['restore', backup, '--data-dir', folder]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/is not empty \(hearback\.db\)/),
    });
    expect(readFileSync(join(folder, 'hearback.db'), 'utf8')).toBe('precious');
    expect((await hearback(['restore', backup, '--data-dir', data])).code).toBe(1);
    expect(await exportOf(data)).toBe(before);
  });

  it('refuses what is no backup, is cut short, or comes from a newer version.', async () => {
    const folder = scratchFolder();
    const other = join(folder, 'other.db');
    const tries: [string, (path: string) => void, RegExp][] = [
      [
        'text',
        (path) => writeFileSync(path, 'Dear Ida,\n'.repeat(900)),
        /is no backup of Hearback, or is damaged/,
      ],
      ['half', (path) => writeFileSync(path, readFileSync(backup).subarray(0, 40_000)), /damaged/],
      [
        'strange',
        (path) => new DatabaseSync(path).exec('create table mails (id)'),
        /is no backup of Hearback/,
      ],
      [
        'newer',
        (path) => {
          cpSync(backup, path);
          new DatabaseSync(path).exec("insert into migrations values ('9999-future', '')");
        },
        /was made by a newer version of Hearback/,
      ],
    ];
    for (const [name, make, words] of tries) {
      rmSync(other, { force: true });
      make(other);
      const target = join(folder, name);
      const { code, stderr } = await hearback(['restore', other, '--data-dir', target]);
      expect({ code, stderr }, name).toEqual({ code: 1, stderr: expect.stringMatching(words) });
      expect(existsSync(target), name).toBe(false);
    }
  });
});

describe('a backup made while a server imports', () => {
  it('is whole as of one moment: it restores, its ledger adds up, and the import goes on from there.', async () => {
    const folder = scratchFolder();
    const live = join(folder, 'live');
    const server = startHearback(['serve', '--port', '0', '--data-dir', live]);
    const [, url] = await server.says(/ready: (http:\/\/\S+)/);
    const mails = Array.from({ length: 4000 }, (_, n) =>
      n % 100 === 0
        ? confirmation(`${'ABCDEFGHIJ'[(n / 100) % 10]}${'aeio'[Math.floor(n / 1000)]}lbatross`, 'Baker', {
            date: mailDay(n / 100),
          })
        : chatter(n),
    );
    await fetch(`${url}/api/v1/imports?name=large.mbox`, { method: 'POST', body: mboxOf(mails) });
    const seen = async () =>
      ((await (await fetch(`${url}/status`)).json()) as { ledger: { seen: number } }).ledger.seen;
    while ((await seen()) === 0) await pause(100);
    const copies: string[] = [];
    do {
      const copy = join(folder, `copy-${copies.length}.db`);
      const { code, stderr } = await hearback(['backup', copy, '--data-dir', live]);
      expect(code, stderr).toBe(0);
      copies.push(copy);
    } while (!/"event":"ingest_done"/.test(server.stdout()) && copies.length < 6);
    await server.says(/"event":"ingest_done"/);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    server.process.kill('SIGTERM');
    await server.ended;
    for (const copy of copies) {
      const restored = `${copy}-restored`;
      mkdirSync(restored, { mode: 0o700 });
      cpSync(join(live, 'key'), join(restored, 'key'));
      expect((await hearback(['restore', copy, '--data-dir', restored])).code).toBe(0);
      const { code, stdout } = await hearback(['doctor', '--data-dir', restored]);
      expect(code, stdout).toBe(0);
      expect(stdout).toMatch(/ledger of large\.mbox: [1-9]\d* seen = /);
    }
    const last = `${copies.at(-1)}-restored`;
    writeFileSync(join(folder, 'large.mbox'), mboxOf(mails));
    const again = await importJson(last, join(folder, 'large.mbox'));
    const { applications } = JSON.parse(await exportOf(live)) as { applications: unknown[] };
    expect(applications.length).toBeGreaterThan(10);
    expect(again.report.applications).toBe(applications.length);
  });
});
