// What the dashboard makes of files that are none, of two who do the same at once, and of applications that try a layout.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationDetail, Import, Mailbox } from '../../src/contracts/api.ts';
import { chatter, confirmation, mailDay, mboxOf, rejection } from '../flow/compose-mail.ts';
import { findChromium, launch, visit } from './browse.ts';
import { serve, type Served } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Mail files')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
const card = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Imports' }).getByRole('listitem').filter({ hasText: name });
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.skipIf(leftOut)('the dashboard', () => {
  let browser: Browser;
  let server: Served;

  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(new URL(`/api/v1${path}`, server.url), { ...init, headers });
    expect(answer.ok, path).toBe(true);
    return (await answer.json()) as T;
  };
  /** Adds entries by hand; gives the application of the first. */
  const add = async (entries: readonly object[]): Promise<string> => {
    const corrections = entries.map((entry) => ({ type: 'entry', text: '', ...entry }));
    const { ids } = await ask<{ ids: string[] }>('/corrections/batch', { corrections });
    const { items } = await ask<{ items: { id: string; item_id: string }[] }>('/applications?limit=500');
    return items.find(({ item_id }) => ids.includes(item_id))?.id ?? '';
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('says of an empty file and of a PDF in plain words that they are no mail', async () => {
    const { page, errors } = await visit(browser, `${server.url}/mailboxes`);
    await choose(page, 'nothing.mbox', '');
    await page.getByText('nothing.mbox is empty. If it is still being downloaded').waitFor();
    await choose(page, 'cv.pdf', '%PDF-1.7 and so on');
    await card(page, 'cv.pdf')
      .getByText('There is no mail in this file that Hearback can read.')
      .waitFor({ timeout: 30_000 });
    await card(page, 'cv.pdf').getByText('a PDF document, not mail').waitFor();
    expect((await ask<{ items: Mailbox[] }>('/mailboxes')).items.map(({ name }) => name)).toEqual(['cv.pdf']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('takes a file that two tabs send at the same moment for one', { timeout: 90_000 }, async () => {
    const mails = Array.from({ length: 1500 }, (_, n) => chatter(n));
    mails.splice(700, 0, confirmation('Orrin Mills', 'Miller'), rejection('Orrin Mills', 'Miller'));
    const tabs = await Promise.all([0, 1].map(() => visit(browser, `${server.url}/mailboxes`)));
    await Promise.all(tabs.map(({ page }) => choose(page, 'both.mbox', mboxOf(mails))));
    for (const { page, errors } of tabs) {
      await expect
        .poll(
          () =>
            card(page, 'both.mbox')
              .getByText(/^(?:Done|Nothing new): /)
              .count(),
          { timeout: 60_000 },
        )
        .toBe(2);
      expect(errors).toEqual([]);
      await page.context().close();
    }
    const { items } = await ask<{ items: Mailbox[] }>('/mailboxes');
    const box = items.filter(({ name }) => name === 'both.mbox');
    const ledger = {
      seen: mails.length,
      tracked: 2,
      review: 0,
      ignored: 1500,
      duplicate: 0,
      dead_lettered: 0,
    };
    expect(box).toMatchObject([{ ledger, balanced: true }]);
    expect(await ask('/applications?q=orrin')).toMatchObject({ total: 1, items: [{ events: 2 }] });
  });

  it('says that an import goes on after the server was killed', { timeout: 180_000 }, async () => {
    const { page } = await visit(browser, `${server.url}/mailboxes`);
    const mails = Array.from({ length: 30_000 }, (_, n) => chatter(5000 + n));
    await choose(page, 'killed.mbox', mboxOf(mails));
    const run = async () =>
      (await ask<{ items: Import[] }>('/imports')).items.find(({ name }) => name === 'killed.mbox');
    await expect.poll(async () => (await run())?.ledger.seen ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
    await server.kill();
    await card(page, 'killed.mbox')
      .getByText(/^Stopped at \d+ %\. It goes on by itself/)
      .waitFor();
    server = await serve(server);
    await card(page, 'killed.mbox')
      .getByText(/^It was interrupted at \d+ % and goes on from there\./)
      .waitFor({ timeout: 30_000 });
    await card(page, 'killed.mbox')
      .getByText(/^Done: 30,000 mails seen = /)
      .waitFor({ timeout: 120_000 });
    const { items } = await ask<{ items: Mailbox[] }>('/mailboxes');
    expect(items.find(({ name }) => name === 'killed.mbox')).toMatchObject({
      ledger: { seen: mails.length, duplicate: 0 },
      balanced: true,
    });
    await page.context().close();
  });

  it('tells the later of two who edit one application, and keeps what they typed', async () => {
    const entry = { kind: 'application_received', at: '2026-03-01T09:00:00Z', role: 'Glazier' };
    const id = await add([{ ...entry, company: 'Welling Glass' }]);
    const open = async () => {
      const { page, errors } = await visit(browser, `${server.url}/applications/${id}`);
      await page.getByRole('button', { name: 'Contact: unknown. Change' }).click();
      return { page, errors, contact: page.getByRole('textbox', { name: 'Contact' }) };
    };
    const [first, second] = [await open(), await open()];
    await second.contact.fill('Jo Marsh');
    await first.contact.fill('Ida Lund');
    await first.contact.press('Enter');
    await first.page.getByText('Contact set to “Ida Lund”').waitFor();
    await second.contact.press('Enter');
    await second.page.getByText('This application changed meanwhile; here is how it is now.').waitFor();
    await second.page.getByText('Not saved yet. It is now: Ida Lund').waitFor();
    expect(await second.contact.inputValue()).toBe('Jo Marsh');
    expect((await ask<ApplicationDetail>(`/applications/${id}`)).contact).toBe('Ida Lund');
    await second.contact.press('Enter');
    await first.page.getByRole('button', { name: 'Contact: Jo Marsh. Change' }).waitFor();
    expect(first.errors).toEqual([]);
    for (const { page } of [first, second]) await page.context().close();
  });

  it.each([
    ['without company or role', null, 'Unknown company'],
    [
      'with a company of 90 characters',
      'Gesellschaft für Grundlagen der angewandten Wasserwirtschaft und Küstenforschung Nord mbH.',
      'Gesellschaft für Grundlagen',
    ],
  ])('shows an application %s whole, wide and narrow', async (_, company, shown) => {
    expect(company?.length ?? 90).toBe(90);
    const entry = { kind: 'application_received', at: '2026-03-02T09:00:00Z', company, role: null };
    const id = await add([entry]);
    const look = async (width: number) => {
      const { page, errors } = await visit(browser, 'about:blank', width);
      for (const path of [`/applications/${id}`, '/applications', '/applications?view=board']) {
        await page.goto(server.url + path);
        await page.locator('main').getByText(shown).first().waitFor();
        await page.locator('main').getByText('Unknown role').first().waitFor();
        expect(await page.evaluate(OVERHANG), path).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    };
    await Promise.all([1440, 390].map(look));
  });

  it(
    'shows 400 events on one timeline, and leads through them by keyboard',
    { timeout: 150_000 },
    async () => {
      const mails = Array.from({ length: 400 }, (_, n) => {
        if (n === 0) return confirmation('Tarn Foundry', 'Founder');
        const received = '<received.tarnfoundry.Founder@tarnfoundry.example>';
        return confirmation('Tarn Foundry', 'Founder', {
          subject: 'Your application for Founder at Tarn Foundry',
          id: `<news.${n}@tarnfoundry.example>`,
          date: mailDay(n / 3),
          headers: [`In-Reply-To: ${received}`],
          body: `Dear Ida,\n\nYour application for the Founder position at Tarn Foundry is still under review, note ${n}.`,
        });
      });
      await fetch(new URL('/api/v1/imports?name=long.mbox', server.url), {
        method: 'POST',
        body: mboxOf(mails),
      });
      const longest = async () => {
        const { items } = await ask<{ items: { id: string; events: number }[] }>('/applications?q=tarn');
        return items.find(({ events }) => events === mails.length)?.id;
      };
      await expect.poll(longest, { timeout: 90_000 }).toBeDefined();
      const address = `${server.url}/applications/${await longest()}`;
      const look = async (width: number) => {
        const { page, errors } = await visit(browser, address, width);
        await expect.poll(() => page.locator('[data-event]').count(), { timeout: 20_000 }).toBe(mails.length);
        expect(await page.evaluate(OVERHANG)).toBeLessThanOrEqual(0);
        for (const key of ['j', 'j', 'j', 'Enter']) await page.keyboard.press(key);
        await page.getByRole('region', { name: 'Mail' }).getByText('note 397').waitFor();
        expect(errors).toEqual([]);
        await page.context().close();
      };
      await Promise.all([1440, 390].map(look));
    },
  );
});
