// The command `npm run screenshots`: pictures of every page, empty, ordinary and full, and of every component, light and dark,
// wide and narrow.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, launch } from '../test/browser/browse.ts';
import { PROGRAMS } from './bench/program-paths.ts';
import { runMeasured } from './bench/run-measured.ts';
import { startServer } from './bench/start-server.ts';
import { withFolder } from './bench/with-folder.ts';
import { photographGallery } from './look/photograph-gallery.ts';
import { fillTracker } from './look/fill-tracker.ts';
import { takeScreenshots, type Shot } from './look/take-screenshots.ts';

const MANY = 10_000;
const SAMPLE = new URL('../samples/first-run.mbox', import.meta.url).pathname;

const STATES: Readonly<Record<string, (dataDir: string) => Promise<unknown>>> = {
  empty: async () => undefined,
  normal: (dataDir) => runMeasured(PROGRAMS.hearback, ['import', SAMPLE, '--data-dir', dataDir, '--json']),
  many: (dataDir) => fillTracker(dataDir, MANY, Date.now()),
};

async function look(state: string, folder: string, executable: string): Promise<Shot[]> {
  return withFolder(async (room) => {
    const dataDir = join(room, 'data');
    await STATES[state]?.(dataDir);
    const server = await startServer(dataDir);
    const browser = await launch(executable);
    try {
      // The name the server expects; its loopback address would be another origin.
      const origin = server.origin.replace('127.0.0.1', 'localhost');
      return await takeScreenshots({ browser, origin, state, folder });
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}

async function lookAtGallery(folder: string, executable: string): Promise<Shot[]> {
  const browser = await launch(executable);
  try {
    return await photographGallery(browser, folder);
  } finally {
    await browser.close();
  }
}

const [given = '.tmp/screenshots', ...wanted] = process.argv.slice(2);
const known = [...Object.keys(STATES), 'gallery'];
if (given.startsWith('-') || wanted.some((name) => !known.includes(name))) {
  process.stderr.write(`usage: npm run screenshots -- [FOLDER [${known.join('|')}]…]\n`);
  process.exit(2);
}
const folder = resolve(given);
const chromium = findChromium();
if (chromium === null) {
  process.stderr.write('Chromium is missing: apt-get install chromium\n');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const shots: Shot[] = [];
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
for (const state of Object.keys(STATES).filter(isWanted))
  shots.push(...(await look(state, folder, chromium)));
if (isWanted('gallery')) shots.push(...(await lookAtGallery(folder, chromium)));
const bad = shots.filter(({ errors, foreign }) => errors.length > 0 || foreign.length > 0);
for (const { name, errors, foreign } of bad) console.log(`${name}: ${[...errors, ...foreign].join(' | ')}`);
console.log(
  `${shots.length} screenshots in ${given}, ${bad.length} with errors in the console or requests outside`,
);
if (bad.length > 0 || shots.length === 0) process.exitCode = 1;
