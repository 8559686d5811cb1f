// Gathers the places that a mail's job could be at, each with all the signs that speak for and against it.
import { foldText } from '../../domain/fold-text.ts';
import type { Kind } from '../../domain/kind.ts';
import { isPlace } from '../../domain/role-title.ts';
import type { Candidate, Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { contextSigns, linkSigns, MODES, nameSigns, type PlaceEvidence, type Spot } from './place-signs.ts';
import { readLabels } from './read-labels.ts';
import { signatureStart } from './read-signature.ts';
import { titleTokens, type Token } from './title-tokens.ts';

export interface PlaceContender {
  value: string;
  field: Field | null;
  start: number;
  end: number;
  /** What a vendor or a label states; null for what stands in the texts. */
  proposal: Candidate | null;
  signs: ReadonlySet<string>;
}

const READ_BODY = 2500;
const MOST_TOKENS = 500;
const MOST_WORDS = 5;
const MOST_SPANS = 250;

const LINKS = new Set(
  "in de do da dos das del della di du des d' am an der on upon sur sous en la le les of and e".split(' '),
);
const DATE =
  /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|gen|mag|giu|lug|set|ott|dic|ene|abr|ago|janv|fév|avr|juil|août|déc|fev|out)\p{L}{0,7}$|day$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|cdi|cdd|wfh|cv|hr|rh|ref|samstag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|uhr|gmt|utc|cet|bst)$/iu;

/** Where a name stands in a field, some times at most. */
function spotsOf(view: string, name: string | null): Spot[] {
  const spots: Spot[] = [];
  if (name === null || name === '') return spots;
  for (
    let at = view.indexOf(name);
    at !== -1 && spots.length < 6;
    at = view.indexOf(name, at + name.length)
  ) {
    spots.push([at, at + name.length]);
  }
  return spots;
}

interface Reader {
  field: Field;
  tokens: readonly Token[];
  signature: number;
  roles: readonly Spot[];
  companies: readonly Spot[];
  evidence: PlaceEvidence;
  found: Map<string, { start: number; end: number; signs: Set<string> }>;
}

const overlaps = (spots: readonly Spot[], start: number, end: number): boolean =>
  spots.some(([from, to]) => start < to && end > from);

function addSpan(reader: Reader, from: number, to: number): void {
  const { tokens, field, signature, roles, companies, found } = reader;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to] as Token).end;
  const text = field.view.slice(start, end).replace(/\s+/gu, ' ');
  if (overlaps(roles, start, end)) return;
  const signs = [
    ...contextSigns(tokens, [from, to], { field: field.name, signature }),
    ...nameSigns(text, reader.evidence),
    ...linkSigns(field.view, roles, start, 'role'),
    ...linkSigns(field.view, companies, start, 'company'),
    ...(overlaps(companies, start, end) ? ['in company'] : []),
  ];
  const known = found.get(text);
  if (known === undefined) found.set(text, { start, end, signs: new Set(signs) });
  else {
    for (const sign of signs) known.signs.add(sign);
    known.signs.add('again');
  }
}

const canBegin = ({ capital, text, lower }: Token): boolean =>
  MODES.test(lower) ||
  (capital && /^\p{Lu}/u.test(text) && !NAME_STOPS.has(foldText(text)) && !DATE.test(text));

/** A place goes on with capitals, with small links between them, and behind a comma with a region. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.gap === 'comma') return token.capital && (/^\p{Lu}{2}$/u.test(token.text) || isPlace(token.text));
  if (token.gap === 'dash') return isPlace(token.text);
  if (token.gap !== 'space' && token.gap !== 'join') return false;
  return (token.capital && !DATE.test(token.text)) || LINKS.has(token.lower);
}

function readField(reader: Reader): void {
  const { tokens } = reader;
  for (let from = 0; from < tokens.length && reader.found.size < MOST_SPANS; from++) {
    if (!canBegin(tokens[from] as Token)) continue;
    addSpan(reader, from, from);
    for (let to = from + 1; to < Math.min(tokens.length, from + MOST_WORDS) && goesOn(tokens, to); to++) {
      const token = tokens[to] as Token;
      if (token.capital || MODES.test(token.lower)) addSpan(reader, from, to);
    }
  }
}

const KIND_GROUPS: Partial<Record<Kind, string>> = {
  application_received: 'received',
  incomplete_application: 'received',
  recruiter_outreach: 'outreach',
  interview_invite: 'interview',
  interview_scheduled: 'interview',
};

function fromField(evidence: PlaceEvidence, field: Field, limit: number): PlaceContender[] {
  const found: Reader['found'] = new Map();
  readField({
    field,
    tokens: titleTokens(field.view, limit, MOST_TOKENS),
    signature: signatureStart(evidence.body.view),
    roles: spotsOf(field.view, evidence.role),
    companies: spotsOf(field.view, evidence.company),
    evidence,
    found,
  });
  return [...found].map(([value, { start, end, signs }]) => ({
    value,
    field,
    start,
    end,
    proposal: null,
    signs,
  }));
}

/** A shorter reading within a longer one that stands at the same spot. */
function markShorter(contenders: readonly PlaceContender[]): void {
  for (const one of contenders) {
    const longer = contenders.find(
      (other) =>
        other !== one &&
        other.field === one.field &&
        other.start === one.start &&
        other.value.length > one.value.length,
    );
    const longerKind =
      longer === undefined
        ? null
        : longer.signs.has('state')
          ? 'state'
          : isPlace(longer.value)
            ? 'place'
            : 'other';
    if (longerKind !== null) (one.signs as Set<string>).add(`within:${longerKind}`);
    const tail = contenders.some(
      (other) =>
        other !== one &&
        other.field === one.field &&
        other.start < one.start &&
        other.start + other.value.length >= one.start + one.value.length,
    );
    if (tail) (one.signs as Set<string>).add('tail');
  }
}

/** What the vendor's wording and labelled lines state. */
function statedBy({ told, body }: PlaceEvidence): { candidate: Candidate; by: string }[] {
  const labelled = readLabels(body, 'location').filter(
    ({ value }) => value.length <= 60 && /\p{L}{2}/u.test(value),
  );
  return [
    ...told.map((candidate) => ({ candidate, by: 'vendor' })),
    ...labelled.map((candidate) => ({ candidate, by: 'label' })),
  ];
}

/** All places that a mail could be about. */
export function placeContenders(evidence: PlaceEvidence): PlaceContender[] {
  const stated = statedBy(evidence);
  const contenders = [
    ...fromField(evidence, evidence.subject, 300),
    ...fromField(evidence, evidence.body, READ_BODY),
    ...stated.map(({ candidate, by }) => ({
      value: candidate.value,
      field: null,
      start: -1,
      end: -1,
      proposal: candidate,
      signs: new Set([`by:${by}`, ...(isPlace(candidate.value) ? ['known'] : [])]),
    })),
  ];
  markShorter(contenders);
  const group = `k:${KIND_GROUPS[evidence.kind] ?? 'other'}`;
  const names = new Set(stated.map(({ candidate }) => candidate.value));
  for (const { signs, value, field } of contenders) {
    (signs as Set<string>).add(group);
    if (field !== null && names.has(value)) (signs as Set<string>).add('stated');
    for (const sign of ['known', 'town', 'l:open', 'role near'])
      if (signs.has(sign)) (signs as Set<string>).add(`${group}|${sign}`);
  }
  return contenders;
}
