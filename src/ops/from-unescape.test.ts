// Taking mbox quoting off, wherever the stream is cut.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FromUnescape } from './from-unescape.ts';

function run(remove: 'one' | 'all', pieces: readonly string[]): string {
  const out: Buffer[] = [];
  const unescape = new FromUnescape(remove, (piece) => out.push(Buffer.from(piece)));
  for (const piece of pieces) unescape.push(Buffer.from(piece, 'latin1'));
  unescape.end();
  return Buffer.concat(out).toString('latin1');
}

const text = fc
  .array(fc.constantFrom('From ', 'From', 'Fr', '>', '>>>', '\n', '\r\n', 'a', ' ', '>From ', '>Fro>From '))
  .map((parts) => parts.join(''));

describe('FromUnescape', () => {
  it('takes one > off a quoted line, however many it has', () => {
    expect(run('one', ['>From a\n>>From b\nFrom c\n> From d\nx >From e'])).toBe(
      'From a\n>From b\nFrom c\n> From d\nx >From e',
    );
  });

  it('takes every > off a quoted line when the text is to be compared', () => {
    expect(run('all', ['>From a\r\n>>>>From b\n>Fromage\n'])).toBe('From a\r\nFrom b\n>Fromage\n');
  });

  it('does the same as a regular expression over the whole text, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(60)),
        fc.constantFrom('one' as const, 'all' as const),
        (all, cuts, remove) => {
          const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
          const pieces = at.slice(1).map((end, index) => all.slice(at[index], end));
          const expected = all.replace(/^(>+)(?=From )/gm, (quotes, _run, offset: number) => {
            // JavaScript's multiline mode also takes a lone CR for the end of a line.
            if (offset > 0 && all[offset - 1] !== '\n') return quotes;
            return remove === 'one' ? quotes.slice(1) : '';
          });
          expect(run(remove, pieces)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('passes a run of > on that is longer than any buffer', () => {
    const many = '>'.repeat(10_000);
    expect(run('one', [many, many, 'From x'])).toBe(`${many}${many.slice(1)}From x`);
    expect(run('all', [many, many, 'From x'])).toBe('From x');
    expect(run('all', [many, many, 'Frog'])).toBe(`${many}${many}Frog`);
  });
});
