// Measures a whole import into an empty data directory against mailparser, taking turns on one mailbox.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchResult, BenchRoom } from './bench.ts';
import { makeMailbox } from './make-mailbox.ts';
import { PROGRAMS } from './program-paths.ts';
import { quantile } from './quantile.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { textTable } from './text-table.ts';

const JOB_SHARE = 0.03;
/** How many times faster than mailparser an import must be. */
const BAR = 5;

interface Figures {
  seconds: number;
  cpu_seconds: number | null;
  mails_per_second: number;
  peak_bytes: number;
  /** Seconds of each run. */
  runs: number[];
}

interface Contender {
  name: string;
  run: () => Promise<Measured>;
  /** How many mails the program says it has seen. */
  seen: (stdout: string) => number;
}

function contenders(mailbox: string, dataDir: string): Contender[] {
  const mailparser = (way: string) => () =>
    runMeasured(process.execPath, [PROGRAMS.mailparser, mailbox, way]);
  const seen = (stdout: string): number => (JSON.parse(stdout) as { mails: number }).mails;
  return [
    { name: 'mailparser simpleParser, as it comes', run: mailparser('simple'), seen },
    { name: 'mailparser MailParser stream, all skip* set', run: mailparser('stream'), seen },
    {
      name: 'hearback import',
      run: async () => {
        rmSync(dataDir, { recursive: true, force: true });
        return runMeasured(PROGRAMS.hearback, ['import', mailbox, '--data-dir', dataDir, '--json']);
      },
      seen: (stdout) =>
        (JSON.parse(stdout) as { imports: { run: { seen: number } }[] }).imports.reduce(
          (sum, { run }) => sum + run.seen,
          0,
        ),
    },
  ];
}

function figuresOf(runs: readonly Measured[], mails: number): Figures {
  const seconds = quantile(
    runs.map((run) => run.seconds),
    0.5,
  );
  const cpu = runs.flatMap((run) => run.cpuSeconds ?? []);
  return {
    seconds,
    cpu_seconds: cpu.length > 0 ? quantile(cpu, 0.5) : null,
    mails_per_second: mails / seconds,
    peak_bytes: quantile(
      runs.map((run) => run.peak),
      1,
    ),
    runs: runs.map((run) => run.seconds),
  };
}

const decimal = (value: number | null, digits = 1): string => value?.toFixed(digits) ?? '-';

function tableOf(all: ReadonlyMap<string, Figures>, ours: Figures): string {
  const rows = [...all].map(([name, figures]) => [
    name,
    decimal(figures.seconds, 2),
    decimal(figures.cpu_seconds, 2),
    figures.mails_per_second.toFixed(0),
    (figures.peak_bytes / 1e6).toFixed(0),
    decimal(figures.seconds / ours.seconds),
    decimal(
      figures.cpu_seconds === null || ours.cpu_seconds === null
        ? null
        : figures.cpu_seconds / ours.cpu_seconds,
    ),
  ]);
  const head = ['', 'seconds', 'CPU s', 'mails/s', 'peak MB', '÷ import', '÷ import (CPU)'];
  return textTable([head, ...rows]);
}

/**
 * Runs each contender `repeat` times, interleaved; medians. The promise is the ratio to mailparser as it comes, which like an
 * import makes text of every mail; beside it stands the stream that is told to skip all it can, HTML included.
 */
export async function measureImportSpeed(
  wish: { mails: number; repeat: number },
  { folder, tell }: BenchRoom,
): Promise<BenchResult> {
  const mailbox = join(folder, 'mailbox.mbox');
  const bytes = await makeMailbox(mailbox, { mails: wish.mails, jobShare: JOB_SHARE, seed: 'bench' });
  const runs = new Map<string, Measured[]>();
  for (let round = 1; round <= wish.repeat; round++) {
    for (const { name, run, seen } of contenders(mailbox, join(folder, 'data'))) {
      const measured = await run();
      const found = seen(measured.stdout);
      if (found < wish.mails) throw new Error(`${name} saw ${found} of ${wish.mails} mails`);
      runs.set(name, [...(runs.get(name) ?? []), measured]);
      tell(`round ${round}: ${name}: ${measured.seconds.toFixed(2)} s`);
    }
  }
  const all = new Map([...runs].map(([name, measured]) => [name, figuresOf(measured, wish.mails)]));
  const [theirs, skipping, ours] = [...all.values()] as [Figures, Figures, Figures];
  const ratio = theirs.seconds / ours.seconds;
  const met = ratio >= BAR;
  return {
    data: {
      mails: wish.mails,
      bytes,
      repeat: wish.repeat,
      ratio,
      ratio_skipping_all: skipping.seconds / ours.seconds,
      bar: BAR,
      met,
      ...Object.fromEntries(all),
    },
    table: [
      `${wish.mails} mails, ${(bytes / 1e6).toFixed(1)} MB, medians of ${wish.repeat}`,
      tableOf(all, ours),
      `${ratio.toFixed(1)} times as fast as mailparser parses; it must be ${BAR}: ${met ? 'kept' : 'NOT kept'}`,
    ].join('\n'),
    met,
  };
}
