// Proposes employers from who the mail is from: display name and domain of the address.
import { parse } from 'tldts';
import { canonicalCompany } from '../../domain/company-name.ts';
import { foldText } from '../../domain/fold-text.ts';
import { LEGAL_FORMS } from '../../domain/legal-forms.data.ts';
import type { Address } from '../../domain/mail.ts';
import { spanElsewhere, type Candidate } from './candidate.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { FREEMAIL, SERVICE_LABEL } from './freemail.data.ts';
import { isCompanyName, withoutDepartment } from './read-company.ts';
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

/** A name with a firm's words or signs is nobody's. */
const isFirmName = (name: string, words: readonly string[]): boolean =>
  /[&\d|@]|team|group/iu.test(name) ||
  FIRM_WORD.test(foldText(name)) ||
  words.some((word) => LEGAL_FORMS.has(word) && word.length > 2) ||
  namesOccupation(name);

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
  const label = parse(domain).domainWithoutSuffix ?? '';
  return label.length < 2 || FREEMAIL.has(label) ? '' : foldText(label);
}

/** "Jane from Norvane", "Jane Doe (Norvane)", "Norvane via Tool": the part that can be an employer. */
function employerPart(name: string): string {
  const plain = name
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/\s+(?:via|über|through|par)\s+.{2,40}$/iu, '');
  const from = /^.{2,40}?\s+(?:from|at|@|von|bei|chez|de chez|van|presso)\s+(\S.{0,60})$/iu.exec(plain);
  if (from?.[1] !== undefined && !/^(?:the )?(?:team|hiring)/iu.test(from[1])) return from[1];
  const bracket = /^.{2,40}\s\(([^()]{2,50})\)$/u.exec(plain);
  return bracket?.[1] ?? plain;
}

/** A piece of a display name as an employer; `derived` = set apart by the name itself ("… from PIECE"). */
function pieceCandidate(piece: string, sender: Address, derived: boolean): Candidate | null {
  const { value } = withoutDepartment(piece);
  const name = value.replace(/^[\s"'|,-]+|[\s"'|,-]+$/gu, '');
  const told = derived || value !== piece;
  if (!isCompanyName(name) || (!told && isPersonName(piece, sender.address))) return null;
  const certain = told || ROLE_ADDRESS.test(sender.address.split('@')[0] ?? '');
  const score = namesOccupation(name) ? 0.45 : certain ? 0.6 : 0.4;
  return { value: name, score, span: spanElsewhere('from', sender.name), source: 'sender' };
}

function nameCandidates(sender: Address): Candidate[] {
  const part = employerPart(sender.name);
  const derived = part !== sender.name.trim();
  const pieces = part.split(/\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|Co|Corp)\b)/u);
  return pieces
    .map((piece) => pieceCandidate(piece.trim(), sender, derived))
    .filter((candidate) => candidate !== null);
}

/** Proposals from display name and domain of the one who wrote (or, for sent mail, is written to). */
export function readSender(sender: Address | null, isVendorDomain: boolean): Candidate[] {
  if (sender === null) return [];
  const found = nameCandidates(sender);
  const [local = '', domain = ''] = sender.address.split('@');
  const label = isVendorDomain ? '' : employerLabel(domain);
  if (label !== '' && !SERVICE_LABEL.test(label)) {
    const score = ROLE_ADDRESS.test(local) && !/no-?reply|notif/u.test(local) ? 0.42 : 0.35;
    found.push({
      value: label.charAt(0).toUpperCase() + label.slice(1),
      score,
      span: spanElsewhere('from', sender.address),
      source: 'domain',
    });
  }
  return found;
}

/** How well a domain's label fits a name: 1 equal or abbreviated by initials, 0.6 when one begins the other, else 0. */
export function labelFit(label: string, name: string): number {
  const key = canonicalCompany(name);
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 2 || key.length < 2) return 0;
  if (plain === key) return 1;
  if (plain.length >= 4 && key.length >= 4 && (key.startsWith(plain) || plain.startsWith(key))) return 0.6;
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length >= 3 && initials === plain ? 0.6 : 0;
}
