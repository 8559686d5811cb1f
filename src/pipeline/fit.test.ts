// Tests that a fit is scored as it is explained: evidence in the posting's words, and rules that hold for any profile.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../domain/posting.ts';
import type { Profile } from '../domain/profile.ts';
import { scoreFit } from './fit.ts';

const profile = (own: Partial<Profile> = {}): Profile => ({
  skills: ['TypeScript', 'Node.js', 'PostgreSQL', 'Docker'],
  jobs: [{ title: 'Backend Developer', field: 'software', from: '2019-01', to: '2023-12' }],
  years: 5,
  yearsByField: { software: 5 },
  education: 'bachelor',
  languages: [{ code: 'en', level: 'C1' }],
  writtenIn: 'en',
  location: 'Lyon, France',
  links: [],
  ...own,
});

const posting = (own: Partial<Posting> = {}): Posting => ({
  atsType: 'web',
  companySlug: 'alderworks.example',
  atsJobId: '/jobs/1',
  url: 'https://alderworks.example/jobs/1',
  company: 'Alderworks',
  title: 'Backend Developer',
  description: DESCRIPTION,
  requirements: [],
  location: null,
  employmentType: null,
  salaryText: null,
  salary: null,
  postedAt: null,
  closesAt: null,
  ...own,
});

const DESCRIPTION = [
  'Alderworks makes furniture, and the software that plans it. We are twelve people.',
  "What you'll do",
  '• Run our ordering services, with some GraphQL here and there',
  'Requirements',
  '• 3+ years of experience in backend development',
  '• TypeScript or Java',
  '• PostgreSQL and Docker',
  '• Terraform',
  '• A patient way with old wood',
  'Nice to have',
  '• Kubernetes',
  'About Alderworks',
  'Our sales team uses Salesforce and loves Python the snake.',
].join('\n');

const names = (skills: readonly { anyOf: readonly string[] }[]): string[] =>
  skills.map(({ anyOf }) => anyOf.join(' or '));

describe('a fit', () => {
  it('What is met and missing is told in the words of the posting, and what is said of the firm asks for nothing (E5).', () => {
    const fit = scoreFit(profile(), posting());
    expect(names(fit.met)).toEqual(['Docker', 'Java or TypeScript', 'PostgreSQL']);
    expect(names(fit.missing)).toEqual(['Terraform', 'GraphQL', 'Kubernetes']);
    expect(fit.missing.map(({ need }) => need)).toEqual(['required', 'preferred', 'preferred']);
    expect(fit.met[0]?.quote).toBe('PostgreSQL and Docker');
    expect(fit.suggestions).toEqual(['Terraform']);
    expect(fit.unjudged).toEqual(['A patient way with old wood']);
    expect(fit.penalties).toEqual([]);
    expect(fit).toMatchObject({ class: 'good' });
  });

  it('One of several will do where the posting says so, and only there (E5).', () => {
    const requirements = [
      'Python and PyTorch or TensorFlow',
      'A language such as Go, Rust and Java',
      'SQL, dbt or Spark',
    ];
    const { missing } = scoreFit(profile({ skills: [] }), posting({ requirements, description: null }));
    expect(names(missing)).toEqual([
      'Apache Spark or SQL or dbt',
      'Go or Java or Rust',
      'PyTorch or TensorFlow',
      'Python',
    ]);
  });

  it('A line that stands under “nice to have” is wished for, also where the page lists it with the others (E5).', () => {
    const fit = scoreFit(profile(), posting({ requirements: ['Terraform', 'Kubernetes'] }));
    expect(fit.missing.find(({ anyOf }) => anyOf[0] === 'Kubernetes')?.need).toBe('preferred');
  });

  it('A nurse does not fit a developer’s job, and the more fits the higher the class (E5).', () => {
    const nurse = profile({
      skills: ['Patient care', 'Wound care'],
      jobs: [{ title: 'Nurse', field: 'health', from: '2015', to: null }],
    });
    const full = profile({
      skills: ['TypeScript', 'PostgreSQL', 'Docker', 'Terraform', 'Kubernetes', 'GraphQL'],
    });
    const [weak, strong] = [scoreFit(nurse, posting()), scoreFit(full, posting())];
    expect(weak.class).toBe('weak');
    expect(strong.class).toBe('strong');
  });

  it('What follows from a skill counts as held: PostgreSQL is SQL, a sales title sells (E5).', () => {
    const wanted = posting({
      title: null,
      description: null,
      requirements: ['SQL', 'Git', 'Sales', 'x'.repeat(150)],
    });
    const jobs = [{ title: 'Sales Agent', field: 'sales' as const, from: '2020', to: '2022' }];
    const fit = scoreFit(profile({ skills: ['PostgreSQL', 'GitHub'], jobs }), wanted);
    expect(names(fit.met)).toEqual(['Git', 'SQL', 'Sales']);
  });

  it.each([
    ['years_short', ['At least 8 years of experience as a developer'], '8', '5'],
    ['language_missing', ['Fließende Deutschkenntnisse in Wort und Schrift'], 'de C1', null],
    ['degree_missing', ["Master's degree in computer science"], 'master', 'bachelor'],
    ['work_permit_asked', ['You must have the right to work in Norvane'], 'yes', null],
  ])('%s is told with what is asked and what the CV shows (E5).', (flag, requirements, asked, held) => {
    const { penalties } = scoreFit(profile(), posting({ requirements }));
    expect(penalties).toMatchObject([{ flag, asked, held, quote: requirements[0] }]);
  });

  it('A higher rank and another town are told, a remote job is everywhere (E5).', () => {
    const flags = (own: Partial<Posting>) =>
      scoreFit(profile(), posting(own)).penalties.map(({ flag }) => flag);
    expect(flags({ title: 'Head of Engineering', location: 'Oslo, Norway' })).toEqual([
      'seniority_gap',
      'location_far',
    ]);
    expect(flags({ location: 'Remote (Norway)' })).toEqual([]);
    expect(flags({ location: 'Paris, France' })).toEqual([]);
  });

  it('Of too little text nothing is claimed (E5).', () => {
    const fits = [
      scoreFit(profile(), posting({ description: 'A nice job with TypeScript and Docker.' })),
      scoreFit(profile(), posting({ description: 'We look for somebody kind. '.repeat(20) })),
      scoreFit(profile({ skills: [], jobs: [] }), posting()),
    ];
    for (const fit of fits) expect(fit).toMatchObject({ score: null, class: 'unknown' });
  });

  it('German requirements are told apart from what is offered (E5).', () => {
    const description = [
      'Dein Profil',
      'Mehrjährige Erfahrung mit PostgreSQL',
      'Idealerweise Kubernetes',
      'Wir bieten',
      'Schulungen zu Docker, SAP und TypeScript, und noch vieles mehr, das hier nicht zählt, weil es angeboten und nicht verlangt wird.',
    ].join('\n');
    const fit = scoreFit(profile(), posting({ description }));
    expect([...names(fit.met), ...names(fit.missing)]).toEqual(['PostgreSQL', 'Kubernetes']);
  });
});

