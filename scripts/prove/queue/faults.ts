// The faults of the proof of the queue, each as it happens to real installations.
import type { CuttingProxy } from '../../../test/servers/cutting-proxy.ts';
import type { Postgres } from '../../../test/servers/postgres.ts';
import type { RedisServer } from '../../../test/servers/redis.ts';
import type { FakeClock } from './fake-clock.ts';
import type { KeptProcess } from './keep-process.ts';

export interface Victims {
  workers: readonly KeptProcess[];
  producer: KeptProcess;
  /** The proof's own, or null for a file or somebody else's. */
  postgres: Postgres | null;
  redis: RedisServer | null;
  proxy: CuttingProxy | null;
  clock: FakeClock | null;
  /** How long a worker may be silent, ms. */
  lease: number;
}

/** 0 ≤ number < 1 */
export type Random = () => number;

/** Does it; resolves when it is over. */
type Fault = (victims: Victims, random: Random) => Promise<void> | void;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const anyOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

async function block({ workers, lease }: Victims, random: Random): Promise<void> {
  const ms = Math.round(random() * lease * 1.3);
  anyOf(workers, random).send({ block: ms });
  await pause(ms);
}

async function restartRedis({ redis }: Victims, random: Random): Promise<void> {
  await redis?.kill();
  await pause(random() * 1500);
  await redis?.start();
}

async function restartPostgres({ postgres }: Victims, random: Random): Promise<void> {
  await postgres?.halt();
  await pause(random() * 1500);
  await postgres?.start();
}

async function setClock({ clock, lease }: Victims, random: Random): Promise<void> {
  clock?.set(random() < 0.5 ? 3600 : -3600);
  await pause(random() * lease);
  clock?.set(0);
}

const ALWAYS: Readonly<Record<string, Fault>> = {
  'worker killed': ({ workers }, random) => anyOf(workers, random).kill(random() * 500),
  'producer killed': ({ producer }, random) => producer.kill(random() * 500),
  'event loop blocked': block,
};

const WITH_POSTGRES: Readonly<Record<string, Fault>> = { 'PostgreSQL killed': restartPostgres };

const WITH_REDIS: Readonly<Record<string, Fault>> = {
  'Redis killed': restartRedis,
  'Redis flushed': async ({ redis }) => void (await redis?.client.flushall().catch(() => undefined)),
  'lines to Redis half open': ({ proxy }) => proxy?.cutNow('blackhole'),
};

const WITH_CLOCK: Readonly<Record<string, Fault>> = { 'clock set by an hour and back': setClock };

export interface NamedFault {
  name: string;
  run: () => Promise<void> | void;
}

/** Those that can be done here. */
export function faultsFor(victims: Victims, random: Random): NamedFault[] {
  const all = {
    ...ALWAYS,
    ...(victims.postgres && WITH_POSTGRES),
    ...(victims.redis && WITH_REDIS),
    ...(victims.clock && WITH_CLOCK),
  };
  return Object.entries(all).map(([name, fault]) => ({ name, run: () => fault(victims, random) }));
}
