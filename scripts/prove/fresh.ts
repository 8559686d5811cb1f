// Proves that a new user gets a working tracker from a clone by the two commands of the README, the second one offline.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machineEnvironment } from './fresh/machine-environment.ts';
import type { Seen } from './fresh/see-clone.ts';
import type { Proof } from './proof.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEE = fileURLToPath(new URL('fresh/see-clone.ts', import.meta.url));
const COMMANDS = /npm ci && npm start/;

type Tell = (line: string) => void;

/** Runs a program to its end. @throws with its last words when it fails */
function run(program: string, args: readonly string[], cwd: string, env = machineEnvironment()): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(
      `${program} ${args.join(' ')} ended with ${status}: ${`${stderr}${stdout}`.slice(-2000)}`,
    );
  }
  return stdout.trim();
}

function clone(folder: string, name: string): string {
  const path = join(folder, name);
  run('git', ['clone', '--quiet', ROOT, path], folder);
  return path;
}

/** `npm ci` by the npm of the machine. */
function install(path: string, tell: Tell): void {
  const began = Date.now();
  const said = run('npm', ['ci'], path);
  const who = `npm ${run('npm', ['--version'], path)}, Node ${run('node', ['--version'], path)}`;
  tell(`npm ci by ${who}: ${said.split('\n')[0]} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}

/** `npm ci` by the newest npm; by the Node of `other`, another clone, when it refuses the machine's. */
function installWithNewest(path: string, other: string, tell: Tell): void {
  const own = machineEnvironment();
  const version = spawnSync('npx', ['-y', 'npm@latest', '--version'], {
    cwd: path,
    env: own,
    encoding: 'utf8',
  });
  const refused = version.status !== 0 || /does not support Node/i.test(version.stderr);
  const env = refused
    ? { ...own, PATH: `${join(other, 'node_modules', '.bin')}${delimiter}${own['PATH']}` }
    : own;
  const said = run('npx', ['-y', 'npm@latest', 'ci'], path, env);
  const npm = run('npx', ['-y', 'npm@latest', '--version'], path, env);
  const node = run('node', ['--version'], path, env);
  const why = refused ? `, as it refuses Node ${run('node', ['--version'], path)}` : '';
  tell(`npm ci by npm ${npm}, Node ${node}${why}: ${said.split('\n')[0]}`);
  tell(`  its program says: hearback ${run(join(path, 'bin', 'hearback'), ['--version'], path)}`);
}

/** Can this machine give a program a network with nothing but loopback in it? */
function canCutNetwork(): boolean {
  return spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
}

function see(path: string, screenshot: string, tell: Tell): Seen {
  const cut = canCutNetwork();
  tell(
    cut
      ? 'offline: started in a network that has nothing but loopback'
      : 'offline: only npm was told so, as cutting the network takes root and unshare',
  );
  const env = { ...process.env, ...(cut ? {} : { npm_config_offline: 'true' }) };
  const words = [process.execPath, SEE, path, screenshot];
  const args = ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...words];
  const said = cut ? run('unshare', args, ROOT, env) : run(process.execPath, words.slice(1), ROOT, env);
  return JSON.parse(said.split('\n').at(-1) ?? '') as Seen;
}

function faultsOf(seen: Seen): string[] {
  const { seen: mails = 0, ...parts } = seen.ledger;
  const sum = Object.values(parts).reduce((total, n) => total + n, 0);
  const faults = [
    ...seen.consoleErrors.map((text) => `error in the browser: ${text}`),
    ...seen.foreignRequests.map((url) => `request to another machine: ${url}`),
  ];
  if (mails === 0 || mails !== sum) faults.push(`the ledger does not add up: ${mails} and ${sum}`);
  if (seen.applications === 0 || seen.rows === 0) faults.push('the sample gave no applications');
  return faults;
}

function report(seen: Seen, screenshot: string, tell: Tell): void {
  const statuses = Object.entries(seen.byStatus).map(([status, n]) => `${n} ${status}`);
  tell(
    `npm start: ready after ${seen.seconds.toFixed(1)} s at ${seen.ready}; the page is called "${seen.title}"`,
  );
  tell(`sample: ${JSON.stringify(seen.ledger)}`);
  tell(`${seen.applications} applications (${statuses.join(', ')}), ${seen.rows} rows on the page`);
  tell(
    `${seen.consoleErrors.length} console errors, ${seen.foreignRequests.length} requests to other machines`,
  );
  tell(`screenshot: ${screenshot}`);
}

export const fresh: Proof = {
  name: 'fresh',
  about: 'a new user gets a working tracker from a clone by `npm ci` and `npm start`, the latter offline',
  options: [
    '--screenshot FILE (in the system’s temporary folder)',
    '--with-tests: runs npm test in the clone, too',
  ],
  async run(args, tell) {
    const { values } = parseArgs({
      args: [...args],
      options: { screenshot: { type: 'string' }, 'with-tests': { type: 'boolean', default: false } },
    });
    const screenshot = resolve(values.screenshot ?? join(tmpdir(), 'hearback-fresh.png'));
    const folder = mkdtempSync(join(tmpdir(), 'hearback-fresh-'));
    try {
      const path = clone(folder, 'hearback');
      tell(`cloned ${run('git', ['log', '-1', '--format=%h %s'], path)}`);
      if (!COMMANDS.test(readFileSync(join(path, 'README.md'), 'utf8'))) {
        throw new Error('the README no longer says npm ci && npm start; this proof runs something else');
      }
      install(path, tell);
      const seen = see(path, screenshot, tell);
      report(seen, screenshot, tell);
      const faults = faultsOf(seen);
      installWithNewest(clone(folder, 'newest-npm'), path, tell);
      if (values['with-tests']) tell(`npm test: ${run('npm', ['test'], path).split('\n').at(-1)}`);
      for (const fault of faults) tell(`FAULT: ${fault}`);
      return faults.length === 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
