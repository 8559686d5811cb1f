// Finds the one JobPosting in the JSON-LD of a page, however deep it lies.
import { listAt, partAt, textAt } from '../../domain/json-parts.ts';

/** Things looked at; more is no posting. */
const MOST = 5000;

const isJobPosting = (thing: object): boolean =>
  listAt(thing, '@type').some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/iu.test(type));

/** All postings in a value, in their order; what a posting holds is part of it. */
function postingsIn(value: unknown): object[] {
  const found: object[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length; at++) {
    const thing = waiting[at];
    if (typeof thing !== 'object' || thing === null) continue;
    if (!Array.isArray(thing) && isJobPosting(thing)) found.push(thing);
    else waiting.push(...(Object.values(thing) as unknown[]).slice(0, MOST - waiting.length));
  }
  return found;
}

const named = (posting: object): string =>
  [textAt(posting, 'url'), textAt(posting, '@id'), textAt(partAt(posting, 'identifier'), 'value')]
    .filter((text) => text !== null)
    .join(' ');

/**
 * The posting that a page is about. Of several, the one that names this job: a list of openings tells nothing of the one that was
 * asked for. Null when there is none.
 */
export function findJobPosting(values: readonly unknown[], jobId: string): object | null {
  const found = values.flatMap(postingsIn);
  if (found.length <= 1) return found[0] ?? null;
  const meant = found.filter((posting) => named(posting).includes(jobId));
  const titles = new Set(found.map((posting) => textAt(posting, 'title')));
  // One posting written twice is still one.
  return meant[0] ?? (titles.size === 1 ? (found[0] ?? null) : null);
}
