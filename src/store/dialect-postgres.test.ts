// Tests that what goes into PostgreSQL comes out as it comes out of SQLite.
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onPostgres, openAnother } from '../../test/flow/scratch-database.ts';
import { scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import { changeMark, checkIntegrity, dataVersion } from './dialect.ts';
import { addOwnerAddresses } from './owners.ts';

const addresses = (names: readonly string[]) =>
  names.map((address) => ({ user_id: USER, address, source: 'person' }));

it('Texts are ordered by their bytes, and lower-case letters by ASCII alone.', async () => {
  const { db } = await scratchTracker();
  const names = ['b', 'B', 'a', 'Ä', 'ä', '_', '-a', 'aa', ' z', '\u{1F600}', '\u{FFFD}'];
  await db.insertInto('owner_addresses').values(addresses(names)).execute();
  const rows = await db.selectFrom('owner_addresses').select('address').orderBy('address').execute();
  const byBytes = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(rows.map(({ address }) => address)).toEqual(byBytes);
  const { rows: lower } = await sql`select lower(address) as low from owner_addresses
    where address in ('B', 'Ä') order by address`.execute(db);
  expect(lower).toEqual([{ low: 'b' }, { low: 'Ä' }]);
});

it('Numbers, bytes and rows that number themselves come back as they went in.', async () => {
  const { db } = await scratchTracker();
  const row = { user_id: USER, header_key: 'k', decider_version: 3, variants: '' };
  await db
    .insertInto('mails')
    .values([
      { ...row, id: 'a', first_seen_at: Number.MAX_SAFE_INTEGER },
      { ...row, id: 'b', first_seen_at: -1 },
    ])
    .execute();
  const { rows } =
    await sql`select sum(decider_version) as versions, max(first_seen_at) as latest, count(*) as n
    from mails`.execute(db);
  expect(rows).toEqual([{ versions: 6, latest: Number.MAX_SAFE_INTEGER, n: 2 }]);
  const verdict = Uint8Array.from({ length: 256 }, (_, n) => n);
  await db.insertInto('decisions').values({ user_id: USER, mail_id: 'a', version: 1, verdict }).execute();
  const kept = await db.selectFrom('decisions').select('verdict').executeTakeFirstOrThrow();
  expect(kept.verdict).toBeInstanceOf(Uint8Array);
  expect([...kept.verdict]).toEqual([...verdict]);
});

it('U+FFFD stands for NUL and for half characters, in what is looked for, too.', async () => {
  const { db } = await scratchTracker();
  await addOwnerAddresses(db, USER, ['a\0b', 'c\ud800d'], 'person');
  const found = await db
    .selectFrom('owner_addresses')
    .select('address')
    .where('address', 'in', ['a\0b', 'c\ud800d'])
    .orderBy('address')
    .execute();
  expect(found).toEqual([{ address: 'a\u{FFFD}b' }, { address: 'c\u{FFFD}d' }]);
});

it('The mark changes with what another connection has committed, and the database is sound.', async () => {
  const { db, dataDir } = await scratchTracker();
  const other = await openAnother(dataDir);
  const [mark, version] = [await changeMark(db), await dataVersion(db)];
  await addOwnerAddresses(other, USER, ['a@x.example'], 'person');
  expect(await changeMark(db)).not.toBe(mark);
  expect(await dataVersion(db)).not.toBe(version);
  expect(await checkIntegrity(db)).toBe('ok');
  await other.destroy();
});

it.runIf(onPostgres)('A number that would lose digits is refused instead.', async () => {
  const { db } = await scratchTracker();
  await expect(sql`select 9007199254740993::bigint as n`.execute(db)).rejects.toThrow(/9007199254740993/);
  expect((await sql`select (-5)::bigint as n, 7::numeric as m`.execute(db)).rows).toEqual([{ n: -5, m: 7 }]);
});

it.runIf(onPostgres)('An index that was not built to its end is told.', async () => {
  const { db } = await scratchTracker();
  await addOwnerAddresses(db, USER, ['a@x.example', 'b@x.example'], 'person');
  const build = sql`create unique index concurrently broken on owner_addresses (source)`.execute(db);
  await expect(build).rejects.toThrow(/could not create unique index/);
  expect(await checkIntegrity(db)).toBe('the index broken is not valid');
  await sql`drop index broken`.execute(db);
});
