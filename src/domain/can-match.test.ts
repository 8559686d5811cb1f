// Tests that no pattern is passed over that would have matched.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canMatch } from './can-match.ts';
import { stockWording } from './stock-wording.ts';

test('A wording whose words are missing is told to be impossible.', () => {
  const { pattern } = stockWording('body', 'thank you for applying to <company><end>');
  expect(canMatch(pattern, 'your parcel has been delivered')).toBe(false);
  expect(canMatch(pattern, 'thank you for applying to norvane.')).toBe(true);
});

test('Words that are parted by a line end or by several blanks are still found.', () => {
  const { pattern } = stockWording('body', 'your interview is confirmed');
  const text = 'Your  interview\nis   confirmed';
  expect(pattern.test(text)).toBe(true);
  expect(canMatch(pattern, text.toLowerCase())).toBe(true);
});

test('What matches is never told to be impossible, whatever the alternatives and repetitions.', () => {
  const sources = [
    'interview|offer letter',
    '(?:we|you) (?:may|might) (?:also )?hear',
    'applications? (?:for|to) (?:the )?role',
    "don't hesitate",
    'appl(?:y|ied|ication)',
    '[ab]ccd{2}e',
  ];
  const words = [
    'interview',
    'offer',
    'letter',
    'we',
    'may',
    'also',
    'hear',
    'application',
    'for',
    'the',
    'role',
    'don’t',
    'hesitate',
    'Applied',
    'accdde',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '\n', '  '))),
      (source, pieces) => {
        const text = pieces.flat().join('');
        const { pattern } = stockWording('body', source);
        if (pattern.test(text)) expect(canMatch(pattern, text.toLowerCase())).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
