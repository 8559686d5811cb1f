// Tests how format=flowed lines are joined (RFC 3676).
// format=flowed paragraphs.
import { describe, expect, it } from 'vitest';
import { joinFlowed } from './join-flowed.ts';

describe('joinFlowed', () => {
  it('joins soft-broken lines and keeps hard breaks', () => {
    expect(joinFlowed('We have \r\nread your \r\nletter.\r\nBest', false)).toBe(
      'We have read your letter.\nBest',
    );
  });

  it('deletes the space before a soft break when DelSp says so', () => {
    expect(joinFlowed('Bewer \nbung', true)).toBe('Bewerbung');
  });

  it('removes the stuffed space', () => {
    expect(joinFlowed(' From here\n  indented', false)).toBe('From here\n indented');
  });

  it('joins only lines of one quote depth', () => {
    expect(joinFlowed('> quoted \n> on\n>> deeper \nmine', false)).toBe('> quoted on\n> > deeper \nmine');
  });

  it('leaves the signature delimiter alone', () => {
    expect(joinFlowed('Bye\n-- \nMira', false)).toBe('Bye\n-- \nMira');
  });
});
