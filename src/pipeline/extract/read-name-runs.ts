// Proposes every capitalised name that stands in a text, for what surrounds it to tell employers from the rest.
import { foldText } from '../../domain/fold-text.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { domainFit } from '../../domain/domain-fit.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { isCompanyName, readCompany, type ReadName } from './read-company.ts';
import { varyRun } from './vary-run.ts';

/** The news stands at the top and the one who signs at the end. */
const HEAD = 2200;
const FOOT = 700;
const MOST_RUNS = 70;
const FITS = 0.7;
const FOR_PARTS = 6;

const WORD_START = /(?<![\p{L}\p{N}@./'-])(?=[\p{Lu}\p{N}]|\p{Ll}{1,2}\p{Lu})(?=[^\s]{0,20}\p{L})/gu;

const isStop = (view: string, at: number): boolean =>
  NAME_STOPS.has(foldText(/^[\p{L}']{1,20}/u.exec(view.slice(at, at + 20))?.[0] ?? ''));

/** Parts of a run that the sender's domain is called after: "Norvane" of "Bauleitung Norvane". */
function partsOf(field: Field, start: number, end: number, labels: readonly string[]): Candidate[] {
  const words = [...field.view.slice(start, end).matchAll(/\S+/gu)].slice(0, FOR_PARTS);
  const parts: Candidate[] = [];
  for (const [from, first] of words.entries()) {
    for (const last of words.slice(from)) {
      const text = field.view.slice(start + first.index, start + last.index + last[0].length);
      const whole = text.length === end - start;
      if (whole || !/^\p{Lu}/u.test(text) || !isCompanyName(text)) continue;
      if (labels.some((label) => domainFit(label, text) >= FITS)) {
        const at = start + first.index;
        parts.push(proposal(field, at, at + text.replace(/[.,;:]$/u, '').length, 0.1, 'run'));
      }
    }
  }
  return parts;
}

/** An article that may be a part of the name, "De Norvane": not where it begins a sentence. */
const ARTICLE_BEFORE =
  /(?<=[\p{L},]\s|\n|[("])(?:De|O|A|Os|As|El|La|Le|Les|Los|Las|The|Het|Il|Lo|Die|Der|Das)\s$/u;
/** "Van Norvane Bouw", also where it begins a line. */
const PREFIX_BEFORE = /(?<![\p{L}\p{N}])(?:Van(?: de[rn]?)?|Von|De|Ter|Ten|Da|Di|Le|La|'t)\s$/u;
/** "Norvane y Asociados": what joins the names of partners joins names of people as well. */
const PARTNERS = /^\s(?:y|e|et|en|and|und|&)\s(?=\p{Lu}\p{L}{2})/u;

/** "HR-adviseur Norvane" without its department begins with a common noun. */
function fromCapital(field: Field, name: ReadName): ReadName | null {
  const small = /^\p{Ll}{3,}\s/u.exec(field.view.slice(name.start, name.end))?.[0].length ?? 0;
  const value = name.value.slice(small);
  return isCompanyName(value) ? { ...name, value, start: name.start + small } : null;
}

/** "Referent (m/w/d) Glasbau": behind such a mark a title goes on. */
const GENDERS_BEFORE = /\((?:[mwfdhx]\s?[/|]\s?){1,3}[mwfdhxi]\)\s$/iu;

/** The name that begins at a capital; null for a word that merely opens a sentence. */
function nameAt(field: Field, index: number): ReadName | null {
  const inside = /[\p{L},]\s$/u.test(field.view.slice(Math.max(0, index - 2), index));
  if (!inside && isStop(field.view, index)) return null;
  if (GENDERS_BEFORE.test(field.view.slice(Math.max(0, index - 14), index))) return null;
  const read = readCompany(field.view, index);
  const name = read === null ? null : fromCapital(field, read);
  return name === null || name.start < index ? null : name;
}

const LINK = /\s(?:de|del|di|da|do|der|des|of|van|at|bei|chez)\s(?=\p{Lu})/u;

/** "Patronista de Norvane", "Gerencia da Norvane": the firm that a small word ties to an occupation or an office. */
function behindLink(field: Field, { start, end }: ReadName): Candidate[] {
  const text = field.view.slice(start, end);
  const link = LINK.exec(text);
  if (link === null) return [];
  const at = link.index + link[0].length;
  return isCompanyName(text.slice(at)) ? [proposal(field, start + at, end, 0.1, 'run')] : [];
}

/** An article that opens the sentence with the name: "A Norvane tem …", "La Norvane cerca …". */
const OPENING_ARTICLE = /^(?:A|O|As|Os|El|La|Las|Los|Le|Les|Il|Lo|Die|Der|Das|De|Het|The)\s(?=\p{Lu})/u;

/** The name without the article that it was read with. */
function withoutArticle(field: Field, { start, end }: ReadName): Candidate[] {
  const text = field.view.slice(start, end);
  const article = OPENING_ARTICLE.exec(text)?.[0].length ?? 0;
  return article > 0 && isCompanyName(text.slice(article))
    ? [proposal(field, start + article, end, 0.1, 'run')]
    : [];
}

/** The name with a prefix that elsewhere opens sentences, and with the partners behind it. */
function longerRuns(field: Field, { start, end }: ReadName): Candidate[] {
  const prefix = PREFIX_BEFORE.exec(field.view.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const joined = PARTNERS.exec(field.view.slice(end, end + 12))?.[0] ?? '';
  const partner = joined === '' ? null : readCompany(field.view, end + joined.length);
  return [
    ...(prefix === '' ? [] : [proposal(field, start - prefix.length, end, 0.1, 'run')]),
    ...(partner === null ? [] : [proposal(field, start, partner.end, 0.1, 'run')]),
  ];
}

function runsBetween(field: Field, from: number, to: number, labels: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  let reached = from;
  WORD_START.lastIndex = from;
  for (const { index } of field.view.slice(0, to).matchAll(WORD_START)) {
    if (index < reached || found.length >= MOST_RUNS) continue;
    const name = nameAt(field, index);
    if (name === null) continue;
    reached = name.next;
    const article = ARTICLE_BEFORE.exec(field.view.slice(Math.max(0, name.start - 5), name.start))?.[0] ?? '';
    if (article !== '') found.push(proposal(field, name.start - article.length, name.end, 0.1, 'run'));
    found.push(
      ...longerRuns(field, name),
      ...behindLink(field, name),
      ...withoutArticle(field, name),
      ...varyRun(field, name),
    );
    found.push(
      proposal(field, name.start, name.end, 0.1, 'run'),
      ...partsOf(field, name.start, name.end, labels),
    );
  }
  return found;
}

/** Proposals for all names of a text's head and foot; `labels` are those of the sender's domain. */
export function readNameRuns(field: Field, labels: readonly string[]): Candidate[] {
  const { length } = field.view;
  const head = runsBetween(field, 0, Math.min(HEAD, length), labels);
  return length <= HEAD
    ? head
    : [...head, ...runsBetween(field, Math.max(HEAD, length - FOOT), length, labels)];
}
