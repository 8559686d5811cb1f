// Whether a person can set a webhook up on the page, see what becomes of what is sent, and settle what was given up.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReceiver, verify, type EventReceiver } from '../servers/event-receiver.ts';
import { findChromium, launch, visit } from './browse.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
const PATIENCE = { timeout: 60_000 };
const SETTINGS = { WEBHOOK_REACH: 'loopback', WEBHOOK_PAUSES_S: '0.1' };

describe.skipIf(leftOut)('webhooks on the page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let receiver: EventReceiver;

  beforeAll(async () => {
    [browser, server, receiver] = await Promise.all([
      launch(chromium ?? 'chromium'),
      serve(undefined, SETTINGS),
      openReceiver(),
    ]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await receiver?.close();
  });

  const add = (company: string) =>
    fetch(`${server.url}/api/v1/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ company, role: 'Miller' }),
    });

  it(
    'are added by keyboard, show their secret once, and are told of what happens.',
    { timeout: 120_000 },
    async () => {
      const { page, errors, foreign } = await visit(browser, `${server.url}/settings`);
      await page.getByText('Your mail never leaves this computer.').waitFor();
      await page.getByRole('button', { name: 'Add a webhook' }).press('Enter');
      await page.keyboard.type(receiver.url);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Calendar');
      await page.keyboard.press('Enter');
      const secret = await page.locator('dialog code').innerText();
      await page.getByRole('button', { name: 'Done' }).click();
      await add('Alderworks');
      await page.getByRole('button', { name: 'Last deliveries to Calendar' }).click();
      await page.getByText('New application · Alderworks').waitFor(PATIENCE);
      await page.getByText('2 delivered').waitFor(PATIENCE);
      for (const request of receiver.requests) verify(secret, request);
      await page.getByText(/is told to 127\.0\.0\.1/).waitFor();
      expect(await page.getByText(secret).count()).toBe(0);
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
      await page.context().close();
    },
  );

  it(
    'are changed: what is sent and what they are for, never over what was changed elsewhere meanwhile.',
    { timeout: 120_000 },
    async () => {
      const listed = await fetch(`${server.url}/api/v1/webhooks`);
      const [webhook] = ((await listed.json()) as { items: { id: string }[] }).items;
      const patch = (change: object) =>
        fetch(`${server.url}/api/v1/webhooks/${webhook!.id}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(change),
        });
      const { page, errors } = await visit(browser, `${server.url}/settings`, 390);
      await page.getByRole('button', { name: 'More about Calendar' }).click();
      await page.getByText('Edit…').click();
      await page.getByLabel('Only what is ticked').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Tick at least one, or send everything.').waitFor();
      await page.getByLabel('New application').check();
      await patch({ description: 'Diary' });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The webhook changed since it was shown').waitFor();
      await page.getByRole('heading', { name: 'Diary', includeHidden: true }).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Only New application').waitFor();
      const before = receiver.requests.length;
      await add('Norvane');
      await page.getByRole('button', { name: 'Last deliveries to Diary' }).click();
      await page.getByText('New application · Norvane').waitFor(PATIENCE);
      await page.getByText('3 delivered').waitFor(PATIENCE);
      expect(receiver.requests.length - before).toBe(1);
      await patch({ kinds: null, description: 'Calendar' });
      expect(errors.filter((error) => !error.includes('412'))).toEqual([]);
      await page.context().close();
    },
  );

  it(
    'tells what was given up in plain words, to be tried again or dropped.',
    { timeout: 120_000 },
    async () => {
      receiver.answer(() => ({ status: 500 }));
      await add('Brindle');
      const { page, errors } = await visit(browser, `${server.url}/mailboxes`, 390);
      const letters = page.getByRole('region', { name: 'What could not be done' }).getByRole('listitem');
      await expect.poll(() => letters.count(), PATIENCE).toBe(2);
      receiver.answer(() => ({ status: 204 }));
      await letters
        .first()
        .getByRole('button', { name: /^Try again/ })
        .click();
      await expect.poll(() => letters.count(), PATIENCE).toBe(1);
      await letters.first().getByRole('button', { name: /^Drop/ }).click();
      await page.getByText('The receiver is never told of it.').waitFor();
      await page.keyboard.press('Escape');
      expect(await letters.count()).toBe(1);
      await letters.first().getByRole('button', { name: /^Drop/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Drop' }).click();
      await expect.poll(() => page.getByText('What could not be done').count(), PATIENCE).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
