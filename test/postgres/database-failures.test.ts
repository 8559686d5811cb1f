// Tests what is said when the database server is not there, not willing, or goes away, and that all goes on once it is back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hearback, startHearback, type Running } from '../cli/run-hearback.ts';
import { chatter, confirmation, mboxOf } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { POSTGRES_PASSWORD, POSTGRES_USER, startPostgres, type Postgres } from '../servers/postgres.ts';

const scratchFolder = folderNursery();
let server: Postgres;

async function connected(database = 'mail'): Promise<Client> {
  const client = new Client({ host: server.socket, port: server.port, user: POSTGRES_USER, database });
  await client.connect();
  return client;
}

async function administer(...statements: string[]): Promise<void> {
  const client = await connected('postgres');
  for (const statement of statements) await client.query(statement);
  await client.end();
}

beforeAll(async () => {
  server = await startPostgres();
  await administer(
    'create database mail',
    'create database old encoding sql_ascii locale_provider libc lc_collate "C" lc_ctype "C" template template0',
    `create role crowd login connection limit 0 password '${POSTGRES_PASSWORD}'`,
    `create role guest login password '${POSTGRES_PASSWORD}'`,
  );
});
afterAll(() => server.stop());

interface Way {
  user?: string;
  password?: string;
  host?: string;
  port?: number;
  database?: string;
  query?: string;
}

const urlOf = ({ user = POSTGRES_USER, password = POSTGRES_PASSWORD, ...way }: Way = {}): string =>
  `postgres://${user}:${password}@${way.host ?? '127.0.0.1'}:${way.port ?? server.port}/${way.database ?? 'mail'}${way.query ?? ''}`;

const exportJson = (DATABASE_URL: string) =>
  hearback(['export', 'json', '--data-dir', join(scratchFolder(), 'data')], { DATABASE_URL });

describe('a database that cannot be used', () => {
  it.each<[string, Way, RegExp]>([
    [
      'wants another password',
      { password: 'sesame' },
      /127\.0\.0\.1:\d+ refuses the password of hearback; check/,
    ],
    ['does not exist', { database: 'nowhere' }, /there is no database nowhere at .*createdb nowhere/],
    [
      'is on no host',
      { host: 'nowhere.invalid', query: '?sslmode=disable' },
      /there is no host nowhere\.invalid;/,
    ],
    ['answers on no port', { port: 1 }, /the database at 127\.0\.0\.1:1 cannot be reached;/],
    [
      'is read-only',
      { query: '?options=-c%20default_transaction_read_only%3Don' },
      /is read-only .*name the one that takes writes/,
    ],
    ['is full of connections', { user: 'crowd' }, /takes no more connections; raise its max_connections/],
    [
      'lets one only look',
      { user: 'guest' },
      /guest lacks a right in the database mail .*make that user its owner/,
    ],
    ['knows no such user', { user: 'nobody' }, /refuses the password of nobody/],
    ['speaks no TLS', { query: '?sslmode=verify-full' }, /speaks no TLS; .*\?sslmode=disable/],
    ['has another encoding', { database: 'old' }, /has the encoding SQL_ASCII, .*createdb -E UTF8/],
    [
      'is behind a file that is not there',
      { query: '?sslrootcert=/nowhere.pem&sslmode=require' },
      /\/nowhere\.pem, which sslrootcert .* cannot be read/,
    ],
  ])('%s: one line says so and ends the command.', async (_, way, words) => {
    const { code, stdout, stderr } = await exportJson(urlOf(way));
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^hearback: [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(/sesame|quiet_harbour/);
  });

  it('has an address that makes no sense: that is bad configuration, and its password is not told.', async () => {
    const { code, stderr } = await exportJson('postgres://ida:ses#ame@localhost/mail');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^hearback: bad environment: DATABASE_URL: cannot be read; write special signs .*\n$/,
    );
    expect(stderr).not.toMatch(/ses|ame@/);
  });
});

describe('hearback doctor', () => {
  const examine = (way: Way) =>
    hearback(['doctor', '--data-dir', scratchFolder()], { DATABASE_URL: urlOf(way) });

  it('finds a server that is well, and says what is wrong with one that is not.', async () => {
    await administer('create database sound');
    const well = await examine({ database: 'sound' });
    expect(well.stdout).toMatch(/^ok {3}database: sound$/m);
    expect(well.code).toBe(0);
    const ill = await examine({ database: 'nowhere' });
    expect(ill.stdout).toMatch(/^BAD {2}database: there is no database nowhere/m);
    expect(ill.code).toBe(1);
  });
});

interface Server extends Running {
  url: string;
}

async function serve(data: string): Promise<Server> {
  const running = startHearback(['serve', '--port', '0', '--data-dir', data], { DATABASE_URL: urlOf() });
  const [, port] = await running.says(/Hearback is ready: http:\/\/localhost:(\d+)/);
  return { ...running, url: `http://localhost:${port}/api/v1` };
}

async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    await wait(50);
  }
}

