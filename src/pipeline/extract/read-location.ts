// Reads where the job is, from labelled lines, brackets and wording.
import type { Extracted } from '../../domain/decision.ts';
import { isPlace } from '../../domain/role-title.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { readLabels } from './read-labels.ts';

const BRACKET = /\(([^()\n]{2,40})\)/gu;
const TAIL =
  /(?:\s-\s|,\s|\s\|\s)(\p{Lu}[\p{L}.' ]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,25})?|remote)(?=$|\s[-|]\s|\s(?:at|bei|chez|position|role)\b|\))/giu;
const IN =
  /(?<![\p{L}])(?:in|à|en|em|te|a)\s((?:\p{Lu}[\p{L}.'-]{1,20}\s?){1,3}(?:,\s\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}]{2,15})?){0,2})/gu;

/** Places of the news itself; further down stand the firm's addresses. */
const NEAR = 1500;

function firstPlace(field: Field, pattern: RegExp, score: number): Candidate | null {
  for (const match of field.view.slice(0, NEAR).matchAll(pattern)) {
    const value = (match[1] ?? '').trim();
    if (!isPlace(value)) continue;
    const start = match.index + match[0].indexOf(value);
    return proposal(field, start, start + value.length, score, 'wording');
  }
  return null;
}

/** The job's place or working mode as written; null when the mail names none. */
export function readLocation(subject: Field, body: Field, vendor: readonly Candidate[]): Extracted | null {
  const labelled = readLabels(body, 'location').find(
    ({ value }) => value.length <= 60 && /\p{L}{2}/u.test(value),
  );
  const candidate =
    vendor[0] ??
    labelled ??
    firstPlace(subject, BRACKET, 0.7) ??
    firstPlace(subject, TAIL, 0.65) ??
    firstPlace(subject, IN, 0.6) ??
    firstPlace(body, BRACKET, 0.55) ??
    firstPlace(body, IN, 0.5);
  return candidate === null
    ? null
    : { value: candidate.value, confidence: candidate.score, span: candidate.span };
}
