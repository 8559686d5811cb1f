// Reads where the job is, from labelled lines, brackets and wording.
import type { Extracted } from '../../domain/decision.ts';
import { isPlace } from '../../domain/role-title.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { readLabels } from './read-labels.ts';
import { readPlaceBehind } from './read-place-behind.ts';

const BRACKET = /\(([^()\n]{2,40})\)/gu;
const TAIL =
  /(?:\s-\s|,\s|\s\|\s)(\p{Lu}[\p{L}.' ]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,25})?|remote)(?=$|\s[-|]\s|\s(?:at|bei|chez|position|role)\b|\))/giu;
const IN =
  /(?<![\p{L}])(?:in|à|en|em|te|a)\s((?:\p{Lu}[\p{L}.'-]{1,20}\s?){1,3}(?:,\s\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}]{2,15})?){0,2})/gu;

/** Hours and contract tell no place. */
const TERMS = /^(?:contract|(?:full|part)[- ]?time|freelance|permanent|vollzeit|teilzeit|cdi|cdd)$/iu;

/** "Our Leeds practice", "la tienda de Granada", "unser Werk in Ulm", "based in Derby": the place of a house. */
const HOUSE =
  /(?<!\p{L})(?:(?:our|the|your) ((?:\p{Lu}[\p{L}'-]{1,20}\s){1,2})(?:office|store|shop|branch|practice|site|clinic|warehouse|plant|studio|school|depot|showroom|campus|restaurant|hotel|ward|hub)(?!\p{L})|(?:based in|located in|standort|werk (?:in|nach)|büro in|filiale (?:in|am)|magasin (?:de|à)|boutique (?:de|à)|agence (?:de|à)|basée? à|site (?:de|à)|tienda (?:de|en)|oficinas? (?:de|en)|centro de|sede (?:di|de|em|en)|negozio di|stabilimento di|loja (?:de|em|do|da)|vestiging|kantoor in|filiaal)\s((?:\p{Lu}[\p{L}'-]{1,20})(?:\s\p{Lu}[\p{L}'-]{1,20})?))/gu;

function housePlace(field: Field): Candidate | null {
  for (const match of field.view.slice(0, NEAR).matchAll(HOUSE)) {
    const value = (match[1] ?? match[2] ?? '').trim();
    const start = match.index + match[0].indexOf(value);
    return proposal(field, start, start + value.length, 0.5, 'wording');
  }
  return null;
}

/** Places of the news itself; further down stand the firm's addresses. */
const NEAR = 1500;

function firstPlace(field: Field, pattern: RegExp, score: number): Candidate | null {
  for (const match of field.view.slice(0, NEAR).matchAll(pattern)) {
    const value = (match[1] ?? '').trim();
    if (!isPlace(value) || TERMS.test(value)) continue;
    const start = match.index + match[0].indexOf(value);
    return proposal(field, start, start + value.length, score, 'wording');
  }
  return null;
}

const placeInTexts = (subject: Field, body: Field): Candidate | null =>
  firstPlace(subject, BRACKET, 0.7) ??
  firstPlace(subject, TAIL, 0.65) ??
  firstPlace(subject, IN, 0.6) ??
  firstPlace(body, BRACKET, 0.55) ??
  housePlace(body) ??
  firstPlace(body, IN, 0.5);

/**
 * The job's place or working mode as written; null when the mail names none. What stands right behind the title or
 * the employer goes before other places.
 */
export function readLocation(
  subject: Field,
  body: Field,
  vendor: readonly Candidate[],
  role: Extracted | null,
  company: Extracted | null,
): Extracted | null {
  const labelled = readLabels(body, 'location').find(
    ({ value }) => value.length <= 60 && /\p{L}{2}/u.test(value),
  );
  const candidate =
    vendor[0] ??
    labelled ??
    readPlaceBehind([subject, body], role?.value ?? null, company?.value ?? null) ??
    placeInTexts(subject, body);
  return candidate === null
    ? null
    : { value: candidate.value, confidence: candidate.score, span: candidate.span };
}
