// Whether keys and messages lead from page to page as a person means it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

interface Listed {
  items: { id: string; events: number }[];
}

describe.skipIf(leftOut)('the ways between pages', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
    await importSample(server.url);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('lead back with Escape to the page from which an application was opened', async () => {
    const { page, errors } = await visit(browser, server.url);
    await page.locator('main h1').first().waitFor();
    for (const [keys, path] of [
      ['g t', '/'],
      ['g a', '/applications'],
    ] as const) {
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      await expect.poll(() => new URL(page.url()).pathname).toBe(path);
      // The page that was left may still be drawn for a moment.
      await page
        .locator(path === '/' ? 'main [data-line]' : 'main [data-index]')
        .first()
        .waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/applications\/[^?]+/);
      await page.locator('[data-event]').first().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('keep a dialog open that was opened from the palette', async () => {
    const { page, errors } = await visit(browser, server.url);
    await page.locator('main h1').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Find an application/ }).fill('add an application');
    await page.getByRole('option', { name: 'Add an application' }).waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add an application' });
    await dialog.waitFor();
    // The palette's own end is told later than it happens.
    await page.waitForTimeout(500);
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByLabel('Company').fill('Tallowmere Candles');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('lead from what was split off to the new application', async () => {
    const list = (await (
      await fetch(new URL('/api/v1/applications?limit=100', server.url))
    ).json()) as Listed;
    const [longest] = list.items.toSorted((a, b) => b.events - a.events);
    const { page, errors } = await visit(browser, `${server.url}/applications/${longest?.id}`);
    await page.getByRole('button', { name: 'More about this mail' }).click();
    await page.getByRole('menuitem', { name: 'Split off…' }).click();
    await page.getByRole('button', { name: 'Split off 1 event' }).click();
    await page.getByText('1 event split off').waitFor();
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(longest?.id ?? ''));
    await expect.poll(() => page.locator('[data-event]').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
