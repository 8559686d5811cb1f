// Finds the applications that a mail may belong to instead of the one it stands in.
import type { Item } from '../domain/application.ts';
import { companyStem, sameCompany } from '../domain/company-name.ts';
import { canonicalRole, roleSimilarity } from '../domain/role-title.ts';
import type { ApplicationLine } from '../store/review-places.ts';

const MOST = 6;
/** From here on two titles may be taken for one role. */
const SIMILAR = 0.75;

const MOST_REMEMBERED = 50_000;

/** The same names come again with each look at the queue, and their normal forms take long. */
function remembering(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const form = read(name);
    known.set(name, form);
    return form;
  };
}

const stemOf = remembering(companyStem);
const titleOf = remembering(canonicalRole);

type Wanted = Pick<Item, 'company' | 'role'>;

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Comparing titles takes long, so only those are compared that share half of their words. */
function sharesWords(words: ReadonlySet<string>, title: string): boolean {
  const others = title.split(' ');
  return others.filter((word) => words.has(word)).length * 2 >= Math.min(others.length, words.size);
}

/**
 * @param lines in the order in which they are to be proposed
 * @returns finds at most six for a mail: those at its company, then those with a similar role; `own` is not among them
 */
export function findCandidates(
  lines: readonly ApplicationLine[],
): (wanted: Wanted, own: string | null) => ApplicationLine[] {
  const companies = groupBy(lines, ({ company }) => company ?? '');
  const stems = groupBy([...companies.keys()], stemOf);
  const roles = groupBy(lines, ({ role }) => role ?? '');
  const titles = [...roles.keys()].map((role) => ({ role, title: titleOf(role) }));
  const atCompany = (company: string) =>
    (stems.get(stemOf(company)) ?? [])
      .filter((name) => sameCompany(name, company))
      .flatMap((name) => companies.get(name) ?? []);
  const inRole = (wanted: string) => {
    const words = new Set(titleOf(wanted).split(' '));
    return titles
      .filter(({ role, title }) => sharesWords(words, title) && roleSimilarity(role, wanted) >= SIMILAR)
      .flatMap(({ role }) => roles.get(role) ?? []);
  };
  return ({ company, role }, own) => {
    const found = [...(company ? atCompany(company) : []), ...(role ? inRole(role) : [])];
    return [...new Set(found)].filter(({ id }) => id !== own).slice(0, MOST);
  };
}
