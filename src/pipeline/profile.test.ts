// Tests that a profile tells what a CV tells, in several languages and layouts, and invents nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CV_LINES } from '../../test/flow/scratch-cvs.ts';
import { readSpan } from './profile/read-span.ts';
import { readProfile } from './profile.ts';

const NOW = Date.UTC(2026, 5, 15);
const read = (...lines: string[]) => readProfile(lines.join('\n'), NOW);

describe('a profile', () => {
  it('Skills, titles with their spans, years, degree, languages, place and links are read (E5).', () => {
    const profile = readProfile(CV_LINES.join('\n'), NOW);
    expect(profile).toMatchObject({
      jobs: [
        { title: 'Senior Backend Developer', field: 'software', from: '2019-01', to: '2023-12' },
        { title: 'Web Developer', field: 'software', from: '2016', to: '2018' },
      ],
      years: 7,
      yearsByField: { software: 7 },
      education: 'bachelor',
      languages: [
        { code: 'en', level: 'C1' },
        { code: 'fr', level: 'native' },
      ],
      location: 'Lyon, France',
      links: ['github.com/mira-solvane'],
    });
    expect(profile.skills).toEqual(expect.arrayContaining(['TypeScript', 'PostgreSQL', 'AWS', 'Kubernetes']));
    expect(profile.skills).not.toContain('GitHub');
  });

  it('A German CV with dates before the titles, and one job that lasts, is read (E5).', () => {
    const profile = read(
      'Jonas Feldkamp',
      'Wohnort: 50667 Köln',
      'Berufserfahrung',
      'seit 03/2022',
      'Pflegefachkraft (m/w/d), Haus Lindenhof',
      '- Wundversorgung und Pflegeplanung',
      '04/2018 – 02/2022',
      'Altenpfleger, Stift Sankt Anna',
      'Ausbildung',
      'Ausbildung zum Altenpfleger, 2015 - 2018',
      'Sprachen',
      'Deutsch (Muttersprache), Englisch B2',
    );
    expect(profile.jobs).toEqual([
      { title: 'Pflegefachkraft', field: 'health', from: '2022-03', to: null },
      { title: 'Altenpfleger', field: 'health', from: '2018-04', to: '2022-02' },
    ]);
    expect(profile).toMatchObject({
      years: 8.3,
      education: 'vocational',
      languages: [
        { code: 'de', level: 'native' },
        { code: 'en', level: 'B2' },
      ],
      location: '50667 Köln',
    });
    expect(profile.skills).toEqual(expect.arrayContaining(['Wound care', 'Care planning']));
  });

  it.each([
    ['Expérience professionnelle', 'Infirmière, Clinique du Lac', 'janv. 2020 - aujourd’hui', 6.5],
    ['Experiencia laboral', 'Cocinero, Casa Brisa', 'enero de 2020 - diciembre de 2021', 2],
    ['Esperienza lavorativa', 'Contabile, Studio Vela', 'gen 2020 – oggi', 6.5],
    ['Werkervaring', 'Chauffeur, Van Dael', 'januari 2020 tot december 2020', 1],
    ['Experiência profissional', 'Enfermeiro, Casa Azul', 'jan. 2020 até dez. 2020', 1],
  ])('Under "%s" a job is read with its years (E5).', (heading, title, span, years) => {
    const profile = read(heading, title, span);
    expect(profile.jobs).toMatchObject([{ title: title.split(',')[0] }]);
    expect(profile.years).toBe(years);
  });

  it('Jobs that overlap count once, and studies are no work (E5).', () => {
    const profile = read(
      'Experience',
      'Baker, Tallow Mills, 01/2020 - 12/2021',
      'Driver, Orrin Freight, 07/2020 - 06/2022',
      'Education',
      'MSc Biology, 2010 - 2019',
    );
    expect(profile.years).toBe(2.5);
    expect(profile.yearsByField).toEqual({ hospitality: 2, logistics: 2 });
    expect(profile.education).toBe('master');
  });

  it('What a text does not tell is not in its profile (E5).', () => {
    expect(read('A master plan for the week, in English class, from 9 to 5.')).toEqual({
      skills: [],
      jobs: [],
      years: null,
      yearsByField: {},
      education: null,
      languages: [],
      writtenIn: null,
      location: null,
      links: [],
    });
  });

  it('A heading may stand before what it heads, on one line with it (E5).', () => {
    const cv = [
      'Mira Tal',
      'Experience',
      'Backend Developer, Alderworks, 2019 - 2024',
      'Languages: English, French (B2)',
    ];
    const { languages, jobs } = read(...cv, 'Education: BSc Physics', 'Note: French fries');
    expect(languages).toEqual([
      { code: 'en', level: null },
      { code: 'fr', level: 'B2' },
    ]);
    expect(jobs).toMatchObject([{ title: 'Backend Developer', from: '2019', to: '2024' }]);
    expect(read(...cv, 'Education: BSc Physics').education).toBe('bachelor');
  });

  it.each([
    ['Jan 2019 - present', '2019-01', null],
    ['01.03.2019 – 30.06.2020', '2019-03', '2020-06'],
    ['2019-03 to 2020-11', '2019-03', '2020-11'],
    ['März 2019 bis heute', '2019-03', null],
    ['2017—2019', '2017', '2019'],
    ['depuis septembre 2021', '2021-09', null],
  ])('"%s" is a span (E5).', (text, from, to) => {
    expect(readSpan(text)).toMatchObject({ from, to });
  });

  it.each(['2021 - 2019', 'call 2019-555', 'in 2019', '1234 - 1235'])('"%s" is none (E5).', (text) => {
    expect(readSpan(text)).toBeNull();
  });

  it('Any text is read without an error, and skills come in no list twice (E5).', () => {
    const line = fc.oneof(fc.constantFrom(...CV_LINES, '', 'E X P E R I E N C E', '- 2019 -'), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { skills, years } = read(...lines);
        expect(new Set(skills).size).toBe(skills.length);
        expect(years ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
