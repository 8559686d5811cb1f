// The command `npm run bench`: measures what the design promises; without arguments it lists the benches.
import { apiBench } from './bench/api-bench.ts';
import { dashboardBench } from './bench/dashboard-bench.ts';
import { gmailBench } from './bench/gmail-bench.ts';
import { importBench } from './bench/import-bench.ts';
import { imapBench } from './bench/imap-bench.ts';
import { newsBench } from './bench/news-bench.ts';
import { listBench } from './bench/list-bench.ts';
import { queueBench } from './bench/queue-bench.ts';
import type { Bench } from './bench/bench.ts';
import { loadNow } from './bench/load-now.ts';
import { withFolder } from './bench/with-folder.ts';

const BENCHES: readonly Bench[] = [
  apiBench,
  importBench,
  imapBench,
  listBench,
  dashboardBench,
  gmailBench,
  newsBench,
  queueBench,
];

const USAGE = [
  'usage: npm run bench -- NAME [options] [--json]',
  ...BENCHES.flatMap(({ name, about, options }) => [
    `  ${name.padEnd(10)} ${about}`,
    ...options.map((option) => `             ${option}`),
  ]),
].join('\n');

async function runBench(bench: Bench, args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const began = loadNow();
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const { data, table, met } = await withFolder((folder) =>
    bench.run(
      args.filter((arg) => arg !== '--json'),
      { folder, tell },
    ),
  );
  const load = { cpus: began.cpus, before: began.load, after: loadNow().load };
  const busy = began.load[0] > began.cpus / 2;
  if (json) console.log(JSON.stringify({ bench: bench.name, load, ...data }));
  else {
    const note = busy ? ': the machine was busy with other work, so trust ratios, not seconds' : '';
    console.log(`${table}\n${load.cpus} CPUs, load before ${load.before} and after ${load.after}${note}`);
  }
  if (!met) process.exitCode = 1;
}

const [name, ...args] = process.argv.slice(2);
const bench = BENCHES.find((candidate) => candidate.name === name);
if (bench) {
  try {
    await runBench(bench, args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
} else {
  (name === undefined ? process.stdout : process.stderr).write(`${USAGE}\n`);
  if (name !== undefined) process.exitCode = 2;
}
