// Tests that words are cut as titles need them, each with what stands before it.
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleTokens } from './title-tokens.ts';

const wordsOf = (text: string): string[] => titleTokens(text, 1000, 100).map((token) => token.text);

describe('titleTokens', () => {
  it.each([
    ["Assistante d'exploitation", ['Assistante', "d'", 'exploitation']],
    ['Enfermero/a de UCI', ['Enfermero/a', 'de', 'UCI']],
    ['C++ developer', ['C++', 'developer']],
    ['Professor(a) de Inglês', ['Professor(a)', 'de', 'Inglês']],
    ['26000417-Planner', ['26000417', 'Planner']],
    ['Co-pilot, A-320', ['Co-pilot', 'A-320']],
  ])('cuts "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('goes on behind an abbreviation', () => {
    expect(titleTokens('Sr. Mfg. Planner', 100, 10).map(({ gap }) => gap)).toEqual([
      'edge',
      'space',
      'space',
    ]);
  });

  it('names what stands between words', () => {
    const gaps = titleTokens('Sr. Clerk - Tax, Leeds (night)\nNext: one', 1000, 100).map(({ gap }) => gap);
    expect(gaps).toEqual(['edge', 'space', 'dash', 'comma', 'open', 'line', 'colon']);
  });

  it('gives offsets that quote the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const token of titleTokens(text, 1000, 100)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }),
    );
  });
});
