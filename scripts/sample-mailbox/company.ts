// Invented employers and their openings: the same seed and number always give the same.
import type { Address } from '../../src/domain/mail.ts';
import type { Lang } from './draft.ts';
import {
  CITIES,
  COMPANIES,
  COMPOSED,
  FAMILIES,
  FIRST_NAMES,
  LAST_NAMES,
  ROLES,
  ZONES,
  type Family,
} from './names.data.ts';
import { random, type Random } from './random.ts';
import type { Zone } from './time.ts';
import { OWN_SITE, VENDORS, type Vendor } from './vendors.data.ts';

export interface Company {
  name: string;
  /** The name as addresses carry it: ASCII letters and digits. */
  slug: string;
  domain: string;
  lang: Lang;
  zone: Zone;
  vendor: Vendor;
  recruiter: Address;
  manager: string;
}

export interface Opening {
  role: string;
  req: string | null;
  city: string;
  postingUrl: string;
}

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', ı: 'i', '&': 'and' };

/** Lower-case ASCII words of a text, joined by `joint`. */
export function slugOf(text: string, joint: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßøı&]/gu, (char) => LETTERS[char] ?? char)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, (run) => (/^[\u0300-\u036f]+$/u.test(run) ? '' : ' '))
    .trim()
    .replace(/ /gu, joint);
}

/** An invented person with an address at `domain`. */
export function personAt(domain: string, lang: Lang, rng: Random): Address {
  const name = `${rng.pick(FIRST_NAMES[lang])} ${rng.pick(LAST_NAMES[lang])}`;
  const [first, ...rest] = slugOf(name, ' ').split(' ');
  const last = rest.join('');
  const local = rng.pick([`${first}.${last}`, `${first}`, `${(first ?? '').slice(0, 1)}${last}`]);
  return { name, address: `${local}@${domain}` };
}

/** First words of composed names that only strangers bear, so that no advert names an employer of the seeker's. */
const KEPT = 5;

function composedName(lang: Lang, n: number, stranger: boolean): string {
  const [all, seconds] = COMPOSED[lang];
  const firsts = stranger ? all.slice(-KEPT) : all.slice(0, -KEPT);
  const total = firsts.length * seconds.length;
  // A step without common divisor visits every pair once before the first returns.
  const index = (n * 101) % total;
  const round = Math.floor(n / total);
  const first = index % firsts.length;
  const second = seconds[Math.floor(index / firsts.length)];
  if (round === 0) return `${firsts[first]} ${second}`;
  const middle = firsts[(first + round) % firsts.length];
  return round < firsts.length
    ? `${firsts[first]} ${middle} ${second}`
    : `${firsts[first]} ${second} ${round}`;
}

/** The nth company name of a language. */
function companyName(lang: Lang, n: number, seed: string): string {
  const own = COMPANIES[lang];
  const shift = random(seed, 'companies', lang).int(1000);
  return n < own.length
    ? (own[(n + shift) % own.length] as string)
    : composedName(lang, n - own.length + (shift % 7), false);
}

function companyNamed(name: string, lang: Lang, rng: Random): Company {
  const slug = slugOf(name, rng.chance(0.5) ? '' : '-');
  const domain = `${slug}.example`;
  return {
    name,
    slug,
    domain,
    lang,
    zone: rng.pick(ZONES[lang]),
    vendor: rng.weighted([...VENDORS, OWN_SITE].map((v) => [v, v.weight] as const)),
    recruiter: personAt(domain, lang, rng),
    manager: `${rng.pick(FIRST_NAMES[lang])} ${rng.pick(LAST_NAMES[lang])}`,
  };
}

/** The nth employer of a language. */
export function companyOf(seed: string, lang: Lang, n: number): Company {
  return companyNamed(companyName(lang, n, seed), lang, random(seed, 'company', lang, n));
}

/** The nth of the companies that the seeker never applies to. */
export function strangerOf(seed: string, lang: Lang, n: number): Company {
  return companyNamed(composedName(lang, n, true), lang, random(seed, 'stranger', lang, n));
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const words = (text: string): string => slugOf(text, '-').split('-').map(capital).join('-');

/** Fills the placeholders of a vendor's sender or posting shape. */
export function fillShape(
  shape: string,
  company: Company,
  opening: { role: string; req: string | null; city: string },
  rng: Random,
): string {
  const uuid = (): string => `${rng.hex(8)}-${rng.hex(4)}-4${rng.hex(3)}-a${rng.hex(3)}-${rng.hex(12)}`;
  const values: Record<string, () => string> = {
    company: () => company.name,
    person: () => company.recruiter.name,
    slug: () => company.slug,
    Slug: () => capital(company.slug),
    domain: () => company.domain,
    'role-slug': () => slugOf(opening.role, '-'),
    Role_Slug: () => words(opening.role),
    City: () => words(opening.city),
    req: () => opening.req ?? rng.digits(6),
    short: () => rng.digits(2),
    num: () => rng.digits(5),
    long: () => rng.digits(10),
    uuid,
    hex4: () => rng.hex(4),
    hex10: () => rng.hex(10),
    HEX10: () => rng.hex(10).toUpperCase(),
    hex12: () => rng.hex(12),
    year: () => '2026',
  };
  return shape.replace(/\{([A-Za-z0-9_-]+)\}/gu, (whole, key: string) => values[key]?.() ?? whole);
}

/** A job title in the seeker's field, sometimes in a neighbouring one. */
export function roleOf(lang: Lang, family: Family, rng: Random): string {
  const field = rng.chance(0.8) ? family : rng.pick(FAMILIES);
  return rng.pick(ROLES[lang][field]);
}

/** An opening at a company. With `needsReq` it surely has a requisition id. */
export function openingAt(company: Company, role: string, needsReq: boolean, rng: Random): Opening {
  const city = rng.pick(CITIES[company.lang]);
  const hasReq = needsReq || rng.chance(company.vendor.req.startsWith('JR') ? 0.9 : 0.5);
  const draft = { role, req: null, city };
  const req = hasReq ? fillShape(company.vendor.req, company, draft, rng) : null;
  return { role, req, city, postingUrl: fillShape(company.vendor.posting, company, { ...draft, req }, rng) };
}
