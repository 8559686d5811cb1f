// The text alternative of a newsletter: its first paragraphs with some of their links.
import type { Draft } from '../draft.ts';
import { domainOf } from '../encode-headers.ts';
import type { Random } from '../random.ts';
import { weigh } from './weigh.ts';
import { FOOT_WORDS } from './foot-words.data.ts';
import { urlToken } from './random-text.ts';

const SPREAD = { median: 3000, sigma: 0.4, low: 1600, high: 5400 };

/** The words of a bulk mail, cut off after a paragraph. */
export function digestText(draft: Draft, rng: Random): string {
  const budget = weigh(SPREAD, rng);
  const host = domainOf(draft.from.address);
  const out: string[] = [];
  let size = 0;
  for (const paragraph of draft.text.split('\n\n')) {
    const link = rng.chance(0.3) ? `\nhttps://click.${host}/f/a/${urlToken(90 + rng.int(160), rng)}` : '';
    out.push(paragraph + link);
    size += Buffer.byteLength(paragraph) + link.length + 2;
    if (size > budget) break;
  }
  const words = FOOT_WORDS[draft.lang];
  return [...out, `-- \n${words.why}\n${words.unsubscribe}: ${draft.list?.unsubscribe ?? ''}`].join('\n\n');
}
