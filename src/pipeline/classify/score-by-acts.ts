// Scores a mail by what its sentences do, together with what the rules and vendors know for certain.
import type { Kind } from '../../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../../domain/mail.ts';
import type { ActSentence } from './tell-acts.ts';
import { KEY_ACTS } from './key-acts.data.ts';
import { kindOdds } from './kind-model.ts';
import { kindNumbers } from './kind-numbers.ts';
import type { Field } from './match-phrases.ts';
import type { RuleVerdict } from './score-by-rules.ts';
import { ACTS } from './sentence-act.ts';

interface Score {
  kind: Kind;
  score: number;
  evidence: Span[];
}

export interface ActsRead {
  subject: readonly ActSentence[];
  body: readonly ActSentence[];
}

/** Only among those that lead is one chosen; looking for what spoke for the others would be in vain. */
const LEADING = 2;
/** A sentence that is less likely to do it proves nothing. */
const LIKELY = 0.3;
const LONGEST = 240;

function spanOf(field: Field, index: number): Span | null {
  const sentence = field.sentences[index];
  if (sentence === undefined || sentence.end <= sentence.start) return null;
  const { offsets } = field.tape;
  const start = offsets[sentence.start]!;
  const end = offsets[Math.min(sentence.end, sentence.start + LONGEST) - 1]! + 1;
  return { field: field.name, text: field.original.slice(start, end), start, end };
}

/** The sentence that most likely does what a mail of this kind does. */
function evidenceFor(kind: Kind, acts: ActsRead, fields: Record<Field['name'], Field>): Span | null {
  let best: { sentence: ActSentence; odds: number } | null = null;
  for (const sentence of [...acts.subject, ...acts.body]) {
    const odds = Math.max(...KEY_ACTS[kind].map((act) => sentence.odds[ACTS.indexOf(act)]!));
    if (odds >= LIKELY && (best === null || odds > best.odds)) best = { sentence, odds };
  }
  return best === null ? null : spanOf(fields[best.sentence.field], best.sentence.index);
}

/**
 * The scores of all kinds that the direction allows, best first. The evidence of the rules goes first; the two that lead have the
 * sentence as well that says it.
 */
export function scoreByActs(
  mail: ParsedMail,
  direction: Direction,
  acts: ActsRead,
  { scores, topic, vendorType }: RuleVerdict,
  words: ArrayLike<number>,
  fields: Record<Field['name'], Field>,
): Score[] {
  const odds = kindOdds(kindNumbers({ mail, direction, ...acts, words, scores, topic, vendorType }));
  const scored = scores
    .map(({ kind, evidence }) => ({ kind, score: odds.get(kind) ?? 0, evidence }))
    .sort((a, b) => b.score - a.score);
  for (const lead of scored.slice(0, LEADING)) {
    const said = lead.kind === 'not_job' ? null : evidenceFor(lead.kind, acts, fields);
    if (said !== null) lead.evidence = [...lead.evidence, said];
  }
  return scored;
}
