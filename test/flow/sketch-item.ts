// Sketches items, corrections and groups of an invented job hunt for tests of grouping and folding.
import type { Item } from '../../src/domain/application.ts';
import type { Correction, CorrectionBody } from '../../src/domain/correction.ts';
import { NO_GUESSES } from '../../src/domain/decision.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { correlate } from '../../src/pipeline/correlate.ts';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** Noon of the given day of the hunt, epoch ms. */
export function dayAt(day: number): number {
  return START + (day + 0.5) * DAY;
}

export type Sketch = Partial<Item> & { day?: number | null; review?: boolean; confidence?: number };

/** A mail of this kind on day 0, from nobody, saying nothing, but for what is given. */
export function sketchItem(id: string, kind: Kind, sketch: Sketch = {}): Item {
  const { day = 0, review = false, confidence = 0.95, ...given } = sketch;
  return {
    id,
    at: day === null ? null : dayAt(day),
    messageId: null,
    textHash: null,
    threads: [],
    fromDomain: null,
    fromLabels: given.fromDomain ? [given.fromDomain.split('.')[0] as string] : [],
    decision: { kind, confidence, review, evidence: [], reason: 'sketched', direction: 'received' },
    by: 'machine',
    taught: [],
    entry: false,
    company: null,
    companyConfidence: given.company ? 0.9 : 0,
    role: null,
    roleConfidence: given.role ? 0.9 : 0,
    perhaps: NO_GUESSES,
    reqId: null,
    location: null,
    postingUrl: null,
    salary: null,
    contact: null,
    ats: null,
    postingIds: [],
    interview: null,
    said: {},
    ...given,
  };
}

/** Corrections in the order in which they are given, named c1, c2, … */
export function sketchCorrections(...bodies: readonly CorrectionBody[]): Correction[] {
  return bodies.map((body, at) => ({ id: `c${at + 1}`, seq: at + 1, madeAt: dayAt(at), body }));
}

/** Ids of the members of each group, twins left out; items that found no group are not told. */
export function groupsOf(items: readonly Item[], corrections: readonly Correction[] = []): string[][] {
  const { groups } = correlate(items, corrections);
  return groups.map((group) => group.filter(({ twin }) => !twin).map(({ item }) => item.id));
}
