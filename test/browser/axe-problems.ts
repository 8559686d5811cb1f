// What axe finds on a page that is open.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another colour scheme can break; all others would read the same document again. */
const OF_COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

async function run(page: Page, options: object): Promise<string[]> {
  const script = `axe.run(document, ${JSON.stringify(options)})
    .then(({ violations, passes, incomplete, inapplicable }) =>
      ({ violations, looked: passes.length + violations.length + incomplete.length + inapplicable.length }))`;
  const { violations, looked } = (await page.evaluate(script)) as { violations: Violation[]; looked: number };
  if (looked === 0) return ['axe looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Once the page has its heading and nothing of it still loads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** A line for each. */
export async function axeProblems(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  return run(page, { runOnly: STANDARDS });
}

async function problemsInDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await run(page, { runOnly: OF_COLOURS });
  return dark.map((problem) => `dark: ${problem}`);
}

/**
 * A line for each.
 * @param leftOut rules that do not hold for this kind of page
 */
async function problemsInLight(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const light = await run(page, { runOnly: STANDARDS, rules });
  return light.map((problem) => `light: ${problem}`);
}

/** A line for each, in light and in dark. */
export async function axeProblemsInBoth(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  return [...(await problemsInLight(page, leftOut)), ...(await problemsInDark(page))];
}
