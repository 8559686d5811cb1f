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
/** Behind a noun for the job alone: "Stelle 88120", "annuncio 118", "sollicitatie 2026-118". An amount is none. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}?&/=_%-])(?:job|post|posting|vacancy|position|opening|requisition|stelle|stellenausschreibung|ausschreibung|anzeige|verfahren|annonce|offre|poste|avis|concours|oferta|puesto|plaza|vacante|proceso|convocatoria|annuncio|posizione|offerta|avviso|bando|vaga|aviso|anúncio|oferta|procedimento|vacature|functie|sollicitatie)\\s#?((?:[A-Z]{1,6}[-_/])?\\d[\\dA-Z]{1,11}(?:[-/_.][\\dA-Z]{1,8}){0,3})(?![\\p{L}\\p{N}]|\\s?[%€$£]|[.,:]\\d|\\s(?:hours?|stunden|heures|horas|ore|uur|eur|jahre|years|people))`,
  'giu',
);
const PLAIN =
  /(?<![\w/.=-])\(?(?:(?:JOB|ID)\s)?((?:JR|REQ|R|JOB|ID)[-_]?\d{3,12}|(?<=(?:JOB|ID)\s)\d{3,12}|(?:JR|REQ|R)\s\d{4,12}|REF\d{4,8}[A-Z]?|(?<=\[)[A-Z\d]{0,6}\d[A-Z\d]{2,11}(?=\])|(?<=\s-\s)\d{5,9}(?=[\s.,]|$)|[A-Z]{2,6}-\d{4,7}|20\d\d-\d{3,6}|(?<=\()[A-Z]{1,4}-?\d{2,8}(?=\))|(?<=[(#])\d{4,10}(?=\)|\s|$))(?![\w/-])/gu;
/** Capitals and digits in groups: "DRH-2026-0442", "417-SB-6620", "SLS/PV/0326", "AV-07/2026". */
const GROUPED =
  /(?<![\w/.=@-])((?=[\dA-Z/_.-]{0,30}[A-Z])(?:[A-Z]{1,6}|\d{2,8})(?:[-/_](?:[A-Z]{1,6}|\d{2,8})){1,4}[A-Z]?)(?![\w/@-]|\.\w)/gu;
/** A number or code on its own, to be read beside the title only. */
const BESIDE = String.raw`((?:[A-Z]{1,6}[-/_]?)?\d[\dA-Z]{2,11}(?:[-/_][\dA-Z]{1,8}){0,3}|(?:[A-Z]{1,6}[-/_]){1,3}\d{2,8})`;
const BEHIND_TITLE = new RegExp(
  `^(?:\\s?\\((?:\\p{L}[\\p{L}. ]{0,18}[\\s:.])?|,\\s(?:\\p{L}[\\p{L}. ]{0,18}\\s)?|\\s[-|/]\\s|\\s#?|\\s?\\[)${BESIDE}(?![\\w%/]|[.,:]\\d)`,
  'u',
);
const BEFORE_TITLE = new RegExp(`(?<![\\w./-])${BESIDE}(?:\\s[-|:]\\s|:\\s|\\s\\(|\\s)$`, 'u');

/** Digits enough to be a number of its own, and no date, year or clock. */
function isReqId(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length;
  if (digits < 2 || /^\d{1,2}\/\d{1,2}$/u.test(value)) return false;
  return !/^(?:19|20)\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d\d-\d\d-\d\d$|^(?:utf|iso|covid|sha|rfc|h1b)/iu.test(
    value,
  );
}

/** A title right behind the number: "26000417-Planner". */
const TITLE_BEHIND = /(?<=\d{4})-\p{Lu}\p{Ll}+$/u;

function firstOf(field: Field, pattern: RegExp, score: number): Candidate | null {
  for (const match of field.view.matchAll(pattern)) {
    const value = (match[1] ?? '').replace(TITLE_BEHIND, '');
    const start = match.index + match[0].lastIndexOf(value);
    if (isReqId(value)) return proposal(field, start, start + value.length, score, 'label');
  }
  return null;
}

const digitsOf = (value: string): number => value.replace(/\D/gu, '').length;

/** The number right behind or right before a mention of the title that stands at `at`. */
function besideMention(field: Field, at: number, end: number): Candidate | null {
  const start = Math.max(0, at - 40);
  const behind = BEHIND_TITLE.exec(field.view.slice(end, end + 50));
  const match = behind ?? BEFORE_TITLE.exec(field.view.slice(start, at));
  const value = match?.[1] ?? '';
  if (match === null || !isReqId(value) || digitsOf(value) < 3) return null;
  const from = (behind === null ? start : end) + match.index + match[0].indexOf(value);
  return proposal(field, from, from + value.length, 0.75, 'wording');
}

const MOST_MENTIONS = 5;

/** The number right beside one of the title's mentions. */
function besideTitle(fields: readonly Field[], role: string | null): Candidate | null {
  if (role === null || role === '') return null;
  for (const field of fields) {
    let at = field.view.indexOf(role);
    for (let seen = 0; at !== -1 && seen < MOST_MENTIONS; seen++) {
      const found = besideMention(field, at, at + role.length);
      if (found !== null) return found;
      at = field.view.indexOf(role, at + role.length);
    }
  }
  return null;
}

const isGrouped = ({ value }: Candidate): boolean => digitsOf(value) > 2;

function grouped(field: Field, least: number, score: number): Candidate | null {
  const found = firstOf(field, GROUPED, score);
  return found !== null && isGrouped(found) && digitsOf(found.value) >= least ? found : null;
}

/** A plain number counts only near the news: the small print has numbers of its own. */
const NEAR = 1200;

/**
 * The requisition number: a vendor's wording, else a labelled number, else one beside the title or behind a noun for the
 * job, else one that looks like one.
 */
export function readReqId(
  subject: Field,
  body: Field,
  vendor: readonly Candidate[],
  role: Extracted | null,
): Extracted | null {
  const near = { ...body, view: body.view.slice(0, NEAR) };
  const readers: readonly (() => Candidate | null | undefined)[] = [
    () => vendor.find(({ value }) => isReqId(value)),
    () => firstOf(subject, LABELLED, 0.9),
    () => firstOf(body, LABELLED, 0.85),
    () => besideTitle([subject, near], role?.value ?? null),
    () => firstOf(subject, NAMED, 0.75),
    () => grouped(subject, 3, 0.7),
    () => firstOf(subject, PLAIN, 0.7),
    () => firstOf(near, NAMED, 0.65),
    () => grouped(near, 4, 0.6),
    () => firstOf(near, PLAIN, 0.6),
  ];
  for (const read of readers) {
    const found = read();
    if (found) return { value: found.value, confidence: found.score, span: found.span };
  }
  return null;
}
