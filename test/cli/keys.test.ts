// New keys while other processes read and write: not one read fails, nothing stays under the old key, no secret shows anywhere.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTracker } from '../../src/bin/open-tracker.ts';
import { readSecret } from '../../src/store/account-secrets.ts';
import { changeAccount } from '../../src/tracking/change-account.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { chatter, confirmation, mailDay, mboxOf, rejection } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { exported, hearback, importJson, startHearback, type Ended } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 240_000 });

const CANARY = 'canary-password-7391';
const OTHER_KEY = 'ab'.repeat(32);
const FIRST_KEY = '12'.repeat(32);

/** A mail file with so many applications. */
function mailFile(folder: string, applications: number): string {
  const mails = Array.from({ length: applications }, (_, n) => {
    const company = `${['Alder', 'Birch', 'Cedar', 'Dogwood'][n % 4]} ${String.fromCharCode(65 + (n % 26))}${n}works`;
    return [
      confirmation(company, 'Miller', { date: mailDay(n % 300) }),
      rejection(company, 'Miller', { date: mailDay((n % 300) + 20) }),
      chatter(n),
    ];
  });
  const path = join(folder, `${applications}.mbox`);
  writeFileSync(path, mboxOf(mails.flat()));
  return path;
}

/** Keeps a password in the store, of a mailbox that is not read. */
async function keepPassword(dataDir: string, env: { HEARBACK_KEY?: string } = {}): Promise<string> {
  const tracker = await openTracker(dataDir, env);
  const id = await connectAccount(tracker, 'local', {
    provider: 'imap',
    settings: { address: 'ida@lund.example', host: '127.0.0.1', port: 1, folders: null, since: null },
    secret: { type: 'password', password: CANARY },
  });
  await changeAccount(tracker.db, 'local', id, 'pause');
  await tracker.db.destroy();
  return id;
}

async function keptPassword(dataDir: string, id: string): Promise<unknown> {
  const tracker = await openTracker(dataDir, {});
  onTestFinished(() => tracker.db.destroy());
  return readSecret(tracker.db, tracker.vault, 'local', id);
}

async function keysOf(dataDir: string, env: Record<string, string> = {}) {
  const { stdout } = await hearback(['keys', 'list', '--json', '--data-dir', dataDir], env);
  return JSON.parse(stdout) as {
    keys: { id: string; newest: boolean; values: number }[];
    missing: { id: string; values: number }[];
  };
}

/** Applications of one time stand in the order of their ids, which no two trackers share. */
const sortedExport = async (dataDir: string): Promise<string[]> =>
  (await exported(dataDir)).map((one) => JSON.stringify(one)).sort();

