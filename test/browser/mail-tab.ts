// Opens a page with mails in frames as the dashboard has them, and notes all that they ask for.
import type { Browser, Page, Route } from 'playwright-core';
import type { ScratchApp } from '../flow/scratch-app.ts';

const ORIGIN = 'http://localhost:8080';

export interface Opened {
  tab: Page;
  /** Requests for anything but the documents that were to be opened. */
  requests: string[];
  errors: string[];
}

/** Where a mail is as it was designed. */
export const mailPath = (id: string) => `/api/v1/mails/${id}/html`;

/** As the dashboard puts it on the page. */
export const frame = (path: string) => `<iframe sandbox="" src="${path}"></iframe>`;

/**
 * Puts a page with `body` in the place of the dashboard; the application answers for what is among `own`.
 * @param policy whether the page has the policy of the dashboard
 */
export async function openTab(
  browser: Browser,
  app: ScratchApp,
  body: string,
  { own, policy = true }: { own: readonly string[]; policy?: boolean },
): Promise<Opened> {
  const opened = { requests: [] as string[], errors: [] as string[] };
  const answered = new Set(own);
  const context = await browser.newContext();
  await context.route('**/*', async (route: Route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN || (pathname !== '/' && !answered.has(pathname))) {
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
