// Proposes the employer that a vendor's address names before the at sign: "norvane@vendor.example", "jobs-norvane@vendor.example".
import { foldText } from '../../domain/fold-text.ts';
import { proposal, spanElsewhere, type Candidate, type Field } from './candidate.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import type { OtherEnd } from './people-of.ts';
import { isCompanyName } from './read-company.ts';
import { readDomainName } from './read-domain-name.ts';

/** Words of machines and departments. */
const SERVICE =
  /^(?:no-?_?reply|do-?not-?reply|careers?|jobs?|karriere|bewerbung(?:en)?|recrut\w*|recruit\w*|talent\w*|hr|rh|hiring|people|info|candidat\w*|notif\w*|team|hello|contact|kontakt|support|appl\w*|mailer|system|updates?|campus|interviews?|inbox|mail|messages?|reply|bounces?|\d+|[a-z0-9]*\d{3,}[a-z0-9]*)$/u;
const SHORTEST = 4;
const MOST_WORDS = 3;
const BELIEF = 0.3;

/** The employer as the address spells it, "norvane-foods"; '' for words that tell none. */
function labelOf(address: string): string {
  const words = foldText(address.split('@')[0] ?? '')
    .replace(/\+.*$/u, '')
    .split(/[._-]/u)
    .filter((word) => word !== '' && !SERVICE.test(word));
  const label = words.join('-');
  const told = label.length >= SHORTEST && words.length <= MOST_WORDS && !words.every(isEverydayWord);
  return told && isCompanyName(label) ? label : '';
}

const asName = (label: string): string =>
  label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * Only where a known vendor's domain stands in the place of the employer's.
 * @param person the display name is a person's
 * @param fields the texts that may write the name out
 */
export function readTenant(
  { other, hidden }: OtherEnd,
  person: boolean,
  fields: readonly Field[],
): Candidate[] {
  if (other === null || !hidden || (person && other.name.includes(' '))) return [];
  const label = labelOf(other.address);
  if (label === '') return [];
  for (const field of fields) {
    const written = readDomainName(field.view, label);
    if (written !== null) return [proposal(field, written.start, written.end, BELIEF, 'posting')];
  }
  const span = spanElsewhere('from', other.address);
  return [{ value: asName(label), score: BELIEF, span, source: 'posting' }];
}
