// By what a person did something, in a few words.
import type { Provenance } from '../../src/contracts/api.ts';

/** "by you", "with your API key “Sheet script”", "by a program on your machine". */
export function handWords(hand: Provenance['hand']): string {
  if (hand?.type === 'key')
    return hand.name === null ? 'with an API key of yours' : `with your API key “${hand.name}”`;
  if (hand?.type === 'command') return 'by you on the command line';
  return hand?.type === 'program' ? 'by a program on your machine' : 'by you';
}
