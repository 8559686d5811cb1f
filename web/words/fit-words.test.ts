// Tests the words for how well a CV fits.
import { describe, expect, it } from 'vitest';
import { penaltyWords, readWords } from './fit-words.ts';

const penalty = (flag: Parameters<typeof penaltyWords>[0]['flag'], asked: string, held: string | null) =>
  penaltyWords({ flag, asked, held, points: 1, quote: '' });

describe('what speaks against a fit', () => {
  it('It is told with what is asked and what the CV shows (D4).', () => {
    expect(penalty('years_short', '5', '2.5')).toBe('5 years of experience asked; your CV shows 2.5');
    expect(penalty('years_short', '1', null)).toBe('1 year of experience asked; your CV tells no dates');
    expect(penalty('language_missing', 'de C1', null)).toBe('German (C1) asked; not on your CV');
    expect(penalty('language_missing', 'fr C1', 'fr B1')).toBe('French (C1) asked; your CV says French (B1)');
    expect(penalty('degree_missing', 'master', 'bachelor')).toBe(
      'A master’s degree asked; your CV shows a bachelor’s degree',
    );
  });
});

describe('what was read', () => {
  it('It is one line of what a CV told, and nothing of what it did not (D4).', () => {
    const read = {
      skills: ['SQL'],
      jobs: [],
      years: null,
      years_by_field: {},
      education: null,
      languages: [{ code: 'nl', level: null }],
      written_in: null,
      location: null,
      links: [],
    };
    expect(readWords({ read })).toBe('no dates of work found · 1 skill · Dutch');
    expect(readWords({ read: { ...read, years: 1, education: 'doctorate', languages: [] } })).toBe(
      '1 year of work · 1 skill · a doctorate',
    );
  });
});
