// Reads a second confirmation of one application as what else it may be.
import type { Alternative, Decision } from '../../domain/decision.ts';
import type { Item } from '../../domain/application.ts';
import { statusOfKind } from '../../domain/kind.ts';
import { THRESHOLDS } from '../../domain/sensitivity.ts';
import type { Group } from './group.ts';

const CONFIRMATION = 'application_received';
const DAY = 86_400_000;
/** How likely it is, beside all other news, that an application is confirmed once more after a day. */
const AGAIN = 0.1;

function weighed({ alternatives = [] }: Decision): Alternative[] {
  return alternatives
    .filter(({ kind }) => statusOfKind(kind) !== null)
    .map(({ kind, probability }) => ({
      kind,
      probability: probability * (kind === CONFIRMATION ? AGAIN : 1),
    }));
}

/**
 * The item as it is to be taken in this group: an application that was confirmed more than a day ago is hardly confirmed
 * again, so that what thanks for it once more is more likely the news that it may be as well.
 */
export function retellConfirmation(item: Item, { confirmedAt }: Pick<Group, 'confirmedAt'>): Item {
  const { by, at, decision } = item;
  if (by !== 'machine' || decision.kind !== CONFIRMATION) return item;
  if (at === null || confirmedAt === null || at - confirmedAt < DAY) return item;
  const options = weighed(decision);
  const all = options.reduce((sum, { probability }) => sum + probability, 0);
  const best = options.reduce<Alternative | null>(
    (a, b) => (a && a.probability >= b.probability ? a : b),
    null,
  );
  if (best === null || best.kind === CONFIRMATION || all === 0) return item;
  const confidence = best.probability / all;
  const review = confidence < THRESHOLDS.normal || decision.speaksToMachine === true;
  return { ...item, decision: { ...decision, ...decision.second, kind: best.kind, confidence, review } };
}
