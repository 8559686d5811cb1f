// Invented applications, plain until a story says otherwise.
import type { ApplicationDetail, ApplicationSummary } from '../../../src/contracts/api.ts';
import { STATUSES } from '../../../src/domain/kind.ts';
import { timelineItem } from './events.ts';
import { LONG_COMPANY, LONG_ROLE, RTL_COMPANY, RTL_ROLE } from './names.ts';
import { ago, ahead } from './times.ts';

export function summary(own: Partial<ApplicationSummary> = {}): ApplicationSummary {
  return {
    id: 'a1',
    item_id: 'e1',
    company: 'Tallowmere Candles',
    role: 'Data Engineer',
    req_ids: ['R-1042'],
    location: 'Leeds',
    posting_url: 'https://jobs.tallowmere.example/r-1042',
    source: 'greenhouse',
    ats: ['greenhouse'],
    status: 'applied',
    status_pinned: false,
    applied_at: ago(12),
    last_activity_at: ago(2),
    confidence: 0.97,
    needs_review: false,
    hidden: false,
    next_step: null,
    silent_since: null,
    waiting_since: ago(2),
    events: 2,
    ...own,
  };
}

export const LONG = { company: LONG_COMPANY, role: LONG_ROLE };
export const RTL = { company: RTL_COMPANY, role: RTL_ROLE };
export const UNKNOWN = { company: null, role: null, location: null, source: null, req_ids: [] };
export const INTERVIEW = { type: 'interview', at: ahead(1.2), item_id: 'e2' } as const;

/** Of every status and every difficulty, as many as wanted. */
export function summaries(count: number): ApplicationSummary[] {
  const turns: Partial<ApplicationSummary>[] = [
    { next_step: INTERVIEW, status: 'interview' },
    LONG,
    RTL,
    UNKNOWN,
    { silent_since: ago(20), waiting_since: ago(60), last_activity_at: ago(60) },
    { needs_review: true },
    { next_step: { type: 'offer', at: null, item_id: 'e1' }, needs_review: true, status: 'offer' },
    { status_pinned: true, applied_at: null, last_activity_at: null },
  ];
  return Array.from({ length: count }, (_, n) =>
    summary({
      status: STATUSES[n % STATUSES.length] ?? 'applied',
      last_activity_at: ago(n * 3 + 0.2),
      ...turns[n % turns.length],
      id: `a${n + 1}`,
    }),
  );
}

export function detail(own: Partial<ApplicationDetail> = {}): ApplicationDetail {
  return {
    ...summary(),
    version: '1',
    salary: '£52,000',
    contact: 'Jo Marsh',
    notes: [],
    timeline: [
      timelineItem({ item_id: 'e1', kind: 'application_received', summary: 'Application received', at: ago(12) }),
      timelineItem({ item_id: 'e2', at: ago(2) }),
    ],
    provenance: {
      company: provenance({ text: 'Tallowmere Candles' }),
      salary: provenance({ by: 'person', item_id: null, at: null, read_in: null, confidence: 1 }),
      location: provenance({ by: 'person', text: '', hand: { type: 'key', name: 'Sheet script' } }),
    },
    ...own,
  };
}

type Provenance = NonNullable<NonNullable<ApplicationDetail['provenance']>['company']>;

export function provenance(own: Partial<Provenance> = {}): Provenance {
  return { by: 'machine', item_id: 'e1', at: ago(12), read_in: 'subject', text: '', confidence: 0.98, ...own };
}
