// The bench `list`: how fast the list of applications answers while mail is being imported.
import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { makeMailbox } from './make-mailbox.ts';
import { PROGRAMS } from './program-paths.ts';
import { quantile } from './quantile.ts';
import { runMeasured } from './run-measured.ts';
import { startServer } from './start-server.ts';
import { steadyRequests, type Answer } from './steady-requests.ts';
import { textTable } from './text-table.ts';

const PER_SECOND = 20;
const QUIET_SECONDS = 5;
/** 99 of 100 answers come within this time, ms. */
const BAR = 50;
const LIST = '/api/v1/applications?limit=100';

interface Figures {
  requests: number;
  p50: number;
  p99: number;
  max: number;
  /** 99 of 100 requests were sent this punctually, ms: what the machine alone does to any program. */
  late_p99: number;
}

function figuresOf(answers: readonly Answer[]): Figures {
  const taken = answers.map((answer) => answer.taken);
  return {
    requests: answers.length,
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    max: quantile(taken, 1),
    late_p99: quantile(
      answers.map(({ late }) => late),
      0.99,
    ),
  };
}

/** Latencies of the list for as long as `work` takes. */
async function during(origin: string, work: () => Promise<unknown>): Promise<Figures> {
  const load = steadyRequests(origin + LIST, PER_SECOND);
  try {
    await work();
  } finally {
    await pause(1000 / PER_SECOND);
  }
  return figuresOf(await load.finish());
}

/** An import in a process of its own; watching its memory would disturb the clock of this one. */
function importBeside(mailbox: string, dataDir: string): Promise<void> {
  const child = spawn(PROGRAMS.hearback, ['import', mailbox, '--data-dir', dataDir], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the import ended with ${code}`))));
  });
}

async function upload(mailbox: string, origin: string): Promise<void> {
  const body = await openAsBlob(mailbox);
  const posted = await fetch(`${origin}/api/v1/imports?name=upload.mbox`, { method: 'POST', body });
  if (posted.status !== 201) throw new Error(`the upload was answered with ${posted.status}`);
  const { id } = (await posted.json()) as { id: string };
  for (;;) {
    await pause(500);
    const { state, error } = (await (await fetch(`${origin}/api/v1/imports/${id}`)).json()) as {
      state: string;
      error: string | null;
    };
    if (state === 'done') return;
    if (state === 'failed') throw new Error(`the import failed: ${error}`);
  }
}

async function countApplications(origin: string): Promise<number> {
  const answer = await fetch(origin + LIST);
  return ((await answer.json()) as { total: number }).total;
}

const share = (name: string, { requests, p50, p99, max, late_p99 }: Figures): string[] => [
  name,
  String(requests),
  ...[p50, p99, max, late_p99].map((value) => value.toFixed(1)),
];

interface Wish {
  mails: number;
  jobMails: number;
}

async function measure(wish: Wish, { folder, tell }: BenchRoom): Promise<BenchResult> {
  const dataDir = join(folder, 'data');
  const [base, beside, uploaded] = ['base', 'beside', 'uploaded'].map((name) =>
    join(folder, `${name}.mbox`),
  ) as [string, string, string];
  await makeMailbox(base, { mails: Math.ceil(wish.jobMails / 0.8), jobShare: 0.8, seed: 'bench-base' });
  await makeMailbox(beside, { mails: wish.mails, jobShare: 0.03, seed: 'bench-beside' });
  await makeMailbox(uploaded, { mails: wish.mails, jobShare: 0.03, seed: 'bench-uploaded' });
  await runMeasured(PROGRAMS.hearback, ['import', base, '--data-dir', dataDir, '--json']);
  const server = await startServer(dataDir);
  try {
    const { origin } = server;
    const applications = await countApplications(origin);
    tell(`a tracker with ${applications} applications answers`);
    const scenarios: [string, Figures][] = [];
    const note = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      scenarios.push([name, await during(origin, work)]);
      tell(`${name}: measured`);
    };
    await note('nothing else going on', () => pause(QUIET_SECONDS * 1000));
    await note('an import in another process', () => importBeside(beside, dataDir));
    await note('the server imports an upload', () => upload(uploaded, origin));
    const met = scenarios.every(([, { p99 }]) => p99 <= BAR);
    return {
      data: {
        applications,
        mails: wish.mails,
        per_second: PER_SECOND,
        bar: BAR,
        met,
        ...Object.fromEntries(scenarios),
      },
      table: [
        `GET ${LIST}, ${PER_SECOND} times a second, ${applications} applications, imports of ${wish.mails} mails; ms`,
        textTable([
          ['while', 'requests', 'p50', 'p99', 'max', 'sent late p99'],
          ...scenarios.map(([name, f]) => share(name, f)),
        ]),
        `p99 at most ${BAR} ms: ${met ? 'kept' : 'NOT kept'}`,
      ].join('\n'),
      met,
    };
  } finally {
    await server.stop();
  }
}

export const listBench: Bench = {
  name: 'list',
  about: 'how fast the list of applications answers while mail is being imported',
  options: [
    '--mails 20000     mails in each mailbox imported meanwhile',
    '--job-mails 9000  mails about jobs that the list is made of beforehand',
  ],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mails: { type: 'string', default: '20000' },
        'job-mails': { type: 'string', default: '9000' },
      },
    });
    const wish = { mails: Number(values.mails), jobMails: Number(values['job-mails']) };
    if (!(wish.mails > 0 && wish.jobMails > 0)) throw new Error('give whole numbers above 0');
    return measure(wish, room);
  },
};
