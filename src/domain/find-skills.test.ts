// Tests that skills are found where they are meant, and not where their letters stand for something else.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSkills } from './find-skills.ts';
import { FIELD_SKILLS, LOOSE_SKILLS, SKILL_IMPLIES, SKILL_NAMES } from './skill-names.data.ts';

const namesIn = (text: string): string[] => findSkills(text).map(({ name }) => name);
const NAMES = SKILL_NAMES.map((line) => line.split('|')[0]!.trim().replace(/[=!]$/u, ''));

describe('skills in a text', () => {
  const cases: readonly [text: string, names: readonly string[]][] = [
    ['Languages: Python, C++, C#, Rust', ['Python', 'C++', 'C#', 'Rust']],
    ['Experience with R, Python or SQL', ['R', 'Python', 'SQL']],
    ['We use Go and Kubernetes', ['Go', 'Kubernetes']],
    ['ASP.NET Core, Node.js and React', ['.NET', 'Node.js', 'React']],
    ['CI/CD, A/B testing, k8s', ['CI/CD', 'A/B testing', 'Kubernetes']],
    ['• R', ['R']],
    ['Advanced Excel skills', ['Microsoft Excel']],
    ['Buchhaltung und Führerschein Klasse B', ['Accounting', 'Driving licence']],
    ['soins aux patients, permis de conduire', ['Patient care', 'Driving licence']],
  ];
  it.each(cases)('"%s" names them (E5).', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'R&D at C-level; you go far with us',
    'A go-to-market plan, plan C, and the rest of the world',
    'Excel at building teams, be swift and go on',
    'Salary: 90,000 CAD',
    'github.com/mira, mira@python.example, https://docker.com/mira',
    'scalable javanese pythonic unexpressed',
  ])('"%s" names none (E5).', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('Each name of the vocabulary is found in a list, under its own name (E5).', () => {
    for (const name of NAMES) expect(namesIn(`Python, ${name}, SQL`), name).toContain(name);
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it('What follows from skills and trades is in the vocabulary itself.', () => {
    const told = [
      ...LOOSE_SKILLS,
      ...Object.entries(SKILL_IMPLIES).flatMap(([name, implied]) => [name, ...implied]),
      ...Object.values(FIELD_SKILLS).flat(),
    ];
    expect(told.filter((name) => !NAMES.includes(name))).toEqual([]);
  });

  it('Any text is read, and what is found stands where it is said to.', () => {
    const words = fc.constantFrom(
      'Python',
      'R',
      'C++',
      ',',
      '\n',
      '/',
      'or',
      '.NET',
      'ß',
      '💡',
      '\u0000',
      'a.b@c',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of findSkills(text)) {
          expect(start).toBeLessThan(end);
          expect(findSkills(`Python, ${text.slice(start, end)}`).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('A skill is found where it stands in a page without a single break.', () => {
    const text = `${'a'.repeat(300_000)} ${'R, '.repeat(100_000)}TypeScript`;
    const last = findSkills(text).at(-1);
    expect(last).toEqual({ name: 'TypeScript', start: text.length - 10, end: text.length });
  });
});
