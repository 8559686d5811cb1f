// One case of the proof `sync`: the program is killed at one durable step, started again, and looked at.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../order/read-state.ts';
import { contentsOf } from './contents-of.ts';
import { faultsIn, type Seen } from './faults-in.ts';
import { cutPower, keepSynced } from './power-cut.ts';
import { runProgram, type Command, type Ended, type Site } from './run-program.ts';
import type { World } from './world.ts';

export const READ: Command = { args: ['fetch', '--once'] };

/** What comes before all cases of a stage, and what must come out of each. */
export interface Stage {
  world: World;
  name: string;
  /** The data folder as it was before the stage. */
  before: string;
  /** What is killed; what comes after it is done undisturbed. */
  command: Command;
  after: readonly Command[];
  seen: Seen;
  reference: State | null;
}

export interface Wish {
  stage: Stage;
  site: Site;
  /** Keeps synced writes apart; null = nothing is thrown away. */
  keeper: string | null;
  /** An empty folder. */
  folder: string;
}

export interface SiteResult {
  /** Whether the program was killed before it was done. */
  landed: boolean;
  faults: string[];
}

/** Runs a command undisturbed. @throws when it fails */
export async function runSound(
  world: World,
  command: Command,
  dataDir: string,
  notes: string,
): Promise<Ended> {
  const ended = await runProgram({ command, dataDir, env: world.env, notes });
  if (ended.code === 0) return ended;
  throw new Error(
    `hearback ${command.args.join(' ')} ended with ${ended.code}: ${ended.stderr || ended.stdout}`,
  );
}

async function killAt({ stage, site, keeper, folder }: Wish, dataDir: string): Promise<boolean> {
  const kept = join(folder, 'kept');
  const keeping = keeper === null ? {} : keepSynced(keeper, dataDir, kept);
  const { command, world } = stage;
  const env = { ...world.env, ...keeping };
  const { code } = await runProgram({ command, dataDir, env, notes: join(folder, 'killed'), site });
  if (code !== null) return false;
  if (keeper !== null) cutPower(dataDir, kept);
  return true;
}

/** Another reading of a mailbox that did not change changes nothing. */
async function readAgain(world: World, dataDir: string, notes: string): Promise<string[]> {
  const before = contentsOf(dataDir);
  await runSound(world, READ, dataDir, notes);
  return contentsOf(dataDir) === before ? [] : ['one more reading changed what is stored'];
}

export async function proveSite(wish: Wish): Promise<SiteResult> {
  const { stage, folder } = wish;
  const { world, seen, reference } = stage;
  const dataDir = join(folder, 'data');
  const notes = join(folder, 'notes');
  try {
    mkdirSync(folder);
    cpSync(stage.before, dataDir, { recursive: true });
    const landed = await killAt(wish, dataDir);
    // Where the program was done before it came to that step, there is nothing to see.
    if (!landed) return { landed, faults: [] };
    for (const command of [stage.command, ...stage.after]) await runSound(world, command, dataDir, notes);
    const again = await readAgain(world, dataDir, notes);
    return { landed, faults: [...again, ...(await faultsIn(dataDir, seen, reference))] };
  } catch (error) {
    return { landed: true, faults: [(error as Error).message] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
