// Whether a place in a file is told so that it can be found.
import { expect, it } from 'vitest';
import { locatorWords } from './locator-words.ts';

it('tells the file and how far into it', () => {
  expect(locatorWords('Takeout/All #1.mbox#1204441')).toBe('Takeout/All #1.mbox, at byte 1,204,441');
});

it('leaves the path of a mail alone that is a file of its own', () => {
  expect(locatorWords('Sent/cur/1712.M1.host')).toBe('Sent/cur/1712.M1.host');
});
