// Tests that an answer is kept only where the mail bears it out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '../contracts/model.ts';
import { KINDS } from '../domain/kind.ts';
import { checkAnswer } from './check-answer.ts';

const MAIL = {
  subject: 'Your application at Orrin Mills',
  fromName: 'Orrin Mills Careers',
  fromAddress: 'jobs@orrin.example',
  text: 'Dear Ida,\n\nwe are glad to offer you\nthe position of Night Baker.',
};
const answer = (more: Partial<RawAnswer> = {}): RawAnswer => ({
  kind: 'offer',
  company: 'Orrin Mills',
  role: 'Night Baker',
  confidence: 0.9,
  quotes: ['glad to offer you the position'],
  ...more,
});

describe('checkAnswer', () => {
  it('keeps what the mail bears out, wherever its lines break.', () => {
    expect(checkAnswer(answer(), MAIL)).toEqual(answer());
    expect(checkAnswer(answer({ quotes: ['Your application at Orrin Mills'] }), MAIL)).toMatchObject({
      kind: 'offer',
    });
  });

  it('takes all of a mail that says next to nothing for a quote.', () => {
    const short = { ...MAIL, text: 'Deal.\n' };
    expect(checkAnswer(answer({ quotes: ['Deal.'] }), short)).toMatchObject({ quotes: ['Deal.'] });
    expect(checkAnswer(answer({ quotes: ['Deal'] }), short)).toMatch(/does not stand/);
  });

  it.each<[string, RawAnswer, RegExp]>([
    ['no quote', answer({ quotes: [] }), /quoted nothing/],
    ['a quote that stands nowhere', answer({ quotes: ['we are happy to hire you'] }), /does not stand/],
    [
      'one false quote among true ones',
      answer({ quotes: ['glad to offer you', 'we hire you'] }),
      /does not stand/,
    ],
    ['a quote in other letters', answer({ quotes: ['GLAD TO OFFER YOU'] }), /does not stand/],
    ['a quote that stands in every mail', answer({ quotes: ['e'] }), /does not stand/],
    ['an empty quote', answer({ quotes: ['  '] }), /does not stand/],
    [
      'the whole mail many times',
      answer({ quotes: Array.from({ length: 9 }, () => 'glad to offer') }),
      /more than/,
    ],
    ['a quote without end', answer({ quotes: ['glad to offer '.repeat(90)] }), /more than/],
    ['a certainty beyond certainty', answer({ confidence: 7 }), /confidence/],
    ['no certainty', answer({ confidence: Number.NaN }), /confidence/],
  ])('discards an answer with %s.', (_, raw, reason) => {
    expect(checkAnswer(raw, MAIL)).toMatch(reason);
  });

  it('drops a company or role that the mail does not name.', () => {
    const raw = answer({ company: 'Pyre Works', role: 'Chief Baker' });
    expect(checkAnswer(raw, MAIL)).toMatchObject({ company: null, role: null });
    expect(checkAnswer(answer({ company: 'orrin mills', role: ' ' }), MAIL)).toMatchObject({
      company: 'orrin mills',
      role: null,
    });
  });

  it('never throws, and what it keeps is quoted from the mail.', () => {
    const raw = fc.record({
      kind: fc.constantFrom(...KINDS),
      company: fc.option(fc.string()),
      role: fc.option(fc.string()),
      confidence: fc.double(),
      quotes: fc.array(fc.oneof(fc.string(), fc.constantFrom('glad to offer you', 'Night Baker.'))),
    });
    fc.assert(
      fc.property(raw, (given) => {
        const kept = checkAnswer(given, MAIL);
        if (typeof kept === 'string') return;
        const told = `${MAIL.subject} ${MAIL.text}`.replaceAll(/\s+/g, ' ');
        expect(kept.quotes.length).toBeGreaterThan(0);
        for (const quote of kept.quotes) expect(told).toContain(quote);
      }),
    );
  });
});
