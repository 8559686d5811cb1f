// The key of a data folder wrapped by HashiCorp Vault, with the real program and a faithful fake of the transit engine.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { confirmation, mboxOf } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { FakeVault } from '../servers/fake-vault.ts';
import { exported, hearback, importJson, startHearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

async function opened() {
  const vault = await new FakeVault().start();
  onTestFinished(() => vault.close());
  const data = join(scratchFolder(), 'data');
  const mail = join(scratchFolder(), 'box.mbox');
  writeFileSync(mail, mboxOf([confirmation('Alderworks', 'Miller'), confirmation('Brindle', 'Baker')]));
  const env = {
    HEARBACK_VAULT_ADDR: vault.origin,
    HEARBACK_VAULT_TOKEN: vault.token,
    HEARBACK_VAULT_TRANSIT_KEY: vault.key,
  };
  const at = ['--data-dir', data];
  const run = (...args: string[]) => hearback([...args, ...at], env);
  return { vault, data, mail, env, at, run };
}

const exportedCount = async (run: (...args: string[]) => Promise<{ stdout: string }>) =>
  (JSON.parse((await run('export', 'json')).stdout) as { applications: unknown[] }).applications.length;

it('A key that Vault wraps is on the disk in its wrapping only, and asked for once at each start.', async () => {
  const { vault, data, mail, run } = await opened();
  const { code } = await run('import', mail);
  expect({ code, asked: vault.asked }).toEqual({ code: 0, asked: ['encrypt'] });
  expect(readdirSync(data).filter((name) => name.startsWith('key'))).toEqual(['key.wrapped']);
  expect(readFileSync(join(data, 'key.wrapped'), 'utf8')).toMatch(/^vault:v1:[A-Za-z0-9+/=]+\n$/);
  expect(await exportedCount(run)).toBe(2);
  expect(vault.asked).toEqual(['encrypt', 'decrypt']);
});

it('While Vault cannot be had nothing opens, one line says why, and no key in clear is made instead.', async () => {
  const { vault, data, mail, env, at, run } = await opened();
  await run('import', mail);
  const failing = async (change: () => void, line: RegExp, given: Record<string, string> = env) => {
    change();
    const { code, stdout, stderr } = await hearback(['export', 'json', ...at], given);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain(vault.token);
  };
  await failing(
    () => (vault.state = 'sealed'),
    /HTTP 503 \(Vault is sealed\); it is sealed or in maintenance/,
  );
  await failing(() => (vault.state = 'rubbish'), /is not Vault's transit engine; check HEARBACK_VAULT_ADDR/);
  await failing(
    () => (vault.state = 'redirect'),
    /cannot be reached, and without it nothing sealed can be opened/,
  );
  await failing(() => {
    vault.state = 'ready';
    vault.allowed.delete('decrypt');
  }, /HTTP 403 \(permission denied\); check that HEARBACK_VAULT_TOKEN/);
  vault.allowed.add('decrypt');
  await failing(() => undefined, /HTTP 403/, { ...env, HEARBACK_VAULT_TOKEN: 'hvs.another' });
  await failing(() => undefined, /HTTP 400 \(encryption key not found\)/, {
    ...env,
    HEARBACK_VAULT_TRANSIT_KEY: 'other',
  });
  await failing(() => undefined, /is wrapped by Vault; set HEARBACK_VAULT_ADDR/, {});
  await vault.close();
  await failing(() => undefined, /Vault at 127\.0\.0\.1:\d+ cannot be reached/);
  expect(existsSync(join(data, 'key'))).toBe(false);
});

it('A folder with a key file is not opened until its key is wrapped, which a rotation does; the file goes.', async () => {
  const { data, mail, at, run } = await opened();
  await importJson(data, mail);
  const before = await exported(data);
  expect(await run('export', 'json')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /is not wrapped by Vault yet; stop what runs on it and run: hearback keys rotate/,
    ),
  });
  expect(await run('keys', 'rotate')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Sealed \d+ values/),
  });
  expect(readdirSync(data).filter((name) => name.startsWith('key') && name !== 'keys.lock')).toEqual([
    'key.wrapped',
  ]);
  expect(await exportedCount(run)).toBe(before.length);
  expect((await hearback(['export', 'json', ...at])).code).toBe(1);
});

it('A server learns of a key that was rotated beside it, by asking Vault to unwrap it.', async () => {
  const { vault, data, mail, env, run } = await opened();
  await run('import', mail);
  const server = startHearback(['serve', '--port', '0', '--data-dir', data], env);
  const [, url] = await server.says(/ready: (http:\/\/\S+)/);
  expect((await run('keys', 'rotate')).code).toBe(0);
  const { items } = (await (await fetch(`${url}/api/v1/applications`)).json()) as { items: { id: string }[] };
  expect(items).toHaveLength(2);
  for (const { id } of items) expect((await fetch(`${url}/api/v1/applications/${id}`)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  expect(vault.asked.filter((one) => one === 'encrypt')).toHaveLength(2);
});

it('After Vault rotated its own key, rewrapping lets the old version go.', async () => {
  const { vault, data, mail, run } = await opened();
  await run('import', mail);
  vault.rotate();
  expect(await run('keys', 'rewrap')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Wrapped anew: 1\./),
  });
  expect(readFileSync(join(data, 'key.wrapped'), 'utf8')).toMatch(/^vault:v2:/);
  expect(vault.asked).toEqual(['encrypt', 'rewrap']);
  vault.oldestAllowed = 2;
  expect(await exportedCount(run)).toBe(2);
});

it('Half a configuration of Vault, or one beside another key, is refused with every name that is wrong.', async () => {
  const at = ['--data-dir', scratchFolder()];
  const half = await hearback(['doctor', ...at], { HEARBACK_VAULT_ADDR: 'http://vault.lund.example:8200' });
  expect(half).toMatchObject({ code: 2 });
  expect(half.stderr).toMatch(/HEARBACK_VAULT_TOKEN: is needed.*HEARBACK_VAULT_TRANSIT_KEY: is needed/);
  expect(half.stderr).toMatch(/HEARBACK_VAULT_ADDR: must begin with https/);
});
