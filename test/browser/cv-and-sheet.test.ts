// Tests what a person does in the settings with their CV and with their Google sheet, in a real browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CV_LINES, pdfOf } from '../flow/scratch-cvs.ts';
import { FakeSheets } from '../servers/fake-sheets.ts';
import { findChromium, launch, visit } from './browse.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
const SHEET = '1orrinMills_sheet-0123456789abcdef';
const POSTING = {
  title: 'Backend Developer',
  company: 'Alderworks',
  description: 'You build the ordering service of our mills, and keep it running.',
  requirements: ['TypeScript and PostgreSQL', 'Rust'],
};
/** For what the server does by and by. */
const PATIENCE = { timeout: 30_000 };

describe.skipIf(leftOut)('on the settings page', () => {
  let browser: Browser;
  let google: FakeSheets;
  let server: Awaited<ReturnType<typeof serve>>;
  let application: string;

  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { id: string };
  };

  beforeAll(async () => {
    google = await new FakeSheets().start();
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve(undefined, google.env)]);
    application = (await post('/applications', { company: 'Alderworks', role: 'Backend Developer' })).id;
    const url = 'https://jobs.alderworks.example/backend';
    await post('/internal/scrape-complete', { url, application_id: application, posting: POSTING });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await google?.close();
  });

  it('a CV is handed in, shows what was read of it, is compared with a posting, and is removed (D4, E5).', async () => {
    const { page, errors, foreign } = await visit(browser, `${server.url}/settings`);
    const settings = page.getByRole('region', { name: 'CVs' });
    const file = { name: 'Mira Solvane.pdf', mimeType: 'application/pdf', buffer: pdfOf(CV_LINES) };
    await settings.getByLabel('CV', { exact: true }).setInputFiles(file);
    const card = settings.getByRole('listitem').filter({ hasText: 'Mira Solvane.pdf' });
    await card.getByText('What was read').click();
    for (const read of ['Kubernetes', 'Senior Backend Developer', '7 years'])
      await card.getByText(read).first().waitFor();
    await page.goto(`${server.url}/applications/${application}`);
    const analysis = page.getByRole('region', { name: 'Analysis' });
    await analysis.getByRole('button', { name: 'Run analysis' }).click();
    await analysis.getByText('Asked for, not on your CV').waitFor(PATIENCE);
    expect(await analysis.innerText()).toMatch(/Rust[^]*Asked for, and on your CV[^]*TypeScript/u);
    await page.goto(`${server.url}/settings`);
    await card.getByRole('button', { name: 'Remove Mira Solvane' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await card.waitFor({ state: 'detached' });
    await page.goto(`${server.url}/applications/${application}`);
    await analysis.getByRole('link', { name: 'Add a CV in the settings' }).waitFor();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  }, 60_000);

  it('a sheet is named by its address, is told how it went, and is let go (D4, D5).', async () => {
    const { page, errors, foreign } = await visit(browser, `${server.url}/settings`, 390);
    const settings = page.getByRole('region', { name: 'Google Sheets' });
    const sheet = google.add(SHEET);
    google.shared.clear();
    await settings.getByText(google.email).waitFor();
    const address = settings.getByLabel('Address of the spreadsheet');
    const save = settings.getByRole('button', { name: 'Save and sync' });
    await address.fill('my sheet');
    await save.click();
    await settings.getByText('That is no address of a Google spreadsheet').waitFor();
    await address.fill(`https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`);
    await save.click();
    await settings.getByText('share the spreadsheet with that address').waitFor(PATIENCE);
    google.shared.set(SHEET, 'editor');
    await settings.getByRole('button', { name: 'Sync now' }).click();
    await settings.getByText('1 application: 1 new').waitFor(PATIENCE);
    expect(sheet.tab('Applications').cells[1]).toContain('Alderworks');
    await settings.getByRole('button', { name: 'Stop writing there' }).click();
    await save.waitFor();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  }, 60_000);
});
