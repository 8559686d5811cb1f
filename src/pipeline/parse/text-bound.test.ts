// Tests that the bound is one, whatever the HTML.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';
import { textBound } from './text-bound.ts';

const piece = fc.constantFrom(
  'some words ',
  '<p>',
  '</p>',
  '<br>',
  '<li>',
  '<table><tr><td>',
  '</td><td>',
  '</table>',
  '<style>p{color:red}',
  '</style>',
  '<!-- note',
  '-->',
  '<a href="https://mill.example/">',
  '</a>',
  '<div style="display:none">',
  '&nbsp;&amp;',
  '<',
  '>',
  '<script>let a = "<p>x</p>";</script>',
  '<STYLE>b{}</STYLE>',
);

test('Reading HTML as text never gives more characters than the bound.', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const read = htmlToText(html, 500_000).lines.reduce((sum, line) => sum + line.length, 0);
      expect(read).toBeLessThanOrEqual(textBound(html));
    }),
    { numRuns: 3000 },
  );
});

test('Markup and styles count for little beside the text.', () => {
  const cell = '<td style="padding:0 20px 10px;font-family:Arial,sans-serif;color:#333">word</td>';
  const html = `<style>${'p{margin:0}'.repeat(500)}</style><table>${cell.repeat(100)}</table>`;
  expect(textBound(html)).toBeLessThan(1000);
});
