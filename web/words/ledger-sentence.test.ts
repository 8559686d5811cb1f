// Whether the sentence about a ledger adds up.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerParts, ledgerSentence } from './ledger-sentence.ts';

const LEDGER = { seen: 1284, tracked: 41, review: 2, ignored: 1240, duplicate: 1, dead_lettered: 0 };
const mails = fc.nat(100_000);

describe('the sentence about a ledger', () => {
  it('names every part that is not zero', () => {
    expect(ledgerSentence(LEDGER)).toBe(
      '1,284 mails seen = 41 tracked + 2 to review + 1,240 ignored + 1 duplicate',
    );
  });

  it('says so when a mail was unreadable', () => {
    const ledger = { seen: 3, tracked: 0, review: 0, ignored: 0, duplicate: 2, dead_lettered: 1 };
    expect(ledgerSentence(ledger)).toBe('3 mails seen = 0 tracked + 2 duplicates + 1 unreadable');
  });

  it('has words for an empty mailbox', () => {
    const none = { seen: 0, tracked: 0, review: 0, ignored: 0, duplicate: 0, dead_lettered: 0 };
    expect(ledgerSentence(none)).toBe('No mail seen yet');
  });

  it('adds up to what the ledger adds up to, whatever is in it', () => {
    fc.assert(
      fc.property(mails, mails, mails, mails, mails, (tracked, review, ignored, duplicate, dead) => {
        const seen = tracked + review + ignored + duplicate + dead;
        const ledger = { seen, tracked, review, ignored, duplicate, dead_lettered: dead };
        expect(ledgerParts(ledger).reduce((sum, part) => sum + part.mails, 0)).toBe(seen);
      }),
    );
  });
});
