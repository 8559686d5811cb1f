// Holds the systemd units against systemd itself, and runs what a failed unit runs.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingTools, TEST_TOOLS } from '../../scripts/testing/test-tools.ts';
import { listSettings } from '../../src/ops/config.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { json, serveFake } from '../servers/fake-server.ts';
import { DEPLOY, textOf } from './deploy-files.ts';

const leftOut =
  missingTools(
    TEST_TOOLS.filter((tool) => tool.package === 'systemd'),
    process.env['PATH'] ?? '',
  ).length > 0;

const UNITS = readdirSync(join(DEPLOY, 'systemd')).filter((name) => /\.(?:service|timer)$/.test(name));

/** The units as they would be installed, with the program where it is here. */
function installed(change: (text: string) => string = (text) => text): string[] {
  const folder = scratchFolder();
  return UNITS.map((name) => {
    const text = textOf(`systemd/${name}`).replaceAll('/opt/hearback', join(DEPLOY, '..'));
    writeFileSync(join(folder, name), change(text));
    return join(folder, name);
  });
}

const analyze = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

describe.skipIf(leftOut)('systemd', () => {
  it('accepts every unit without a word.', () => {
    expect(UNITS.length).toBeGreaterThanOrEqual(5);
    expect(analyze('verify', ...installed())).toEqual({ status: 0, said: '' });
  });

  it('would say what is wrong.', () => {
    const broken = installed((text) =>
      text.replace('/bin/hearback', '/bin/nowhere').replace('Restart=', 'Retsart='),
    );
    expect(analyze('verify', ...broken).said).toMatch(/nowhere|Retsart/);
  });

  it.each(['hearback.service', 'hearback-worker@.service', 'hearback-backup.service'])(
    'finds %s hardly exposed.',
    (name) => {
      const path = installed().find((unit) => unit.endsWith(`/${name}`))!;
      const { status, said } = analyze('security', '--offline=true', '--threshold=20', path);
      expect(status, said).toBe(0);
    },
  );
});

describe('the units', () => {
  it('raise the alert when they fail, and are not started again with a bad setting.', () => {
    for (const name of UNITS.filter((unit) => unit.endsWith('.service') && !unit.includes('alert'))) {
      expect(textOf(`systemd/${name}`), name).toMatch(/^OnFailure=hearback-alert@%N\.service$/m);
    }
    for (const name of ['hearback.service', 'hearback-worker@.service']) {
      expect(textOf(`systemd/${name}`)).toMatch(/^RestartPreventExitStatus=2$/m);
    }
  });

  it('set nothing that is not read.', () => {
    const known = new Set<string>([...listSettings().map(({ name }) => name), 'NODE_COMPILE_CACHE']);
    for (const name of UNITS) {
      for (const [, setting] of textOf(`systemd/${name}`).matchAll(/^Environment=(\w+)=/gm)) {
        expect(known, name).toContain(setting);
      }
    }
  });
});

describe('the alert', () => {
  const alert = (unit: string, env: Record<string, string> = {}) =>
    spawnSync(join(DEPLOY, 'systemd/hearback-alert'), [unit], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    });

  it('is a line of the journal, of the level "critical".', () => {
    const { status, stdout } = alert('hearback');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<2>hearback_unit_failed unit=hearback host=\S+: see journalctl -u hearback\n$/);
  });

  it('takes nothing for a unit that is none.', () => {
    expect(alert('x"; rm -rf y').status).toBe(2);
  });

  it('reaches the webhook, whose address shows in no list of processes.', async () => {
    const heard: unknown[] = [];
    const server = await serveFake(({ method, url, body }) => {
      heard.push({ method, path: url.pathname, body: JSON.parse(body) });
      return json(200, {});
    });
    const text = readFileSync(join(DEPLOY, 'systemd/hearback-alert'), 'utf8');
    expect(text).not.toMatch(/curl.*\$HEARBACK_ALERT_WEBHOOK/);
    const child = spawn(join(DEPLOY, 'systemd/hearback-alert'), ['hearback-worker@1'], {
      env: { PATH: process.env['PATH'], HEARBACK_ALERT_WEBHOOK: `${server.origin}/hook/secret` },
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    await server.close();
    expect(code).toBe(0);
    expect(heard).toEqual([
      {
        method: 'POST',
        path: '/hook/secret',
        body: { event: 'hearback_unit_failed', unit: 'hearback-worker@1', host: expect.any(String) },
      },
    ]);
  });
});
