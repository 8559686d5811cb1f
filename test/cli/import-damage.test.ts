// Tests that an import loses nothing to damaged files: each gives its mails or a recorded reason, and the rest goes on.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { plantDamage, type Damaged } from '../damage/damaged-files.ts';
import { chatter, confirmation, mboxOf } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { exported, hearback, importJson, saidOf, type Ended, type ImportReport } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();

interface Exported {
  company: string;
  role: string;
  status: string;
  applied_at: string | null;
  mails: { date: string | null }[];
}

let damaged: Damaged[];
let data: string;
let run: Ended & { report: ImportReport };
beforeAll(async () => {
  const folder = scratchFolder();
  data = join(folder, 'data');
  damaged = plantDamage(join(folder, 'mail'));
  run = await importJson(data, ...damaged.map(({ path }) => path));
});

const NONE = { seen: 0, tracked: 0, review: 0, ignored: 0, duplicate: 0, dead_lettered: 0 };

describe('an import of damaged files', () => {
  it('goes through all of them and ends well, since there was mail.', () => {
    expect(run.stderr).not.toMatch(/Error|at file:/);
    expect(run.code).toBe(0);
    expect(run.report.imports.map(({ name }) => name)).toEqual(damaged.map(({ path }) => basename(path)));
    expect(run.report.imports.every(({ finished }) => finished)).toBe(true);
  });

  it('makes of each file what is in it, and every ledger adds up.', () => {
    for (const [at, { path, ledger }] of damaged.entries()) {
      const got = run.report.imports[at]?.ledger ?? NONE;
      // What a mail so broken says is left to judgement: kept at all is what counts.
      const { review, ...rest } = got;
      expect({ file: basename(path), ...rest, tracked: rest.tracked + review }).toEqual({
        file: basename(path),
        seen: 0,
        tracked: 0,
        ignored: 0,
        duplicate: 0,
        dead_lettered: 0,
        ...ledger,
      });
      expect(got.seen).toBe(got.tracked + got.review + got.ignored + got.duplicate + got.dead_lettered);
    }
  });

  it('says of each file that was not read why, and how to go on.', async () => {
    const unread = damaged.filter(({ reason }) => reason !== undefined);
    const { code, stdout, stderr } = await hearback([
      'import',
      '--data-dir',
      data,
      ...unread.map(({ path }) => path),
    ]);
    for (const { path, reason } of unread) {
      const name = basename(path).replace('.', '\\.');
      expect(stdout).toMatch(new RegExp(`^  not read: ${name}(?:#\\d+)?: .*(?:${reason?.source})`, 'm'));
    }
    expect(saidOf(stderr)).toBe(
      'hearback: no mail was found; give an mbox, .eml, Maildir, or a .zip or .gz of these\n',
    );
    expect(code).toBe(1);
  });

  it('reads what can be read: the text before many parts, before a heavy attachment, around NUL, in a wrong charset.', async () => {
    const applications = (await exported(data)) as Exported[];
    const companies = applications.map(({ company }) => company).toSorted();
    for (const name of [
      'Alderworks',
      'Hawthorn Mills',
      'Juniper Glass',
      'Larchfield',
      'Maplehurst',
      'Käferwerk',
    ]) {
      expect(companies).toContain(name);
    }
    expect(companies.find((name) => name.startsWith('Nul'))).toMatch(/^Nul ?beck$/);
    expect(JSON.stringify(applications)).not.toContain('\\u0000');
  });

  it('believes no date that cannot be, and none that is not there.', async () => {
    const applications = (await exported(data)) as Exported[];
    const datesOf = (company: string) =>
      applications
        .filter((application) => application.company === company)
        .flatMap(({ mails }) => mails.map(({ date }) => date));
    expect(datesOf('Nettleton')).toEqual([null]);
    const far = datesOf('Oakhanger');
    expect(far).toHaveLength(2);
    // The separator lines of the mbox tell when they were delivered.
    expect(far.every((date) => date?.startsWith('2026-01-01'))).toBe(true);
  });

  it('changes nothing the second time.', async () => {
    const before = await exported(data);
    const again = await importJson(data, ...damaged.map(({ path }) => path));
    expect(again.code).toBe(0);
    expect(again.report.imports.map(({ ledger }) => ledger)).toEqual(
      run.report.imports.map(({ ledger }) => ledger),
    );
    for (const { run: counts } of again.report.imports) {
      expect(counts).toMatchObject({ tracked: 0, review: 0, ignored: 0 });
    }
    expect(await exported(data)).toEqual(before);
  });
});

describe('an import of a folder', () => {
  it('reads everything in it, whatever lies beside and between.', async () => {
    const folder = scratchFolder();
    const mail = join(folder, 'mail');
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(mail, 'Maildir', name), { recursive: true });
    writeFileSync(join(mail, 'Maildir', 'cur', '1.a:2,S'), confirmation('Alderworks', 'Miller'));
    writeFileSync(join(mail, 'Maildir', 'tmp', '2.b'), confirmation('Notyet', 'Nothing'));
    writeFileSync(join(mail, 'box.mbox'), mboxOf([confirmation('Birchworks', 'Baker'), chatter(1)]));
    writeFileSync(join(mail, 'single.eml'), confirmation('Cedarworks', 'Cook'));
    writeFileSync(join(mail, 'photo.png'), '\x89PNG');
    writeFileSync(join(mail, '.DS_Store'), 'Bud1');
    writeFileSync(join(mail, 'zero.eml'), '');
    const { code, report } = await importJson(join(folder, 'data'), mail);
    expect(code).toBe(0);
    expect(report.imports[0]?.ledger).toMatchObject({ seen: 6, tracked: 3, ignored: 1, dead_lettered: 2 });
    expect(report.applications).toBe(3);
  });

  it('says of an empty folder that there is no mail in it.', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'mail'));
    const { code, stderr } = await hearback([
      'import',
      join(folder, 'mail'),
      '--data-dir',
      join(folder, 'data'),
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/no mail was found/) });
  });

  it('reads a file that was mended since.', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'late.eml');
    writeFileSync(path, '');
    const dataDir = join(folder, 'data');
    expect((await importJson(dataDir, path)).code).toBe(1);
    writeFileSync(path, confirmation('Alderworks', 'Miller'));
    const { code, report } = await importJson(dataDir, path);
    expect({ code, applications: report.applications }).toEqual({ code: 0, applications: 1 });
    rmSync(path);
  });
});
