// Tests of pay in words.
import { expect, it } from 'vitest';
import { salaryWords } from './salary-words.ts';

const PLACE = { locale: 'en-GB', timeZone: 'UTC' };
const words = (
  min: number | null,
  max: number | null,
  currency: string | null,
  per: 'hour' | 'year' | null,
) => salaryWords({ salary: { min, max, currency, per }, salary_text: 'as written' }, PLACE);

it('Pay is told in one line, as far as it is known.', () => {
  expect(words(50_000, 65_000, 'EUR', 'year')).toBe('€50,000 – €65,000 a year');
  expect(words(21.5, 21.5, 'GBP', 'hour')).toBe('£21.50 an hour');
  expect(words(40, null, null, null)).toBe('from 40');
  expect(words(null, 90, 'NOK', 'hour')).toBe('up to NOK\u00a090 an hour');
  expect(words(null, null, null, null)).toBe('as written');
  expect(salaryWords({ salary: null, salary_text: 'competitive' }, PLACE)).toBe('competitive');
  expect(salaryWords({ salary: null, salary_text: null }, PLACE)).toBeNull();
});
