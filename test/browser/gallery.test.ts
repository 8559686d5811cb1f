// Whether every component can be looked at in all its states, and everybody can use it in each of them.
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryViews, openView, type GalleryView } from '../../scripts/look/gallery-views.ts';
import { serveGallery } from '../../scripts/look/serve-gallery.ts';
import { axeProblemsInBoth, bringAxe } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';
import { inTurnsWith } from './in-turns.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
const COMPONENTS = new URL('../../web/components/', import.meta.url);

/** Rules on a page as a whole: here several cases of the same component stand below each other. */
const OF_PAGES = [
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'heading-order',
  'page-has-heading-one',
];
const HEIGHT = 900;
/** Where axe looks: a story has the same parts and colours on a narrow page, and pages are looked at in both widths elsewhere. */
const WIDE = { width: 1440, height: HEIGHT, mobile: false };
/** No scroll bar takes room from a telephone. */
const NARROW = { width: 390, height: HEIGHT, mobile: true };
/** What juts out at the side, as no page may; what scrolls within its own place is fine. */
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Until what the width has changed is drawn. */
const DRAWN = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))))`;

/** A tab that can become a telephone while it shows what it shows. */
async function openTab(browser: Browser, url: string) {
  const tab = await visit(browser, url);
  const cdp = await tab.page.context().newCDPSession(tab.page);
  const become = (device: typeof WIDE) =>
    cdp.send('Emulation.setDeviceMetricsOverride', { ...device, deviceScaleFactor: 1 });
  /** How far the page juts out, in pixels. */
  const overhang = async () => {
    await tab.page.evaluate(DRAWN);
    return Number(await tab.page.evaluate(OVERHANG));
  };
  await bringAxe(tab.page);
  return { ...tab, become, overhang };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

describe.skipIf(leftOut)('the gallery', () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let views: GalleryView[];

  beforeAll(async () => {
    [browser, gallery] = await Promise.all([launch(chromium ?? 'chromium'), serveGallery()]);
    const { page } = await visit(browser, gallery.url);
    views = await galleryViews(page, gallery.url);
    await page.context().close();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await gallery?.stop();
  });

  const drawn = new Set<string>();

  /** Looks at one view in both widths; a line for each problem. */
  async function problemsOf({ page, become, overhang }: Tab, { url }: GalleryView): Promise<string[]> {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await become(WIDE);
    await openView(page, url);
    const found = await axeProblemsInBoth(page, OF_PAGES);
    const look = async (width: number) => {
      const pixels = await overhang();
      if (pixels > 0) found.push(`juts out by ${pixels}, ${width} wide`);
      for (const file of (await page.evaluate('window.drawnFiles()')) as string[]) drawn.add(file);
    };
    await look(WIDE.width);
    await become(NARROW);
    await look(NARROW.width);
    return found;
  }

  it(
    'has no error, no overhang, wide or narrow, and in its full width nothing that axe finds',
    { timeout: 400_000 },
    async () => {
      expect(views.length).toBeGreaterThan(100);
      const found: string[] = [];
      await inTurnsWith(
        views,
        () => openTab(browser, gallery.url),
        async (tab, view) => {
          const problems = [...(await problemsOf(tab, view)), ...tab.errors.splice(0)];
          found.push(...problems.map((problem) => `${view.name}: ${problem}`));
          expect(tab.foreign).toEqual([]);
        },
      );
      expect(found).toEqual([]);
    },
  );

  it('would be told of what juts out of a narrow page', async () => {
    const { page, become, overhang } = await openTab(browser, gallery.url);
    await page.evaluate(`document.querySelector('main').innerHTML = '<p style="width: 380px">A line</p>'`);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await become(NARROW);
    expect(await overhang()).toBe(6);
    await page.context().close();
  });

  it('shows something of every file of components', () => {
    const files = readdirSync(COMPONENTS).filter((name) => name.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !drawn.has(file))).toEqual([]);
  });
});
