// A Prometheus of the test's own, on loopback, with the project's configuration and another target.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missingTools, TEST_TOOLS } from '../../scripts/testing/test-tools.ts';

/** True where Prometheus is not installed, so that its tests are left out. */
export const prometheusLeftOut =
  missingTools(
    TEST_TOOLS.filter((tool) => tool.package === 'prometheus'),
    process.env['PATH'] ?? '',
  ).length > 0;

export interface Prometheus {
  /** The `data` of an answer of its API, e.g. `/query?query=up`. @throws what it says is wrong */
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into answers of every shape
  ask: (path: string) => Promise<any>;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * @param config folder with prometheus.yml and rules
 * @param target `host:port` in place of the one that the configuration names
 */
export async function startPrometheus(config: string, target: string): Promise<Prometheus> {
  const root = mkdtempSync(join(tmpdir(), 'hearback-prometheus-'));
  cpSync(config, root, { recursive: true });
  const file = join(root, 'prometheus.yml');
  const text = readFileSync(file, 'utf8').replaceAll('hearback:9090', target).replaceAll('15s', '1s');
  writeFileSync(file, text);
  const port = await freePort();
  const server = spawn(
    'prometheus',
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${join(root, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    }
    rmSync(root, { recursive: true, force: true });
  };
  for (let left = 300; ; left--) {
    const isReady = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    if (left === 0 || server.exitCode !== null) {
      await stop();
      throw new Error('prometheus does not answer');
    }
    await pause(200);
  }
  return {
    ask: async (path) => {
      const answer = (await (await fetch(`${url}/api/v1${path}`)).json()) as {
        status: string;
        error: string;
        data: unknown;
      };
      if (answer.status !== 'success') throw new Error(`${path}: ${answer.error}`);
      return answer.data;
    },
    stop,
  };
}
