// Tests that PostgreSQL itself keeps people apart, even where the program's own questions forget whose rows they are about.
import {
  OperationNodeTransformer,
  sql,
  type BinaryOperationNode,
  type KyselyPlugin,
  type OperationNode,
} from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { openTracker, type Tracker } from '../../src/bin/open-tracker.ts';
import { personalTables } from '../../src/store/personal-tables.ts';
import { asPerson, EVERYBODY, NOBODY, seeByDefault } from '../../src/store/person-scope.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { scratchServer } from '../flow/scratch-server.ts';
import { record } from '../flow/scratch-tracker.ts';
import { POSTGRES_USER } from '../servers/postgres.ts';

const CANARY = 'Quillfeather';
const PASSWORD = 'row_by_row';
const server = inject('postgres');
const freshFolder = folderNursery();
const name = `r${crypto.randomUUID().replaceAll('-', '')}`;

async function administer(...statements: string[]): Promise<void> {
  const client = new Client({
    host: server?.socket,
    port: server?.port,
    user: POSTGRES_USER,
    database: 'postgres',
  });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const placeOf = (role: string) => ({
  DATABASE_URL: `postgres://${role}:${PASSWORD}@127.0.0.1:${server?.port}/${name}?sslmode=disable`,
  HEARBACK_KEY: 'ab'.repeat(32),
});
const open = (): Promise<Tracker> =>
  openTracker(freshFolder(), { ...placeOf(name), HEARBACK_MODE: 'server' as const });

beforeAll(() =>
  administer(
    `create role ${name} login password '${PASSWORD}' nosuperuser nobypassrls`,
    `create database ${name} owner ${name} encoding 'UTF8' template template0`,
  ),
);
afterAll(() => administer(`drop database ${name} with (force)`, `drop role ${name}`));

/** Makes every comparison with `user_id` true, as a question would be that forgot it. */
class Forgetful extends OperationNodeTransformer {
  forgotten = 0;

  protected override transformBinaryOperation(node: BinaryOperationNode): BinaryOperationNode {
    const text = JSON.stringify(node.leftOperand);
    if (!text.includes('"user_id"') || !JSON.stringify(node.rightOperand).includes('"ValueNode"'))
      return super.transformBinaryOperation(node);
    this.forgotten += 1;
    return { ...node, rightOperand: node.leftOperand };
  }
}

const transformer = new Forgetful();
const forgetful: KyselyPlugin = {
  transformQuery: ({ node }) => transformer.transformNode(node as OperationNode) as never,
  transformResult: ({ result }) => Promise.resolve(result),
};

it('A statement sees the rows of the person for whom it is, whatever it asks for, and none where nothing is said.', async () => {
  const tracker = await open();
  const app = await scratchServer(tracker);
  const ida = await app.person(`ida.${CANARY.toLowerCase()}@people.example`, { id: 'local' });
  const ole = await app.person('ole@people.example');
  await record(tracker, [{ id: 'm1', company: CANARY, role: 'Keeper', body: CANARY, review: true }], CANARY);
  await ida.ask('POST', '/corrections', { type: 'note', item: 'm1', text: CANARY });
  const key = (await ida.ask('POST', '/me/keys', { name: CANARY, scopes: ['read'] })).body.id;
  const [session] = (await ida.ask('GET', '/me/sessions')).body.items;
  await ole.ask('POST', '/applications', { company: 'Norvane', role: 'Clerk' });
  for (const table of await personalTables(tracker.db)) {
    const seen = (user: string) =>
      asPerson(user, async () => {
        const { rows } = await sql<{ owner: string }>`
          select distinct user_id as owner from ${sql.table(table)}`.execute(tracker.db);
        return rows.map(({ owner }) => owner);
      });
    expect(
      (await seen(ida.id)).filter((owner) => owner !== ida.id),
      table,
    ).toEqual([]);
    expect(
      (await seen(ole.id)).filter((owner) => owner !== ole.id),
      table,
    ).toEqual([]);
    expect(
      (await seen(NOBODY)).filter((owner) => owner !== ''),
      table,
    ).toEqual([]);
  }
  const outside = new Client({
    connectionString: placeOf(name).DATABASE_URL.replace('?sslmode=disable', ''),
  });
  await outside.connect();
  for (const table of ['contents', 'applications', 'people', 'api_keys', 'sign_in_sessions'])
    expect((await outside.query(`select * from ${table}`)).rows, table).toEqual([]);
  await expect(
    outside.query(`insert into owner_addresses values ('local', 'x@y.example', 'person')`),
  ).rejects.toThrow(/row-level security/);
  await outside.end();

  seeByDefault(NOBODY);
  onTestFinished(() => seeByDefault(EVERYBODY));
  const careless = await scratchServer({ ...tracker, db: tracker.db.withPlugin(forgetful) });
  const again = careless.browser();
  for (const [cookie, value] of ole.cookies) again.cookies.set(cookie, value);
  const read = [
    '/applications',
    '/applications.csv',
    '/applications/board',
    '/applications/facets',
    '/applications/summary',
    '/review',
    '/mailboxes',
    '/imports',
    '/today',
    '/lessons',
    '/mails/m1',
    '/me',
    '/me/keys',
    '/me/passkeys',
    '/me/sessions',
    '/me/sign-ins',
    '/webhooks',
    '/dead-letters',
    '/settings',
  ];
  for (const path of read) {
    const { status, body } = await again.ask('GET', path);
    expect([200, 404], `${path} ${JSON.stringify(body)}`).toContain(status);
    expect(JSON.stringify(body), path).not.toContain(CANARY);
  }
  for (const path of [`/me/keys/${key}`, `/me/sessions/${session.id}`])
    expect((await again.ask('DELETE', path)).status, path).toBe(404);
  expect((await ida.ask('GET', '/me/keys')).body.items).toHaveLength(1);
  expect(transformer.forgotten).toBeGreaterThan(10);
  expect((await again.ask('GET', '/applications')).body.total).toBe(1);
  expect(JSON.stringify((await ida.ask('GET', '/applications')).body)).toContain(CANARY);
  await tracker.db.destroy();
});

it('A role that could look past it is refused, and so is a process that knows nothing of people.', async () => {
  await (await open()).db.destroy();
  await expect(openTracker(freshFolder(), placeOf(name))).rejects.toThrow(/set HEARBACK_MODE=server/);
  await administer(`alter role ${name} bypassrls`);
  await expect(open()).rejects.toThrow(/without SUPERUSER and BYPASSRLS/);
  await administer(`alter role ${name} nobypassrls`);
});
