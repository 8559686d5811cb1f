// Opens every kept mail of whole mailboxes as it was designed, in a real browser: nothing is asked for outside the server.
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../scripts/eval/read-sheet.ts';
import { mboxOf } from '../flow/compose-mail.ts';
import { scratchApp, type ScratchApp } from '../flow/scratch-app.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { importPath } from '../flow/scratch-reading.ts';
import { sharedTracker, USER } from '../flow/scratch-tracker.ts';
import { findChromium, launch } from './browse.ts';
import { frame, mailPath, openTab } from './mail-tab.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const FOLDERS = ['dev', 'test', 'fields'].map((name) =>
  fileURLToPath(new URL(`../../eval/${name}`, import.meta.url)),
);
const AT_ONCE = 60;

const openShared = sharedTracker();
const freshFolder = folderNursery();

describe.skipIf(leftOut)('every mail of the labelled mailboxes', () => {
  let browser: Browser;
  let app: ScratchApp;
  let designed: string[];

  beforeAll(async () => {
    app = await scratchApp(await openShared());
    const folder = freshFolder();
    const sheets = FOLDERS.flatMap((place) => readdirSync(place).map((name) => join(place, name)));
    for (const sheet of sheets.filter((file) => file.endsWith('.mails'))) {
      const { mails } = readSheet(sheet);
      // Latin-1 carries every byte through a text and back.
      const texts = mails.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
      writeFileSync(join(folder, `${basename(sheet)}.mbox`), Buffer.from(mboxOf(texts), 'latin1'));
    }
    await importPath(app.tracker, folder);
    const kept = await app.tracker.db
      .selectFrom('contents')
      .select('mail_id')
      .where('user_id', '=', USER)
      .execute();
    designed = [];
    for (const { mail_id: id } of kept) {
      if ((await app.request(mailPath(id))).status === 200) designed.push(mailPath(id));
    }
    browser = await launch(chromium ?? 'chromium');
  }, 120_000);
  afterAll(() => browser?.close());

  it('is shown as it was designed without a request outside the server or an error', async () => {
    expect(designed.length).toBeGreaterThan(250);
    for (let at = 0; at < designed.length; at += AT_ONCE) {
      const paths = designed.slice(at, at + AT_ONCE);
      const { tab, requests, errors } = await openTab(browser, app, paths.map(frame).join(''), {
        own: paths,
      });
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
      const frames = tab.frames().slice(1);
      expect(frames.map((one) => new URL(one.url()).pathname).toSorted()).toEqual(paths.toSorted());
      for (const one of frames)
        expect((await one.locator('body').innerText()).trim(), one.url()).not.toBe('');
      await tab.context().close();
    }
  });
});
