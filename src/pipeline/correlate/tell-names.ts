// Has the whole mailbox tell which employer a mail means, where the mail alone leaves that in doubt.
import { isCompanyDoubtful, type Item } from '../../domain/application.ts';
import { canonicalCompany, companyKeys, isCutShort, sameCompany } from '../../domain/company-name.ts';
import type { Guess } from '../../domain/decision.ts';
import { isFounding } from '../../domain/kind.ts';

/** How much likelier an employer is that another mail names surely; less when it names it longer or shorter. */
const KNOWN = 60;
const KNOWN_NEARLY = 20;
/** Least share of belief for which a name is taken. */
const ENOUGH = 0.3;

interface Named {
  name: string;
  item: Item;
}

type Names = ReadonlyMap<string, readonly Named[]>;

const namesSurely = (item: Item): boolean =>
  item.company !== null &&
  !isCompanyDoubtful(item) &&
  !item.decision.review &&
  (item.entry || isFounding(item.decision.kind));

function sureNames(items: readonly Item[]): Names {
  const names = new Map<string, Named[]>();
  for (const item of items.filter(namesSurely)) {
    const name = item.company as string;
    for (const key of companyKeys(name)) names.set(key, [...(names.get(key) ?? []), { name, item }]);
  }
  return names;
}

/** Copies of one mail know nothing of each other. */
const isOther = (a: Item, b: Item): boolean =>
  a.id !== b.id && (a.messageId === null || a.messageId !== b.messageId);

function knownAs(name: string, item: Item, names: Names): number {
  const others = companyKeys(name)
    .flatMap((key) => names.get(key) ?? [])
    .filter((named) => isOther(item, named.item));
  if (others.some((other) => sameCompany(other.name, name))) return KNOWN;
  return others.some((other) => isCutShort(other.name, name)) ? KNOWN_NEARLY : 1;
}

/** The chosen name as it is written, beside the others. */
function optionsOf({ company, perhaps }: Item): Guess[] {
  const key = company === null ? '' : canonicalCompany(company);
  return perhaps.company.map((guess) =>
    company !== null && canonicalCompany(guess.value) === key ? { ...guess, value: company } : guess,
  );
}

function told(item: Item, names: Names): Item {
  const options = optionsOf(item).map(({ value, probability }) => {
    const known = knownAs(value, item, names);
    return { value, known: known > 1, weight: probability * known };
  });
  const none = 1 - item.perhaps.company.reduce((sum, { probability }) => sum + probability, 0);
  const all = options.reduce((sum, { weight }) => sum + weight, Math.max(0, none));
  const best = options.reduce<(typeof options)[number] | null>(
    (a, b) => (a !== null && a.weight >= b.weight ? a : b),
    null,
  );
  if (best === null || !best.known || best.weight < ENOUGH * all) return item;
  return { ...item, company: best.value, companyConfidence: best.weight / all };
}

/**
 * The items with the employers that they mean: a name that a mail holds for possible, and that another mail names surely, is
 * taken before one that no other mail knows.
 * @param items one or more whole blocks
 */
export function tellNames(items: readonly Item[]): Item[] {
  const names = sureNames(items);
  return items.map((item) =>
    isCompanyDoubtful(item) && item.perhaps.company.length > 0 ? told(item, names) : item,
  );
}
