// The whole story of a new person in one sitting: first run, import, a kind set right, a merge undone, the review, a reload.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit } from './browse.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

interface Listed {
  total: number;
  items: { id: string; company: string | null }[];
}

type Press = (target: Locator) => Promise<void>;

const byMouse: Press = (target) => target.click();
const byKeyboard: Press = async (target) => {
  await target.focus();
  await target.press('Enter');
};

describe.skipIf(leftOut)('the whole story', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(chromium ?? 'chromium');
  }, 60_000);
  afterAll(() => browser?.close());

  async function importsTheSample(page: Page, press: Press): Promise<void> {
    await press(page.getByRole('button', { name: 'Try it with a sample mailbox' }));
    await page.getByText(/^Done: [\d,]+ mails? seen = /).waitFor({ timeout: 60_000 });
  }

  async function correctsAKind(page: Page, press: Press): Promise<void> {
    const status = (word: string) => page.getByTestId('status').getByText(word, { exact: true });
    await status('Rejected').waitFor();
    await press(page.locator('[data-event]').filter({ hasText: 'Rejected' }).first());
    const kind = page.getByLabel('What this mail is: Rejected').first();
    if (press === byMouse) await kind.selectOption({ label: 'Offer' });
    else {
      await kind.focus();
      await page.keyboard.type('Offer');
    }
    await status('Offer').waitFor();
  }

  async function merges(page: Page, press: Press, other: string): Promise<void> {
    await press(page.getByRole('button', { name: 'Actions', exact: true }).first());
    await press(page.getByRole('menuitem', { name: /^Merge/ }));
    await page.getByRole('combobox', { name: /^Search an application/ }).focus();
    await page.keyboard.type(other);
    await page.getByRole('option').filter({ hasText: other }).first().waitFor();
    await page.keyboard.press('Enter');
    // Until the other one is read, the button is disabled, and a key that is pressed on it is lost.
    await press(page.getByRole('button', { name: /^Merge/, disabled: false }));
  }

  it.each([
    ['by mouse', byMouse],
    ['by keyboard alone', byKeyboard],
  ] as const)(
    'leads from an empty tracker through the sample to a cleared review that stays, %s',
    { timeout: 150_000 },
    async (_, press) => {
      const server = await serve();
      const ask = async <T>(path: string): Promise<T> =>
        (await (await fetch(new URL(`/api/v1${path}`, server.url))).json()) as T;
      const leftToReview = async () => (await ask<{ left: number }>('/review')).left;
      const total = async () => (await ask<Listed>('/applications')).total;
      try {
        const { page, errors, foreign } = await visit(browser, server.url);
        await importsTheSample(page, press);

        const [rejected] = (await ask<Listed>('/applications?status=rejected')).items;
        await page.goto(`${server.url}/applications/${rejected!.id}`);
        await correctsAKind(page, press);

        const before = await total();
        const other = (await ask<Listed>('/applications?limit=100')).items.find(
          ({ id, company }) => id !== rejected!.id && company !== null && company !== rejected!.company,
        );
        await merges(page, press, other!.company!);
        await expect.poll(total, { timeout: 40_000 }).toBe(before - 1);
        const toast = page
          .getByRole('status')
          .locator('div')
          .filter({ hasText: /^Merged with/ });
        await toast.first().waitFor();
        if (press === byMouse) {
          await press(toast.getByRole('button', { name: 'Undo' }).last());
        } else await page.keyboard.press('z');
        await expect.poll(total, { timeout: 40_000 }).toBe(before);

        await press(page.getByRole('link', { name: /^Review/ }).first());
        await page.getByRole('group', { name: 'Mail to check' }).waitFor();
        for (let left = await leftToReview(); left > 0; left--) {
          await page.keyboard.press('a');
          await expect.poll(leftToReview, { timeout: 40_000 }).toBe(left - 1);
        }
        await page.reload();
        await page.getByText('Nothing to check').first().waitFor();
        await page.goto(`${server.url}/applications/${rejected!.id}`);
        await page.getByTestId('status').getByText('Offer', { exact: true }).waitFor();
        expect(await total()).toBe(before);
        expect(errors).toEqual([]);
        expect(foreign).toEqual([]);
        await page.context().close();
      } finally {
        await server.stop();
      }
    },
  );
});
