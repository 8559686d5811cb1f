// Whether everybody can use the pages: axe finds nothing on any of them, light or dark, wide or narrow, empty or filled.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

/** What axe finds on the page at `path`, a line for each. */
async function problemsOn(
  browser: Browser,
  url: string,
  path: string,
  look: { theme: 'light' | 'dark'; width: number },
): Promise<string[]> {
  const { page, errors } = await visit(browser, url, look.width);
  try {
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    await page.goto(new URL(path, url).href);
    await page.locator('main h1').first().waitFor({ state: 'attached' });
    const found = await axeProblems(page);
    return [...found, ...errors];
  } finally {
    await page.context().close();
  }
}

interface Listed {
  items: { id: string; events: number }[];
}

/** Addresses of the longest application, alone and with a mail open. */
async function examples(url: string): Promise<string[]> {
  const list = (await (await fetch(new URL('/api/v1/applications?limit=100', url))).json()) as Listed;
  const [longest] = list.items.toSorted((a, b) => b.events - a.events);
  if (!longest) return [];
  const detail = (await (await fetch(new URL(`/api/v1/applications/${longest.id}`, url))).json()) as {
    timeline: { item_id: string }[];
  };
  const event = detail.timeline.at(-1)?.item_id ?? '';
  return [`/applications/${longest.id}`, `/applications/${longest.id}?event=${event}`];
}

const PAGES = ['/', '/applications', '/applications?view=board', '/review', '/mailboxes', '/settings'];
const LOOKS = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 390 },
] as const;

describe.skipIf(leftOut)('accessibility', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('axe finds nothing on any page of an empty tracker', async () => {
    const found: string[] = [];
    for (const path of PAGES) {
      for (const look of LOOKS.slice(0, 2)) {
        const problems = await problemsOn(browser, server.url, path, look);
        found.push(...problems.map((problem) => `${path} ${look.theme}: ${problem}`));
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('axe finds nothing on any page of the sample, light and dark, wide and narrow', async () => {
    await importSample(server.url);
    const found: string[] = [];
    for (const path of [...PAGES, ...(await examples(server.url))]) {
      for (const look of LOOKS) {
        const problems = await problemsOn(browser, server.url, path, look);
        found.push(...problems.map((problem) => `${path} ${look.theme} ${look.width}: ${problem}`));
      }
    }
    expect(found).toEqual([]);
  }, 240_000);
});
