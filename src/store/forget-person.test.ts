// Tests that nothing comes back of somebody who was deleted, whoever is still at work for them.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { scratchTracker } from '../../test/flow/scratch-tracker.ts';
import { forgetPerson } from './forget-person.ts';
import { addPerson, findPerson } from './people.ts';
import { readSetting, writeSetting } from './settings.ts';
import { PersonGone, writeFor } from './write-for.ts';

it('Who writes on for somebody who was deleted is told so, and nothing of it stays.', async () => {
  const { db } = await scratchTracker();
  const id = randomUUID();
  const ida = { id, name: 'Ida', email: 'ida@people.example', invited: true, admin: false };
  const write = () => writeFor(db, id, (tx) => writeSetting(tx, id, 'here', true));
  await expect(write()).rejects.toThrow(PersonGone);
  await addPerson(db, { ...ida, password: 'a hash', at: 1 });
  await write();
  expect(await readSetting(db, id, 'here')).toBe(true);
  await forgetPerson(db, id);
  await expect(write()).rejects.toThrow(PersonGone);
  expect(await readSetting(db, id, 'here')).toBeNull();
  expect(await findPerson(db, id)).toBeNull();
  const changes = await db.selectFrom('person_changes').selectAll().where('user_id', '=', id).execute();
  expect(changes).toEqual([]);
});
