// Tests that `hearback move` carries everything to PostgreSQL, and nothing where it cannot carry all.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, it, onTestFinished } from 'vitest';
import { hearback } from '../cli/run-hearback.ts';
import { openTracker, type Tracker } from '../../src/bin/open-tracker.ts';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { moveDatabase } from '../../src/store/move-database.ts';
import { openDatabase, type Database } from '../../src/store/open-database.ts';
import { reserveRequest } from '../../src/store/model-requests.ts';
import { forgetMails } from '../../src/store/mails.ts';
import { takePosting } from '../../src/tracking/ask-posting.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { correct, undo } from '../../src/tracking/correct.ts';
import { removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import { replay } from '../../src/tracking/replay.ts';
import { chatter, confirmation, mboxOf, rejection } from '../flow/compose-mail.ts';
import { databaseFor } from '../flow/scratch-database.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { importPath } from '../flow/scratch-reading.ts';
import { applicationsOf, record, USER } from '../flow/scratch-tracker.ts';

const server = inject('postgres');

/** A tracker on SQLite with something of everything: kept, ignored, corrected, asked, connected, and rows that are gone again. */
async function filledFolder(): Promise<string> {
  const folder = join(scratchFolder(), 'data');
  const tracker = await openTracker(folder, {});
  const path = join(scratchFolder(), 'box.mbox');
  const long = 'Ünïcode 😀 '.repeat(20_000);
  writeFileSync(
    path,
    mboxOf([
      confirmation('Alderworks', 'Miller', { id: '<1@a.example>' }),
      rejection('Alderworks', 'Miller', { id: '<2@a.example>' }),
      confirmation('Norvane', 'Baker', {
        id: '<3@n.example>',
        body: `Thank you for applying as Baker at Norvane. ${long}`,
      }),
      ...Array.from({ length: 500 }, (_, n) => chatter(n, { id: `<${n}@lund.example>` })),
    ]),
  );
  await importPath(tracker, path);
  await record(tracker, [{ id: 'm1', company: 'Orrin Mills' }, { id: 'gone' }], 'other');
  await forgetMails(tracker.db, USER, ['gone']);
  await correct(tracker.db, tracker, USER, { type: 'kind', item: 'm1', kind: 'offer' });
  const second = await correct(tracker.db, tracker, USER, { type: 'kind', item: 'm1', kind: 'rejection' });
  await undo(tracker.db, tracker, USER, second.id);
  const told = { title: 'Baker', salary: { min: 21.5, max: 25, currency: 'EUR', per: 'hour' } };
  const handed = { url: 'https://jobs.norvane.example/1', told };
  await takePosting(tracker.db, { ...tracker, vendors: [] }, USER, handed);
  await connectAccount(tracker, USER, {
    provider: 'imap',
    settings: { address: 'ida@lund.example', folders: null, since: null },
    secret: { type: 'password', password: 'sesame' },
  });
  const asked = { question: 'q', model: 'small', sentAt: 5, tokens: 10, lostAt: 9 };
  await reserveRequest(tracker.db, USER, asked, 100_000);
  // The last number that was given belongs to no row any more.
  await tracker.db.deleteFrom('sightings').where('mail_id', '=', 'gone').execute();
  await tracker.db.destroy();
  return folder;
}

const exportOf = async (folder: string, DATABASE_URL?: string) => {
  const { code, stdout, stderr } = await hearback(
    ['export', 'json', '--data-dir', folder],
    DATABASE_URL === undefined ? {} : { DATABASE_URL },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

async function urlFor(name: string): Promise<string> {
  return (await databaseFor(name, onTestFinished)).DATABASE_URL!;
}

const openUrl = async (url: string): Promise<Database> => {
  const db = await openDatabase('', { ...readDatabaseUrl(url)!, tls: 'off' });
  onTestFinished(() => db.destroy());
  return db;
};

it('A move takes everything along: the export is the same to the byte, and all goes on behind it.', async () => {
  const folder = await filledFolder();
  const before = await exportOf(folder);
  const to = await urlFor('whole');
  const { code, stdout } = await hearback(['move', '--to', to, '--data-dir', folder]);
  expect(stdout).toMatch(
    /^All \d+ rows of \d+ tables are moved and counted\. From now on set\n {2}DATABASE_URL=postgres:/,
  );
  expect(code).toBe(0);
  expect(await exportOf(folder, to)).toBe(before);

  const [old, moved] = [await openTracker(folder, {}), await openTracker(folder, { DATABASE_URL: to })];
  const rest = async ({ db }: Tracker) => ({
    accounts: await db.selectFrom('accounts').selectAll().execute(),
    sightings: await db.selectFrom('sightings').selectAll().orderBy('id').execute(),
    corrections: await db.selectFrom('corrections').selectAll().orderBy('seq').execute(),
  });
  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? [...one] : one)),
    ) as unknown;
  expect(plain((await rest(moved)).sightings)).toEqual(plain((await rest(old)).sightings));
  expect(plain((await rest(moved)).corrections)).toEqual(plain((await rest(old)).corrections));
  expect((await rest(moved)).accounts.map(({ secret }) => [...secret!])).toEqual(
    (await rest(old)).accounts.map(({ secret }) => [...secret!]),
  );
  for (const tracker of [old, moved]) {
    await record(tracker, [{ id: 'next', company: 'Lund & Sons' }], 'box');
    await replay(tracker.db, tracker, USER);
  }
  const ids = async ({ db }: Tracker) =>
    (await db.selectFrom('sightings').select('id').where('mail_id', '=', 'next').execute())[0]?.id;
  expect(await ids(moved)).toBe(await ids(old));
  const withoutIds = async (tracker: Tracker) =>
    (await applicationsOf(tracker)).map((one) => JSON.stringify({ ...one, id: '' })).toSorted();
  expect(await withoutIds(moved)).toEqual(await withoutIds(old));
  await Promise.all([old.db.destroy(), moved.db.destroy()]);
});

