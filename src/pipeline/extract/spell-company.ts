// Chooses how an employer's name is written among the spellings of a mail.
import { foldText } from '../../domain/fold-text.ts';
import { LEGAL_FORMS } from '../../domain/legal-forms.data.ts';
import type { Span } from '../../domain/mail.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyContext, Group } from './company-context.ts';
import { hasLegalForm } from './read-company.ts';

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Runs are believed little, but each writing of a name counts. */
const trust = ({ score, span }: Candidate): number => score * (span.start >= 0 ? 1 : 0.5);

/**
 * The spelling the mail uses most, weighed by how far each is believed; the longer of two equals. One that is written
 * as a domain of the mail has the better claim, and one without a legal form where the mail writes it so.
 */
export function spellingOf(
  candidates: readonly Candidate[],
  { labels, linkLabels }: CompanyContext,
): Candidate {
  const domains = [...labels, ...linkLabels].map(letters);
  const weights = new Map<string, number>();
  for (const candidate of candidates) {
    const fits = domains.includes(letters(candidate.value)) ? 3 : 1;
    weights.set(candidate.value, (weights.get(candidate.value) ?? 0) + trust(candidate) * fits);
  }
  const weightOf = ({ value }: Candidate): number => (weights.get(value) ?? 0) + value.length / 1000;
  return candidates.reduce((a, b) =>
    weightOf(b) > weightOf(a) || (a.value === b.value && b.score > a.score) ? b : a,
  );
}

/** A name's last word. */
const LAST_WORD = /,?\s(\S{2,8})$/u;

const isLegalTail = (name: string): boolean =>
  LEGAL_FORMS.has(foldText(LAST_WORD.exec(name)?.[1] ?? '').replace(/[.']/gu, ''));

function cut(spelling: Candidate, value: string): Candidate {
  const { span } = spelling;
  if (span.start < 0 || span.text !== spelling.value) return { ...spelling, value };
  return { ...spelling, value, span: { ...span, text: value, end: span.start + value.length } };
}

/** "The University of Norvane": such names take an article only in a sentence. */
const ARTICLE_OF_SENTENCE =
  /^The (?=(?:University|City|County|Town|Department|Ministry|Council|State|Institute) )/u;

function withoutSentenceArticle(spelling: Candidate): Candidate {
  const article = ARTICLE_OF_SENTENCE.exec(spelling.value)?.[0] ?? '';
  if (article === '') return spelling;
  const { span } = spelling;
  const value = spelling.value.slice(article.length);
  if (span.start < 0) return { ...spelling, value };
  return { ...spelling, value, span: { ...span, text: value, start: span.start + article.length } };
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.field === outer.field && inner.start >= outer.start && inner.end <= outer.end;

/** How the chosen name is written: without its legal form where the mail itself leaves it out or only signs with it. */
export function spellCompany({ candidates }: Group, context: CompanyContext): Candidate {
  const spelling = withoutSentenceArticle(spellingOf(candidates, context));
  const { value } = spelling;
  const bare = isLegalTail(value) ? value.replace(LAST_WORD, '') : value;
  if (bare !== value && context.labels.some((label) => letters(label) === letters(bare)))
    return cut(spelling, bare);
  if (!hasLegalForm(value)) return spelling;
  const legal = candidates.filter(({ value }) => hasLegalForm(value));
  const plain = candidates.filter(
    (one) =>
      !hasLegalForm(one.value) &&
      one.source !== 'domain' &&
      !legal.some((other) => isWithin(one.span, other.span)),
  );
  return plain.length > 0 ? spellingOf(plain, context) : spelling;
}
