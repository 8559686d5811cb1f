// Opens hostile mails as the dashboard does, in a real browser: nothing of them acts, and none of them asks for anything.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_HTML } from '../../src/pipeline/sanitise/hostile-html.data.ts';
import { scratchApp, type ScratchApp } from '../flow/scratch-app.ts';
import { record, sharedTracker } from '../flow/scratch-tracker.ts';
import { findChromium, launch } from './browse.ts';
import { frame, mailPath, openTab } from './mail-tab.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
if (leftOut)
  console.warn('Chromium is missing: mails are not tried in a browser (apt-get install chromium).');

const openShared = sharedTracker();

const numberOf = (name: string) => HOSTILE_HTML.findIndex(([other]) => other === name);

describe.skipIf(leftOut)('a mail in its frame', () => {
  let browser: Browser;
  let app: ScratchApp;

  beforeAll(async () => {
    app = await scratchApp(await openShared());
    const mails = HOSTILE_HTML.map(([, html], at) => ({ id: `m${at}`, html }));
    await record(app.tracker, [...mails, { id: 'all', html: mails.map(({ html }) => html).join('\n') }]);
    browser = await launch(chromium ?? 'chromium');
  }, 90_000);
  afterAll(() => browser?.close());

  const open = (body: string, own: readonly string[], policy = true) =>
    openTab(browser, app, body, { own, policy });

  it('asks for nothing, reports no error and is readable, whatever it tries.', async () => {
    const paths = HOSTILE_HTML.map((_, at) => mailPath(`m${at}`));
    const { tab, requests, errors } = await open(paths.map(frame).join(''), paths);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    const frames = tab.frames().slice(1);
    expect(frames.map((one) => new URL(one.url()).pathname).toSorted()).toEqual(paths.toSorted());
    for (const one of frames) expect(await one.locator('body').innerText(), one.url()).toContain('letter');
    expect(tab.context().pages()).toHaveLength(1);
    await tab.context().close();
  });

  it('asks for nothing when it tries everything at once.', async () => {
    const path = mailPath('all');
    const { tab, requests, errors } = await open(frame(path), [path]);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    await tab.context().close();
  });

  // It shows that the others would see a request: a browser that now and then draws no frame in time proves nothing against that.
  it('would ask for much if it were shown as it was sent.', { retry: 2 }, async () => {
    const escape = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const asSent = HOSTILE_HTML.map(([, html]) => `<iframe sandbox="" srcdoc="${escape(html)}"></iframe>`);
    const { tab, requests } = await open(asSent.join(''), [], false);
    const asked = () => requests.filter((line) => line.includes('evil.example')).length;
    try {
      await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(15);
    } finally {
      await tab.context().close();
    }
  });

  it('leads nowhere when a link in it is clicked.', async () => {
    const path = mailPath(`m${numberOf('a link that pings')}`);
    const { tab, requests } = await open(frame(path), [path]);
    await tab.frames()[1]?.locator('a').click();
    await tab.waitForTimeout(300);
    expect({ requests, windows: tab.context().pages().length }).toEqual({ requests: [], windows: 1 });
    expect(new URL(tab.frames()[1]?.url() ?? '').pathname).toBe(path);
    await tab.context().close();
  });

  it('is the only thing of ours that may stand in a frame.', async () => {
    const { tab, errors } = await open(frame('/api/v1/mails/m0'), ['/api/v1/mails/m0']);
    expect(errors.join('\n')).toContain('frame-ancestors');
    await tab.context().close();
  });
});
