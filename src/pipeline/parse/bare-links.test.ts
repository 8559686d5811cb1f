// Addresses that stand bare in text.
import { expect, it } from 'vitest';
import { bareLinks } from './bare-links.ts';

it('finds addresses without the punctuation of the sentence around them', () => {
  const text =
    'See https://jobs.tidewell.example/a?b=c&d_. Or (http://tidewell.example/x), <https://tidewell.example/y>, ' +
    '"https://tidewell.example/z"! And https://tidewell.example/wiki_(ferry) and HTTPS://TIDEWELL.example/Q?';
  expect(bareLinks(text)).toEqual([
    'https://jobs.tidewell.example/a?b=c&d_',
    'http://tidewell.example/x',
    'https://tidewell.example/y',
    'https://tidewell.example/z',
    'https://tidewell.example/wiki_(ferry)',
    'HTTPS://TIDEWELL.example/Q',
  ]);
});

it('gives each address once, and no bare scheme', () => {
  expect(bareLinks('https://a.example https://a.example https:// http://.')).toEqual(['https://a.example']);
});

it('gives at most 200 addresses', () => {
  const many = Array.from({ length: 300 }, (_, n) => `https://a.example/${n}`).join(' ');
  expect(bareLinks(many)).toHaveLength(200);
});
