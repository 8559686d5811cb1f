// Counts mails that share a sentence with another one, names apart: a set whose mails repeat each other measures little.
import { parse } from '../../src/pipeline/parse.ts';
import type { LabelledMail } from './labelled-mail.ts';

const FEWEST_WORDS = 6;

/** A sentence without what templates vary: names of the truth, numbers, case and punctuation. */
function skeletonsOf({ bytes, truth }: LabelledMail): Set<string> {
  let { text } = parse(bytes);
  for (const name of [...truth.company, ...truth.role, ...truth.location]) text = text.replaceAll(name, '#');
  const sentences = text.split(/[\n.!?]+/u).map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/\d+/gu, '0')
      .replace(/[^\p{L}0# ]+/gu, ' ')
      .trim()
      .replace(/ +/gu, ' '),
  );
  return new Set(sentences.filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS));
}

export function countRepeats(mails: readonly LabelledMail[]): { repeating: number; of: number } {
  const seen = new Map<string, number>();
  const all = mails.map(skeletonsOf);
  for (const skeletons of all) for (const one of skeletons) seen.set(one, (seen.get(one) ?? 0) + 1);
  const repeating = all.filter((skeletons) => [...skeletons].some((one) => (seen.get(one) ?? 0) > 1)).length;
  return { repeating, of: mails.length };
}
