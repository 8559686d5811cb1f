// Tests of D1 and D5 that a running server and the command keep one sheet up to date, and that bad settings are told in one line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { FakeSheets } from '../servers/fake-sheets.ts';
import { ApiClient } from './api-client.ts';
import { hearback, saidOf, startHearback } from './run-hearback.ts';

vi.setConfig({ testTimeout: 180_000 });

const SHEET = '1orrinMills_sheet-0123456789abcdef';

it('A server and hearback export sheets write one and the same sheet.', async () => {
  const fake = await new FakeSheets().start();
  onTestFinished(() => fake.close());
  const sheet = fake.add(SHEET);
  const folder = scratchFolder();
  const key = join(folder, 'key.json');
  writeFileSync(key, fake.keyFile);
  const env = { ...fake.env, GOOGLE_SERVICE_ACCOUNT_JSON: key };
  const at = ['--data-dir', join(folder, 'data')];
  const server = startHearback(['serve', '--port', '0', ...at], env);
  onTestFinished(async () => {
    server.process.kill();
    await server.ended;
  });
  const [, url = ''] = await server.says(/ready: (\S+)/);
  const api = new ApiClient(url);
  await api.ask('POST', '/applications', { company: 'Alderworks', role: 'Miller' });
  const sheets = { spreadsheet: SHEET, tab: 'Applications' };
  await api.ask('PUT', '/settings', { sensitivity: 'normal', sheets });
  expect((await api.ask('POST', '/exports/sheets', {})).status).toBe(202);
  const state = async () => (await api.ask('GET', '/exports/sheets')).body;
  await expect.poll(async () => (await state()).sync.state, { timeout: 60_000 }).toBe('done');
  expect(await state()).toMatchObject({ account: fake.email, sync: { report: { rows: 1, added: 1 } } });
  await api.ask('POST', '/applications', { company: 'Brindle', role: 'Baker' });
  const ended = await hearback(['export', 'sheets', ...at], env);
  expect({ code: ended.code, said: saidOf(ended.stderr) }).toEqual({ code: 0, said: '' });
  expect(ended.stdout).toBe(
    `2 applications in https://docs.google.com/spreadsheets/d/${SHEET}/edit, tab Applications: 1 new, 0 changed, 0 marked as removed\n`,
  );
  expect(sheet.tab('Applications').cells).toHaveLength(3);
  fake.shared.clear();
  const refused = await hearback(['export', 'sheets', ...at], env);
  expect({ code: refused.code, said: saidOf(refused.stderr) }).toEqual({
    code: 1,
    said: expect.stringMatching(/^\S*:? ?Google does not let .* as an editor\n$/u),
  });
});

it.each([
  [{}, ['sheets'], /Google Sheets is not set up: set GOOGLE_SERVICE_ACCOUNT_JSON/],
  [
    { GOOGLE_SERVICE_ACCOUNT_JSON: '{"private_key":"secretstuff"}' },
    ['sheets'],
    /no key of a service account/,
  ],
  [{ GOOGLE_SERVICE_ACCOUNT_JSON: 'secretstuff' }, ['sheets'], /neither JSON nor the path of a file/],
])('hearback export with %j %j is refused in one line.', async (env, args, line) => {
  const { code, stdout, stderr } = await hearback(
    ['export', ...args, '--data-dir', scratchFolder()],
    env as Record<string, string>,
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trim()).not.toContain('\n');
  expect(stderr).not.toContain('secretstuff');
});
