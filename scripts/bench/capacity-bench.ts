// The bench `capacity`: what so many mailboxes need, what of it runs out first, and how a day of theirs passes.
import { parseArgs } from 'node:util';
import { QUOTAS } from '../../src/net/quotas.data.ts';
import type { Bench, BenchResult } from './bench.ts';
import { capacityTable, type Sized } from './capacity/capacity-table.ts';
import { measureCosts } from './capacity/measure-costs.ts';
import { jobTime, reckon } from './capacity/reckon.ts';
import { simulate } from './capacity/simulate.ts';
import { readStageCosts, writeStageCosts, type StageCosts } from './capacity/stage-costs.ts';
import { takePart } from './capacity/take-part.ts';
import { quantile } from './quantile.ts';

/** Seconds that nineteen of twenty new mails may wait for a worker. */
const MOST_WAITED = 10;

interface Wish {
  sizes: number[];
  /** Of workers; null for as many as are reckoned. */
  cores: number | null;
  seed: string;
}

function passDay(mailboxes: number, costs: StageCosts, { cores, seed }: Wish): Sized {
  const reckoned = reckon(mailboxes, costs, QUOTAS.gmail);
  const given = cores ?? reckoned.workerCores;
  const part = takePart(reckoned, given, QUOTAS.gmail);
  const time = (mails: number): number => jobTime(costs, mails);
  const day = simulate({ ...part, jobTime: time, wholeShare: costs.wholeShare, seed });
  return { reckoned, cores: given, part, day };
}

function wishOf(values: { mailboxes: string; cores?: string | undefined; seed: string }): Wish {
  const sizes = values.mailboxes.split(',').map(Number);
  const cores = values.cores === undefined ? null : Number(values.cores);
  if (![...sizes, cores ?? 1].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--mailboxes and --cores must be whole numbers above 0');
  return { sizes, cores, seed: values.seed };
}

function resultOf(sized: readonly Sized[], costs: StageCosts): BenchResult {
  const waits = sized.map(({ day }) =>
    day.queueWaits.length > 0 ? quantile(day.queueWaits, 0.95) / 1000 : 0,
  );
  const met = waits.every((wait) => wait <= MOST_WAITED);
  const { on, machine, command } = costs.measured;
  const lines = [
    `costs measured on ${on} on ${machine} by \`${command}\`; traffic and machines as scripts/bench/capacity/traffic.data.ts assumes`,
    capacityTable(sized, costs),
    `of new mails 95 % wait at most ${MOST_WAITED} s for a worker: ${met ? 'kept' : 'NOT kept'}`,
  ];
  const sizes = sized.map(({ reckoned, cores, part, day }) => {
    const { delays, depths, deepest, busy } = day;
    return { reckoned, cores, part, day: { newMails: delays.length, depths, deepest, busy } };
  });
  return { data: { costs, sizes, met }, table: lines.join('\n'), met };
}

export const capacityBench: Bench = {
  name: 'capacity',
  about:
    'what 100 to 1,000,000 mailboxes need and what runs out first, simulated for a day; bar: 95 % of new mails wait at most 10 s for a worker',
  options: [
    '--mailboxes 100,1000,10000,100000,1000000',
    '--cores N         of workers, instead of as many as are reckoned',
    '--seed 1          of the day',
    '--measure         what stages cost, anew (2 minutes), and keep it beside the model',
  ],
  async run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mailboxes: { type: 'string', default: '100,1000,10000,100000,1000000' },
        cores: { type: 'string' },
        seed: { type: 'string', default: '1' },
        measure: { type: 'boolean', default: false },
      },
    });
    const wish = wishOf(values);
    if (values.measure) writeStageCosts(await measureCosts(room, 'npm run bench -- capacity --measure'));
    const costs = readStageCosts();
    const sized = wish.sizes.map((mailboxes) => {
      room.tell(`a day of ${mailboxes} mailboxes …`);
      return passDay(mailboxes, costs, wish);
    });
    return resultOf(sized, costs);
  },
};
