// Pay in words: "€2,000 – €2,400 a month".
import type { PostingSummary } from '../../src/contracts/api.ts';
import type { Place } from './date-words.ts';

const PER = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const;

function amountWords(amount: number, currency: string | null, { locale }: Place): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return new Intl.NumberFormat(locale, fraction).format(amount);
  const money = { style: 'currency', currency, ...fraction } as const;
  return new Intl.NumberFormat(locale, money).format(amount);
}

/** What a posting pays, in one unit where it could be read, else as it is written; null where it says nothing. */
export function salaryWords(
  { salary, salary_text: text }: Pick<PostingSummary, 'salary' | 'salary_text'>,
  place: Place,
) {
  if (salary === null) return text;
  const { min, max, currency, per } = salary;
  const words = (amount: number) => amountWords(amount, currency, place);
  const behind = per === null ? '' : ` ${PER[per]}`;
  if (min !== null && max !== null)
    return `${min === max ? words(min) : `${words(min)} – ${words(max)}`}${behind}`;
  if (min !== null) return `from ${words(min)}${behind}`;
  return max === null ? text : `up to ${words(max)}${behind}`;
}
