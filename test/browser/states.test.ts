// What every page shows while the server is slow, fails, or is gone; and that nothing typed is lost meanwhile.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit, type Visit } from './browse.ts';
import { gateTo, type Gate } from './gate.ts';
import { importSample } from './import-sample.ts';
import { inTurns } from './in-turns.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const API = '**/api/v1/**';
const LIVE = '**/api/v1/live';
const AHEAD = `['applications-page', 'review-page', 'mailboxes-page'].every((name) =>
  performance.getEntriesByType('resource').some((one) => one.name.includes(name) && one.responseEnd > 0))`;
const BANNER = 'Hearback is not running';

interface Known {
  path: string;
  /** Drawn once the answer is there, and not before. */
  content: string;
}

const CONTENTS: readonly Known[] = [
  { path: '/', content: 'section:has(> div > h2:text-is("Needs you"))' },
  { path: '/applications', content: '[role=row] a[data-index="0"]' },
  { path: '/applications?view=board', content: '[data-card]' },
  { path: '/applications/ID', content: '[data-event]' },
  { path: '/applications/ID?event=EVENT', content: '[data-evidence]' },
  { path: '/review', content: '[aria-label="Mail to check"]' },
  { path: '/mailboxes', content: 'h2:text-is("What was seen") ~ ul h3' },
  { path: '/settings', content: '[role=radiogroup][aria-label="Mails to check"]' },
];

/** Everything but the code of the page and the word of changes is answered as `answer` says, until it is let go. */
async function hold(page: Page, answer: 'slow' | 'broken'): Promise<() => Promise<void>> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(API, async (route) => {
    if (answer === 'broken') return route.fulfill({ status: 500, body: 'It broke.' });
    await free;
    return route.continue();
  });
  // Asked last, found first.
  await page.route(LIVE, (route) => route.continue());
  return async () => {
    letGo();
    await page.unroute(API);
  };
}

