// Tests that what an older version folded is folded again, once.
import { expect, it, onTestFinished } from 'vitest';
import { FOLD_VERSION } from '../domain/application.ts';
import { correct } from './correct.ts';
import { openBareStore } from '../../test/flow/bare-store.ts';
import { renewFold } from './renew-fold.ts';

const USER = 'local';

async function olderStore() {
  const store = await openBareStore();
  onTestFinished(() => store.db.destroy());
  const entry = {
    type: 'entry' as const,
    kind: 'offer' as const,
    at: 5,
    company: 'Orrin Mills',
    role: null,
    text: '',
  };
  await correct(store.db, store, USER, entry);
  // As a release left it that knew nothing of what is open, nor of the place of a job.
  await store.db.updateTable('applications').set({ open_until: null, offered: 0 }).execute();
  return store;
}

const offered = async ({ db }: Awaited<ReturnType<typeof openBareStore>>) =>
  (await db.selectFrom('applications').select(['id', 'offered', 'open_until']).execute())[0];

it('Applications of an older version are folded again and keep their ids.', async () => {
  const store = await olderStore();
  const before = await offered(store);
  await renewFold(store.db, store);
  expect(await offered(store)).toMatchObject({ id: before?.id, offered: 1 });
  expect((await offered(store))?.open_until).toBeGreaterThan(0);
  expect(await store.db.selectFrom('fold_version').selectAll().execute()).toEqual([
    { version: FOLD_VERSION },
  ]);
});

it('What this version folded is left alone.', async () => {
  const store = await olderStore();
  await renewFold(store.db, store);
  await store.db.updateTable('applications').set({ offered: 7 }).execute();
  await renewFold(store.db, store);
  expect((await offered(store))?.offered).toBe(7);
});
