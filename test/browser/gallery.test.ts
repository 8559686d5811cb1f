// Whether every component can be looked at in all its states, and everybody can use it in each of them.
import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryViews, openView, type GalleryView } from '../../scripts/look/gallery-views.ts';
import { serveGallery } from '../../scripts/look/serve-gallery.ts';
import { findChromium, launch, visit } from './browse.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];
const COMPONENTS = new URL('../../web/components/', import.meta.url);

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Rules on a page as a whole: here several cases of the same component stand below each other. */
const OF_PAGES = [
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'heading-order',
  'page-has-heading-one',
];
const WHOLE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
};
/** The rules that another colour scheme can break; all others read the same document again. */
const OF_COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function problemsOn(page: Page, options: object): Promise<string[]> {
  const run = `axe.run(document, ${JSON.stringify(options)})
    .then(({ violations, passes, incomplete, inapplicable }) =>
      ({ violations, looked: passes.length + violations.length + incomplete.length + inapplicable.length }))`;
  const { violations, looked } = (await page.evaluate(run)) as { violations: Violation[]; looked: number };
  if (looked === 0) return ['axe looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

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

  it.each([1440, 390])(
    'has nothing that axe finds, no error and no overhang, light and dark, %i wide',
    { timeout: 400_000 },
    async (width) => {
      const { page, errors, foreign } = await visit(browser, gallery.url, width);
      const found: string[] = [];
      for (const { name, url } of views) {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await openView(page, url);
        for (const file of (await page.evaluate('window.drawnFiles()')) as string[]) drawn.add(file);
        const say = (problem: string) => found.push(`${name}: ${problem}`);
        await page.evaluate(axe.source);
        (await problemsOn(page, WHOLE)).forEach(say);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        (await problemsOn(page, OF_COLOURS)).forEach((problem) => say(`dark: ${problem}`));
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