describe('a database that goes away while hearback serve runs', () => {
  let running: Server;
  const data = () => join(scratchFolder(), 'data');
  beforeAll(async () => {
    running = await serve(data());
  });
  afterEach(() => server.start());
  afterAll(() => running.process.kill('SIGKILL'));

  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${running.url}${path}`, init);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const write = () =>
    ask('/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sensitivity: 'many' }),
    });

  it('is told in words by what reads and by what writes, and all goes on once it is back.', async () => {
    expect((await ask('/applications')).status).toBe(200);
    await server.halt();
    const down = { status: 503, body: { title: 'Unavailable', status: 503 } };
    const words = /^The (?:connection to the )?database .*127\.0\.0\.1:\d+ .*\.$/;
    expect(await ask('/health/ready')).toMatchObject({ status: 503, body: { status: 'not ready' } });
    for (const answer of [await ask('/applications'), await write()]) {
      expect(answer).toMatchObject(down);
      expect(answer.body['detail']).toMatch(words);
    }
    expect((await ask('/health/live')).status).toBe(200);
    await server.start();
    await until(
      () => ask('/health/ready'),
      ({ status }) => status === 200,
    );
    expect((await write()).status).toBeLessThan(300);
    expect((await ask('/applications')).body).toMatchObject({ total: 0 });
  });

  it('does not end the import of an upload, which goes on where it was.', { timeout: 180_000 }, async () => {
    const mails = Array.from({ length: 3_000 }, (_, n) =>
      n % 40 === 0
        ? confirmation(`Company ${n}`, 'Miller', { id: `<${n}@orrin.example>` })
        : chatter(n, { id: `<${n}@lund.example>` }),
    );
    const begun = await ask('/imports?name=box.mbox', { method: 'POST', body: mboxOf(mails) });
    expect(begun).toMatchObject({ status: 201 });
    const { body } = begun;
    const look = () => ask(`/imports/${String(body['id'])}`);
    await until(look, ({ body: run }) => run['state'] === 'running');
    // Held up here, it cannot come to its end before the server goes.
    const holder = await connected();
    holder.on('error', () => undefined);
    await holder.query(`select pg_advisory_lock(${0x4842_5553}, hashtext('local'))`);
    expect((await look()).body).not.toMatchObject({ ledger: { seen: 3_000 } });
    // This server commits without waiting for the disk: what is younger than its next write would be lost with it.
    await wait(2000);
    await server.halt();
    await wait(500);
    await server.start();
    const done = await until(look, ({ body: run }) => run['state'] === 'done' || run['state'] === 'failed');
    expect(done.body).toMatchObject({
      state: 'done',
      error: null,
      ledger: { seen: 3_000 },
    });
  });
});

describe('two servers on one database', () => {
  it('work side by side with one key, and a third with another key is refused.', async () => {
    await administer('create database shared');
    const DATABASE_URL = urlOf({ database: 'shared' });
    const key = { HEARBACK_KEY: '7'.repeat(64) };
    const path = join(scratchFolder(), 'box.mbox');
    writeFileSync(path, mboxOf([confirmation('Alderworks', 'Miller')]));
    const folders = [join(scratchFolder(), 'a'), join(scratchFolder(), 'b')];
    const both = await Promise.all(
      folders.map((folder) =>
        hearback(['import', '--json', '--data-dir', folder, path], { DATABASE_URL, ...key }),
      ),
    );
    const failuresOf = (stderr: string) =>
      stderr.split('\n').filter((line) => /"level":"(?:warn|error|fatal)"/u.test(line));
    expect(both.map(({ code, stderr }) => ({ code, failures: failuresOf(stderr) }))).toEqual([
      { code: 0, failures: [] },
      { code: 0, failures: [] },
    ]);
    const { stdout } = await hearback(['export', 'json', '--data-dir', folders[0]!], {
      DATABASE_URL,
      ...key,
    });
    expect((JSON.parse(stdout) as { applications: unknown[] }).applications).toHaveLength(1);
    const other = await hearback(['export', 'json', '--data-dir', join(scratchFolder(), 'c')], {
      DATABASE_URL,
    });
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(
      /^hearback: the key file .* is missing, but the database is encrypted with it;/,
    );
  });
});

describe('a new key on a server', () => {
  it('seals everything, and the noted key changes with it.', async () => {
    await administer('create database rotated');
    const DATABASE_URL = urlOf({ database: 'rotated' });
    const folder = join(scratchFolder(), 'data');
    const path = join(scratchFolder(), 'box.mbox');
    writeFileSync(path, mboxOf([confirmation('Alderworks', 'Miller')]));
    const run = (...args: string[]) => hearback([...args, '--data-dir', folder], { DATABASE_URL });
    expect((await run('import', '--json', path)).code).toBe(0);
    const before = (await run('export', 'json')).stdout;
    const rotated = await run('keys', 'rotate');
    expect(rotated.stdout).toMatch(/^Sealed \d+ values with the key [0-9a-f]{8}\.$/m);
    const { keys, missing } = JSON.parse((await run('keys', 'list', '--json')).stdout) as Record<
      string,
      unknown[]
    >;
    expect([keys, missing]).toMatchObject([[{ newest: true }], []]);
    expect((await run('export', 'json')).stdout).toBe(before);
    const other = await hearback(['export', 'json', '--data-dir', folder], {
      DATABASE_URL,
      HEARBACK_KEY: '5'.repeat(64),
    });
    expect(other).toMatchObject({ code: 1, stderr: expect.stringMatching(/key/) as string });
  });
});
