// A person's evening with the tracker, in a real browser, by keyboard alone: merge and undo, review, and a reload that keeps it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

interface Listed {
  total: number;
  items: { id: string; company: string | null }[];
}

describe.skipIf(leftOut)('the story of an evening', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(new URL(`/api/v1${path}`, server.url))).json()) as T;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
    await importSample(server.url);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('merges two applications and undoes it, by keyboard alone', { timeout: 120_000 }, async () => {
    const { total, items } = await ask<Listed>('/applications?limit=100');
    const [first, second] = items;
    const { page, errors, foreign } = await visit(browser, `${server.url}/applications/${first!.id}`);
    await page.locator('main h1').waitFor();
    await page.getByRole('button', { name: 'Actions', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Merge/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^Search an application/ }).focus();
    await page.keyboard.type(second!.company ?? '');
    await page
      .getByRole('option')
      .filter({ hasText: second!.company ?? '' })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Merge', exact: true, disabled: false }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await ask<Listed>('/applications')).total, { timeout: 40_000 })
      .toBe(total - 1);
    // The server may be done before the page has heard so, and only then is there something to undo.
    await page
      .getByText(/^Merged with/)
      .first()
      .waitFor();
    await page.keyboard.press('z');
    await expect
      .poll(async () => (await ask<Listed>('/applications')).total, { timeout: 40_000 })
      .toBe(total);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('empties the review by keyboard, and a reload keeps it empty', { timeout: 120_000 }, async () => {
    const { left } = await ask<{ left: number }>('/review');
    expect(left).toBeGreaterThan(0);
    const { page, errors, foreign } = await visit(browser, `${server.url}/`);
    await page.locator('main h1').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL(/\/review/);
    await page.getByRole('group', { name: 'Mail to check' }).waitFor();
    for (let n = left; n > 0; n--) {
      await page.keyboard.press('a');
      await expect
        .poll(async () => (await ask<{ left: number }>('/review')).left, { timeout: 40_000 })
        .toBe(n - 1);
    }
    await page.keyboard.press('z');
    await expect.poll(async () => (await ask<{ left: number }>('/review')).left, { timeout: 40_000 }).toBe(1);
    await page.getByRole('group', { name: 'Mail to check' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('Nothing to check').first().waitFor();
    await page.reload();
    await page.getByText('Nothing to check').first().waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });
});
