// Proves that a kill at any durable step loses no mail and doubles none, with real processes against servers that change.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingTools, TEST_TOOLS } from '../testing/test-tools.ts';
import type { Proof } from './proof.ts';
import { dovecotWorld } from './sync/dovecot-world.ts';
import { gmailWorld } from './sync/gmail-world.ts';
import { graphWorld } from './sync/graph-world.ts';
import { buildKeeper } from './sync/power-cut.ts';
import { proveWorld, type Totals } from './sync/prove-world.ts';
import type { World } from './sync/world.ts';

export interface SyncRequest {
  worlds: readonly WorldName[];
  /** In the mailbox at first. */
  mails: number;
  every: number;
  atOnce: number;
  /** Whether unsynced writes are thrown away too; where that can be done, for which a compiler may be installed. */
  powerCuts: boolean;
  tell: (line: string) => void;
}

const WORLDS = {
  dovecot: (mails: number) => dovecotWorld(mails),
  gmail: (mails: number) => gmailWorld(mails),
  graph: (mails: number, readers: number) => graphWorld(mails, readers),
};
export type WorldName = keyof typeof WORLDS;

const LEFT_OUT = 'what is not synced is not thrown away: that takes Linux and a C compiler (gcc, libc6-dev)';
const THROWN_AWAY =
  'unsynced writes are thrown away by a library that copies each file of the data folder aside whenever it is synced (fsync, fdatasync); after the kill these copies take the folder’s place';

async function proveOne(world: World, request: SyncRequest): Promise<Totals> {
  // Paths are compared with those that the kernel tells.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hearback-sync-')));
  try {
    const keeper = request.powerCuts ? buildKeeper(folder) : null;
    if (request.powerCuts) request.tell(keeper === null ? LEFT_OUT : THROWN_AWAY);
    return await proveWorld({ world, folder, keeper, ...request });
  } finally {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function totalsLine(name: string, totals: Totals): string {
  const { stages, steps, kills, missed, places, faults } = totals;
  const killed = Object.entries(kills).map(([loss, n]) => `${n} × ${loss}`);
  return `${name}: ${stages} stages, ${steps} durable steps, ${killed.join(' and ')}${missed > 0 ? `, ${missed} came too late` : ''}; ${places} places, ${faults.length} faults`;
}

/** Runs the worlds one after another. */
export async function runSync(request: SyncRequest): Promise<Totals[]> {
  const all: Totals[] = [];
  for (const name of request.worlds) {
    const world = await WORLDS[name](request.mails, request.atOnce);
    const totals = await proveOne(world, request);
    request.tell(totalsLine(world.name, totals));
    all.push(totals);
  }
  return all;
}

function readRequest(args: readonly string[]): Omit<SyncRequest, 'tell'> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      world: { type: 'string', multiple: true },
      mails: { type: 'string', default: '400' },
      every: { type: 'string', default: '1' },
      'at-once': { type: 'string', default: '4' },
    },
  });
  const numbers = [values.mails, values.every, values['at-once']].map(Number);
  if (!numbers.every((n) => Number.isInteger(n) && n > 0)) throw new Error('give whole numbers above 0');
  const [mails = 1, every = 1, atOnce = 1] = numbers;
  const names = Object.keys(WORLDS) as WorldName[];
  const worlds = names.filter((name) => values.world === undefined || values.world.includes(name));
  if (worlds.length === 0) throw new Error(`--world is one of ${names.join(', ')}`);
  return { worlds, mails, every, atOnce, powerCuts: true };
}

export const sync: Proof = {
  name: 'sync',
  about: 'kill -9 at every durable step, then again without unsynced writes: no mail lost, none doubled',
  options: [
    '--world dovecot|gmail|graph (all)',
    '--mails N (400): in the mailbox at first',
    '--every N (1): of all kills only one in so many',
    '--at-once N (4): cases at the same time',
  ],
  async run(args, tell) {
    const request = readRequest(args);
    const missing = missingTools(TEST_TOOLS.slice(1), process.env['PATH'] ?? '');
    if (request.worlds.includes('dovecot') && missing.length > 0) {
      throw new Error(`not installed: apt-get install ${missing.map((tool) => tool.package).join(' ')}`);
    }
    const all = await runSync({ ...request, tell });
    const faults = all.flatMap((totals) => totals.faults);
    const kills = all.reduce(
      (sum, totals) => sum + Object.values(totals.kills).reduce((one, n) => one + n, 0),
      0,
    );
    tell(`in all ${kills} kills, ${faults.length} faults`);
    return faults.length === 0 && kills > 0;
  },
};
