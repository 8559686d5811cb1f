// Holds the Prometheus configuration, the alarms and the dashboard against a real Prometheus that reads a running server.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTracker } from '../../src/bin/open-tracker.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { saveAccount, updateAccount } from '../../src/store/accounts.ts';
import { ensureMailbox } from '../../src/store/mailboxes.ts';
import { reserveRequest } from '../../src/store/model-requests.ts';
import { startHearback, type Running } from '../cli/run-hearback.ts';
import { chatter, confirmation, mboxOf } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { prometheusLeftOut, startPrometheus, type Prometheus } from '../servers/prometheus.ts';
import { alarms, DEPLOY, metricsIn, panels, queries, yamlOf } from './deploy-files.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const RULES = join(DEPLOY, 'prometheus');

function promtool(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: RULES, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe.skipIf(prometheusLeftOut)('promtool', () => {
  it('accepts the configuration, and finds the rules that it names.', () => {
    const { status, said } = promtool('check', 'config', 'prometheus.yml');
    expect(said).toContain('1 rule files found');
    expect(said).toContain(`${alarms().length} rules found`);
    expect(status, said).toBe(0);
  });

  it('sees each alarm quiet before its cause and raised after it.', () => {
    const { status, said } = promtool('test', 'rules', 'rule-tests/hearback.yml');
    expect(status, said).toBe(0);
    const tested = yamlOf('prometheus/rule-tests/hearback.yml').tests.map(
      ({ name }: { name: string }) => name,
    );
    expect(tested.toSorted()).toEqual(
      alarms()
        .map(({ alert }) => alert)
        .toSorted(),
    );
  });

  it('would see an alarm that is not raised.', () => {
    const folder = scratchFolder();
    const text = readFileSync(join(RULES, 'rule-tests/hearback.yml'), 'utf8')
      .replace('../rules/hearback.yml', join(RULES, 'rules/hearback.yml'))
      .replace('0x5 2x60', '0x5 0x60');
    writeFileSync(join(folder, 'broken.yml'), text);
    expect(promtool('test', 'rules', join(folder, 'broken.yml')).status).not.toBe(0);
  });
});

/** A data folder with something of everything in it that is counted. */
async function fillFolder(dataDir: string): Promise<void> {
  const tracker = await openTracker(dataDir, {});
  const { db, vault } = tracker;
  const address = 'ida@lund.example';
  const box = { id: 'm1', name: address, type: 'account' as const, identity: address, createdAt: Date.now() };
  await ensureMailbox(db, 'local', box);
  const settings = { address, host: '127.0.0.1', port: 9, folders: null, since: null };
  const secret = { type: 'password' as const, password: 'quiet' };
  await saveAccount(db, vault, 'local', { id: 'm1', provider: 'imap', settings, secret });
  await updateAccount(db, 'local', 'm1', { state: 'paused' });
  await enqueue(db, [{ kind: 'mill', user: 'local', key: '1', payload: null }]);
  const request = { question: 'q', model: 'm', sentAt: Date.now(), tokens: 10, lostAt: 0 };
  await reserveRequest(db, 'local', request, 100);
  await db.destroy();
}

describe.skipIf(prometheusLeftOut)('a Prometheus that reads a running server', () => {
  let server: Running;
  let prometheus: Prometheus;
  beforeAll(async () => {
    const dataDir = join(scratchFolder(), 'data');
    await fillFolder(dataDir);
    server = startHearback(['serve', '--port', '0', '--data-dir', dataDir], {
      METRICS_PORT: '0',
      LLM_PROVIDER: 'openai-compatible',
      LLM_MODEL: 'm',
      LLM_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    const [, url] = await server.says(/ready: (http:\/\/\S+)/);
    const [, port] = await server.says(/"event":"metrics_listening","port":(\d+)/);
    const mails = mboxOf([confirmation('Alderworks', 'Miller'), chatter(1)]);
    await fetch(`${url}/api/v1/imports?name=box.mbox`, { method: 'POST', body: mails });
    await server.says(/"event":"ingest_done"/);
    prometheus = await startPrometheus(RULES, `127.0.0.1:${port}`);
    for (let left = 300; left > 0; left--) {
      const { result } = await prometheus.ask(
        `/query?query=${encodeURIComponent('email_ingestion_emails_processed_total >= 2')}`,
      );
      if (result.length > 0) return;
      await pause(200);
    }
    throw new Error('it never read the server');
  });
  afterAll(async () => {
    await prometheus?.stop();
    server?.process.kill('SIGTERM');
    await server?.ended;
  });

  it('finds it up, under the job email_ingestion_metrics.', async () => {
    const { activeTargets } = await prometheus.ask('/targets?state=active');
    expect(activeTargets).toHaveLength(1);
    expect(activeTargets[0]).toMatchObject({
      health: 'up',
      lastError: '',
      labels: { job: 'email_ingestion_metrics' },
    });
  });

  it('knows every metric that the alarms and the dashboard name.', async () => {
    const known = new Set<string>(await prometheus.ask('/label/__name__/values'));
    const named = new Set([...alarms().map(({ expr }) => expr), ...queries()].flatMap(metricsIn));
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });

  it('shows on the dashboard, or raises alarms on, every metric of ours.', async () => {
    const named = new Set([...alarms().map(({ expr }) => expr), ...queries()].flatMap(metricsIn));
    const ours = (await prometheus.ask('/label/__name__/values')).filter((name: string) =>
      /^(?:hearback|email_ingestion)_/.test(name),
    );
    const unseen = ours.filter(
      (name: string) =>
        !named.has(name) && !/_(?:sum|count|bucket)$/.test(name) && name !== 'hearback_build_info',
    );
    expect(unseen).toEqual([]);
  });

  it('answers every question of the dashboard and the alarms.', async () => {
    for (const expr of [...queries(), ...alarms().map(({ expr }) => expr)]) {
      const { resultType } = await prometheus.ask(`/query?query=${encodeURIComponent(expr)}`);
      expect(resultType, expr).toBe('vector');
    }
  });

  it('has loaded the alarms, and raises none while all is well.', async () => {
    const { groups } = await prometheus.ask('/rules?type=alert');
    expect(groups[0].rules.map(({ name }: { name: string }) => name)).toEqual(
      alarms().map(({ alert }) => alert),
    );
    const { alerts } = await prometheus.ask('/alerts');
    expect(alerts.filter(({ state }: { state: string }) => state === 'firing')).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('asks the data source PROMETHEUS_DS in every panel, and nothing else.', () => {
    const asking = panels().filter(({ type }) => type !== 'row');
    expect(asking.length).toBeGreaterThan(20);
    for (const { title, datasource, targets = [] } of asking) {
      expect(datasource, title).toEqual({ type: 'prometheus', uid: 'PROMETHEUS_DS' });
      expect(targets.length, title).toBeGreaterThan(0);
      for (const target of targets) expect(target.datasource.uid, title).toBe('PROMETHEUS_DS');
    }
    expect(yamlOf('grafana/provisioning/datasources/prometheus.yml').datasources).toMatchObject([
      { uid: 'PROMETHEUS_DS', name: 'Prometheus', type: 'prometheus' },
    ]);
  });

  it('has panels with ids of their own that do not lie over each other.', () => {
    const all = panels();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const cells = all.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...all.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
  });
});

describe('the alarms', () => {
  it('lead to a page that says what to do, each to a heading of its own.', () => {
    const headings = readFileSync(join(DEPLOY, '../docs/operations.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('### '))
      .map((line) => line.slice(4).trim());
    for (const { alert, annotations, labels } of alarms()) {
      expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`);
      expect(headings).toContain(alert);
      expect(['critical', 'warning', 'info']).toContain(labels.severity);
      expect(annotations.summary).not.toBe('');
    }
  });
});
