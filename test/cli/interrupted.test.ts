// Tests that an import that was stopped, killed or doubled ends in what an undisturbed one gives.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chatter, confirmation, mailDay, mboxOf, rejection } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { exported, hearback, importJson, startHearback, type Running } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const APPLICATIONS = 20;
/** Enough for several batches. */
const CHATTER = 2500;

let mail: string;
let undisturbed: unknown[];
let ledger: object;
beforeAll(async () => {
  const folder = scratchFolder();
  mail = join(folder, 'box.mbox');
  const mails = Array.from({ length: CHATTER }, (_, n) => chatter(n));
  for (let n = 0; n < APPLICATIONS; n++) {
    const company = `${['Alder', 'Birch', 'Cedar', 'Dogwood'][n % 4]} ${'ABCDE'[n % 5]}works`;
    mails.splice(n * 100, 0, confirmation(company, 'Miller', { date: mailDay(n) }));
    mails.splice(CHATTER - n * 50, 0, rejection(company, 'Miller', { date: mailDay(n + 20) }));
  }
  writeFileSync(mail, mboxOf(mails));
  const data = join(folder, 'data');
  const { report } = await importJson(data, mail);
  ledger = (report.imports[0] as (typeof report.imports)[0]).ledger;
  undisturbed = await exported(data);
  expect(undisturbed.length).toBe(APPLICATIONS);
});

/** Waits until the import in this folder has recorded mail. */
async function begun(data: string, running: Running): Promise<void> {
  for (;;) {
    expect(running.process.exitCode, 'the import was over before it could be disturbed').toBeNull();
    try {
      const db = new DatabaseSync(join(data, 'hearback.db'), { readOnly: true });
      const { n } = db.prepare('select count(*) as n from sightings').get() as { n: number };
      db.close();
      if (n > 0) return;
    } catch {
      // It is not made yet.
    }
    await wait(10);
  }
}

async function expectUndisturbed(data: string): Promise<void> {
  const { code, report } = await importJson(data, mail);
  expect(code).toBe(0);
  expect(report.imports[0]).toMatchObject({ finished: true, ledger });
  expect(await exported(data)).toEqual(undisturbed);
}

describe('an import', () => {
  it('stops cleanly on SIGTERM, says how to go on, and goes on there.', async () => {
    const data = join(scratchFolder(), 'data');
    const running = startHearback(['import', mail, '--data-dir', data]);
    await begun(data, running);
    running.process.kill('SIGTERM');
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/Stopping after this batch; run the same command to go on/);
    expect(stdout).toMatch(/Stopped before the end; run the same command to go on/);
    const again = await hearback(['import', mail, '--data-dir', data]);
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/Going on with box\.mbox where it stopped/);
    expect(await exported(data)).toEqual(undisturbed);
  });

  it('that was killed goes on where it stopped.', async () => {
    const data = join(scratchFolder(), 'data');
    const running = startHearback(['import', mail, '--data-dir', data]);
    await begun(data, running);
    running.process.kill('SIGKILL');
    expect((await running.ended).code).toBeNull();
    await expectUndisturbed(data);
  });

  it('done twice at once gives what one gives.', async () => {
    const data = join(scratchFolder(), 'data');
    const both = await Promise.all([importJson(data, mail), importJson(data, mail)]);
    expect(both.map(({ code, stderr }) => ({ code, failed: /hearback:/.test(stderr) }))).toEqual([
      { code: 0, failed: false },
      { code: 0, failed: false },
    ]);
    expect(await exported(data)).toEqual(undisturbed);
    const { stdout } = await hearback(['doctor', '--json', '--data-dir', data]);
    expect(JSON.parse(stdout).findings.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  });
});

/** A disk of its own for a folder; only root can make one. */
function mountDisk(folder: string, kilobytes: number): boolean {
  mkdirSync(folder);
  return (
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=700`, 'tmpfs', folder]).status === 0
  );
}

const DISK = 16_000;

describe('a full disk', () => {
  // How full the disk is decides where the program meets the end: at the key, at the schema, among the mails.
  it.for([4, 300, 1500])(
    'with %d KB left stops the import with the way to mend it, and freed it goes on.',
    async (room, context) => {
      const folder = join(scratchFolder(), 'disk');
      if (!mountDisk(folder, DISK)) context.skip('only root can fill a disk of its own');
      context.onTestFinished(() => void spawnSync('umount', ['-l', folder]));
      const ballast = join(folder, 'ballast');
      writeFileSync(ballast, Buffer.alloc((DISK - room) * 1024));
      const data = join(folder, 'data');
      const { code, stdout, stderr } = await hearback(['import', mail, '--data-dir', data]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^hearback: the disk is full; free some space and run the command again: it goes on where it stopped$/m,
      );
      expect(stderr).not.toMatch(/\bat .*\.ts:/);
      rmSync(ballast);
      await expectUndisturbed(data);
    },
  );
});
