// Walks a mailbox through its changes, and at each kills the program at every durable step.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { losesWithoutSync } from './control.ts';
import { faultsIn, stateOf } from './faults-in.ts';
import { proveSite, READ, runSound, type Stage } from './prove-site.ts';
import type { Site } from './run-program.ts';
import type { World } from './world.ts';

/** What a process was killed with: nothing else, or also without what was not synced. */
export type Loss = 'kill -9' | 'kill -9, unsynced writes thrown away';

export interface Totals {
  stages: number;
  steps: number;
  /** Moments at which it could be killed. */
  sites: number;
  kills: Record<Loss, number>;
  /** Kills meant for a step that the process did not come to. */
  missed: number;
  places: number;
  faults: string[];
}

export interface WorldWish {
  world: World;
  folder: string;
  /** Null where unsynced writes cannot be thrown away. */
  keeper: string | null;
  /** Of the sites one in so many is tried. */
  every: number;
  /** Cases at once. */
  atOnce: number;
  tell: (line: string) => void;
}

const NONE = (): Totals => ({
  stages: 0,
  steps: 0,
  sites: 0,
  kills: { 'kill -9': 0, 'kill -9, unsynced writes thrown away': 0 },
  missed: 0,
  places: 0,
  faults: [],
});

function sitesOf(steps: number): Site[] {
  return Array.from({ length: steps }, (_, at) => [
    { step: at + 1, when: 'before' as const },
    { step: at + 1, when: 'after' as const },
  ]).flat();
}

/** All cases of a stage, some at once. */
async function killEverywhere(
  wish: WorldWish,
  stage: Stage,
  steps: readonly string[],
  totals: Totals,
): Promise<void> {
  const losses: Loss[] = [
    'kill -9',
    ...(wish.keeper === null ? [] : ['kill -9, unsynced writes thrown away' as const]),
  ];
  const waiting = losses.flatMap((loss) => sitesOf(steps.length).map((site) => ({ site, loss })));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { site, loss } = next;
      count += 1;
      totals.sites += 1;
      if (totals.sites % wish.every !== 0) continue;
      const folder = join(wish.folder, `${totals.stages}-${count}`);
      const keeper = loss === 'kill -9' ? null : wish.keeper;
      const { landed, faults } = await proveSite({ stage, site, keeper, folder });
      if (landed) totals.kills[loss] += 1;
      else totals.missed += 1;
      if (faults.length === 0) continue;
      const where = `${stage.world.name}, ${stage.name}, ${loss} ${site.when} step ${steps[site.step - 1]}`;
      totals.faults.push(...faults.map((fault) => `${where}: ${fault}`));
      wish.tell(`FAULT ${where}:\n  ${faults.join('\n  ')}`);
    }
  };
  await Promise.all(Array.from({ length: wish.atOnce }, work));
}

/** Runs a stage undisturbed first: so its steps are known, and what comes out. */
async function walkStage(wish: WorldWish, stage: Stage, done: string, totals: Totals): Promise<void> {
  const { world, command, seen } = stage;
  cpSync(stage.before, done, { recursive: true });
  const { steps } = await runSound(world, command, done, `${done}.notes`);
  if (stage.after.length === 0) {
    const faults = await faultsIn(done, seen, null);
    if (faults.length > 0)
      throw new Error(`an undisturbed reading (${stage.name}) went wrong: ${faults.join('; ')}`);
    stage.reference = await stateOf(done);
  }
  if (totals.stages === 0 && wish.keeper !== null) {
    const isLost = await losesWithoutSync(world, wish.keeper, `${done}-control`, steps.length);
    if (!isLost)
      throw new Error('a program that syncs nothing loses nothing: unsynced writes are not thrown away');
    wish.tell('  control: told to sync nothing, the program loses what it stored');
  }
  totals.stages += 1;
  totals.steps += steps.length;
  await killEverywhere(wish, stage, steps, totals);
  const kills = Object.values(totals.kills).reduce((sum, n) => sum + n, 0);
  wish.tell(
    `  ${world.name}: ${stage.name}: ${steps.length} durable steps, ${seen.size} places by ${world.witness}; ${kills} kills so far`,
  );
}

/** Connects the mailbox, reads it, lets it change and reads it again, with kills at every step of each. */
export async function proveWorld(wish: WorldWish): Promise<Totals> {
  const { world, folder } = wish;
  const totals = NONE();
  const seen = new Map<string, Buffer>();
  const stages = [
    { name: 'connecting', command: world.connect, after: [READ] },
    { name: 'the first reading', command: READ, after: [] },
    ...world.changes.map(({ name, happen }) => ({ name, command: READ, after: [], happen })),
  ];
  let before = join(folder, 'nothing');
  mkdirSync(before);
  for (const [at, { happen, ...plan }] of stages
    .map((stage) => ({ happen: undefined, ...stage }))
    .entries()) {
    await happen?.();
    for (const { locator, bytes } of await world.places()) seen.set(locator, bytes);
    const done = join(folder, `done-${at}`);
    await walkStage(wish, { ...plan, world, before, seen, reference: null }, done, totals);
    before = done;
  }
  return { ...totals, places: seen.size };
}
