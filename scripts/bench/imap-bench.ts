// The bench `imap`: how fast mail comes from an IMAP server that is a round trip away, and with how much memory.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCuttingProxy } from '../../test/servers/cutting-proxy.ts';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../test/servers/dovecot.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { makeMailbox } from './make-mailbox.ts';
import { PROGRAMS } from './program-paths.ts';
import { runMeasured } from './run-measured.ts';
import { textTable } from './text-table.ts';

/** Mails a second, seen and handed out, and bytes resident at most. */
const BAR = { rate: 600, memory: 250e6 };
const USER = 'ada@juniper.test';
/** As bin/hearback starts Node: so much is new at once at most, MB. */
const YOUNG_HEAP = '--max-semi-space-size=8';
/** The naive loop takes two round trips' time for each mail; some hundred tell its speed. */
const NAIVE_MAILS = 300;

interface Order {
  mails: number;
  /** Round trip, ms. */
  delay: number;
}

interface Figures {
  seen: number;
  whole: number;
  seconds: number;
}

/** Reads the mailbox in a process of its own, through the proxy in another, so that neither's memory counts for the reader. */
async function measure(port: number, args: readonly string[]): Promise<Figures & { peak: number }> {
  const { stdout, peak } = await runMeasured(process.execPath, [
    YOUNG_HEAP,
    PROGRAMS.readImap,
    String(port),
    ...args,
  ]);
  return { ...(JSON.parse(stdout) as Figures), peak };
}

/** The first reading makes Dovecot write its index, which belongs to no reader's time. */
async function fill(dovecot: Dovecot, { folder, tell }: BenchRoom, mails: number): Promise<void> {
  const path = join(folder, 'Maildir');
  await makeMailbox(path, { mails, jobShare: 0.03, seed: 'imap', format: 'maildir' });
  dovecot.adopt(USER, path);
  tell('Dovecot writes its index');
  await measure(dovecot.port, [USER, dovecot.password, 'hearback']);
}

function result(order: Order, ours: Figures & { peak: number }, naive: Figures): BenchResult {
  const rate = (figures: Figures): number => figures.seen / figures.seconds;
  const rows = [
    ['', 'mails', 'whole', 'seconds', 'mails/s', 'memory'],
    ...[
      { name: 'hearback', ...ours },
      { name: 'one FETCH per mail', ...naive, peak: 0 },
    ].map((row) => [
      row.name,
      String(row.seen),
      String(row.whole),
      row.seconds.toFixed(1),
      rate(row).toFixed(0),
      row.peak === 0 ? '' : `${(row.peak / 1e6).toFixed(0)} MB`,
    ]),
  ];
  const met = rate(ours) >= BAR.rate && ours.peak <= BAR.memory;
  const aim = `aim: ${BAR.rate} mails/s in ${BAR.memory / 1e6} MB at ${order.delay} ms: ${met ? 'reached' : 'not reached'}`;
  return { data: { ...order, hearback: ours, naive }, table: `${textTable(rows)}\n${aim}`, met };
}

async function run(order: Order, room: BenchRoom): Promise<BenchResult> {
  const dovecot = await startDovecot();
  const proxy = await startCuttingProxy({ host: '127.0.0.1', port: dovecot.port });
  try {
    room.tell(`${order.mails} mails are written`);
    await fill(dovecot, room, order.mails);
    proxy.weather({ delay: order.delay / 2 });
    room.tell('reading as Hearback does');
    const ours = await measure(proxy.port, [USER, dovecot.password, 'hearback']);
    room.tell(`reading ${NAIVE_MAILS} mails with one FETCH each`);
    const naive = await measure(proxy.port, [USER, dovecot.password, 'naive', String(NAIVE_MAILS)]);
    return result(order, ours, naive);
  } finally {
    await proxy.stop();
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
  about: 'a mailbox from Dovecot over a slow line, against a loop that fetches mail by mail; and its memory',
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
