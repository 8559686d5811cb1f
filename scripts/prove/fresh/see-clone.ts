// Program that starts a clone as a new user does, looks at it in a browser, and prints what it saw as one JSON line.
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium, launch, visit } from '../../../test/browser/browse.ts';
import { machineEnvironment } from './machine-environment.ts';

export interface Seen {
  ready: string;
  /** Seconds from `npm start` to the line that says where it is. */
  seconds: number;
  ledger: Record<string, number>;
  applications: number;
  byStatus: Record<string, number>;
  /** Rows on the page. */
  rows: number;
  title: string;
  consoleErrors: string[];
  foreignRequests: string[];
}

const READY = /ready: (http:\/\/\S+)/;
const START_LIMIT = 180_000;
const IMPORT_LIMIT = 120_000;

function whenReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${said}`)), START_LIMIT);
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const url = READY.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

async function ask<T>(url: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${url} answered ${response.status}`);
  return (await response.json()) as T;
}

async function importSample(api: string): Promise<Record<string, number>> {
  const { id } = await ask<{ id: string }>(`${api}/imports/sample`, { method: 'POST' });
  const deadline = Date.now() + IMPORT_LIMIT;
  while (Date.now() < deadline) {
    const run = await ask<{ state: string; error: string | null; ledger: Record<string, number> }>(
      `${api}/imports/${id}`,
    );
    if (run.state === 'done') return run.ledger;
    if (run.state === 'failed') throw new Error(`the sample was not imported: ${run.error}`);
    await sleep(200);
  }
  throw new Error('the sample was not imported in time');
}

async function look(url: string, screenshot: string): Promise<Omit<Seen, 'ready' | 'seconds'>> {
  const chromium = findChromium();
  if (!chromium) throw new Error('there is no Chromium on this machine');
  const api = `${url}/api/v1`;
  const browser = await launch(chromium);
  try {
    const { page, errors, foreign } = await visit(browser, url);
    await page.getByRole('main').first().waitFor();
    const ledger = await importSample(api);
    await page.reload();
    const rows = page.locator('a[href^="/applications/"]');
    // When nothing comes, the picture tells why.
    await rows
      .first()
      .waitFor()
      .finally(() => page.screenshot({ path: screenshot }));
    const { applications, by_status: byStatus } = await ask<{
      applications: number;
      by_status: Record<string, number>;
    }>(`${api}/applications/summary`);
    return {
      ledger,
      applications,
      byStatus,
      rows: await rows.count(),
      title: await page.title(),
      consoleErrors: errors,
      foreignRequests: foreign,
    };
  } finally {
    await browser.close();
  }
}

async function see(clone: string, screenshot: string): Promise<Seen> {
  const began = Date.now();
  const server = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: clone,
    env: machineEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what npm starts ends with it.
    detached: true,
  });
  try {
    const ready = await whenReady(server);
    const seconds = (Date.now() - began) / 1000;
    return { ready, seconds, ...(await look(ready, screenshot)) };
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  }
}

const [clone, screenshot] = process.argv.slice(2);
if (!clone || !screenshot) throw new Error('usage: see-clone CLONE SCREENSHOT');
console.log(JSON.stringify(await see(clone, screenshot)));
