// Tests that every stretch that could be a title is found, once per reading, and that lists of jobs end the reading.
import { describe, expect, it } from 'vitest';
import { plainView } from './plain-view.ts';
import { titleKey, titleSpans } from './title-spans.ts';

const spansIn = (text: string) =>
  titleSpans(
    { field: { name: 'body', text, view: plainView(text) }, place: 'b', limit: 20_000, signature: 20_000 },
    ['en'],
  );
const textsIn = (text: string): string[] => spansIn(text).map(({ start, end }) => text.slice(start, end));

describe('titleSpans', () => {
  it('finds a title in capitals, in small letters, and with what a comma adds', () => {
    expect(textsIn('We need a Tram Driver, Depot North today.')).toContain('Tram Driver, Depot North');
    expect(textsIn('We need a tram driver today.')).toContain('tram driver');
  });

  it('finds what a noun for a position announces without knowing the occupation', () => {
    expect(textsIn('for the position of Quonkler at')).toContain('Quonkler');
  });

  it('leaves numbers of jobs and places out of a title', () => {
    expect(textsIn('for Tram Driver R-20417 and Tram Driver (Hamburg)')).not.toContain('Tram Driver R-20417');
    expect(textsIn('for Tram Driver (Hamburg)')).not.toContain('Tram Driver (Hamburg)');
  });

  it('keeps forms in brackets, hours and abbreviated brackets, but no half of a number', () => {
    expect(textsIn('for Conseiller(ère) de vente today')).toContain('Conseiller(ère)');
    expect(textsIn('for Clerk 60-80 % today')).toContain('Clerk 60-80 %');
    expect(textsIn('for Clerk (30 hrs.) today')).toContain('Clerk (30 hrs.)');
    expect(textsIn('So: Clerk, 82,000 euros')).not.toContain('Clerk, 82');
  });

  it('takes no address for a title', () => {
    const texts = textsIn('Come to Driver Street, Leeds LS1 2AB');
    expect(texts).not.toContain('Driver Street');
    expect(texts.join()).not.toContain('LS1');
  });

  it('weighs no more than some hundred stretches of a list of jobs', () => {
    expect(spansIn('Tram Driver Clerk Engineer Manager '.repeat(400)).length).toBeLessThanOrEqual(700);
  });
});

describe('titleKey', () => {
  it('is equal for writings of one title', () => {
    expect(titleKey('Köchin (m/w/d)')).toBe(titleKey('kochin'));
    expect(titleKey('C++ Clerk')).not.toBe(titleKey('C Clerk'));
  });
});
