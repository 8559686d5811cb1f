// Whether a person can choose on the page how long mail is kept, is asked before any text goes, and is told in its place why it is gone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblemsInBoth, bringAxe, settled } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
const PATIENCE = { timeout: 60_000 };

describe.skipIf(leftOut)('how long mail is kept', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${server.url}/api/v1${path}`)).json()) as T;
  const chosen = async () => (await ask<{ body_days: number | null }>('/settings')).body_days;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
    await importSample(server.url);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it(
    'is chosen in Settings; nothing is deleted before the person has agreed, and a mail tells why its text is gone.',
    { timeout: 120_000 },
    async () => {
      const { items } = await ask<{ items: { id: string; events: number }[] }>('/applications?limit=1');
      const detail = `/applications/${items[0]?.id}`;
      const { timeline } = await ask<{ timeline: { item_id: string }[] }>(detail);
      const { page, errors } = await visit(browser, 'about:blank');
      await bringAxe(page);
      await page.goto(`${server.url}/settings`);
      await settled(page);
      const choice = (name: string) => page.getByRole('radio', { name, exact: true });
      await choice('For some days').check();
      const days = page.getByLabel('Days', { exact: true });
      await days.fill('3650');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved. The text of mail is kept for 3,650 days.').waitFor(PATIENCE);
      expect(await chosen()).toBe(3650);
      await choice('Not at all').check();
      await page.getByRole('heading', { name: /^Delete the text of \d+ mails\?$/u }).waitFor(PATIENCE);
      expect(await axeProblemsInBoth(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
      await expect.poll(() => choice('For some days').isChecked()).toBe(true);
      expect(await chosen()).toBe(3650);
      await choice('Not at all').check();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByText('Saved. The text of mail is not kept.').waitFor(PATIENCE);
      const left = async () => (await ask<{ mails: number }>('/settings/body-days/0')).mails;
      await expect.poll(left, PATIENCE).toBe(0);
      await page.goto(`${server.url}${detail}?event=${timeline[0]?.item_id}`);
      await page.getByText('The text is not kept, as you chose in Settings.').waitFor(PATIENCE);
      expect(await axeProblemsInBoth(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
