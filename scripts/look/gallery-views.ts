// The addresses of the gallery, and a page of it that stands still.
import type { Page } from 'playwright-core';

export interface GalleryView {
  /** "board", or "board A board of many" for a case that is alone. */
  name: string;
  url: string;
}

/** Opens a page of the gallery and waits until every case is in its state. */
export async function openView(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('main').first().waitFor({ state: 'attached' });
  await page.locator('[data-acting]').first().waitFor({ state: 'detached', timeout: 15_000 });
  await page.waitForTimeout(100);
}

/** All stories, each followed by those of its cases that are alone. @param url of the gallery */
export async function galleryViews(page: Page, url: string): Promise<GalleryView[]> {
  await openView(page, url);
  const hrefs = await page
    .locator('[data-view]')
    .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
  return hrefs.map((href) => {
    const asked = new URL(href).searchParams;
    return { name: [asked.get('story'), asked.get('case')].filter(Boolean).join(' '), url: href };
  });
}
