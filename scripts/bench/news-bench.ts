// The bench `news`: how soon a mail that comes into a live mailbox is on the list of applications.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { confirmation } from '../../test/flow/compose-mail.ts';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../test/servers/dovecot.ts';
import { random, type Random } from '../sample-mailbox/random.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { PROGRAMS } from './program-paths.ts';
import { quantile } from './quantile.ts';
import { startServer } from './start-server.ts';
import { textTable } from './text-table.ts';
import { watchApplications, type Watch } from './watch-applications.ts';
import { withInput } from './with-input.ts';

/** 95 of 100 mails are there within this time, ms. */
const BAR = 10_000;
const USER = 'ida@lund.example';
/** Between two deliveries, ms: also such as come while the one before is still on its way. */
const GAP = { least: 200, most: 9000 };
/** A mail that is not there after this long never will be, ms. */
const LOST = 120_000;

const FIRST = ['Alder', 'Brindle', 'Cobble', 'Dun', 'Elm', 'Farrow', 'Gorse', 'Hazel', 'Iron', 'Juniper'];
const LAST = ['works', 'mere', 'stead', 'gate', 'ford', 'well', 'croft', 'ridge', 'quay', 'holt'];
const ROLES = ['Miller', 'Baker', 'Mason', 'Potter', 'Cooper', 'Glazier', 'Weaver'];

/** The n-th of a hundred confirmations, each from another employer. */
function mail(n: number): Buffer {
  const company = `${FIRST[n % FIRST.length]}${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;
  return Buffer.from(confirmation(company, ROLES[n % ROLES.length] ?? '').replaceAll('\n', '\r\n'));
}

async function untilThere(watch: Watch, total: number): Promise<number> {
  for (const until = performance.now() + LOST; performance.now() < until; await pause(50)) {
    const at = watch.reached(total);
    if (at !== undefined) return at;
  }
  throw new Error(`mail ${total} never came to be on the list`);
}

/** Waits until the server has read the mailbox and waits for news. */
async function untilWatching(origin: string): Promise<void> {
  for (const until = performance.now() + LOST; performance.now() < until; await pause(200)) {
    const { items } = (await (await fetch(`${origin}/api/v1/mailboxes`)).json()) as {
      items: { account: { state: string } | null }[];
    };
    if (items[0]?.account?.state === 'watching') return;
  }
  throw new Error('the server never came to the end of an empty mailbox');
}

async function deliverAtRandom(
  dovecot: Dovecot,
  watch: Watch,
  count: number,
  rng: Random,
): Promise<number[]> {
  const taken: Promise<number>[] = [];
  for (let n = 0; n < count; n++) {
    await pause(rng.between(GAP.least, GAP.most));
    const delivered = performance.now();
    dovecot.deliver(USER, 'INBOX', [{ bytes: mail(n), at: Date.now() }]);
    taken.push(untilThere(watch, n + 1).then((at) => at - delivered));
  }
  return Promise.all(taken);
}

function result(taken: readonly number[]): BenchResult {
  const seconds = (share: number): string => (quantile(taken, share) / 1000).toFixed(1);
  const p95 = quantile(taken, 0.95);
  const met = p95 < BAR;
  const rows = [
    ['mails', 'median', 'p95', 'max'],
    [String(taken.length), `${seconds(0.5)} s`, `${seconds(0.95)} s`, `${seconds(1)} s`],
  ];
  const aim = `aim: 95 of 100 within ${BAR / 1000} s: ${met ? 'reached' : 'not reached'}`;
  return { data: { taken, p95 }, table: `${textTable(rows)}\n${aim}`, met };
}

async function run(count: number, seed: string, { folder, tell }: BenchRoom): Promise<BenchResult> {
  const dovecot = await startDovecot();
  const dataDir = join(folder, 'data');
  dovecot.deliver(USER, 'INBOX', []);
  const reach = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--security', 'none'];
  const args = ['mailboxes', 'add', USER, ...reach, '--data-dir', dataDir];
  await withInput(PROGRAMS.hearback, args, `${dovecot.password}\n`);
  const server = await startServer(dataDir);
  const watch = watchApplications(server.origin);
  try {
    await untilWatching(server.origin);
    tell(`${count} mails are delivered at random moments`);
    return result(await deliverAtRandom(dovecot, watch, count, random(seed, 'news', 1)));
  } finally {
    await watch.stop();
    await server.stop();
    await dovecot.stop();
  }
}

export const newsBench: Bench = {
  name: 'news',
  about: 'how soon a mail that comes into a live mailbox (Dovecot, IDLE) is on the list of applications',
  options: [
    '--mails 40         delivered one after another, at most 100',
    '--seed 1           of the moments',
  ],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: { mails: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
    });
    const count = Number(values.mails);
    if (!(Number.isInteger(count) && count > 0 && count <= 100)) throw new Error('--mails is from 1 to 100');
    if (dovecotLeftOut) throw new Error('Dovecot is not installed: apt-get install dovecot-imapd');
    return run(count, values.seed, room);
  },
};
