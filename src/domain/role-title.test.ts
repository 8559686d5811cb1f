// Tests how job titles are brought to a normal form and compared.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareTitle, canonicalRole, isPlace, roleSimilarity } from './role-title.ts';

describe('canonicalRole', () => {
  it.each([
    ['Sr. SWE', 'senior software engineer'],
    ['Softwareentwickler (m/w/d)', 'softwareentwickler'],
    ['Entwickler*in Backend', 'entwickler backend'],
    ['Comptable H/F', 'comptable'],
    ['Data Engineer (all genders)', 'data engineer'],
    ['Front-End Dev II', 'frontend developer 2'],
    ['Account Mgr (JR-20441)', 'account manager'],
    ['Product Designer (Berlin, Germany)', 'product designer'],
    ['Product Designer - Remote, US', 'product designer'],
    ['Software Engineer (Payments)', 'software engineer payments'],
    ['Head of People', 'head people'],
    ['C++ Developer', 'c++ developer'],
  ])('brings %s to %s', (title, expected) => {
    expect(canonicalRole(title)).toBe(expected);
  });

  it('never throws and is empty for a title without letters or digits', () => {
    expect(canonicalRole(' – ')).toBe('');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (title) => canonicalRole(title) === canonicalRole(title).trim(),
      ),
    );
  });
});

describe('bareTitle', () => {
  it('takes the tails off and leaves the title as written', () => {
    expect(bareTitle('Senior Back-End Engineer (m/f/d) - Hamburg')).toBe('Senior Back-End Engineer');
    expect(bareTitle('Engineer, Platform | Remote')).toBe('Engineer, Platform');
    expect(bareTitle('Analyst (Class of 2031)')).toBe('Analyst (Class of 2031)');
  });
});

describe('isPlace', () => {
  it('knows places and working modes from other words', () => {
    expect(isPlace('Zürich')).toBe(true);
    expect(isPlace('Remote - US')).toBe(true);
    expect(isPlace('Payments')).toBe(false);
    expect(isPlace('')).toBe(false);
  });
});

describe('roleSimilarity', () => {
  it('does not mind abbreviations and the order of words', () => {
    expect(roleSimilarity('Sr. Software Engineer, Backend', 'Senior Backend Software Engineer')).toBe(1);
  });

  it.each([
    ['Software Engineer II', 'Software Engineer III'],
    ['Junior Data Analyst', 'Senior Data Analyst'],
    ['Software Engineer', 'Software Engineer Intern'],
    ['Backend Engineer', 'Sales Manager'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(roleSimilarity(a, b)).toBeLessThan(0.6);
  });

  it('is symmetric, between 0 and 1, and 1 for a title with itself', () => {
    const title = fc.array(
      fc.constantFrom('Senior', 'Data', 'Engineer', 'II', '(m/w/d)', 'Intern', '–', 'Ops'),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(title, title, (left, right) => {
        const a = left.join(' ');
        const b = right.join(' ');
        const alike = roleSimilarity(a, b);
        expect(alike).toBe(roleSimilarity(b, a));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        if (canonicalRole(a) !== '') expect(roleSimilarity(a, a)).toBe(1);
      }),
    );
  });
});
