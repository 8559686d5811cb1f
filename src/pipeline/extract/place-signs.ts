// Gives the signs that speak for and against a name being the place of a job: what stands around it, what it is called.
import { foldText } from '../../domain/fold-text.ts';
import type { Kind } from '../../domain/kind.ts';
import { isPlace } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import type { Candidate, Field } from './candidate.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { GENERIC_COMPANIES, NAME_STOPS } from './generic-words.data.ts';
import { markedSigns } from './marked-signs.ts';
import { namesOccupation } from './read-role.ts';
import { isGivenName } from './read-sender.ts';
import type { Token } from './title-tokens.ts';
import { TOWNS } from './towns.data.ts';

/** What a mail offers for the choice of a place. */
export interface PlaceEvidence {
  subject: Field;
  body: Field;
  /** Places that a vendor's wording states. */
  told: readonly Candidate[];
  role: string | null;
  company: string | null;
  /** Folded names of the people of the mail. */
  people: readonly string[];
  kind: Kind;
}

/** Where a name stands in a text. */
export type Spot = readonly [start: number, end: number];

/** Working modes, lower-case. */
export const MODES =
  /^(?:remote|hybrid|onsite|on-site|homeoffice|remoto|híbrido|ibrido|hybride|télétravail|thuiswerk\p{L}*)$/u;

const TOP = 300;
/** Behind a name a place stands within so many characters. */
const LINKED = 60;

/** "Clerk in", "Soudeur à", "Clerk, based in", in the languages that say so. */
const PREPOSED = /^[,\s]{1,2}(?:#\s?)?(?:(?:based|basé\p{L}?|gelegen)\s)?(?:in|à|en|em|te|a|na|no)\s$/u;

/** How a place follows a name: "in", "(", ", in", "· ". */
export function linkSigns(view: string, spots: readonly Spot[], start: number, name: string): string[] {
  const signs: string[] = [];
  for (const [, end] of spots) {
    if (end > start || start - end > LINKED) continue;
    const between = view.slice(end, start);
    const plain = between
      .replace(/\((?:[mwfdhx][\s/|]{1,3}){1,3}[mwfdhx]\)/giu, '')
      .replace(/[([]?(?:ref|id|req)?[.:\s]{0,3}[A-Z\d/-]*\d{2}[A-Z\d/-]*[)\]]?/gu, '#')
      .toLowerCase();
    signs.push(between.includes('\n') ? `${name} line` : `${name} near`);
    if (PREPOSED.test(plain)) signs.push(`${name} prep`);
    if (plain.length < 14) signs.push(`${name}+${plain.replace(/\s+/gu, ' ')}`);
  }
  return signs;
}

/** The word before a place, and the two before when one of them is a preposition. */
function beforeSigns(tokens: readonly Token[], from: number): string[] {
  const gap = tokens[from]?.gap;
  const before = tokens[from - 1];
  if (before === undefined || gap === 'line') return [];
  const earlier = tokens[from - 2];
  const named = gap === 'space' && before.capital && !NAME_STOPS.has(foldText(before.text));
  const spaced = gap === 'space' && before.gap !== 'line' && earlier !== undefined;
  return markedSigns([
    [true, `lw:${before.lower}`],
    [named, 'l:capital'],
    [spaced, `l2:${earlier?.lower ?? ''} ${before.lower}`],
  ]);
}

/** What stands around a place; `field` is its field's name, `signature` where that field's signature begins. */
export function contextSigns(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { field, signature }: { field: string; signature: number },
): string[] {
  const { gap, start } = tokens[from] as Token;
  const after = tokens[to + 1];
  const near = after?.gap === 'space';
  const signed = start >= signature && field === 'body';
  return [
    ...beforeSigns(tokens, from),
    ...markedSigns([
      [true, `l:${gap}`],
      [true, `r:${after?.gap ?? 'edge'}`],
      [true, `f:${field}`],
      [near, `rw:${after?.lower ?? ''}`],
      [near && after.capital, 'r:capital'],
      [signed, 'signature'],
      [!signed && start < TOP, 'top'],
    ]),
  ];
}

/** How a place overlaps with the other names of a mail. */
function overlapSigns(folded: string, { company, role, people }: PlaceEvidence): string[] {
  const employer = foldText(company ?? '');
  const within = employer !== '' && ` ${employer} `.includes(` ${folded} `);
  return markedSigns([
    [within, employer === folded ? 'co:same' : 'co:within'],
    [role !== null && foldText(role).includes(folded), 'in role'],
    [people.some((person) => ` ${person} `.includes(` ${folded} `)), 'person'],
  ]);
}

/** What a place is called, and what else is called so. */
export function nameSigns(text: string, evidence: PlaceEvidence): string[] {
  const folded = foldText(text);
  const words = text.split(/[\s,]+/u);
  const town = folded.replace(/,.*$|\s(?:in|an|am)\s.*$/u, '');
  return [
    ...overlapSigns(folded, evidence),
    ...markedSigns([
      [true, `n:${words.length}`],
      [isPlace(text), 'known'],
      [words.some((word) => isPlace(word)), 'known:some'],
      [TOWNS.has(town), 'town'],
      [/,\s[A-Z]{2}$|\/[A-Z]{2}$/u.test(text), 'state'],
      [MODES.test(text.toLowerCase()), 'mode'],
      [isGivenName(text), 'given'],
      [FIRM_WORD.test(folded), 'firm'],
      [namesOccupation(text), 'occupation'],
      [isApplicationTalk(text), 'talk'],
      [GENERIC_COMPANIES.has(folded), 'generic'],
      [words.some((word) => /^\p{Lu}{2,}$/u.test(word)), 'shouted'],
      [words.some((word) => /\d/u.test(word)), 'figures'],
    ]),
  ];
}
