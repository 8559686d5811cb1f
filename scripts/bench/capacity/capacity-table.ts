// Lays out what was reckoned and simulated: a column for each number of mailboxes, and what runs out first.
import { quantile } from '../quantile.ts';
import { textTable } from '../text-table.ts';
import type { Reckoned, Resource } from './reckon.ts';
import type { Simulated } from './simulate.ts';
import type { StageCosts } from './stage-costs.ts';
import type { Part } from './take-part.ts';
import { MACHINES } from './traffic.data.ts';

export interface Sized {
  reckoned: Reckoned;
  /** Of workers. */
  cores: number;
  part: Part;
  day: Simulated;
}

/** What makes room where a resource runs out. */
const MOVES: Readonly<Record<Resource, string>> = {
  'Gmail quota':
    'a larger quota from Google; being woken by announcements instead of asking every 15 s (not built)',
  'reading thread': 'sharing the mailboxes out among several reading processes (not built)',
  'database commits': 'one sign of life for each process instead of for each mailbox (not built)',
  'database cores': 'a larger server; people parted by server (not built)',
  'database log': 'faster disks; a spool elsewhere than in the database (not built)',
};

const plain = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 10 ? 1 : 2);
};
const percent = (share: number): string =>
  `${share >= 0.1 ? Math.round(share * 100).toLocaleString('en-US') : (share * 100).toFixed(2)} %`;
const seconds = (values: readonly number[], share: number): string =>
  values.length === 0 ? '–' : plain(quantile(values, share) / 1000);
const hours = (values: readonly number[], share: number): string =>
  values.length === 0 ? '–' : plain(quantile(values, share) / 3_600_000);
const shareOf = ({ use }: Reckoned, resource: Resource): string =>
  percent(use.find((one) => one.resource === resource)?.share ?? 0);

type Row = readonly [string, (sized: Sized) => string];

const RECKONED: readonly Row[] = [
  ['new mails/s', ({ reckoned }) => plain(reckoned.newMails)],
  ['mails/s of first readings', ({ reckoned }) => plain(reckoned.oldMails)],
  ['worker cores at work', ({ reckoned }) => plain(reckoned.workerBusy)],
  ['worker cores wanted', ({ reckoned }) => String(reckoned.workerCores)],
  ['database: cores at work', ({ reckoned }) => plain(reckoned.databaseBusy)],
  ['database: commits/s', ({ reckoned }) => plain(reckoned.commits)],
  ['database: rows written/s', ({ reckoned }) => plain(reckoned.rows)],
  ['database: MB of log/s', ({ reckoned }) => plain(reckoned.wal / 1e6)],
  ['database: GB more each day', ({ reckoned }) => plain(reckoned.keptPerDay / 1e9)],
  ['use: reading thread', ({ reckoned }) => shareOf(reckoned, 'reading thread')],
  ['use: Gmail quota', ({ reckoned }) => shareOf(reckoned, 'Gmail quota')],
  ['use: database commits', ({ reckoned }) => shareOf(reckoned, 'database commits')],
  ['use: database cores', ({ reckoned }) => shareOf(reckoned, 'database cores')],
  ['use: database log', ({ reckoned }) => shareOf(reckoned, 'database log')],
  ['days to read all for the first time', ({ reckoned }) => plain(reckoned.daysOfFirstReadings)],
];

const simulatedRows = (costs: StageCosts): readonly Row[] => [
  ['simulated: part of the mailboxes', ({ part }) => percent(part.share)],
  ['asked for news every s', ({ part }) => plain(part.pollEvery / 1000)],
  ['new mail decided after s, median', ({ day }) => seconds(day.delays, 0.5)],
  ['  95 % within', ({ day }) => seconds(day.delays, 0.95)],
  ['  of it until fetched, 95 %', ({ day }) => seconds(day.fetchWaits, 0.95)],
  ['  of it for a worker, 95 %', ({ day }) => seconds(day.queueWaits, 0.95)],
  ['first reading h, median', ({ day }) => hours(day.firstReadings, 0.5)],
  ['  95 % within', ({ day }) => hours(day.firstReadings, 0.95)],
  ['worker cores at work all day', ({ day }) => percent(day.busy)],
  ['most mails in the queue', ({ day, part }) => plain(day.deepest / part.share)],
  [
    'Redis MB for these',
    ({ day, part }) =>
      costs.streamEntry === null ? '–' : plain((day.deepest / part.share) * (costs.streamEntry / 1e6)),
  ],
];

/** What is over its limit, the fullest first; or that nothing is. */
function bottleneck({ mailboxes, use }: Reckoned): string {
  const over = use.filter(({ share }) => share > MACHINES.use);
  const [fullest] = use;
  const size = mailboxes.toLocaleString('en-US');
  if (over.length === 0)
    return `${size}: nothing runs out; the fullest is the ${fullest?.resource} (${percent(fullest?.share ?? 0)})`;
  return over
    .map(
      ({ resource, share }, n) =>
        `${n === 0 ? `${size}: ` : '  then '}${resource} (${percent(share)}): ${MOVES[resource]}`,
    )
    .join('\n');
}

export function capacityTable(sized: readonly Sized[], costs: StageCosts): string {
  const head = ['mailboxes', ...sized.map(({ reckoned }) => reckoned.mailboxes.toLocaleString('en-US'))];
  const body = [...RECKONED, ...simulatedRows(costs)].map(([name, cell]) => [name, ...sized.map(cell)]);
  return [
    textTable([head, ...body]),
    '',
    `what runs out (over ${percent(MACHINES.use)}) at the busiest hour, and what moves it`,
    ...sized.map(({ reckoned }) => bottleneck(reckoned)),
  ].join('\n');
}
