// The first minutes of a new user, in a real browser against the real server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chatter, confirmation, mboxOf, rejection } from '../flow/compose-mail.ts';
import { findChromium, launch, visit } from './browse.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
if (leftOut)
  console.warn('Chromium is missing: the dashboard is not tried in a browser (apt-get install chromium).');

const MBOX = `From careers@tallowmere.example Tue Mar 04 09:00:00 2025
From: Tallowmere Candles <careers@tallowmere.example>
To: Robin Vale <robin@vale.example>
Subject: Your application for Chandler
Date: Tue, 04 Mar 2025 09:00:00 +0000
Message-ID: <received-1@tallowmere.example>
Content-Type: text/plain; charset=utf-8

Dear Robin,

thank you for applying for the position of Chandler at Tallowmere Candles. We have received your application and
will review it shortly.

Kind regards,
Tallowmere Candles

From list@gardenpost.example Tue Mar 04 10:00:00 2025
From: Garden Post <list@gardenpost.example>
To: Robin Vale <robin@vale.example>
Subject: Ten bulbs for spring
Date: Tue, 04 Mar 2025 10:00:00 +0000
Message-ID: <bulbs@gardenpost.example>
List-Id: <list.gardenpost.example>
Content-Type: text/plain; charset=utf-8

Plant them now.
`;

/** "260 mails seen = 67 tracked + 15 to review": what is seen, and the sum of the rest. */
function addUp(sentence: string): { seen: number; sum: number } {
  const [seen = Number.NaN, ...parts] = [...sentence.matchAll(/([\d,]+) (?:mails? seen|[a-z])/g)].map(
    ([, n]) => Number(n?.replaceAll(',', '')),
  );
  return { seen, sum: parts.reduce((sum, n) => sum + n, 0) };
}

const doneLine = (page: Page) => page.getByText(/^Done: [\d,]+ mails? seen = /);
const status = (page: Page, word: string) => page.getByTestId('status').getByText(word, { exact: true });

describe.skipIf(leftOut)('the first run', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('leads from the sample mailbox to a correction that holds', { timeout: 90_000 }, async () => {
    const { page, errors, foreign } = await visit(browser, server.url);
    await page.getByText('Drop your mail file here').waitFor();
    await page.getByRole('button', { name: 'Try it with a sample mailbox' }).click();
    await doneLine(page).waitFor({ timeout: 60_000 });
    const { seen, sum } = addUp((await doneLine(page).textContent()) ?? '');
    expect(seen).toBeGreaterThan(0);
    expect(sum).toBe(seen);

    await page.goto(`${server.url}/applications?status=rejected`);
    await page.locator('[data-index="0"]').click();
    await page.waitForURL(/\/applications\/[^?]+$/);
    await status(page, 'Rejected').waitFor();

    await page.locator('[data-event]').filter({ hasText: 'Rejected' }).first().click();
    const evidence = page.getByRole('region', { name: 'Mail' }).locator('[data-evidence]');
    await evidence.first().waitFor();
    expect((await evidence.first().textContent())?.trim()).not.toBe('');

    const kind = page.getByLabel('What this mail is: Rejected').first();
    await kind.selectOption({ label: 'Offer' });
    await status(page, 'Offer').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await status(page, 'Rejected').waitFor();

    await kind.selectOption({ label: 'Offer' });
    await status(page, 'Offer').waitFor();
    await page.reload();
    await status(page, 'Offer').waitFor();
    await evidence.first().waitFor();

    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it(
    'takes in a file that is chosen, and gives an account of it, in a narrow window',
    { timeout: 60_000 },
    async () => {
      const { page, errors, foreign } = await visit(browser, `${server.url}/mailboxes`, 390);
      await page
        .getByLabel('Mail files')
        .setInputFiles({ name: 'two mails.mbox', mimeType: 'application/mbox', buffer: Buffer.from(MBOX) });
      const card = page.getByRole('listitem').filter({ hasText: 'two mails.mbox' });
      await card.getByText('Done: 2 mails seen = 1 tracked + 1 ignored').waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: 'What was left out, and why' }).first().waitFor();

      await page.getByRole('link', { name: 'Applications' }).click();
      await page.getByRole('searchbox').fill('tallowmere');
      await page.waitForURL(/q=tallowmere/);
      await page.getByRole('link', { name: 'Tallowmere Candles' }).waitFor();
      const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overhang)).toBe(0);

      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
  );

  it('takes a folder that is chosen for one mailbox of its name', { timeout: 60_000 }, async () => {
    const parent = mkdtempSync(join(tmpdir(), 'hearback-folder-'));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    const folder = join(parent, 'Old laptop');
    mkdirSync(join(folder, '2024', 'Sent'), { recursive: true });
    writeFileSync(join(folder, 'Inbox.mbox'), mboxOf([confirmation('Orrin Mills', 'Miller'), chatter(1)]));
    writeFileSync(join(folder, '2024', 'Inbox.mbox'), mboxOf([rejection('Orrin Mills', 'Miller')]));
    writeFileSync(join(folder, '2024', 'Sent', '1.eml'), chatter(2));
    const { page, errors } = await visit(browser, `${server.url}/mailboxes`);
    await page.getByLabel('Mail folder').setInputFiles(folder);
    const seen = page.getByRole('region', { name: 'What was seen' }).getByRole('listitem');
    const box = seen.filter({ has: page.getByRole('heading', { name: 'Old laptop', exact: true }) });
    await box.getByText('4 mails seen').waitFor({ timeout: 30_000 });
    expect(await seen.getByRole('heading', { name: /Inbox|Sent|2024/ }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
