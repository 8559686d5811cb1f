// Reads what a page without JSON-LD says of itself: the title in its head, less the name of the site behind it, and its main part.
import type { ToldPosting } from '../../contracts/ats.ts';
import { plainLine } from '../../domain/plain-line.ts';
import type { PageParts } from './page-parts.ts';

/** Titles of pages that stand in a posting's place. */
const NO_TITLE =
  /\b(?:page not found|not found|404|403|access denied|forbidden|just a moment|attention required|are you (?:a )?human|captcha|robot check|sign[- ]?in|log[- ]?in|anmelden|connexion|job (?:is )?no longer|expired|job search|all jobs|open positions|current openings)\b/iu;
const BEHIND = [' | ', ' - ', ' – ', ' · ', ' at '];

function titleOf(title: string, site: string | null): string {
  const behind = BEHIND.map((mark) => mark + (site ?? '')).find((end) => title.endsWith(end));
  if (site !== null && behind !== undefined) return title.slice(0, -behind.length);
  return title.split(' | ')[0] ?? title;
}

/**
 * Null where the head names no posting.
 * @param isOwnSite whether the site's name is the employer's
 */
export function toldByHead({ metas, title: whole, main }: PageParts, isOwnSite: boolean): ToldPosting | null {
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name) ?? null).find((content) => content !== null) ?? null;
  const title = plainLine(meta('og:title', 'twitter:title') ?? whole ?? '');
  if (title === '' || NO_TITLE.test(title)) return null;
  const site = meta('og:site_name');
  return {
    title: titleOf(title, site),
    company: isOwnSite ? site : null,
    description: main ?? meta('og:description', 'description'),
  };
}
