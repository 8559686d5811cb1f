// Whether everybody can use the pages: axe finds nothing on any of them, light or dark, wide or narrow, empty or filled.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblemsInBoth, bringAxe, settled } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

/** What axe finds on the pages at `paths`, one after the other in a tab, light and dark, a line for each. */
async function problemsOn(
  browser: Browser,
  url: string,
  paths: readonly string[],
  width: number,
): Promise<string[]> {
  const { page, errors } = await visit(browser, 'about:blank', width);
  const found: string[] = [];
  try {
    await bringAxe(page);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(new URL(path, url).href);
      await settled(page);
      const problems = [...(await axeProblemsInBoth(page)), ...errors.splice(0)];
      found.push(...problems.map((problem) => `${path} ${width} ${problem}`));
    }
    return found;
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
    expect(await problemsOn(browser, server.url, PAGES, 1440)).toEqual([]);
  }, 120_000);

  it('axe finds nothing on any page of the sample, light and dark, wide and narrow', async () => {
    await importSample(server.url);
    const own = await examples(server.url);
    expect(own).toHaveLength(2);
    const paths = [...PAGES, ...own];
    const found = await Promise.all(
      [1440, 390].map((width) => problemsOn(browser, server.url, paths, width)),
    );
    expect(found.flat()).toEqual([]);
  }, 240_000);
});
