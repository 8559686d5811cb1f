// Starts the real server on a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY = /ready: (http:\/\/\S+)/;

function whenReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const url = READY.exec(said)?.[1];
      if (url) resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

export interface Served {
  url: string;
  /** Its data folder. */
  data: string;
  /** Stops it and removes its data. */
  stop: () => Promise<void>;
  /** Ends it as a power cut would; the data stays. */
  kill: () => Promise<void>;
}

/** Starts it on an empty folder, on any free port; or where a killed one was. @param env added to the environment */
export async function serve(
  killed?: Pick<Served, 'url' | 'data'>,
  env: Record<string, string> = {},
): Promise<Served> {
  const data = killed?.data ?? mkdtempSync(join(tmpdir(), 'hearback-browser-'));
  const port = killed ? new URL(killed.url).port : '0';
  const server = spawn(join(ROOT, 'bin/hearback'), ['serve', '--port', port, '--data-dir', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    // No .env file of the checkout has a say.
    cwd: data,
  });
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  const stop = async () => {
    await end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { url: await whenReady(server), data, stop, kill: () => end('SIGKILL') };
  } catch (error) {
    await stop();
    throw error;
  }
}
