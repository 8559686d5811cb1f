// Tests of markup whose encoding is found before its gaps are filled.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedPrintable } from '../encode-text.ts';
import { random } from '../random.ts';
import * as BLOCKS from './blocks.data.ts';
import { designed } from './html-page.ts';
import * as LETTERS from './letter-markup.data.ts';
import * as SHEETS from './sheets.data.ts';
import { filledIn, template } from './template.ts';

const MARKUP = [BLOCKS, LETTERS, SHEETS].flatMap((module) => Object.values(module).flat(2));

describe('template', () => {
  it('gives the bytes that encoding the filled-in markup would give, wherever the gaps lie', () => {
    const gap = fc.record({ length: fc.integer({ min: 1, max: 400 }) });
    const markup = fc.stringMatching(/^[ -_a-z{|}~=\n]{0,90}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(markup, gap), { maxLength: 6 }), (parts) => {
        const source = `${parts.map(([text, { length }]) => `${text}{word:${length}}`).join('')}\n`;
        const made = template(source);
        const values = made.slots.map(({ length }, i) => String.fromCharCode(97 + (i % 26)).repeat(length));
        const plain = filledIn(made, values, false);
        expect(plain.length).toBe(made.size);
        expect(filledIn(made, values, true)).toBe(quotedPrintable(plain));
      }),
    );
  });

  it('fills gaps with links and ids of the width that was asked for', () => {
    const made = template('<a class="x{word:6}" href="{link:180}" style="color:{colour:7}">{digit:9}</a>\n');
    const piece = designed(made, { host: 'shop.example', colour: '#123456', rng: random('look') });
    expect(typeof piece === 'string' ? [] : piece.values.map((value) => value.length)).toEqual([
      6, 180, 7, 9,
    ]);
    expect(typeof piece === 'string' ? '' : piece.values[1]).toMatch(
      /^https:\/\/click\.shop\.example\/[\w/-]+$/u,
    );
  });

  it('finds in all our markup nothing but ASCII, whole lines short enough to stand unencoded, and known gaps', () => {
    expect(MARKUP.length).toBeGreaterThan(30);
    for (const source of MARKUP) {
      expect(source).toMatch(/^[\t\n -_a-~]*\n$/u);
      const made = template(source);
      const values = made.slots.map(({ length }) => 'x'.repeat(length));
      const lines = filledIn(made, values, false).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(900);
      expect(source.replace(/\{(?:link|image|colour|word|digit):\d+\}/gu, '')).not.toMatch(/\{[a-z]+:\d+\}/u);
    }
  });
});
