// Whether the next step is told so that one knows what to do and when.
import { expect, it } from 'vitest';
import { nextStepWords, silentWords } from './next-step-words.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NOW = Date.parse('2025-03-04T09:00:00Z');
const words = (type: 'offer' | 'interview' | 'assessment', at: string | null) =>
  nextStepWords({ type, at, item_id: 'm1' }, NOW, BERLIN);

it('tells what to do and when, as far as it is known', () => {
  expect([
    words('offer', null),
    words('interview', '2025-03-05T13:00:00Z'),
    words('interview', null),
    words('assessment', '2025-03-07T22:00:00Z'),
    words('assessment', '2025-03-03T22:00:00Z'),
    words('assessment', null),
  ]).toEqual([
    'Answer the offer',
    'Interview tomorrow 14:00',
    'Prepare the interview',
    'Assessment due in 3 days',
    'Assessment overdue',
    'Do the assessment',
  ]);
});

it('counts the days of silence from the day on which an answer was due', () => {
  expect(
    ['2025-03-04T08:00:00Z', '2025-03-02T10:00:00Z', '2025-02-20T09:00:00Z'].map((since) =>
      silentWords(since, NOW),
    ),
  ).toEqual(['An answer is due', 'An answer is 1 day overdue', 'An answer is 12 days overdue']);
});
