// Tests the program in server mode: who comes in, what each sees, and that nothing is left of who leaves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { confirmation, mboxOf } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { PASSWORD, servePeople, type PeopleServer } from '../servers/serve-people.ts';
import { hearback, saidOf } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

async function start(): Promise<PeopleServer & { data: string }> {
  const data = join(scratchFolder(), 'data');
  const server = await servePeople(data);
  onTestFinished(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
  });
  return { ...server, data };
}

/** Every file below, as bytes. */
const bytesBelow = (folder: string): [string, Buffer][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path)]);

const holding = (folder: string, canaries: readonly string[]): string[] =>
  bytesBelow(folder).flatMap(([path, bytes]) =>
    canaries.filter((canary) => bytes.includes(canary)).map((canary) => `${path}: ${canary}`),
  );

describe('hearback serve with people', () => {
  it('gives each their own imports, and tells the others nothing.', async () => {
    const server = await start();
    const ida = await server.join('ida@people.example');
    const ole = await server.join('ole@people.example');
    await server.importFor(ida, mboxOf([confirmation('Alderworks', 'Miller')]));
    await server.importFor(ole, mboxOf([confirmation('Brindle', 'Baker')]));
    expect(await server.companiesOf(ida)).toEqual(['Alderworks']);
    expect(await server.companiesOf(ole)).toEqual(['Brindle']);
    expect((await server.ask('GET', '/applications')).status).toBe(401);
    const { stdout } = await hearback(['people', 'list', '--data-dir', server.data], server.env);
    expect(stdout).toMatch(/^ida@people\.example {2}since .* {2}admin\nole@people\.example {2}since \S+\n$/);
  });

  it('is run by the first who was asked to join, and not by the second because the first has not come yet.', async () => {
    const server = await start();
    const add = ['people', 'add', 'ida@people.example', '--data-dir', server.data];
    expect((await hearback(add, server.env)).code).toBe(0);
    const ole = await server.join('ole@people.example');
    expect((await server.ask('GET', '/admin/people', undefined, ole)).status).toBe(403);
  });

  it('leaves nothing of somebody who deletes their account: not in the database, a backup, the uploads or the log.', async () => {
    const server = await start();
    const email = 'quillfeather@people.example';
    await server.join('ole@people.example');
    const cookie = await server.join(email);
    await server.importFor(cookie, mboxOf([confirmation('Quillfeather Mills', 'Featherkeeper')]));
    await server.ask(
      'POST',
      '/applications',
      { company: 'Quillfeather Two', role: 'Clerk', note: 'Quillnote' },
      cookie,
    );
    await server.ask('POST', '/me/keys', { name: 'Quillkey', scopes: ['read'] }, cookie);
    const canaries = ['uillfeather', 'eatherkeeper', 'Quillnote', 'Quillkey', 'quillfeather two'];
    expect(holding(server.data, canaries).length).toBeGreaterThan(3);
    const exported = await (await server.ask('GET', '/me/export', undefined, cookie)).text();
    for (const canary of canaries.slice(0, 4)) expect(exported).toContain(canary);
    expect(Object.keys(JSON.parse(exported) as object)).toContain('contents');

    expect((await server.ask('POST', '/me/delete', { password: 'wrong' }, cookie)).status).toBe(403);
    expect((await server.ask('POST', '/me/delete', { password: PASSWORD }, cookie)).status).toBe(204);
    expect((await server.ask('GET', '/me', undefined, cookie)).status).toBe(401);
    const backup = join(scratchFolder(), 'backup');
    expect((await hearback(['backup', `${backup}.db`, '--data-dir', server.data], server.env)).code).toBe(0);
    server.process.kill('SIGTERM');
    const { stderr, stdout } = await server.ended;
    expect(holding(server.data, canaries)).toEqual([]);
    expect(canaries.filter((canary) => readFileSync(`${backup}.db`).includes(canary))).toEqual([]);
    expect(canaries.filter((canary) => `${stderr}${stdout}`.includes(canary))).toEqual([]);
  });

  it('refuses to let others in without sign-in, and a server without what it needs.', async () => {
    const data = join(scratchFolder(), 'data');
    const refusal = async (env: Record<string, string>) => {
      const { code, stderr } = await hearback(['serve', '--port', '0', '--data-dir', data], env);
      expect(code).toBe(2);
      return saidOf(stderr);
    };
    expect(await refusal({ HEARBACK_LISTEN: '0.0.0.0' })).toMatch(
      /^hearback: HEARBACK_LISTEN=0\.0\.0\.0 would let others read everything: set HEARBACK_MODE=server .*\n$/,
    );
    expect(await refusal({ HEARBACK_MODE: 'server' })).toMatch(
      /PUBLIC_URL: is needed.*HEARBACK_KEY: is needed/,
    );
    const server = { HEARBACK_MODE: 'server', HEARBACK_KEY: 'ab'.repeat(32) };
    expect(await refusal({ ...server, PUBLIC_URL: 'http://hearback.example' })).toMatch(/https/);
    expect(await refusal({ ...server, PUBLIC_URL: 'https://hearback.example/x' })).toMatch(/host alone/);
  });
});
