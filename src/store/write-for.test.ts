// Tests that transactions of one user come one after another, over however many connections, and that all of them go this way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { onPostgres, openAnother } from '../../test/flow/scratch-database.ts';
import { scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import { readSetting, writeSetting } from './settings.ts';
import { writeFor } from './write-for.ts';

/** With SQLite each would wait with the whole thread. */
const CONNECTIONS = onPostgres ? 4 : 1;
const SRC = fileURLToPath(new URL('..', import.meta.url));

it('What is decided on what was read holds, when many connections write for one user at once.', async () => {
  const { dataDir } = await scratchTracker();
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openAnother(dataDir)));
  onTestFinished(async () => {
    await Promise.all(connections.map((db) => db.destroy()));
  });
  const raise = (n: number) =>
    writeFor(connections[n % CONNECTIONS]!, USER, async (tx) => {
      const count = ((await readSetting(tx, USER, 'count')) as number | null) ?? 0;
      await writeSetting(tx, USER, 'count', count + 1);
      return count + 1;
    });
  const given = await Promise.all(Array.from({ length: 40 }, (_, n) => raise(n)));
  expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
});

it.runIf(onPostgres)('One user does not wait for another.', async () => {
  const { db } = await scratchTracker();
  await writeFor(db, 'ida', async () => {
    await writeFor(db, 'ole', (tx) => writeSetting(tx, 'ole', 'here', true));
  });
  expect(await readSetting(db, 'ole', 'here')).toBe(true);
});

it('No other file begins a transaction, but for the schema, a move, and the queue with its streams, whose jobs lock whom they write for.', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const beginning = files.filter((name) => readFileSync(join(SRC, name), 'utf8').includes('.transaction()'));
  expect(beginning.toSorted()).toEqual([
    'queue/hastily.ts',
    'queue/job-runner.ts',
    'queue/schedules.ts',
    'queue/transports.ts',
    'store/migrations.ts',
    'store/move-database.ts',
    'store/write-for.ts',
  ]);
});
