// What axe finds on a page that is open.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another colour scheme can break; all others would read the same document again. */
const OF_COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** No path is put together for what is as it should be; and the one frame of a page, a mail, runs no script that could answer. */
const ONLY_PROBLEMS = { resultTypes: ['violations'], iframes: false };

/** Hands axe to every document that the page opens from now on; it is read there only once it is asked for. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(`window.wakeAxe = () => { if (!window.axe) { ${AXE}\n } };`);
}

async function run(page: Page, options: object): Promise<string[]> {
  const script = `wakeAxe(); axe.run(document, ${JSON.stringify({ ...options, ...ONLY_PROBLEMS })})
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
  const light = await run(page, { runOnly: STANDARDS, rules });
  return light.map((problem) => `light: ${problem}`);
}

/** A line for each, in light and in dark. @param page one that `bringAxe` was done for */
export async function axeProblemsInBoth(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  return [...(await problemsInLight(page, leftOut)), ...(await problemsInDark(page))];
}
