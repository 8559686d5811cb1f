// Whether a person sees how a connected mailbox is, and can let it go.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit } from './browse.ts';
import { importSample } from './import-sample.ts';
import {
  ADDRESS,
  AS_FOUND,
  CONNECT,
  connected,
  DISCOVER,
  EMPTY,
  mailboxes,
  ownErrors,
  PASSWORD,
  problem,
  reading,
  script,
  type Answer,
} from './script-accounts.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const FOCUSED = 'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent';

describe.skipIf(leftOut)('a mailbox that is connected', () => {
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

  it('shows how far its reading is without a reload', { timeout: 60_000 }, async () => {
    const { page, errors } = await visit(browser, 'about:blank');
    let box = reading(100, 1000);
    await script(page, { 'GET /mailboxes': () => mailboxes(box) });
    await page.goto(`${server.url}/mailboxes`);
    const bar = page.getByRole('progressbar', { name: `Reading ${ADDRESS}` });
    await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('10');
    box = reading(700, null);
    // Whatever is written makes the server tell the page that something changed.
    const change = (sensitivity: string) =>
      fetch(new URL('/api/v1/settings', server.url), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sensitivity }),
      });
    await change('many');
    await page.getByText('700 mails so far').waitFor();
    expect(await bar.getAttribute('aria-valuenow')).toBeNull();
    box = connected();
    await change('normal');
    await page.getByText('Up to date').waitFor();
    await page.getByText('2 minutes ago').waitFor();
    expect(await bar.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is paused, resumed and read again at a press', { timeout: 60_000 }, async () => {
    const { page, errors } = await visit(browser, 'about:blank');
    let box = connected();
    const order = (state: 'paused' | 'new') => () => {
      box = connected({ state });
      return { status: 204 };
    };
    const asked = await script(page, {
      'GET /mailboxes': () => mailboxes(box),
      'POST /accounts/c1/pause': order('paused'),
      'POST /accounts/c1/resume': order('new'),
      'POST /accounts/c1/rewind': order('new'),
    });
    await page.goto(`${server.url}/mailboxes`);
    await page.getByRole('button', { name: `Pause ${ADDRESS}` }).click();
    await page.getByText('No new mail is read until you resume it.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Waiting to be read').waitFor();
    await page.getByRole('button', { name: `Pause ${ADDRESS}` }).click();
    await page.getByRole('button', { name: `Resume ${ADDRESS}` }).click();
    await page.getByText(`${ADDRESS} is being read`).waitFor();
    await page.getByRole('button', { name: `More about ${ADDRESS}` }).click();
    await page.getByRole('menuitem', { name: 'Read again from the beginning' }).click();
    await page.getByText('Nothing is doubled by it.').waitFor();
    expect(
      asked.filter(({ what }) => what.startsWith('POST')).map(({ what }) => what.split('/').at(-1)),
    ).toEqual(['pause', 'resume', 'pause', 'resume', 'rewind']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it(
    'calls the person on every page when it is cut off, and is connected again as it was',
    { timeout: 60_000 },
    async () => {
      const settings = {
        ...AS_FOUND,
        host: 'mail.lund.example',
        port: 993,
        security: 'tls' as const,
        folders: ['INBOX'],
      };
      const { page, errors } = await visit(browser, 'about:blank', 390);
      let box = connected({ state: 'consent', note: 'The password was refused.', settings });
      const asked = await script(page, {
        [DISCOVER]: problem(404, 'Not known.'),
        'GET /mailboxes': () => mailboxes(box),
        [CONNECT]: () => {
          box = connected({ settings });
          return { status: 201, body: { id: 'c1' } };
        },
      });
      const line = page.getByText(`${ADDRESS} needs to be connected again`);
      for (const path of ['/applications', '/review', '/']) {
        await page.goto(server.url + path);
        await line.waitFor();
      }
      await line.click();
      await page.waitForURL(/\/mailboxes$/);
      await expect.poll(() => line.count()).toBe(0);
      await page.getByRole('button', { name: `Connect again: ${ADDRESS}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Connect again' });
      expect(await dialog.getByLabel('Your address there').inputValue()).toBe(ADDRESS);
      await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Up to date').waitFor();
      expect(asked.find(({ what }) => what === CONNECT)?.body).toEqual({
        address: ADDRESS,
        password: PASSWORD,
        host: 'mail.lund.example',
        port: 993,
        security: 'tls',
        folders: ['INBOX'],
      });
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('heading', { name: 'Needs you' }).waitFor();
      expect(await line.count()).toBe(0);
      expect(ownErrors(errors)).toEqual([]);
      await page.context().close();
    },
  );

  it('says loudly that it was empty, and shows no sum of nothing', async () => {
    const { page } = await visit(browser, 'about:blank');
    await script(page, { 'GET /mailboxes': mailboxes(connected({}, { ledger: EMPTY })) });
    await page.goto(server.url);
    await page.getByText(`Not one mail was found in ${ADDRESS}`).click();
    await page.getByText('Opened, but not one mail was found').waitFor();
    expect(await page.getByText('Up to date').count()).toBe(0);
    expect(await page.getByText('No mail seen yet').count()).toBe(0);
    await page.context().close();
  });

  it('is removed only after the person has read what goes and what stays', { timeout: 60_000 }, async () => {
    const { page, errors } = await visit(browser, 'about:blank');
    let items: unknown[] = [connected(), connected({}, { id: 'c2', name: 'work@lund.example' })];
    const removals: Answer[] = [problem(409, 'It is being imported; remove it when the import is over.')];
    const asked = await script(page, {
      'GET /mailboxes': () => mailboxes(...items),
      'DELETE /mailboxes/c1': () => {
        const refused = removals.shift();
        if (refused) return refused;
        items = items.slice(1);
        return {
          status: 202,
          body: { consent: { outcome: 'failed', line: 'Google could not be told. Withdraw it yourself.' } },
        };
      },
    });
    await page.goto(`${server.url}/mailboxes`);
    const remove = async () => {
      await page.getByRole('button', { name: `More about ${ADDRESS}` }).click();
      await page.getByRole('menuitem', { name: 'Remove…' }).click();
    };
    const dialog = page.getByRole('dialog', { name: `Remove ${ADDRESS}?` });
    await remove();
    await dialog.getByText('nothing is deleted there').waitFor();
    expect(await page.evaluate(FOCUSED)).toBe('Keep it');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(asked.filter(({ what }) => what.startsWith('DELETE'))).toEqual([]);
    expect(await page.evaluate(FOCUSED)).toBe(`More about ${ADDRESS}`);
    await remove();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.getByRole('alert').getByText('It is being imported').waitFor();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Google could not be told. Withdraw it yourself.').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: ADDRESS }).count()).toBe(0);
    await page.getByRole('heading', { name: 'work@lund.example' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
    expect(ownErrors(errors)).toEqual([]);
    await page.context().close();
  });

  it('is removed by the real server, too, with what it brought', { timeout: 60_000 }, async () => {
    const { page, errors } = await visit(browser, `${server.url}/mailboxes`);
    const menu = page
      .getByRole('region', { name: 'What was seen' })
      .getByRole('button', { name: /^More about/ });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Remove…' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => menu.count()).toBe(0);
    const applications = async () => {
      const answer = await fetch(new URL('/api/v1/applications/summary', server.url));
      return ((await answer.json()) as { applications: number }).applications;
    };
    await expect.poll(applications, { timeout: 30_000 }).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
