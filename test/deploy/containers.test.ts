// Lints what cannot run on a build machine: the image, the compose file, the manifests. What can run of them runs.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listSettings } from '../../src/ops/config.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { alarms, DEPLOY, metricsIn, queries, textOf, yamlOf, yamlsOf } from './deploy-files.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

const scratchFolder = folderNursery();
const ROOT = join(DEPLOY, '..');
/** What the roles of many machines read besides. */
const OF_ROLES = ['DATABASE_URL', 'QUEUE', 'REDIS_HOST', 'REDIS_USERNAME', 'REDIS_PASSWORD'];
const SETTINGS = new Set<string>([
  ...listSettings().map(({ name }) => name),
  ...OF_ROLES,
  'NODE_ENV',
  'NODE_COMPILE_CACHE',
]);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe('the image', () => {
  const lines = textOf('Dockerfile').split('\n');
  const copied = lines.flatMap((line) => /^COPY --from=build \/app\/(\S+) /.exec(line)?.[1] ?? []);

  it('is built in stages, runs as nobody special, and says whether it is well.', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last.find((line) => line.startsWith('USER '))).toBe('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.some((line) => /^(?:ADD|RUN (?:apt|npm))/.test(line))).toBe(false);
    expect(textOf('Dockerfile')).not.toMatch(/(?:KEY|SECRET|TOKEN|PASSWORD)=/);
  });

  it('is copied from files that are there, and lets no data, keys or tests in.', () => {
    for (const path of copied.filter((path) => path !== 'dist' && path !== 'node_modules')) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
    const allowed = textOf('../.dockerignore').split('\n');
    expect(allowed).toContain('*');
    expect(allowed.filter((line) => /^!(?:data|test|\.env|node_modules)/.test(line))).toEqual([]);
  });

  it('holds all that serving takes: the same files alone, elsewhere, become ready.', async () => {
    const app = join(scratchFolder(), 'app');
    mkdirSync(app);
    for (const path of copied) {
      if (path === 'node_modules') symlinkSync(join(ROOT, path), join(app, path));
      else cpSync(join(ROOT, path), join(app, path), { recursive: true });
    }
    const port = await freePort();
    const server = spawn(join(app, 'bin/hearback'), ['serve', '--port', '0'], {
      cwd: app,
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        HEARBACK_DATA_DIR: scratchFolder(),
        METRICS_PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    server.stdout.on('data', (text) => (said += text));
    server.stderr.on('data', (text) => (said += text));
    onTestFinished(async () => {
      const ended = server.exitCode === null ? once(server, 'exit') : null;
      server.kill('SIGKILL');
      await ended;
    });
    const [, check] = /CMD \["node", "-e", "(.*)"\]/.exec(textOf('Dockerfile')) ?? [];
    const script = check!.replace('9090', String(port));
    let status: number | null = 1;
    for (let left = 100; left > 0 && status !== 0 && server.exitCode === null; left--) {
      ({ status } = spawnSync(process.execPath, ['-e', script]));
      await pause(300);
    }
    expect(status, said).toBe(0);
    expect(said).not.toContain('Preparing the page');
  });
});

describe('the compose file', () => {
  const { services, volumes } = yamlOf('compose.yml');

  it('brings Hearback, PostgreSQL, Redis, Prometheus and Grafana.', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['hearback', 'worker', 'postgres', 'redis', 'prometheus', 'grafana']),
    );
  });

  it('publishes ports on this machine only.', () => {
    const ports = Object.values<{ ports?: string[] }>(services).flatMap(({ ports = [] }) => ports);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('names volumes and services that are there, and settings that are read.', () => {
    for (const [name, service] of Object.entries<Record<string, never>>(services)) {
      for (const volume of (service['volumes'] ?? []) as string[]) {
        const [source = ''] = volume.split(':');
        const isThere = source.startsWith('.') ? existsSync(join(DEPLOY, source)) : source in volumes;
        expect(isThere, `${name} ${volume}`).toBe(true);
      }
      for (const needed of Object.keys(service['depends_on'] ?? {})) {
        const wanted = Array.isArray(service['depends_on']) ? service['depends_on'][Number(needed)] : needed;
        expect(services, name).toHaveProperty(String(wanted));
      }
    }
    for (const name of ['hearback', 'worker']) {
      const unknown = Object.keys(services[name].environment).filter((key) => !SETTINGS.has(key));
      expect(unknown, name).toEqual([]);
      expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] });
    }
    expect(JSON.stringify(services)).not.toMatch(/PASSWORD":"[^$]/);
  });

  it.skipIf(spawnSync('redis-server', ['--version']).status !== 0)(
    'lets nobody into Redis but Hearback, and it to no more than its keys.',
    async () => {
      const [, , script] = services.redis.command as string[];
      const port = await freePort();
      const shell = `${script!.replaceAll('$$', '$').trim()} --port ${port} --bind 127.0.0.1 --appendonly no --save ''`;
      const redis = spawn('sh', ['-c', shell], {
        cwd: scratchFolder(),
        env: { PATH: process.env['PATH'], REDIS_PASSWORD: 'quiet-harbour' },
        stdio: 'ignore',
      });
      onTestFinished(() => void redis.kill('SIGKILL'));
      const cli = (...args: string[]) =>
        spawnSync('redis-cli', ['-p', String(port), ...args], { encoding: 'utf8' }).stdout.trim();
      const asHearback = (...args: string[]) =>
        cli('--user', 'hearback', '--pass', 'quiet-harbour', '--no-auth-warning', ...args);
      for (let left = 50; left > 0 && asHearback('PING') !== 'PONG'; left--) await pause(200);
      expect(cli('PING')).toMatch(/NOAUTH/);
      expect(asHearback('XADD', 'email_ingestion_stream', '*', 'payload', '{}')).toMatch(/^\d+-\d+$/);
      expect(asHearback('XADD', 'email_ingestion_stream:3', '*', 'payload', '{}')).toMatch(/^\d+-\d+$/);
      expect(asHearback('XGROUP', 'CREATE', 'email_ingestion_stream', 'workers', '0')).toBe('OK');
      expect(asHearback('SET', 'producer_state:ida:INBOX:last_uid', '4')).toBe('OK');
      expect(asHearback('INFO', 'server')).toContain('redis_version');
      expect(asHearback('SET', 'other', '1')).toMatch(/NOPERM/);
      for (const command of [
        ['FLUSHALL'],
        ['CONFIG', 'GET', '*'],
        ['ACL', 'LIST'],
        ['KEYS', '*'],
        ['SHUTDOWN'],
      ]) {
        expect(asHearback(...command), command[0]).toMatch(/NOPERM/);
      }
    },
  );
});

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels: Record<string, string> };
  // oxlint-disable-next-line typescript/no-explicit-any -- manifests of every kind
  [part: string]: any;
}

