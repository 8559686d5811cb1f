// Tells from the evidence of a decision whether a rule carried it, or the trained local model alone.
import type { Span } from './mail.ts';

/**
 * The local model adds to what rules found at most one sentence of subject or text, behind all else. So a rule spoke where there is more
 * than that, or anything else. Only a rule's phrase in whose sentence the model finds nothing, and which stands alone, is taken for the model's.
 * @param evidence as `decide` gives it
 */
export function readBy(evidence: readonly Span[]): 'rule' | 'model' {
  const [first, ...others] = evidence;
  if (first === undefined) return 'model';
  const isSentence = first.field === 'subject' || first.field === 'body';
  return others.length === 0 && isSentence ? 'model' : 'rule';
}