it('A move into a database that has rows is refused, and changes nothing there.', async () => {
  const folder = await filledFolder();
  const to = await urlFor('filled');
  const target = await openTracker(join(scratchFolder(), 'other'), { DATABASE_URL: to });
  await record(target, [{ id: 'theirs' }]);
  const { code, stderr } = await hearback(['move', '--to', to, '--data-dir', folder]);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^hearback: the database to move to is not empty \(\w+ has rows\); make an empty one/m,
  );
  expect(await target.db.selectFrom('mails').select('id').execute()).toEqual([{ id: 'theirs' }]);
  expect(await target.db.selectFrom('settings').select('user_id').execute()).not.toEqual([]);
  await target.db.destroy();
});

it('A move that breaks off leaves the database as empty as it was, and works the next time.', async () => {
  const folder = await filledFolder();
  const to = await urlFor('broken');
  const [from, target] = [await openTracker(folder, {}), await openUrl(to)];
  const failing = moveDatabase(from.db, target, ({ table }) => {
    if (table === 'sightings') throw new Error('cut off');
  });
  await expect(failing).rejects.toThrow('cut off');
  expect(await target.selectFrom('contents').select('mail_id').execute()).toEqual([]);
  expect(await target.selectFrom('fold_version').selectAll().execute()).toEqual([{ version: 0 }]);
  const moved = await moveDatabase(from.db, target, () => undefined);
  const { rows } = await sql<{ n: number }>`select count(*) as n from sightings`.execute(target);
  expect(moved.find(({ table }) => table === 'sightings')?.rows).toBe(rows[0]?.n);
  await from.db.destroy();
});

it('A mailbox whose removal is noted moves as such.', async () => {
  const folder = await filledFolder();
  const from = await openTracker(folder, {});
  const box = await from.db
    .selectFrom('mailboxes')
    .select('id')
    .where('name', '=', 'other')
    .executeTakeFirstOrThrow();
  await removeMailbox(from.db, USER, box.id, 77);
  const target = await openUrl(await urlFor('removed'));
  await moveDatabase(from.db, target, () => undefined);
  const noted = await target
    .selectFrom('mailboxes')
    .select(['id', 'removed_at'])
    .where('removed_at', 'is not', null)
    .execute();
  expect(noted).toEqual([{ id: box.id, removed_at: 77 }]);
  await from.db.destroy();
});

it.each([
  ['sqlite:', 2, /--to must name a PostgreSQL database/],
  ['mysql://x/y', 2, /--to must look like postgres:/],
  [`postgres://ida:sesame@localhost:1/x`, 1, /the database at localhost:1 cannot be reached/],
])('A move to %s is refused in one line.', async (to, exit, words) => {
  const { code, stderr } = await hearback(['move', '--to', to, '--data-dir', await filledFolder()]);
  expect(stderr).toMatch(words);
  expect(code).toBe(exit);
  expect(stderr).not.toContain('sesame');
});

it('A move of a folder without a database is refused.', async () => {
  const { code, stderr } = await hearback([
    'move',
    '--to',
    `postgres://x@localhost:${server?.port}/x`,
    '--data-dir',
    scratchFolder(),
  ]);
  expect(stderr).toMatch(/^hearback: there is no database in .* to move; name its folder with --data-dir\n$/);
  expect(code).toBe(1);
});
