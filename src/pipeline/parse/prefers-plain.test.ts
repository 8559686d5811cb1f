// When the plain version is good enough.
import { expect, it } from 'vitest';
import { prefersPlain } from './prefers-plain.ts';

const long = ['We read your application for the post of harbour pilot with interest. '.repeat(4)];

it('prefers plain text that says about as much as the HTML', () => {
  expect(prefersPlain(long, ['Tidewell', ...long, 'Unsubscribe'])).toBe(true);
});

it('takes the HTML when the plain text is empty, a stub, or only a beginning', () => {
  expect(prefersPlain([], long)).toBe(false);
  expect(
    prefersPlain(
      ['Please view this message in an HTML capable mail program. '.repeat(3)],
      [...long, ...long],
    ),
  ).toBe(false);
  expect(prefersPlain(['Dear Mira,'], long)).toBe(false);
});

it('takes the plain text when the HTML shows nothing', () => {
  expect(prefersPlain(['See you.'], [])).toBe(true);
});
