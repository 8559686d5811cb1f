// Measures how much memory an import of a large mailbox takes, from its first moment to its last.
import { join } from 'node:path';
import type { BenchResult, BenchRoom } from './bench.ts';
import { makeMailbox } from './make-mailbox.ts';
import { PROGRAMS } from './program-paths.ts';
import { quantile } from './quantile.ts';
import { runMeasured } from './run-measured.ts';
import { textTable } from './text-table.ts';

const JOB_SHARE = 0.03;
const BAR = 300e6;
/** Flat: the last third may lie this much above the second; in the first the program itself is still growing. */
const GROWTH = 1.1;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Samples the resident memory of the import every 100 ms; the kernel's own high-water mark is the peak. */
export async function measureImportMemory(
  wish: { mails: number; bytes: string },
  { folder, tell }: BenchRoom,
): Promise<BenchResult> {
  const mailbox = join(folder, 'mailbox.mbox');
  const bytes = await makeMailbox(mailbox, { ...wish, jobShare: JOB_SHARE, seed: 'bench' });
  tell(`a mailbox of ${(bytes / 1e9).toFixed(2)} GB lies ready`);
  const args = ['import', mailbox, '--data-dir', join(folder, 'data'), '--json'];
  const run = await runMeasured(PROGRAMS.hearback, args);
  const third = Math.floor(run.memory.length / 3);
  if (third === 0) throw new Error('memory cannot be read here: this bench needs Linux and a longer run');
  const first = quantile(run.memory.slice(0, third), 0.5);
  const second = quantile(run.memory.slice(third, -third), 0.5);
  const last = quantile(run.memory.slice(-third), 0.5);
  const flat = last <= second * GROWTH;
  const met = run.peak <= BAR && flat;
  const row = [
    run.seconds.toFixed(1),
    run.cpuSeconds?.toFixed(1) ?? '-',
    (bytes / 1e6 / run.seconds).toFixed(0),
    megabytes(first),
    megabytes(second),
    megabytes(last),
    megabytes(run.peak),
  ];
  return {
    data: {
      mails: wish.mails,
      bytes,
      seconds: run.seconds,
      cpu_seconds: run.cpuSeconds,
      samples: run.memory.length,
      first_third_bytes: first,
      second_third_bytes: second,
      last_third_bytes: last,
      peak_bytes: run.peak,
      bar: BAR,
      met,
    },
    table: [
      `${wish.mails} mails, ${(bytes / 1e9).toFixed(2)} GB, ${run.memory.length} samples of resident memory`,
      textTable([['seconds', 'CPU s', 'MB/s', 'first third MB', 'second', 'last', 'peak MB'], row]),
      `at most ${megabytes(BAR)} MB and flat: ${met ? 'kept' : 'NOT kept'}`,
    ].join('\n'),
    met,
  };
}
