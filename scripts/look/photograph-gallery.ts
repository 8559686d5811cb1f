// Takes a picture of every page of the gallery, in every width and theme, and notes what the browser complains of.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../../test/browser/browse.ts';
import { galleryViews, openView } from './gallery-views.ts';
import { serveGallery } from './serve-gallery.ts';
import { THEMES, WIDTHS, type Shot } from './take-screenshots.ts';

/** Chromium takes no picture that is much higher. */
const HIGHEST = 12_000;

async function heightOf(page: Page): Promise<number> {
  return Math.min(HIGHEST, Number(await page.evaluate('document.documentElement.scrollHeight')));
}

/** As `folder/gallery-view-width-theme.png`, a story in its whole height, as far as one picture goes. */
export async function photographGallery(browser: Browser, folder: string): Promise<Shot[]> {
  const gallery = await serveGallery();
  const shots: Shot[] = [];
  try {
    for (const width of WIDTHS) {
      const { page, errors, foreign } = await visit(browser, gallery.url, width);
      for (const { name, url } of await galleryViews(page, gallery.url)) {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openView(page, url);
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          const shot = `gallery-${name.replaceAll(/\W+/g, '-').toLowerCase()}-${width}-${theme}`;
          const fullPage = !new URL(url).searchParams.has('case');
          const clip = fullPage ? { clip: { x: 0, y: 0, width, height: await heightOf(page) } } : {};
          await page.screenshot({ path: join(folder, `${shot}.png`), fullPage, ...clip });
          shots.push({ name: shot, errors: errors.splice(0), foreign: foreign.splice(0) });
        }
      }
      await page.context().close();
    }
  } finally {
    await gallery.stop();
  }
  return shots;
}
