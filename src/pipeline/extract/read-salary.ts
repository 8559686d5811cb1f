// Reads the pay that a mail states.
import type { Extracted } from '../../domain/decision.ts';
import { proposal, type Field } from './candidate.ts';
import { readLabels } from './read-labels.ts';

const MONEY = String.raw`(?:(?:[$€£₹]|(?:US|C|A)\$|USD|EUR|GBP|CHF|INR|BRL|R\$|Rs\.?)\s?\d[\d.,' ]{0,12}\d?\s?k?|\d[\d.,']{0,12}\s?k?\s?(?:[$€£₹]|USD|EUR|GBP|CHF|euros?))`;
const PERIOD = String.raw`(?:\s?(?:per|/|a|an|pro|im|par|por|al|all'|ao|à|p\.?)\s?(?:year|annum|hour|hr|month|week|day|yr|jahr|monat|stunde|an|mois|heure|jour|año|mes|hora|anno|mese|ora|ano|mês|jaar|maand|uur|a\.))`;
const AMOUNT = new RegExp(
  `(?<![\\w.,])${MONEY}(?:\\s?(?:-|to|and|bis|à|a|y|e|tot)\\s?(?:${MONEY}|\\d[\\d.,]{1,12}k?))?${PERIOD}?`,
  'giu',
);
const AT_END = new RegExp(`${PERIOD}$`, 'iu');
const WORDS =
  /salary|compensation|\bpay\b|stipend|wage|gehalt|vergütung|lohn|salaire|rémunération|salario|sueldo|retribu|stipendio|salário|remunera|salaris|bruto|brutto|brut/iu;

/** The pay as written: a labelled line with digits, else an amount with a period or behind a word for pay. */
export function readSalary(body: Field): Extracted | null {
  const labelled = readLabels(body, 'salary').find(({ value }) => /\d/u.test(value) && value.length <= 90);
  if (labelled !== undefined) return { value: labelled.value, confidence: 0.85, span: labelled.span };
  for (const match of body.view.matchAll(AMOUNT)) {
    const amount = match[0].trim();
    const told = WORDS.test(body.view.slice(Math.max(0, match.index - 70), match.index));
    const periodic = AT_END.test(amount);
    if (!periodic && !told) continue;
    const score = periodic && told ? 0.85 : 0.65;
    const { value, span } = proposal(body, match.index, match.index + amount.length, score, 'wording');
    return { value, confidence: score, span };
  }
  return null;
}
