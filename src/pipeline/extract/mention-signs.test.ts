// Tests which signs a mention of a name has by what stands around it.
import { describe, expect, it } from 'vitest';
import { mentionSigns, wordSigns } from './mention-signs.ts';

/** The signs of `name` where it first stands in `text`. */
function signsIn(text: string, name: string): string[] {
  const start = text.indexOf(name);
  return mentionSigns(text, start, start + name.length, 'b');
}

describe('the signs of a mention', () => {
  it('tell the words to its left and right.', () => {
    const signs = signsIn('Thank you for your interest in Corvane and its people.', 'Corvane');
    expect(signs).toEqual(expect.arrayContaining(['lw:in', 'lw2:interest in', 'rw:and']));
    expect(signs).not.toContain('l:Capital');
  });

  it('tell that the name could go on, or could have begun before.', () => {
    expect(signsIn('at Clinica del Colle today', 'Clinica')).toContain('r:joined');
    expect(signsIn('at Clinica del Colle today', 'Colle')).toContain('l:joined');
    expect(signsIn('at Corvane today', 'Corvane')).not.toContain('r:joined');
  });

  it('tell what lines stand above and below a line that it fills.', () => {
    const signs = signsIn('Kind regards,\n\nMira Oduya\nCorvane\n+44 20 5550 0112', 'Corvane');
    expect(signs).toEqual(expect.arrayContaining(['above:person alone', 'below:number']));
  });

  it('tell of a possessive and of an occupation beside it.', () => {
    expect(signsIn("We read it on Corvane's board.", 'Corvane')).toContain('rw:board');
    expect(signsIn('Electrician, Corvane', 'Corvane')).toContain('l:occupation');
  });

  it('stay few and quick on a text that is all capitals and marks.', () => {
    const text = 'A'.repeat(20_000);
    expect(mentionSigns(text, 9000, 9010, 'b').length).toBeLessThan(20);
  });
});

describe('the signs of the words of a name', () => {
  it('tell its first and last word, its ending and its length.', () => {
    expect(wordSigns('Hôpital de Corvane')).toEqual([
      'first:hopital',
      'last:corvane',
      'end:vane',
      'length:3',
    ]);
    expect(wordSigns('—')).toEqual([]);
  });
});
