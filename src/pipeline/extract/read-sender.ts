// Proposes employers from who the mail is from: display name and domain of the address.
import { canonicalCompany } from '../../domain/company-name.ts';
import { foldText } from '../../domain/fold-text.ts';
import { LEGAL_FORMS } from '../../domain/legal-forms.data.ts';
import type { Address } from '../../domain/mail.ts';
import { proposal, spanElsewhere, type Candidate, type Field } from './candidate.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { SERVICE_LABEL } from './service-label.data.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { hostLabels } from '../../domain/host-labels.ts';
import { isCompanyName, readCompany, withoutDepartment } from './read-company.ts';
import { readDomainName } from './read-domain-name.ts';
import { namesOccupation } from './read-role.ts';

/** Local parts that no person has: the name beside them is an employer's or a service's. */
const ROLE_ADDRESS =
  /^(?:.*[._+-])?(?:no-?_?reply|do-?not-?reply|careers?|jobs?|karriere|bewerbung(?:en)?|recrut\w*|recruit\w*|talent\w*|hr|hiring|people|personal|info|candidat\w*|notif\w*|team|hello|contact|kontakt|support|apply|application[s]?|selecc?ion\w*|rrhh|rh|selezione|vagas|empleo|empleos|emploi|werving|vacatures?|work|joinus|jobsearch|mailer|system|updates?|campus|interviews?|staffing)(?:[._+-].*)?\d*$/;

const wordsOf = (text: string): string[] => foldText(text).match(/\p{L}+/gu) ?? [];

/** The address is made of the name: "jane.doe", "jdoe", "doej". */
function isMadeOf(local: string, words: readonly string[]): boolean {
  const [first = '', last = ''] = words;
  const initials =
    words.length === 2 && (local === `${first.charAt(0)}${last}` || local === `${last}${first.charAt(0)}`);
  return initials || words.some((word) => word.length > 2 && local.includes(word));
}

/** What sets parts of a display name apart: "Jane Doe - Norvane". */
const SET_APART = /\s[-–—/]\s|[|·•]/u;

/** A name with a firm's words or signs, or of several parts, is nobody's. */
const isFirmName = (name: string, words: readonly string[]): boolean =>
  SET_APART.test(name) ||
  /[&\d|@]|team|group|\p{L}\.(?:com|net|org|io|co|app|[a-z]{2})$/iu.test(name) ||
  FIRM_WORD.test(foldText(name)) ||
  words.some((word) => LEGAL_FORMS.has(word) && word.length > 2) ||
  namesOccupation(name);

/** Two or three plain words of which the first is a given name. */
export function isGivenName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 4 || isFirmName(name, words)) return false;
  return GIVEN_NAMES.has(words[0] ?? '') && !/^\p{Ll}/u.test(name);
}

/** True when a display name reads as a person's: up to four plain words, beside an address that people have. */
export function isPersonName(name: string, address: string): boolean {
  const local = foldText(address.split('@')[0] ?? '');
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 4 || isFirmName(name, words) || ROLE_ADDRESS.test(local))
    return false;
  return isMadeOf(local.replace(/[._-]/gu, ''), words) || (words.length >= 2 && words.length <= 3);
}

/** The registrable label of an address's domain, "norvane" of "mail.norvane.co.uk"; '' for providers and services. */
export function employerLabel(domain: string): string {
  return hostLabels(domain)[0] ?? '';
}

/** "Jane from Norvane", "Jane Doe (Norvane)", "Norvane via Tool": the part that can be an employer. */
function employerPart(name: string, label: string): string {
  const plain = name
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/\s+\(?(?:via|über|through|par|tramite|vía)\s+.{2,40}$/iu, '');
  const from = /^.{2,40}?\s+(?:from|at|@|bei|chez|de chez|presso)\s+(\S.{0,60})$/iu.exec(plain);
  if (from?.[1] !== undefined && !/^(?:the )?(?:team|hiring)/iu.test(from[1])) return from[1];
  // "Jana von Norvane" works there, "Jana von Bergen" is called so: the domain tells.
  const of = /^.{2,40}?\s+(?:von|van|de|di|da|do)\s+(\S.{0,60})$/iu.exec(plain)?.[1];
  if (of !== undefined && labelFit(label, of) > 0) return of;
  const bracket = /^.{2,40}\s\(([^()]{2,50})\)$/u.exec(plain);
  return bracket?.[1] ?? plain;
}

interface Reading {
  sender: Address;
  /** Label of the sender's domain, '' when it tells no employer. */
  label: string;
  /** The name itself sets the piece apart: "… from PIECE". */
  derived: boolean;
  /** The display name as a whole is a person's. */
  person: boolean;
}

