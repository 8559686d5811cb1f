// Opens hostile mails as the dashboard does, in a real browser: nothing of them acts, and none of them asks for anything.
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_HTML } from '../../src/pipeline/sanitise/hostile-html.data.ts';
import { scratchApp, type ScratchApp } from '../flow/scratch-app.ts';
import { record, sharedTracker } from '../flow/scratch-tracker.ts';
import { findChromium, launch } from './browse.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
if (leftOut)
  console.warn('Chromium is missing: mails are not tried in a browser (apt-get install chromium).');

const ORIGIN = 'http://localhost:8080';
const openShared = sharedTracker();

interface Opened {
  tab: Page;
  /** Requests for anything but the documents that were to be opened. */
  requests: string[];
  errors: string[];
}

const mailPath = (id: string) => `/api/v1/mails/${id}/html`;
const frame = (path: string) => `<iframe sandbox="" src="${path}"></iframe>`;
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

  /** Puts a page with `body` in the place of the dashboard; the application answers for what is among `own`. */
  async function open(body: string, own: readonly string[], policy = true): Promise<Opened> {
    const opened = { requests: [] as string[], errors: [] as string[] };
    const context = await browser.newContext();
    await context.route('**/*', async (route: Route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== ORIGIN || (pathname !== '/' && !own.includes(pathname))) {
        opened.requests.push(`${route.request().frame().url()} asked for ${route.request().url()}`);
        return route.abort();
      }
      const response = await app.request(pathname);
      const headers = pathname === '/' && !policy ? {} : Object.fromEntries(response.headers);
      const page = `<!doctype html><title>Dashboard</title>${body}`;
      return pathname === '/'
        ? route.fulfill({ headers: { ...headers, 'content-type': 'text/html' }, body: page })
        : route.fulfill({ status: response.status, headers, body: await response.text() });
    });
    const tab = await context.newPage();
    tab.on('console', (message) => {
      if (message.type() === 'error') opened.errors.push(message.text());
    });
    tab.on('pageerror', (error) => opened.errors.push(String(error)));
    await tab.goto(`${ORIGIN}/`);
    // What is in the frames holds up the load of the page around them; a refresh would come right after.
    await tab.waitForTimeout(300);
    return { tab, ...opened };
  }

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

  it('would ask for much if it were shown as it was sent.', async () => {
    const escape = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const asSent = HOSTILE_HTML.map(([, html]) => `<iframe sandbox="" srcdoc="${escape(html)}"></iframe>`);
    const { tab, requests } = await open(asSent.join(''), [], false);
    expect(requests.filter((line) => line.includes('evil.example')).length).toBeGreaterThan(15);
    await tab.context().close();
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
