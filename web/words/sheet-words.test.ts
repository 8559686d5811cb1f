// Tests that what became of a sheet is told in words that fit its numbers.
import { describe, expect, it } from 'vitest';
import { progressWords, reportWords, sentence, syncPercent } from './sheet-words.ts';

const sync = (own: object) => ({
  state: 'running' as const,
  url: '',
  tab: '',
  asked_at: '',
  finished_at: null,
  done: 0,
  total: 0,
  report: null,
  note: null,
  ...own,
});

describe('a sheet in words', () => {
  it('tells what was new, changed and gone, and no zeros.', () => {
    expect(reportWords({ rows: 1284, added: 3, changed: 0, removed: 1 })).toBe(
      '1,284 applications: 3 new, 1 marked as removed',
    );
    expect(reportWords({ rows: 1, added: 0, changed: 0, removed: 0 })).toBe(
      '1 application: nothing had changed',
    );
  });

  it('tells how far it is.', () => {
    expect(progressWords(sync({ state: 'waiting' }))).toBe('It begins in a moment.');
    expect(progressWords(sync({}))).toBe('Looking at the sheet.');
    expect(progressWords(sync({ done: 500, total: 10_000 }))).toBe('500 of 10,000 rows written.');
    expect(syncPercent(sync({ done: 500, total: 10_000 }))).toBe(5);
    expect(syncPercent(sync({}))).toBeNull();
    expect(sentence('there is no such spreadsheet')).toBe('There is no such spreadsheet.');
  });
});
