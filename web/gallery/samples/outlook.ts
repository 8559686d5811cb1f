// Invented answers of the first screen and of the review.
import type { Review, Today } from '../../../src/contracts/api.ts';
import { KINDS } from '../../../src/domain/kind.ts';
import { LONG, RTL } from './applications.ts';
import { mailView } from './events.ts';
import { ago, ahead } from './times.ts';

const NAMES = [
  { company: 'Tallowmere Candles', role: 'Data Engineer' },
  LONG,
  RTL,
  { company: null, role: null },
];

const line = (n: number) => ({
  application_id: `a${n + 1}`,
  item_id: `e${n + 1}`,
  status: 'applied' as const,
  ...(NAMES[n % NAMES.length] ?? LONG),
});

const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

export const newsLines = (count: number): Today['heard_back']['items'] =>
  many(count, (n) => ({
    ...line(n),
    kind: KINDS[n % 9] ?? 'offer',
    summary: 'News',
    at: n === 3 ? null : ago(n * 0.6 + 0.02),
  }));

export const silentLines = (count: number): Today['silent']['items'] =>
  many(count, (n) => ({
    ...line(n),
    last_activity_at: n === 3 ? null : ago(40 + n),
    silent_since: ago(10 + n),
    usual_days: 30,
  }));

export const NO_NEEDS: Today['needs_you'] = { offers: [], interviews: [], assessments: [], review: 0 };

export const allNeeds = (count: number): Today['needs_you'] => ({
  offers: many(count, (n) => ({ ...line(n), at: ago(n + 1), due: n === 0 ? ahead(2) : null })),
  interviews: many(count, (n) => ({
    ...line(n),
    start: ahead(n * 1.4 + 0.02),
    end: n % 2 === 0 ? ahead(n * 1.4 + 0.06) : null,
    tz: n % 2 === 0 ? 'America/New_York' : null,
    where: ['https://meet.tallowmere.example/room/4711', null, `${LONG.company}, 14th floor`, 'Leeds'][n % 4] ?? null,
  })),
  assessments: many(count, (n) => ({
    ...line(n),
    asked_at: ago(3),
    due: [ahead(0.4), ago(1), null, ahead(9)][n % 4] ?? null,
  })),
  review: 12,
});

export const today = (own: Partial<Today> = {}): Today => ({
  since: ago(1.4),
  heard_back: { total: 3, items: newsLines(3) },
  needs_you: allNeeds(2),
  silent: { total: 4, items: silentLines(4) },
  numbers: { applied: 128, heard_back: 71, interviews: 14, offers: 2, median_days_to_answer: 9 },
  ...own,
});

type ReviewItem = Review['items'][number];

export const reviewItem = (own: Partial<ReviewItem> = {}): ReviewItem => ({
  mail: mailView({ review: true, confidence: 0.55 }),
  application: line(0),
  hesitation: 'It reads like an invitation, but names no date.',
  alternatives: [
    { kind: 'interview_invite', probability: 0.55 },
    { kind: 'in_review', probability: 0.3 },
    { kind: 'recruiter_outreach', probability: 0.12 },
    { kind: 'not_job', probability: 0.02 },
  ],
  candidates: [line(1), line(2)],
  accept: [],
  model_opinion: null,
  suggestion: null,
  ...own,
});
