// Tests the program in server mode on a PostgreSQL that keeps people apart itself.
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import { confirmation, mboxOf } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { POSTGRES_USER } from '../servers/postgres.ts';
import { PASSWORD, servePeople } from '../servers/serve-people.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

const place = inject('postgres');
const name = `p${crypto.randomUUID().replaceAll('-', '')}`;

async function asOwner<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ host: place?.socket, port: place?.port, user: POSTGRES_USER, database });
  await client.connect();
  return work(client).finally(() => client.end());
}

it('Two people import, see their own alone, and nothing is left of the one who leaves.', async () => {
  await asOwner('postgres', async (client) => {
    await client.query(`create role ${name} login password 'row_by_row' nosuperuser nobypassrls`);
    await client.query(`create database ${name} owner ${name} encoding 'UTF8' template template0`);
  });
  const server = await servePeople(join(scratchFolder(), 'data'), {
    DATABASE_URL: `postgres://${name}:row_by_row@127.0.0.1:${place?.port}/${name}?sslmode=disable`,
  });
  onTestFinished(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
    await asOwner('postgres', async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}`);
    });
  });
  const ida = await server.join('ida@people.example');
  const ole = await server.join('ole@people.example');
  await server.importFor(ida, mboxOf([confirmation('Alderworks', 'Miller')]));
  await server.importFor(ole, mboxOf([confirmation('Brindle', 'Baker')]));
  expect(await server.companiesOf(ida)).toEqual(['Alderworks']);
  expect(await server.companiesOf(ole)).toEqual(['Brindle']);
  const csv = async (cookie: string) =>
    (await server.ask('GET', '/applications.csv', undefined, cookie)).text();
  expect(await csv(ole)).toContain('Brindle');
  expect(await csv(ole)).not.toContain('Alderworks');
  const sum = async () =>
    asOwner(name, async (client) => (await client.query('select distinct user_id from contents')).rowCount);
  expect(await sum()).toBe(2);
  expect((await server.ask('POST', '/me/delete', { password: PASSWORD }, ida)).status).toBe(204);
  expect((await server.ask('GET', '/me', undefined, ida)).status).toBe(401);
  expect(await server.companiesOf(ole)).toEqual(['Brindle']);
  expect(await sum()).toBe(1);
});
