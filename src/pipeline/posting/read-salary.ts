// Makes pay compare: numbers, currency and period, out of what was told in numbers or written for people.
import type { ToldSalary } from '../../contracts/ats.ts';
import type { Salary } from '../../domain/posting.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  zł: 'PLN',
  kč: 'CZK',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  r$: 'BRL',
  s$: 'SGD',
};
const CODES = 'EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|INR|JPY|SGD|BRL|MXN|ZAR|ILS|AED|TRY';
const MONEY = `(?:(?:US|CA?|AU?|NZ|R|S)?\\$|[€£¥₹₩]|zł|kč|\\b(?:${CODES})\\b)`;
const AMOUNT = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
/** "€ 50.000 – 65.000", "$151K - $231K", "21.50 to 25 EUR"; the gaps are bounded, so that it is linear. */
const RANGE = new RegExp(
  `(${MONEY})?\\s{0,2}(${AMOUNT})\\s{0,2}(k\\b)?\\s{0,2}(${MONEY})?(?:\\s{0,3}(?:-|–|—|to|bis|à|until|and|und)\\s{0,3}(${MONEY})?\\s{0,2}(${AMOUNT})\\s{0,2}(k\\b)?\\s{0,2}(${MONEY})?)?`,
  'giu',
);
const PERIODS: readonly (readonly [RegExp, NonNullable<Salary['per']>])[] = [
  [/\b(?:hour(?:s|ly)?|hrs?|h|stunden?|stündlich|stundenlohn|heures?|horas?|uur|ora|timme|godz)\b/iu, 'hour'],
  [/\b(?:days?|daily|diem|tag(?:essatz)?|jour|día|dag|giorno)\b/iu, 'day'],
  [/\b(?:weeks?|weekly|woche|semaine|semana|vecka)\b/iu, 'week'],
  [/\b(?:months?|monthly|monat(?:lich)?|mois|mes|maand|mese|månad|mies)\b/iu, 'month'],
  [
    /\b(?:years?|yearly|annual(?:ly)?|annum|jahr(?:es\w{0,12})?|jährlich|an|annuel(?:le)?|année|año|jaar|anno|yr|p\.?\s?a)\b/iu,
    'year',
  ],
];
/** An amount of pay, as against one of perks, is no smaller. */
const LEAST = 5;
/** Read of a text for people. */
const LONGEST = 400;

/** "151", "50.000", "21,50", "1’250.00" as numbers. */
function amountOf(text: string, thousands: boolean): number {
  const decimals = /[.,](\d{1,2})$/u.exec(text);
  const whole = decimals === null ? text : text.slice(0, -decimals[0].length);
  const value = Number(`${whole.replace(/\D/gu, '')}.${decimals?.[1] ?? '0'}`);
  return thousands ? value * 1000 : value;
}

const currencyOf = (...written: readonly (string | undefined)[]): string | null => {
  const told = written.find((text) => text !== undefined);
  return told === undefined ? null : (SIGNS[told.toLowerCase()] ?? told.toUpperCase());
};

/** The period that words name: `1 YEAR`, `per-hour-wage`, "im Monat". */
function periodOf(words: string | null | undefined): Salary['per'] {
  const text = (words ?? '').replaceAll(/[-_]/gu, ' ');
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

interface Found {
  salary: Salary;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

function found(match: RegExpExecArray): Found | null {
  const [whole, before, low = '', lowK, behind, before2, high, highK, behind2] = match;
  const currency = currencyOf(before, behind, before2, behind2);
  if (currency === null) return null;
  const max = high === undefined ? null : amountOf(high, highK !== undefined);
  // "$151 – 231K" means thousands twice.
  const min = amountOf(low, lowK !== undefined || (highK !== undefined && amountOf(low, false) < 1000));
  if (min < LEAST || (max !== null && max < min)) return null;
  return {
    salary: { min, max: max ?? min, currency, per: null },
    from: match.index,
    to: match.index + whole.length,
  };
}

/** The pay that a text for people names first: a range before a single amount. Null where it names none. */
export function salaryInText(text: string): Salary | null {
  const read = text.slice(0, LONGEST);
  const all = [...read.matchAll(RANGE)].map(found).filter((one) => one !== null);
  const best = all.find(({ salary }) => salary.max !== salary.min) ?? all[0];
  if (best === undefined) return null;
  const per =
    periodOf(read.slice(best.to, best.to + 40)) ??
    periodOf(read.slice(Math.max(0, best.from - 60), best.from));
  return { ...best.salary, per };
}

const CURRENCY = /^[A-Z]{3}$/u;

/** The ISO code of a currency that is told by its code or sign. */
function codeOf(currency: string | null | undefined): string | null {
  const code = currency?.trim().toUpperCase() ?? '';
  return CURRENCY.test(code) ? code : (SIGNS[code.toLowerCase()] ?? null);
}

const counted = (amount: number | null | undefined): number | null =>
  amount != null && amount > 0 ? amount : null;

const UNSAID: Pick<Salary, 'currency' | 'per'> = { currency: null, per: null };

/** Told pay in one unit; null where no number is told. What the numbers leave open is looked for in the words. */
export function readSalary({ text, min, max, currency, per }: ToldSalary): Salary | null {
  const written = text == null ? null : salaryInText(text);
  const said = written ?? UNSAID;
  const told = { currency: codeOf(currency) ?? said.currency, per: periodOf(per) ?? said.per };
  const [low, high] = [counted(min), counted(max)];
  if (low === null && high === null) return written && { ...written, per: told.per };
  return { min: low, max: high, ...told };
}
