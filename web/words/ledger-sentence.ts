// A mailbox's ledger as one sentence that adds up.
import type { Ledger } from '../../src/contracts/api.ts';
import { count } from './count.ts';

export type LedgerPart = Exclude<keyof Ledger, 'seen'>;

export interface PartWords {
  part: LedgerPart;
  mails: number;
  words: string;
}

/** The parts that are not zero, in the order of the sentence; tracked mail is named even when there is none. */
export function ledgerParts(ledger: Ledger): PartWords[] {
  const parts: [LedgerPart, string][] = [
    ['tracked', 'tracked'],
    ['review', 'to review'],
    ['ignored', 'ignored'],
    ['duplicate', ledger.duplicate === 1 ? 'duplicate' : 'duplicates'],
    ['dead_lettered', 'unreadable'],
  ];
  return parts
    .filter(([part]) => part === 'tracked' || ledger[part] > 0)
    .map(([part, word]) => ({ part, mails: ledger[part], words: `${count(ledger[part])} ${word}` }));
}

/** "1,284 mails seen = 41 tracked + 2 to review + 1,240 ignored + 1 duplicate". */
export function ledgerSentence(ledger: Ledger): string {
  if (ledger.seen === 0 && ledgerParts(ledger).every(({ mails }) => mails === 0)) return 'No mail seen yet';
  const sum = ledgerParts(ledger).map(({ words }) => words);
  return `${count(ledger.seen, 'mail')} seen = ${sum.join(' + ')}`;
}
