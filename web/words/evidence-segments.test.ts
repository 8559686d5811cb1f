// Whether evidence is highlighted where it stands.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/contracts/api.ts';
import { evidenceSegments } from './evidence-segments.ts';

const body = (start: number, end: number): Span => ({ field: 'body', text: '', start, end });
const shown = (text: string, spans: Span[]) =>
  evidenceSegments(text, spans, 'body').map(({ text, evidence }) => (evidence ? `[${text}]` : text));

describe('evidence in a text', () => {
  it('marks each span and keeps what is around it', () => {
    expect(shown('We will not move forward, sorry', [body(8, 24)])).toEqual([
      'We will ',
      '[not move forward]',
      ', sorry',
    ]);
  });

  it('joins spans that overlap or touch', () => {
    expect(shown('abcdefgh', [body(4, 6), body(1, 3), body(2, 4)])).toEqual(['a', '[bcdef]', 'gh']);
  });

  it('passes over spans of other fields and spans without a place', () => {
    const spans: Span[] = [
      { field: 'subject', text: 'ab', start: 0, end: 2 },
      { field: 'body', text: 'x', start: -1, end: -1 },
    ];
    expect(shown('abcd', spans)).toEqual(['abcd']);
  });

  it('counts in UTF-16 units, as the server does', () => {
    expect(shown('🎉 you are in', [body(3, 6)])).toEqual(['🎉 ', '[you]', ' are in']);
  });

  it('gives back the whole text whatever the spans are', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
        const segments = evidenceSegments(
          text,
          spans.map(([start, end]) => body(start, end)),
          'body',
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });
});
