// When the plain version is good enough.
import { expect, it } from 'vitest';
import { contentLength, prefersPlain } from './prefers-plain.ts';

const long = ['We read your application for the post of harbour pilot with interest. '.repeat(4)];

it('prefers plain text that says about as much as the HTML', () => {
  expect(prefersPlain(long, contentLength(['Tidewell', ...long, 'Unsubscribe']))).toBe(true);
});

it('takes the HTML when the plain text is empty, a stub, or only a beginning', () => {
  expect(prefersPlain([], contentLength(long))).toBe(false);
  expect(
    prefersPlain(
      ['Please view this message in an HTML capable mail program. '.repeat(3)],
      contentLength([...long, ...long]),
    ),
  ).toBe(false);
  expect(prefersPlain(['Dear Mira,'], contentLength(long))).toBe(false);
});

it('takes the plain text when the HTML shows nothing', () => {
  expect(prefersPlain(['See you.'], 0)).toBe(true);
});