const beliefIn = (derived: boolean, certain: boolean): number => (derived ? 0.7 : certain ? 0.6 : 0.4);

/** A piece of a display name as an employer; null for a person's name and for what is no name of a firm. */
function pieceCandidate(piece: string, { sender, label, derived, person }: Reading): Candidate | null {
  const { value } = labelFit(label, piece) === 1 ? { value: piece } : withoutDepartment(piece);
  const name = value.replace(/^[\s"'|,-]+|[\s"'|,-]+$/gu, '');
  const told = derived || value !== piece;
  if (!isCompanyName(name) || (!told && person)) return null;
  const certain = told || ROLE_ADDRESS.test(sender.address.split('@')[0] ?? '');
  const score = namesOccupation(name) ? 0.45 : beliefIn(derived, certain);
  return { value: name, score, span: spanElsewhere('from', sender.name), source: 'sender' };
}

function nameCandidates(sender: Address, label: string, person: boolean): Candidate[] {
  const part = employerPart(sender.name, label);
  const derived = part !== sender.name.trim() && !/\((?:via|through)\s/iu.test(sender.name);
  const pieces = part.split(/\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|Co|Corp)\b)/u);
  // "Talent Acquisition | Norvane": beside a department stands whose it is.
  const beside = pieces.some((piece) => withoutDepartment(piece.trim()).value === '');
  return pieces
    .filter((piece) => pieces.length === 1 || !isGivenName(piece.trim()))
    .map((piece) => pieceCandidate(piece.trim(), { sender, label, derived: derived || beside, person }))
    .filter((candidate) => candidate !== null);
}

/** "alderbrook-foods" as a name: the best that can be made of a domain alone. */
const asName = (label: string): string =>
  label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The name of a domain's label as a text writes it, with what goes on with it: "Alderbrook Foods Group". */
function writtenIn(field: Field, label: string): Candidate | null {
  const written = readDomainName(field.view, label);
  if (written === null) return null;
  const read = readCompany(field.view, written.start);
  const goesOn = read !== null && read.start === written.start && read.end > written.end;
  const whole = goesOn && !/\s-\s/u.test(read.value) ? read : written;
  return proposal(field, whole.start, whole.end, 0.6, 'domain');
}

/** The employer by the sender's domain: as a text writes its name, or else the label itself. */
function domainCandidates(
  sender: Address,
  label: string,
  person: boolean,
  fields: readonly Field[],
): Candidate[] {
  const written = fields.map((field) => writtenIn(field, label)).filter((found) => found !== null);
  // Mail that people write from "norvane-recruitment" is an agency's, not a service's.
  const named = fields.length > 0 && (person || !SERVICE_LABEL.test(label));
  if (written.length > 0 || !named) return written;
  const local = sender.address.split('@')[0] ?? '';
  const score = ROLE_ADDRESS.test(local) && !/no-?reply|notif/u.test(local) ? 0.42 : 0.35;
  return [{ value: asName(label), score, span: spanElsewhere('from', sender.address), source: 'domain' }];
}

/**
 * Proposals from display name and domain of the one who wrote (or, for sent mail, is written to). `label` is that of
 * the domain, '' when it tells no employer; `person` = the display name is a person's; `fields` are the texts that may
 * write the domain's name out.
 */
export function readSender(
  sender: Address | null,
  label: string,
  person: boolean,
  fields: readonly Field[],
): Candidate[] {
  if (sender === null) return [];
  const found = nameCandidates(sender, label, person);
  return label === '' ? found : [...found, ...domainCandidates(sender, label, person, fields)];
}

const isPart = (plain: string, key: string): boolean =>
  (plain.length >= 4 && key.length >= 4 && (key.startsWith(plain) || plain.startsWith(key))) ||
  (plain.length >= 6 && key.endsWith(plain));

/** "ntc" for "Norvane Trading Company", "tgolondrina" for "Transportes Golondrina". */
function abbreviates(plain: string, name: string): boolean {
  const words = wordsOf(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  const last = words.at(-1) ?? '';
  if (last.length >= 5 && words.length > 1 && plain === `${initials.slice(0, -1)}${last}`) return true;
  return initials.length >= 3 && initials === plain;
}

/**
 * How well a domain's label fits a name: 1 equal, 0.6 when one begins the other, the label ends the name or
 * abbreviates it, else 0.
 */
export function labelFit(label: string, name: string): number {
  const key = canonicalCompany(name);
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 2 || key.length < 2) return 0;
  if (plain === key || plain === foldText(name).replace(/[^\p{L}\p{N}]/gu, '')) return 1;
  return isPart(plain, key) || abbreviates(plain, name) ? 0.6 : 0;
}