describe('rules that hold for any profile and posting', () => {
  const skill = fc.constantFrom(
    'TypeScript',
    'Java',
    'PostgreSQL',
    'Docker',
    'Terraform',
    'Kubernetes',
    'Accounting',
    'Sales',
  );
  const line = fc.oneof(
    fc.array(skill, { minLength: 1, maxLength: 3 }).map((some) => some.join(' or ')),
    fc.constantFrom(
      '5+ years of experience',
      'Fluent German',
      "Master's degree in biology",
      'Kubernetes is a plus',
    ),
    fc.string({ maxLength: 40 }),
  );
  const postings = fc
    .record({
      requirements: fc.array(line, { maxLength: 8 }),
      description: fc.constantFrom(DESCRIPTION, null),
    })
    .map(posting);
  const profiles = fc
    .record({
      skills: fc.uniqueArray(skill, { maxLength: 6 }),
      years: fc.option(fc.integer({ min: 0, max: 30 })),
      jobs: fc.constantFrom(profile().jobs, []),
    })
    .map(profile);

  it('A score is from 0 to 100, or null and unknown (E5).', () => {
    fc.assert(
      fc.property(profiles, postings, (one, wanted) => {
        const { score, class: name } = scoreFit(one, wanted);
        expect(score === null).toBe(name === 'unknown');
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 100 },
    );
  });

  it('One more skill that is asked for never lowers the score (E5).', () => {
    fc.assert(
      fc.property(profiles, postings, skill, (one, wanted, more) => {
        const before = scoreFit(one, wanted).score ?? 0;
        const after = scoreFit({ ...one, skills: [...one.skills, more] }, wanted).score ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('The order of lines, skills and jobs does not matter (E5).', () => {
    fc.assert(
      fc.property(profiles, postings, (one, wanted) => {
        const turned = { ...one, skills: one.skills.toReversed(), jobs: one.jobs.toReversed() };
        const other = { ...wanted, requirements: wanted.requirements.toReversed() };
        const [a, b] = [scoreFit(one, wanted), scoreFit(turned, other)];
        expect([b.score, b.class, names(b.met), names(b.missing)]).toEqual([
          a.score,
          a.class,
          names(a.met),
          names(a.missing),
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
