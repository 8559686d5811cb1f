// Reads the requisition number that a mail states.
import type { Extracted } from '../../domain/decision.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';

const LABEL = String.raw`(?:(?:job |position |posting )?req(?:uisition)?|job(?: opening| posting| requisition)?|position|posting|vacancy|opening|stellen?|ausschreibungs?|referenz|reference|ref(?:erencia|erência|erência)?|référence|réf|riferimento|rif|vacature|kenn|angebots?|offre|oferta|vaga|auftrags?)`;
const NUMBER = String.raw`(?:[\s-]?(?:id|ids|no|nos|number|num|nr|numero|número|n[°º]|code|código|codice|nummer|ziffer|kennung|key))`;
const VALUE = String.raw`((?:[A-Z]{1,8}[-_/]?)?(?:[A-Z\d]{1,8}[-_/.]){0,3}\d[\w-]{1,15}(?:[/.]\d{1,8})?)`;

const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}?&/=_%-])(?:${LABEL}(?:${NUMBER}\\.?\\s{0,2}[:#=]?|\\.?\\s{0,2}[:#]|\\.(?=\\s))|(?:reference|ref|réf|rif|requisition|kennziffer)\\.?\\s{1,2}(?=[A-Z]{0,6}[-_/]?\\d)|(?:kennziffer|kennnummer|chiffre|job-?id|(?:req|jr|requisition)(?=\\s{0,2}[:#])|vacaturenummer|referenznummer|stellennummer)\\s{0,2}[:#]?)["'\\s(]{0,4}#?${VALUE}`,
  'giu',
);
const PLAIN =
  /(?<![\w/.=-])\(?((?:JR|REQ|R|JOB|ID)[-_ ]?\d{3,12}|REF\d{4,8}[A-Z]?|(?<=\[)[A-Z\d]{0,6}\d[A-Z\d]{2,11}(?=\])|(?<=\s-\s)\d{5,9}(?=[\s.,]|$)|[A-Z]{2,6}-\d{4,7}|20\d\d-\d{4,6}|(?<=\()[A-Z]{1,4}-?\d{2,8}(?=\))|(?<=[(#])\d{4,9}(?=\)|\s|$))(?![\w/-])/gu;

/** Digits enough to be a number of its own, and no date, year or clock. */
function isReqId(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length;
  if (digits < 2) return false;
  return !/^(?:19|20)\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d\d-\d\d-\d\d$|^(?:utf|iso|covid|sha|rfc|h1b)/iu.test(
    value,
  );
}

function firstOf(field: Field, pattern: RegExp, score: number): Candidate | null {
  for (const match of field.view.matchAll(pattern)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    if (isReqId(value)) return proposal(field, start, start + value.length, score, 'label');
  }
  return null;
}

/** A plain number counts only near the news: the small print has numbers of its own. */
const NEAR = 1200;

/** The requisition number: a vendor's wording, else a labelled number, else one that looks like one. */
export function readReqId(subject: Field, body: Field, vendor: readonly Candidate[]): Extracted | null {
  const near = { ...body, view: body.view.slice(0, NEAR) };
  const candidate =
    vendor.find(({ value }) => isReqId(value)) ??
    firstOf(subject, LABELLED, 0.9) ??
    firstOf(body, LABELLED, 0.85) ??
    firstOf(subject, PLAIN, 0.7) ??
    firstOf(near, PLAIN, 0.6);
  return candidate === null
    ? null
    : { value: candidate.value, confidence: candidate.score, span: candidate.span };
}
