// Tells whether the application that a doubtful mail stands in makes its kind likely enough.
import type { Item } from '../../domain/application.ts';
import { statusOfKind, type Kind } from '../../domain/kind.ts';
import type { Link } from './group.ts';

/** How likely a mail that surely belongs to an application is of a kind that says nothing of its course, beside one that does. */
const BESIDE_COURSE = 0.1;
const ENOUGH = 0.5;
/** Weaker links are guesses themselves. */
const FIRM_LINK = 0.75;
const LAST_FIRM_STAGE = 4;

const isOfCourse = (kind: Kind): boolean => statusOfKind(kind) !== null || kind === 'follow_up';

/** The probability of the kind, given that the mail is about an application; 0 where verdicts of old do not tell the others. */
function likelihood({ kind, confidence, alternatives = [] }: Item['decision']): number {
  if (alternatives.length === 0) return 0;
  const others = alternatives.filter((other) => other.kind !== kind);
  const weigh = (probability: number, of: Kind) => probability * (isOfCourse(of) ? 1 : BESIDE_COURSE);
  const own = weigh(confidence, kind);
  // Of the unlikeliest kinds a verdict keeps no more than what they leave of the whole.
  const told = others.reduce((sum, other) => sum + other.probability, confidence);
  const rest = Math.max(0, 1 - told);
  const all = others.reduce((sum, other) => sum + weigh(other.probability, other.kind), own + rest);
  return all === 0 ? 0 : own / all;
}

/**
 * True for a mail in review whose link to its application is firm, and which is more likely what it was taken for than anything
 * else that a mail about an application can be. Mail that commands its reader is vouched for by nothing.
 */
export function isVouched({ by, decision }: Item, link: Link): boolean {
  if (by !== 'machine' || !decision.review || decision.speaksToMachine) return false;
  if (link.stage > LAST_FIRM_STAGE || link.confidence < FIRM_LINK) return false;
  return isOfCourse(decision.kind) && likelihood(decision) > ENOUGH;
}
