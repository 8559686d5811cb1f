// How many requests a server answers with one processor: its own processor time is counted, so that nothing else on the machine matters.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('serve-list.ts', import.meta.url));
const CONNECTIONS = 16;

interface Served {
  child: ChildProcess;
  url: string;
  bytes: number;
}

export interface Throughput {
  /** Answered while the server used one second of a processor. */
  perCoreSecond: number;
  /** Answered in a second of the clock, which the asking process shares. */
  perSecond: number;
  bytes: number;
}

const heard = async <T>(child: ChildProcess): Promise<T> => (await once(child, 'message'))[0] as T;

/** Seconds of a processor that the server has used. */
async function used(child: ChildProcess): Promise<number> {
  const answer = heard<NodeJS.CpuUsage>(child);
  child.send('used');
  const { user, system } = await answer;
  return (user + system) / 1e6;
}

function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

async function startServed(kind: string, folder: string, address: string): Promise<Served> {
  const child = fork(SERVER, [kind, folder, address], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { port, bytes } = await heard<{ port: number; bytes: number }>(child);
  return { child, bytes, url: `http://127.0.0.1:${port}${address}` };
}

async function askFor(ms: number, url: string, agent: Agent): Promise<number> {
  const until = performance.now() + ms;
  let answered = 0;
  const one = async () => {
    while (performance.now() < until) {
      await ask(url, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return answered;
}

/** Asks each of `kinds` in turn for `ms`, several times, so that all meet the same machine. */
export async function countRequests(
  kinds: readonly ('app' | 'bare')[],
  { folder, address, ms, rounds }: { folder: string; address: string; ms: number; rounds: number },
): Promise<Record<'app' | 'bare', Throughput>> {
  const found: [string, Throughput][] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const served = await Promise.all(kinds.map((kind) => startServed(kind, folder, address)));
  const sums = kinds.map(() => ({ answered: 0, cpu: 0, seconds: 0 }));
  for (const { url } of served) await askFor(ms / 2, url, agent);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { child, url }] of served.entries()) {
      const sum = sums[at] as { answered: number; cpu: number; seconds: number };
      const [before, began] = [await used(child), performance.now()];
      sum.answered += await askFor(ms, url, agent);
      sum.seconds += (performance.now() - began) / 1000;
      sum.cpu += (await used(child)) - before;
    }
  }
  for (const [at, kind] of kinds.entries()) {
    const { answered, cpu, seconds } = sums[at] as { answered: number; cpu: number; seconds: number };
    const { bytes, child } = served[at] as Served;
    found.push([kind, { perCoreSecond: answered / cpu, perSecond: answered / seconds, bytes }]);
    child.disconnect();
  }
  agent.destroy();
  return Object.fromEntries(found) as Record<'app' | 'bare', Throughput>;
}
