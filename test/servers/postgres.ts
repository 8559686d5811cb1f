// A PostgreSQL of the tests' own: its own folder and port, without any privilege, and no care for power cuts.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missingTools, serverFolders, TEST_TOOLS } from '../../scripts/testing/test-tools.ts';

/** True where PostgreSQL is not installed, so that its tests are left out. */
export const postgresLeftOut =
  missingTools(
    TEST_TOOLS.filter((tool) => tool.binary === 'postgres'),
    process.env['PATH'] ?? '',
  ).length > 0;

export interface Postgres {
  /** Folder of the Unix socket, over which everybody is let in. */
  socket: string;
  /** On 127.0.0.1, where `USER` needs `PASSWORD`. */
  port: number;
  /** What it logged. */
  log: () => string;
  /** Stops it as a kill does; `start` brings it back. */
  halt: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and removes all of it. */
  stop: () => Promise<void>;
}

export const POSTGRES_USER = 'hearback';
export const POSTGRES_PASSWORD = 'quiet_harbour_7';

/** `nobody` on Debian: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** The folder of PostgreSQL's programs, the newest where there are several. */
function programs(): string {
  const folders = [...serverFolders(), ...(process.env['PATH'] ?? '').split(':')];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (found === undefined) throw new Error('PostgreSQL is not installed');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const settingsOf = (root: string, port: number): string => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = '${root}'
max_connections = 300
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 256MB
jit = off
`;

/** @param setting lines for postgresql.conf, which win over ours */
export async function startPostgres(setting = ''): Promise<Postgres> {
  const root = mkdtempSync(join(tmpdir(), 'hearback-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(root, NOBODY, NOBODY);
  const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = programs();
  const data = join(root, 'data');
  const options = { ...identity, cwd: root, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  const secret = join(root, 'password');
  writeFileSync(secret, POSTGRES_PASSWORD, { mode: 0o644 });
  // An order of words as people expect it, so that what relies on the order of bytes has to say so itself.
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US', '--encoding=UTF8'];
  const entry = [
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    `--username=${POSTGRES_USER}`,
    `--pwfile=${secret}`,
  ];
  execFileSync(join(bin, 'initdb'), ['-D', data, '--no-sync', ...locale, ...entry], {
    ...options,
    stdio: 'pipe',
  });
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), settingsOf(root, port) + setting);
  const logFile = join(root, 'log');
  const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');

  const launch = () =>
    spawn('/bin/sh', ['-c', 'exec "$0" -D "$1" >>"$2" 2>&1', join(bin, 'postgres'), data, logFile], {
      ...options,
      stdio: 'ignore',
    });
  let server: ReturnType<typeof launch> | null = null;
  const start = async () => {
    if (server !== null) return;
    const begun = launch();
    server = begun;
    for (let left = 300; left > 0; left--) {
      if (begun.exitCode !== null) throw new Error(`postgres ended: ${log()}`);
      try {
        execFileSync(join(bin, 'pg_isready'), ['-q', '-h', root, '-p', String(port)], {
          ...options,
          stdio: 'ignore',
        });
        return;
      } catch {
        await pause(100);
      }
    }
    throw new Error(`postgres does not answer: ${log()}`);
  };
  const halt = async () => {
    const running = server;
    server = null;
    if (running === null || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    // "Immediate shutdown": all connections break.
    running.kill('SIGQUIT');
    await ended;
  };
  await start();
  return {
    socket: root,
    port,
    log,
    halt,
    start,
    stop: async () => {
      await halt();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
