// Invented CVs and analyses, plain until a story says otherwise.
import type { ShownAnalysis, ShownFit, ShownProfile } from '../../../src/contracts/profile-shapes.ts';
import { ago } from './times.ts';

export const profile = (key: string, own: Partial<ShownProfile> = {}): ShownProfile => ({
  key,
  version: 'v1',
  name: 'Backend, English',
  cv_path: 'Mira Solvane backend.pdf',
  cv_sha256: 'a'.repeat(64),
  format: 'pdf',
  size: 84_000,
  active: true,
  created_at: ago(30),
  analyzed_at: ago(3),
  last_error: null,
  read: {
    skills: ['TypeScript', 'Node.js', 'PostgreSQL', 'AWS', 'Docker', 'Kubernetes', 'CI/CD', 'Git'],
    jobs: [
      { title: 'Senior Backend Developer', field: 'software', from: '2019-01', to: null },
      { title: null, field: null, from: '2016', to: '2018' },
    ],
    years: 9.5,
    years_by_field: { software: 7.5 },
    education: 'bachelor',
    languages: [
      { code: 'en', level: 'C1' },
      { code: 'fr', level: 'native' },
    ],
    written_in: 'en',
    location: 'Lyon, France',
    links: [],
  },
  ...own,
});

const asked = (name: string, quote: string, need: 'required' | 'preferred' = 'required') => ({
  any_of: name.split(' or '),
  need,
  quote,
});

export const fit = (own: Partial<ShownFit> = {}): ShownFit => ({
  profile_key: 'p1',
  name: 'Backend, English',
  current: true,
  scored_at: ago(1),
  score: 74,
  class: 'good',
  met: [
    asked('PostgreSQL', 'You have run PostgreSQL in production'),
    asked('Java or TypeScript', 'TypeScript or Java'),
    asked('Kubernetes', 'Kubernetes is a plus', 'preferred'),
  ],
  missing: [
    asked('Terraform', 'Infrastructure as code with Terraform'),
    asked('GraphQL', 'Some GraphQL here and there', 'preferred'),
  ],
  penalties: [
    {
      flag: 'years_short',
      points: 4,
      asked: '10',
      held: '7.5',
      quote: '10+ years of experience in backend development',
    },
    { flag: 'work_permit_asked', points: 0, asked: 'yes', held: null, quote: 'You have the right to work in the UK' },
  ],
  suggestions: ['Terraform'],
  unjudged: ['A patient way with old wood', 'Comfortable with being on call one week in six'],
  ...own,
});

export const analysis = (own: Partial<ShownAnalysis> = {}): ShownAnalysis => ({
  state: 'done',
  error: null,
  posting: {
    job_uid: 'b'.repeat(40),
    title: 'Data Engineer',
    company: 'Tallowmere Candles',
    url: 'https://jobs.tallowmere.example/r-1042',
    checked_at: ago(1),
  },
  items: [fit()],
  ...own,
});
