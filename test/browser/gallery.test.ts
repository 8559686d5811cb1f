// Whether every component can be looked at in all its states, and everybody can use it in each of them.
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryViews, openView, type GalleryView } from '../../scripts/look/gallery-views.ts';
import { serveGallery } from '../../scripts/look/serve-gallery.ts';
import { axeProblemsInBoth } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';

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
/** Where axe looks: a story has the same parts and colours on a narrow page, and pages are looked at in both widths elsewhere. */
const WIDE = 1440;
/** What juts out at the side, as no page may; what scrolls within its own place is fine. */
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

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

  it.each([WIDE, 390])(
    'has no error, no overhang, and in its full width nothing that axe finds, %i wide',
    { timeout: 400_000 },
    async (width) => {
      const { page, errors, foreign } = await visit(browser, gallery.url, width);
      const found: string[] = [];
      for (const { name, url } of views) {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await openView(page, url);
        for (const file of (await page.evaluate('window.drawnFiles()')) as string[]) drawn.add(file);
        const say = (problem: string) => found.push(`${name}: ${problem}`);
        if (width === WIDE) (await axeProblemsInBoth(page, OF_PAGES)).forEach(say);
        const overhang = await page.evaluate(OVERHANG);
        if (Number(overhang) > 0) say(`juts out by ${String(overhang)}`);
        errors.splice(0).forEach(say);
      }
      await page.context().close();
      expect(found).toEqual([]);
      expect(foreign).toEqual([]);
    },
  );

  it('shows something of every file of components', () => {
    const files = readdirSync(COMPONENTS).filter((name) => name.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !drawn.has(file))).toEqual([]);
  });
});