describe.skipIf(leftOut)('the states of a page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let gate: Gate;
  let pages: Known[];

  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(new URL(`/api/v1${path}`, server.url))).json()) as T;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
    await importSample(server.url);
    gate = await gateTo(server.url);
    const { items } = await ask<{ items: { id: string; events: number }[] }>('/applications?limit=100');
    const [longest] = items.toSorted((a, b) => b.events - a.events);
    const { timeline } = await ask<{ timeline: { item_id: string; evidence: { field: string }[] }[] }>(
      `/applications/${longest?.id}`,
    );
    const event = timeline.find(({ evidence }) => evidence.some(({ field }) => field === 'body'))?.item_id;
    pages = CONTENTS.map(({ path, content }) => ({
      path: path.replace('ID', longest?.id ?? '').replace('EVENT', event ?? ''),
      content,
    }));
  }, 90_000);

  afterEach(() => gate.open());

  afterAll(async () => {
    await browser?.close();
    await gate?.shut();
    await server?.stop();
  });

  /** Does the same on every page, in tabs beside each other, since most of the time is spent waiting. */
  const onEveryPage = (look: (known: Known, opened: Visit) => Promise<void>) =>
    inTurns(pages, async (known) => {
      const opened = await visit(browser, 'about:blank');
      await look(known, opened);
      await opened.page.context().close();
    });

  it('shows a skeleton while the server is slow, and nothing moves it but the answer', async () => {
    await onEveryPage(async ({ path, content }, { page, errors }) => {
      const letGo = await hold(page, 'slow');
      await page.goto(new URL(path, server.url).href);
      // The code of the page may be on its way yet, for which a skeleton without a heading stands.
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      await page.locator('.skeleton').first().waitFor();
      expect(await page.getByRole('alert').count(), path).toBe(0);
      expect(await page.locator(content).count(), path).toBe(0);
      await letGo();
      await page.locator(content).first().waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      expect(errors, path).toEqual([]);
    });
  }, 120_000);

  it('says what is wrong when the server fails, and tries again when asked to', async () => {
    await onEveryPage(async ({ path, content }, { page }) => {
      const letGo = await hold(page, 'broken');
      await page.goto(new URL(path, server.url).href);
      const alert = page.getByRole('alert').first();
      await alert.getByText('The server answered with an error (500).').waitFor();
      expect(await page.locator('main h1').count(), path).toBeGreaterThan(0);
      await letGo();
      // One answer can mend several parts of a page, whose buttons then go.
      const again = page.getByRole('button', { name: 'Try again' });
      for (let tries = 0; tries < 20 && (await again.count()) > 0; tries++)
        await again
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined);
      await page.locator(content).first().waitFor();
      expect(await page.getByRole('alert').count(), path).toBe(0);
    });
  }, 120_000);

  it('says that the server is gone on every page, and finds it again by itself', async () => {
    const opened: (Known & Visit)[] = [];
    const onAll = (look: (one: Known & Visit) => Promise<void>) => Promise.all(opened.map(look));
    await inTurns(pages, async (known) => {
      const tab = { ...known, ...(await visit(browser, gate.url + known.path)) };
      await tab.page.locator(known.content).first().waitFor();
      opened.push(tab);
    });
    expect(opened).toHaveLength(CONTENTS.length);
    await gate.shut();
    await onAll(async ({ path, content, page }) => {
      await page.getByText(BANNER).waitFor();
      // What was there stays there.
      expect(await page.locator(content).count(), path).toBeGreaterThan(0);
    });
    await gate.open();
    await onAll(async ({ path, content, page, errors }) => {
      await page.getByText(BANNER).waitFor({ state: 'detached', timeout: 15_000 });
      await page.locator(content).first().waitFor();
      expect(
        errors.filter((line) => !line.includes('Failed to load resource')),
        path,
      ).toEqual([]);
      await page.context().close();
    });
  }, 120_000);

  it('brings a page that was opened meanwhile once the server is back', { timeout: 120_000 }, async () => {
    const tabs = [
      { keys: ['g', 'a'], content: pages[1]?.content ?? '' },
      { keys: ['g', 'r'], content: pages[5]?.content ?? '' },
      { keys: ['g', 'm'], content: pages[6]?.content ?? '' },
    ];
    const opened = await Promise.all(
      tabs.map(async (tab) => {
        const { page } = await visit(browser, `${gate.url}/settings`);
        // The code of all pages is fetched ahead a few seconds after the first.
        await expect.poll(() => page.evaluate(AHEAD), { timeout: 15_000 }).toBe(true);
        return { ...tab, page };
      }),
    );
    await gate.shut();
    await inTurns(opened, async ({ keys, page }) => {
      await page.getByText(BANNER).waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await page.getByRole('alert').first().waitFor();
    });
    await gate.open();
    await inTurns(opened, async ({ keys, content, page }) => {
      await page.locator(content).first().waitFor({ timeout: 15_000 });
      expect(await page.getByRole('alert').count(), keys.join(' ')).toBe(0);
      await page.context().close();
    });
  });

  it('keeps what was typed while the server is gone', { timeout: 60_000 }, async () => {
    const { page } = await visit(browser, gate.url + (pages[3]?.path ?? ''));
    await page.locator('[data-event]').first().waitFor();
    await page.getByLabel('New note').fill('Ask for the salary');
    await page.getByRole('button', { name: /^Contact: .*Change$/ }).click();
    const contact = page.getByRole('textbox', { name: 'Contact' });
    await contact.fill('Jo Marsh');
    await gate.shut();
    await page.getByText(BANNER).waitFor();
    await contact.press('Enter');
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByText('Hearback does not answer').first().waitFor();
    expect(await contact.inputValue()).toBe('Jo Marsh');
    expect(await page.getByLabel('New note').inputValue()).toBe('Ask for the salary');
    await gate.open();
    await page.getByText(BANNER).waitFor({ state: 'detached', timeout: 15_000 });
    expect(await page.getByLabel('New note').inputValue()).toBe('Ask for the salary');
    await contact.press('Enter');
    await page.getByRole('button', { name: 'Contact: Jo Marsh. Change' }).waitFor();
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByRole('button', { name: 'Remove note: Ask for the salary' }).waitFor();
    await page.context().close();
  });

  it('keeps the names typed in the review while the server is gone', { timeout: 60_000 }, async () => {
    const { page } = await visit(browser, `${gate.url}/review`);
    await page.getByText('It reads like').first().waitFor();
    const edit = page.getByRole('button', { name: 'Edit names' });
    // Mail that stands in no application has no names to set.
    while (!(await edit.isVisible())) {
      await page.keyboard.press('s');
      await page.waitForTimeout(200);
    }
    await edit.click();
    await page.getByRole('textbox', { name: 'Role' }).fill('Chandler');
    await gate.shut();
    await page.getByText(BANNER).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Hearback does not answer').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Role' }).inputValue()).toBe('Chandler');
    await gate.open();
    await page.getByText(BANNER).waitFor({ state: 'detached', timeout: 15_000 });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('section').filter({ hasText: 'Where it went' }).getByText('Chandler').waitFor();
    await page.context().close();
  });
});
