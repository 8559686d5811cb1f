// Keeps a process of the proof alive: whenever it dies it is started again.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProofOrder } from './proof-ledger.ts';

export interface KeptProcess {
  /** Ends it as a power cut does; it is started again after `pause` ms. */
  kill: (pause: number) => void;
  send: (message: object) => void;
  /** Events that it told, of all its lives. */
  heard: Map<string, number>;
  stop: () => void;
}

export interface KeepOptions {
  script: 'proof-worker' | 'proof-producer';
  order: ProofOrder;
  env: Record<string, string>;
  /** Sent to each new life when it says it is ready. */
  greeting?: () => object;
}

/** The line of what it wrote that names its error, else the last. */
function lastWords(written: string): string {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /^\w*(?:Error|Failure): /u.test(line)) ?? lines.at(-1) ?? 'no word').slice(
    0,
    200,
  );
}

/** Of each reason for which processes end by themselves one line is enough: where the database was killed, all of them do. */
const told = new Set<string>();
function tellOnce(script: string, written: string): void {
  const line = `${script} ended by itself and is begun again: ${lastWords(written)}\n`;
  if (!told.has(line)) process.stderr.write(line);
  told.add(line);
}

const MOST_KEPT = 10_000;

export function keepProcess({ script, order, env, greeting }: KeepOptions): KeptProcess {
  const path = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
  const heard = new Map<string, number>();
  let stopped = false;
  let pause = 100;
  let child: ChildProcess;
  const begin = (): void => {
    if (stopped) return;
    child = fork(path, {
      env: { ...process.env, ...env, PROOF_ORDER: JSON.stringify(order) },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.on('message', ({ event }: { event: string }) => {
      heard.set(event, (heard.get(event) ?? 0) + 1);
      if (event === 'ready' && greeting) child.send(greeting());
    });
    let written = '';
    child.stderr?.on('data', (piece: Buffer) => {
      if (written.length < MOST_KEPT) written += String(piece);
    });
    child.on('error', () => undefined);
    child.on('exit', (code) => {
      if (code !== null && !stopped) tellOnce(script, written);
      setTimeout(begin, pause);
    });
  };
  begin();
  return {
    heard,
    kill(ms) {
      pause = ms;
      child.kill('SIGKILL');
    },
    send: (message) => void (child.connected && child.send(message, () => undefined)),
    stop() {
      stopped = true;
      child.kill('SIGKILL');
    },
  };
}