describe('the manifests', () => {
  const all: Manifest[] = [
    ...yamlsOf('kubernetes/hearback.yml'),
    ...yamlsOf('kubernetes/worker-scaling.yml'),
  ];
  const ofKind = (kind: string) => all.filter((one) => one.kind === kind);
  const find = (kind: string, name: string) => ofKind(kind).find(({ metadata }) => metadata.name === name);

  it('are whole, each under a name of its own.', () => {
    for (const { apiVersion, kind, metadata } of all) {
      expect([apiVersion, kind, metadata?.name], kind).toEqual([
        expect.stringMatching(/^(?:[a-z0-9.]+\/)?v\d+(?:alpha\d+)?$/),
        expect.stringMatching(/^[A-Z][A-Za-z]+$/),
        expect.stringMatching(/^[a-z][a-z0-9-]{0,62}$/),
      ]);
      expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'hearback' });
    }
    const names = all.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('run without rights, on a read-only root, with bounds, and say how they are.', () => {
    expect(ofKind('Deployment').length).toBe(2);
    for (const { metadata, spec } of ofKind('Deployment')) {
      const pod = spec.template.spec;
      expect(spec.template.metadata.labels, metadata.name).toMatchObject(spec.selector.matchLabels);
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(pod.automountServiceAccountToken).toBe(false);
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10);
      const [container] = pod.containers;
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(container.resources.requests).toEqual({ cpu: expect.anything(), memory: expect.any(String) });
      expect(container.resources.limits).toEqual({ memory: expect.any(String) });
      expect(container.livenessProbe.httpGet).toEqual({ path: '/health', port: 'metrics' });
      expect(container.readinessProbe.httpGet).toEqual({ path: '/ready', port: 'metrics' });
      expect(container.ports).toContainEqual({ name: 'metrics', containerPort: 9090 });
      const volumes = pod.volumes.map(({ name }: { name: string }) => name);
      for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
      for (const { configMapRef } of container.envFrom) {
        if (configMapRef) expect(find('ConfigMap', configMapRef.name)).toBeDefined();
      }
      expect(find('ServiceAccount', pod.serviceAccountName)).toBeDefined();
    }
  });

  it('set nothing that is not read, and no secret.', () => {
    const settings = Object.keys(find('ConfigMap', 'hearback')!['data']);
    expect(settings.filter((name) => !SETTINGS.has(name))).toEqual([]);
    expect(settings.filter((name) => /KEY|SECRET|TOKEN|PASSWORD|DATABASE_URL/.test(name))).toEqual([]);
    expect(ofKind('Secret')).toEqual([]);
  });

  it('grow the workers with the age of the queue.', () => {
    const [scaled] = ofKind('ScaledObject');
    const { scaleTargetRef, minReplicaCount, maxReplicaCount, triggers } = scaled!['spec'];
    expect(find(scaleTargetRef.kind, scaleTargetRef.name)).toBeDefined();
    expect(maxReplicaCount).toBeGreaterThan(minReplicaCount);
    const { query, threshold } = triggers[0].metadata;
    const known = new Set([...alarms().map(({ expr }) => expr), ...queries()].flatMap(metricsIn));
    expect(metricsIn(query)).toEqual(['hearback_queue_oldest_age_seconds']);
    expect(known).toContain('hearback_queue_oldest_age_seconds');
    expect(Number(threshold)).toBeGreaterThan(0);
    expect(readFileSync(join(ROOT, 'src/tracking/spool-batch.ts'), 'utf8')).toContain("'process-mail'");
  });
});
