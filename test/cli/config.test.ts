// Tests that every setting is shown with where it comes from, that no secret is, and that a .env file is read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listSettings } from '../../src/ops/config.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { hearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

interface Row {
  name: string;
  value: string;
  source: string;
  default: string;
}

async function settings(env: Record<string, string>, cwd = scratchFolder()): Promise<Map<string, Row>> {
  const { code, stdout, stderr } = await hearback(['config', '--json'], env, cwd);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = (JSON.parse(stdout) as { settings: Row[] }).settings;
  return new Map(rows.map((row) => [row.name, row]));
}

describe('hearback config', () => {
  it('shows every setting with its value, source and default, and says what each is for.', async () => {
    const shown = await settings({ PORT: '9000' });
    expect([...shown.keys()]).toEqual(listSettings().map(({ name }) => name));
    expect(shown.get('PORT')).toMatchObject({ value: '9000', source: 'environment', default: '8080' });
    expect(shown.get('POLL_INTERVAL_SECONDS')).toMatchObject({ value: '60', source: 'default' });
    const { stdout } = await hearback(['config'], { PORT: '9000' });
    expect(stdout).toMatch(/^PORT=9000 +environment; default 8080\n {4}Port of the server/m);
    for (const { description } of listSettings()) expect(stdout).toContain(description);
  });

  it('shows of no secret more than that it is set.', async () => {
    const canary = 'canary-secret-4410';
    const secrets = listSettings().filter(({ secret }) => secret);
    expect(
      secrets
        .map(({ name }) => name)
        .filter((name) => /KEY|SECRET|TOKEN|PASSWORD|DATABASE_URL|HEADERS|SERVICE_ACCOUNT/.test(name)).length,
    ).toBe(secrets.length);
    const given = secrets.filter(({ name }) => !/VAULT/.test(name));
    const env = {
      ...Object.fromEntries(given.map(({ name }) => [name, canary])),
      // Its secret is refused without it.
      GOOGLE_SIGN_IN_CLIENT_ID: 'people.apps.example',
      DATABASE_URL: `postgres://ida:${canary}@b.example/mail`,
      HEARBACK_ENDPOINTS: `https://a.example=https://ida:${canary}@b.example`,
      OTEL_EXPORTER_OTLP_HEADERS: `x-key=${canary}`,
    };
    for (const args of [['config'], ['config', '--json']]) {
      const { stdout, stderr } = await hearback(args, env);
      expect(stdout + stderr).not.toContain(canary);
      expect(stdout).toContain('(set, not shown)');
    }
    const named = listSettings().filter(({ name }) => /(?:_KEY|_SECRET|_TOKEN|_PASSWORD)$/.test(name));
    expect(named.filter(({ secret }) => !secret).map(({ name }) => name)).toEqual([
      'HEARBACK_VAULT_TRANSIT_KEY',
    ]);
  });

  it('reads a .env file in the folder it is started in, below the environment.', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, '.env'), '# mine\nPORT=9001\nIMAP_USER="ida@lund.example"\nLOG_LEVEL=ERROR\n');
    const shown = await settings({ PORT: '9002', LOG_LEVEL: '' }, folder);
    expect(shown.get('PORT')).toMatchObject({ value: '9002', source: 'environment' });
    expect(shown.get('IMAP_USER')).toMatchObject({ value: 'ida@lund.example', source: '.env' });
    expect(shown.get('LOG_LEVEL')).toMatchObject({ value: 'ERROR', source: '.env' });
  });

  it('ends with 2 and names every bad variable at once, from wherever it comes.', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, '.env'), 'PORT=abc\nIMAP_PORT=0\n');
    const { code, stdout, stderr } = await hearback(
      ['config'],
      { LLM_PROVIDER: 'oracle', GMAIL_PUSH_TOPIC: 'x' },
      folder,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of ['PORT:', 'IMAP_PORT:', 'LLM_PROVIDER:', 'GMAIL_PUSH_TOPIC:'])
      expect(stderr).toContain(name);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says what is wrong with a .env that cannot be read.', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, '.env'));
    expect(await hearback(['config'], {}, folder)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/\.env cannot be read \(EISDIR\); check who owns it/),
    });
  });
});
