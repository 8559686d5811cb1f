// The bench `dashboard`: how quickly the page shows, searches and scrolls ten thousand applications.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findChromium, launch } from '../../test/browser/browse.ts';
import { fillTracker } from '../look/fill-tracker.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { SCROLL, TYPE, WATCH } from './dashboard-probe.data.ts';
import { quantile } from './quantile.ts';
import { startServer } from './start-server.ts';
import { textTable } from './text-table.ts';

const BARS = { first_row_ms: 1000, keystroke_ms: 100, long_task_ms: 100, script_bytes: 200_000 };
const DIST = new URL('../../dist/web/', import.meta.url).pathname;

interface Round {
  firstRow: number;
  keystrokes: number[];
  longTasks: number[];
  /** Addresses of the scripts that the first load asked for. */
  scripts: string[];
}

async function measureRound(origin: string, executable: string): Promise<Round> {
  const browser = await launch(executable);
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.addInitScript(WATCH);
    await page.goto(`${origin}/applications`);
    await page.locator('[role="row"][aria-rowindex="2"]').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(200);
    const firstRow = await page.evaluate<number | null>('window.__looked.firstRow');
    if (firstRow === null) throw new Error('the first row was never painted');
    const loaded = [...scripts];
    await page.waitForTimeout(1500);
    const longTasks = await page.evaluate<number[]>(SCROLL);
    await page.evaluate('window.scrollTo(0, 0)');
    await page.waitForTimeout(500);
    const keystrokes = await page.evaluate<number[]>(`${TYPE}('harbour engineer')`);
    return { firstRow, keystrokes, longTasks, scripts: loaded };
  } finally {
    await browser.close();
  }
}

/** Bytes of these scripts as a server with gzip sends them. */
function packedBytes(scripts: readonly string[]): number {
  const built = new Set(readdirSync(join(DIST, 'assets')).map((name) => `/assets/${name}`));
  return [...new Set(scripts)]
    .filter((path) => built.has(path))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
}

async function measure(
  wish: { applications: number; repeat: number },
  room: BenchRoom,
): Promise<BenchResult> {
  const chromium = findChromium();
  if (chromium === null) throw new Error('Chromium is missing: apt-get install chromium');
  const dataDir = join(room.folder, 'data');
  await fillTracker(dataDir, wish.applications, Date.now());
  room.tell(`a tracker with ${wish.applications} applications lies ready`);
  const server = await startServer(dataDir);
  const rounds: Round[] = [];
  try {
    const origin = server.origin.replace('127.0.0.1', 'localhost');
    for (let n = 1; n <= wish.repeat; n++) {
      rounds.push(await measureRound(origin, chromium));
      room.tell(`round ${n} of ${wish.repeat}`);
    }
  } finally {
    await server.stop();
  }
  const measured = {
    first_row_ms: quantile(
      rounds.map(({ firstRow }) => firstRow),
      0.5,
    ),
    keystroke_ms: quantile(
      rounds.flatMap(({ keystrokes }) => keystrokes),
      0.95,
    ),
    long_task_ms: Math.max(0, ...rounds.flatMap(({ longTasks }) => longTasks)),
    script_bytes: packedBytes(rounds[0]?.scripts ?? []),
  };
  const names = Object.keys(BARS) as (keyof typeof BARS)[];
  const met = measured.script_bytes > 0 && names.every((name) => measured[name] <= BARS[name]);
  const words = {
    first_row_ms: 'first row of the table painted, ms (median)',
    keystroke_ms: 'keystroke in the search to paint, ms (p95)',
    long_task_ms: 'longest task while scrolling, ms',
    script_bytes: 'JavaScript of the first load, bytes gzipped',
  };
  return {
    data: { applications: wish.applications, repeat: wish.repeat, bars: BARS, met, ...measured },
    table: [
      `${wish.applications} applications, ${wish.repeat} rounds, Chromium`,
      textTable([
        ['', 'measured', 'at most'],
        ...names.map((name) => [words[name], measured[name].toFixed(0), String(BARS[name])]),
      ]),
      met ? 'kept' : 'NOT kept',
    ].join('\n'),
    met,
  };
}

export const dashboardBench: Bench = {
  name: 'dashboard',
  about: 'the page with ten thousand applications: first rows, search, scrolling, weight',
  options: ['--applications 10000', '--repeat 3'],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        applications: { type: 'string', default: '10000' },
        repeat: { type: 'string', default: '3' },
      },
    });
    const [applications, repeat] = [Number(values.applications), Number(values.repeat)];
    if (![applications, repeat].every((n) => Number.isInteger(n) && n > 0)) {
      throw new Error('--applications and --repeat must be whole numbers above 0');
    }
    return measure({ applications, repeat }, room);
  },
};
