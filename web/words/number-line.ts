// The whole search in one line of numbers.
import type { Today } from '../../src/contracts/api.ts';
import { count } from './count.ts';

export interface NumberWords {
  value: string;
  words: string;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '';
  const percent = Math.min(100, (part / whole) * 100);
  if (percent > 0 && percent < 1) return ' (< 1 %)';
  return ` (${Math.round(percent)} %)`;
}

const noun = (n: number, word: string) => (n === 1 ? word : `${word}s`);

function answerTime(days: number | null): NumberWords[] {
  if (days === null) return [];
  const whole = Math.round(days);
  if (whole < 1) return [{ value: '< 1', words: 'day to an answer' }];
  return [{ value: count(whole), words: `${noun(whole, 'day')} to an answer` }];
}

/** "42 applied", "18 heard back (43 %)", "6 interviews", "1 offer", "9 days to an answer": each number with its words. */
export function numberLine(numbers: Today['numbers']): NumberWords[] {
  const { applied, heard_back: heard, interviews, offers, median_days_to_answer: median } = numbers;
  return [
    { value: count(applied), words: 'applied' },
    { value: count(heard), words: `heard back${share(heard, applied)}` },
    { value: count(interviews), words: noun(interviews, 'interview') },
    { value: count(offers), words: noun(offers, 'offer') },
    ...answerTime(median),
  ];
}