/** Reads details, which open sealed values, until told to stop; counts what was read and what failed. */
function keepReading(url: string) {
  const api = (path: string) => fetch(`${url}/api/v1${path}`);
  let stopped = false;
  const count = { read: 0, failed: [] as string[] };
  const read = async () => {
    while (!stopped) {
      const { items } = (await (await api('/applications?limit=100')).json()) as { items: { id: string }[] };
      for (const { id } of items) {
        if (stopped) break;
        const answer = await api(`/applications/${id}`);
        // It may have become part of another meanwhile.
        if (answer.ok) count.read += 1;
        else if (answer.status !== 404) count.failed.push(`${answer.status} ${await answer.text()}`);
        await sleep(1);
      }
      await sleep(5);
    }
  };
  const running = read();
  return {
    count,
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

const bytesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('/key'))
    .map((path) => readFileSync(path).toString('latin1'))
    .join('\n');

describe('hearback keys rotate', () => {
  it('seals everything anew while a server answers and an import writes, and goes on after kill -9.', async () => {
    const data = join(scratchFolder(), 'data');
    const [small, large] = [mailFile(scratchFolder(), 60), mailFile(scratchFolder(), 200)];
    await importJson(data, small);
    const account = await keepPassword(data);
    const before = await keysOf(data);
    const keyBefore = readFileSync(join(data, 'key'), 'utf8').trim();
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], { LOG_LEVEL: 'DEBUG' });
    const [, url] = await server.says(/ready: (http:\/\/\S+)/);
    const reader = keepReading(url!);
    const importing = importJson(data, large);
    const ended: Ended[] = [];
    let killed = 0;
    let isOver = false;
    void importing.then(() => (isOver = true));
    for (let n = 0; n < 3 || (!isOver && n < 20); n++) {
      const rotation = startHearback(['keys', 'rotate', '--data-dir', data]);
      if (n % 2 === 0) {
        await sleep(400 + 150 * n);
        if (rotation.process.kill('SIGKILL')) killed += 1;
      }
      ended.push(await rotation.ended);
    }
    const { code } = await importing;
    ended.push(await hearback(['keys', 'rotate', '--data-dir', data]));
    await reader.stop();
    server.process.kill('SIGTERM');
    const served = await server.ended;
    expect({ code, served: served.code, failed: reader.count.failed }).toEqual({
      code: 0,
      served: 0,
      failed: [],
    });
    expect(reader.count.read).toBeGreaterThan(20);
    expect(killed).toBeGreaterThan(0);
    expect(ended.filter((one) => one.code !== null && one.code !== 0)).toEqual([]);

    let after = await keysOf(data);
    if (after.keys.length > 1) {
      await hearback(['keys', 'rotate', '--data-dir', data]);
      after = await keysOf(data);
    }
    expect(after.missing).toEqual([]);
    expect(after.keys).toHaveLength(1);
    expect(after.keys[0]!.id).not.toBe(before.keys[0]!.id);
    expect(after.keys[0]!.values).toBeGreaterThan(before.keys[0]!.values);
    const undisturbed = join(scratchFolder(), 'data');
    await importJson(undisturbed, small, large);
    expect(await sortedExport(data)).toEqual(await sortedExport(undisturbed));
    expect(await keptPassword(data, account)).toEqual({ type: 'password', password: CANARY });
    const doctor = await hearback(['doctor', '--data-dir', data]);
    expect({ code: doctor.code, stdout: doctor.stdout }).toMatchObject({ code: 0 });

    const said = [served, doctor, ...ended].map(({ stdout, stderr }) => stdout + stderr).join('\n');
    const keyAfter = readFileSync(join(data, 'key'), 'utf8').trim();
    for (const secret of [CANARY, keyBefore, keyAfter]) {
      expect(said).not.toContain(secret);
      expect(bytesOf(data)).not.toContain(secret);
    }
  });

  it('takes both keys from HEARBACK_KEY, and says that a single one cannot be rotated.', async () => {
    const data = join(scratchFolder(), 'data');
    const at = ['--data-dir', data];
    const id = await keepPassword(data, { HEARBACK_KEY: FIRST_KEY });
    expect(await hearback(['keys', 'rotate', ...at], { HEARBACK_KEY: FIRST_KEY })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/HEARBACK_KEY holds one key: put a new one/),
    });
    const both = { HEARBACK_KEY: `${OTHER_KEY},${FIRST_KEY}` };
    const rotated = await hearback(['keys', 'rotate', ...at], both);
    expect(rotated).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Sealed 1 values with the key .*\nTake the old keys out of HEARBACK_KEY/),
    });
    const { keys } = await keysOf(data, both);
    expect(keys.map(({ values }) => values)).toEqual([1, 0]);
    const tracker = await openTracker(data, { HEARBACK_KEY: OTHER_KEY });
    onTestFinished(() => tracker.db.destroy());
    expect(await readSecret(tracker.db, tracker.vault, 'local', id)).toMatchObject({ password: CANARY });
  });

  it('keeps the old key while a value that it names cannot be opened, and says so.', async () => {
    const data = join(scratchFolder(), 'data');
    const id = await keepPassword(data);
    const { db } = await openTracker(data, {});
    const row = await db.selectFrom('accounts').select('secret').executeTakeFirstOrThrow();
    const damaged = Buffer.from(row.secret!);
    damaged[damaged.length - 1] = damaged.at(-1)! ^ 1;
    await db.updateTable('accounts').set({ secret: damaged }).where('id', '=', id).execute();
    await db.destroy();
    expect(await hearback(['keys', 'rotate', '--data-dir', data])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/1 values could not be opened with any key .* The old key is kept\./),
    });
    expect((await keysOf(data)).keys.map(({ values }) => values)).toEqual([0, 1]);
  });

  it('names keys whose values are there and they are not.', async () => {
    const data = join(scratchFolder(), 'data');
    await keepPassword(data);
    writeFileSync(join(data, 'key'), OTHER_KEY);
    const { stdout } = await hearback(['keys', 'list', '--data-dir', data]);
    expect(stdout).toMatch(/1 values {2}MISSING: put this key back/);
  });
});
