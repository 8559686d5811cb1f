// Reads the employer's name out of a sender's display name, such as "Acme Hiring Team" or "Jane from Acme".
import { LEGAL_FORMS } from './legal-forms.data.ts';
import type { ParsedMail } from './mail.ts';

const LONGEST = 100;

const DEPARTMENT = [
  'hiring',
  'recruit(?:ing|ment|ers?)',
  'talent(?: acquisition| management| community| network| pool| attraction)?',
  '(?:early |your )?careers?',
  'jobs?',
  'hr',
  'human resources',
  'people(?: (?:ops|operations|(?:&|and) culture|team))',
  'staffing(?: team)?',
  'interviews?',
  'candidates?(?: experience)?',
  'applications?',
  'applicant(?:s| tracking)?',
  'notifications?',
  'no[- ]?reply',
  'do[- ]?not[- ]?reply',
  '(?:early careers? |campus |graduate |student )(?:recruit(?:ing|ment)|hiring|programme?|careers?)',
  'graduates?',
  'hrm',
  'p&[oc]',
  'bewerb(?:ung|ungen|ermanagement|erportal)',
  'karriere',
  'personal(?:abteilung|wesen|team|dienste?|service|management)',
  'recrutement',
  'carrières',
  '(?:direction des |service )?ressources humaines',
  'drh',
  'service (?:du personnel|rh|recrutement)',
  'recursos humanos',
  'rrhh',
  'rh',
  '(?:atracción de )?talento(?: humano)?',
  'gestión humana',
  'capital humano',
  'emple(?:o|os|a)',
  'carreras',
  'selección(?: de personal)?',
  'reclutamiento',
  'recrutamento',
  'seleção',
  'carreiras',
  'vagas',
  'gente e gestão',
  'gestão de pessoas',
  '(?:ufficio |direzione )?risorse umane',
  '(?:ufficio|gestione)(?: del)? personale',
  'selezione(?: del personale)?',
  'carriere',
  'lavora con noi',
  'werving(?: (?:&|en) selectie)?',
  '(?:dienst )?personeel(?:szaken)?',
  'vacatures',
].join('|');

const SUFFIX = new RegExp(
  `[\\s,|:(–—-]+(?:the )?(?:${DEPARTMENT})(?:[- ](?:team|department|dept|group|office))?\\)?$`,
  'iu',
);
const TEAM = /[\s,–—-]+(?:team|équipe|equipo|equipe)$/iu;
const PREFIX = new RegExp(
  `^(?:the |équipe |equipo (?:de )?|equipe (?:de )?)?(?:${DEPARTMENT})(?:[- ](?:team|department))?\\s*[|:–—-]\\s*`,
  'iu',
);
/** French, Spanish and Portuguese put the department in front with no mark: "Équipe recrutement Acme". */
const ROMANCE_PREFIX =
  /^(?:équipe|equipo|equipe|recrutement|rrhh|recrutamento|seleção|selección|reclutamiento|carrières|carreiras|drh|service (?:du personnel|rh)|ressources humaines|recursos humanos|talento humano|gestión humana|risorse umane|ufficio(?: del)? personale|ufficio risorse umane|selezione(?: del personale)?|dienst personeel|hrm|vem ser|trabaja en|trabalhe n[ao])\s(?:(?:recrutement|rh|de (?:selección|seleção|recrutamento)|selección)\s)?(?:(?:de|da|do|chez|en)\s)?/iu;
