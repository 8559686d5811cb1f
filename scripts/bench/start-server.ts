// Starts `hearback serve` on a data directory and waits until it answers.
import { spawn } from 'node:child_process';
import { PROGRAMS } from './program-paths.ts';

export interface RunningServer {
  /** `http://127.0.0.1:` and the port. */
  origin: string;
  stop: () => Promise<void>;
}

/** On a free port. Rejects with what the server said when it ends instead. */
export function startServer(dataDir: string): Promise<RunningServer> {
  const child = spawn(PROGRAMS.hearback, ['serve', '--port', '0', '--data-dir', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const port = /http:\/\/localhost:(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      const stop = async (): Promise<void> => {
        child.kill('SIGTERM');
        await ended;
      };
      resolve({ origin: `http://127.0.0.1:${port}`, stop });
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said.trim()}`)));
  });
}
