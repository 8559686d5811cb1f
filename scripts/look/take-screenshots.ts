// Takes a picture of every page in every state, width and theme, and notes what the browser complains of.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../../test/browser/browse.ts';

export interface Shot {
  /** File name without ending. */
  name: string;
  errors: string[];
  /** Requests that left the server. */
  foreign: string[];
}

export interface LookRequest {
  browser: Browser;
  /** `http://host:port` */
  origin: string;
  /** What the server holds: `empty`, `normal`, `many`. */
  state: string;
  folder: string;
}

export const WIDTHS = [1440, 390] as const;
export const THEMES = ['light', 'dark'] as const;
const PAGES = [
  'today',
  'applications',
  'board',
  'application',
  'mail',
  'review',
  'mailboxes',
  'settings',
] as const;
type PageName = (typeof PAGES)[number];

const ADDRESSES: Partial<Record<PageName, string>> = {
  today: '/',
  applications: '/applications',
  board: '/applications?view=board',
  review: '/review',
  mailboxes: '/mailboxes',
  settings: '/settings',
};

interface Listed {
  items: { id: string; events: number }[];
}

/** The application with the longest timeline among the first hundred, and an event of it; null without any. */
async function example(origin: string): Promise<{ id: string; event: string } | null> {
  const list = (await (await fetch(`${origin}/api/v1/applications?limit=100`)).json()) as Listed;
  const [longest] = list.items.toSorted((a, b) => b.events - a.events);
  if (!longest) return null;
  const detail = (await (await fetch(`${origin}/api/v1/applications/${longest.id}`)).json()) as {
    timeline: { item_id: string }[];
  };
  const event = detail.timeline.at(-1)?.item_id;
  return event === undefined ? null : { id: longest.id, event };
}

/** The page has settled: nothing is being fetched and no skeleton is left. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('main').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 15_000 });
  await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 15_000 });
  await page.waitForTimeout(400);
}

async function addressOf(name: PageName, origin: string): Promise<string | null> {
  const known = ADDRESSES[name];
  if (known !== undefined) return known;
  const one = await example(origin);
  if (one === null) return null;
  return name === 'mail' ? `/applications/${one.id}?event=${one.event}` : `/applications/${one.id}`;
}

/** All pages of one server, as `folder/state-page-width-theme.png`. */
export async function takeScreenshots({ browser, origin, state, folder }: LookRequest): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const name of PAGES) {
    const address = await addressOf(name, origin);
    if (address === null) continue;
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const { page, errors, foreign } = await visit(browser, 'about:blank', width);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(origin + address);
        await settle(page);
        const shot = `${state}-${name}-${width}-${theme}`;
        await page.screenshot({ path: join(folder, `${shot}.png`) });
        const outside = foreign.filter((url) => !url.startsWith(origin) && !url.startsWith('about:'));
        shots.push({ name: shot, errors, foreign: outside });
        await page.context().close();
      }
    }
  }
  return shots;
}