const OF = /^.{1,60}?\s(?:from|at|bei|chez)\s(.{1,80})$/iu;
const VIA = /^(.{1,80}?)\s(?:\()?(?:via|through|über)\s/iu;
const ONLY_DEPARTMENT = new RegExp(
  `^(?:the )?(?:${DEPARTMENT}|team|system|admin(?:istrator)?|mailer|info|support|candidate|us|you)(?:[- ](?:team|department|dept|system))?$`,
  'iu',
);
const PERSON =
  /^(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.)(?:\s(?:v[oa]n(?: de[nr]?)?|te[rn]|de[rn]?|d[aio]s?|la|el|bin))?(?:\s(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)){1,2}$/u;
/** A preposition before a name says that it is a place of work, not a person who signs. */
const TOWARDS =
  /(?:^|\s)(?:at|to|in|into|join|joining|of|bei|chez|von|für|pour|presso|bij|por|na|en|à)\s(?:the\s)?$/iu;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\0]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”‘’«»<[(]+/u, '')
    .replace(/[\s"“”«»>,;:|\]-]+$/u, '');

/** Says whether the mail speaks of `name` as a place to work: in its subject, or after a preposition in its text. */
function spokenOf(name: string, mail: ParsedMail): boolean {
  const subject = mail.headers.subject;
  const inSubject = subject.indexOf(name);
  if (inSubject >= 0 && !/\b(?:with|mit|avec|con|com|met)\s$/iu.test(subject.slice(0, inSubject)))
    return true;
  let at = mail.text.indexOf(name);
  for (let hits = 0; at >= 0 && hits < 20; hits += 1) {
    if (TOWARDS.test(mail.text.slice(Math.max(0, at - 20), at))) return true;
    at = mail.text.indexOf(name, at + name.length);
  }
  return false;
}

/** Two or three capitalised words can be a person, unless the last is a legal form or the mail speaks of working there. */
function isEmployerLike(name: string, mail: ParsedMail): boolean {
  const last = plain(name.slice(name.lastIndexOf(' ') + 1));
  return !PERSON.test(name) || LEGAL_FORMS.has(last) || spokenOf(name, mail);
}

interface Named {
  name: string;
  /** Something beside the name said "this is an employer". */
  marked: boolean;
}

/** "Acme @ icims" is Acme, and so is "Jane @ Acme" and "Jane from Acme". */
function behindRelay(whole: string, isBrand: (text: string) => boolean): Named {
  const name = tidy(VIA.exec(whole)?.[1] ?? whole);
  // With something like a domain behind it, the @ is that of an address.
  const sides = /^([^@]*[^@\s])\s?@\s?(?!\S+\.[a-z]{2,}$)([^@]+)$/u.exec(name);
  if (sides !== null) {
    const [, left = '', right = ''] = sides;
    return { name: tidy(isBrand(right) ? left : right), marked: true };
  }
  const of = OF.exec(name)?.[1];
  return of === undefined ? { name, marked: false } : { name: tidy(of), marked: true };
}

/** Takes departments and teams off a name. */
function withoutDepartment(named: Named): Named {
  let { name, marked } = named;
  for (const affix of [PREFIX, ROMANCE_PREFIX, SUFFIX, SUFFIX, TEAM, SUFFIX]) {
    const shorter = tidy(name.replace(affix, ''));
    if (shorter === '' || shorter === name) continue;
    name = shorter;
    marked = true;
  }
  return { name, marked };
}

/** The display name made tidy; empty when there is none or it is longer than any name. */
function displayName(mail: ParsedMail): string {
  const written = mail.headers.from?.name ?? '';
  return written.length > LONGEST ? '' : tidy(written);
}

/**
 * The employer as the sender's display name tells it, or null: for a brand of the vendor, a bare department
 * ("Careers"), an address, or what may be a person's name. `unmarked` says what this vendor puts there when no
 * "Hiring Team" or the like stands beside it: the `employer`, or a `person`, which tells nothing.
 */
export function senderEmployer(
  mail: ParsedMail,
  brands: readonly string[],
  unmarked: 'employer' | 'person' = 'employer',
): string | null {
  const whole = displayName(mail);
  const banned = ['', ...brands.map(plain)];
  const isBrand = (text: string): boolean => banned.includes(plain(text));
  const { name, marked } = withoutDepartment(behindRelay(whole, isBrand));
  if (isBrand(name) || name.includes('@') || ONLY_DEPARTMENT.test(name)) return null;
  return marked || (unmarked === 'employer' && isEmployerLike(name, mail)) ? name : null;
}
