// The bench `imap`: how fast mail of an IMAP server that is a round trip away is stored, and with how much memory.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../test/servers/dovecot.ts';
import { mbsyncCommand } from '../prove/sync/copy-by-mbsync.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { makeMailbox } from './make-mailbox.ts';
import { PROGRAMS } from './program-paths.ts';
import { runMeasured } from './run-measured.ts';
import { startProxy } from './start-proxy.ts';
import { textTable } from './text-table.ts';
import { withInput } from './with-input.ts';

/** Mails a second from the start of the program until all are stored, and bytes resident at most. */
const BAR = { rate: 600, memory: 250e6 };
const USER = 'ada@juniper.test';
/** The naive loop takes two round trips' time for each mail; some hundred tell its speed. */
const NAIVE_MAILS = 300;

interface Order {
  mails: number;
  /** Round trip, ms. */
  delay: number;
}

interface Figures {
  name: string;
  seen: number;
  seconds: number;
  cpuSeconds: number | null;
  /** Bytes; null where it is not the reader's alone. */
  peak: number | null;
}

/** Reads without storing anything, in a process of its own. */
async function readOnly(port: number, password: string, ...how: readonly string[]): Promise<number> {
  const args = [PROGRAMS.readImap, String(port), USER, password, ...how];
  const { stdout } = await runMeasured(process.execPath, args);
  return (JSON.parse(stdout) as { seen: number }).seen;
}

/** The first reading makes Dovecot write its index, which belongs to no reader's time. */
async function fill(dovecot: Dovecot, { folder, tell }: BenchRoom, mails: number): Promise<void> {
  const path = join(folder, 'Maildir');
  await makeMailbox(path, { mails, jobShare: 0.03, seed: 'imap', format: 'maildir' });
  dovecot.adopt(USER, path);
  tell('Dovecot writes its index');
  await readOnly(dovecot.port, dovecot.password, 'hearback');
}

/** The real program into a new data folder, through the proxy in another process, so that no other memory counts for it. */
async function withHearback(port: number, password: string, folder: string): Promise<Figures> {
  const at = ['--data-dir', join(folder, 'data')];
  const reach = ['--host', '127.0.0.1', '--port', String(port), '--security', 'none'];
  await withInput(PROGRAMS.hearback, ['mailboxes', 'add', USER, ...reach, ...at], `${password}\n`);
  const args = ['fetch', '--once', '--json', ...at];
  const { stdout, seconds, cpuSeconds, peak } = await runMeasured(PROGRAMS.hearback, args);
  const { mailboxes } = JSON.parse(stdout) as { mailboxes: { ledger: { seen: number } }[] };
  return { name: 'hearback fetch', seen: mailboxes[0]?.ledger.seen ?? 0, seconds, cpuSeconds, peak };
}

async function withMbsync(port: number, password: string, folder: string): Promise<Figures> {
  const root = join(folder, 'mbsync');
  const began = performance.now();
  const { cpuSeconds, peak } = await runMeasured(...mbsyncCommand(root, { port, user: USER, password }));
  const seconds = (performance.now() - began) / 1000;
  const seen = readdirSync(join(root, 'copy'), { recursive: true }).filter((name) =>
    /,U=\d/.test(String(name)),
  );
  return { name: 'mbsync', seen: seen.length, seconds, cpuSeconds, peak };
}

async function withLoop(port: number, password: string): Promise<Figures> {
  const began = performance.now();
  const seen = await readOnly(port, password, 'naive', String(NAIVE_MAILS));
  const seconds = (performance.now() - began) / 1000;
  return { name: 'one FETCH per mail', seen, seconds, cpuSeconds: null, peak: null };
}

function result(order: Order, ours: Figures, others: readonly Figures[]): BenchResult {
  const rate = ({ seen, seconds }: Figures): number => seen / seconds;
  const rows = [ours, ...others].map((one) => [
    one.name,
    String(one.seen),
    one.seconds.toFixed(1),
    one.cpuSeconds?.toFixed(1) ?? '',
    rate(one).toFixed(0),
    one.peak === null ? '' : `${(one.peak / 1e6).toFixed(0)} MB`,
  ]);
  const met = rate(ours) >= BAR.rate && (ours.peak ?? Infinity) <= BAR.memory;
  const aim = `aim: ${BAR.rate} mails/s stored, in ${BAR.memory / 1e6} MB, at ${order.delay} ms: ${met ? 'reached' : 'not reached'}`;
  const head = ['', 'mails', 'seconds', 'CPU s', 'mails/s', 'memory'];
  return { data: { ...order, ours, others }, table: `${textTable([head, ...rows])}\n${aim}`, met };
}

async function run(order: Order, room: BenchRoom): Promise<BenchResult> {
  const { folder, tell } = room;
  const dovecot = await startDovecot();
  const line = await startProxy(dovecot.port, order.delay / 2);
  try {
    tell(`${order.mails} mails are written`);
    await fill(dovecot, room, order.mails);
    tell('hearback reads and stores them');
    const ours = await withHearback(line.port, dovecot.password, folder);
    tell('mbsync copies them');
    const mbsync = await withMbsync(line.port, dovecot.password, folder);
    tell(`a loop reads ${NAIVE_MAILS} of them with one FETCH each`);
    return result(order, ours, [mbsync, await withLoop(line.port, dovecot.password)]);
  } finally {
    await line.stop();
    await dovecot.stop();
  }
}

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`);
  return value;
}

export const imapBench: Bench = {
  name: 'imap',
  about:
    'a mailbox from Dovecot over a slow line into the tracker, beside mbsync and a loop that fetches mail by mail',
  options: [
    '--mails 20000     mails in the mailbox, 3 % of them about jobs',
    '--delay 40        round trip in ms',
  ],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mails: { type: 'string', default: '20000' },
        delay: { type: 'string', default: '40' },
      },
    });
    if (dovecotLeftOut) throw new Error('Dovecot is not installed: apt-get install dovecot-imapd');
    return run(
      { mails: wholeNumber(values.mails, 'mails'), delay: wholeNumber(values.delay, 'delay') },
      room,
    );
  },
};
