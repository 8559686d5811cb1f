// Tests that every address of a posting leads to one name of it.
import { describe, expect, it } from 'vitest';
import { ats } from '../ats/index.gen.ts';
import { jobKey } from '../domain/posting.ts';
import { locatePosting } from './locate-posting.ts';

const keyOf = (link: string): string | null => {
  const place = locatePosting(link, ats);
  return place === null ? null : jobKey(place);
};

describe('an address of a posting', () => {
  it('names it as its vendor does, whichever of its addresses it is, wrapped or tracked (E2).', () => {
    for (const link of [
      'https://boards.greenhouse.io/quillon/jobs/4019922005',
      'https://job-boards.greenhouse.io/quillon/jobs/4019922005?gh_src=x&utm_source=mail#app',
      'https://click.norvane.example/?url=https%3A%2F%2Fboards.greenhouse.io%2Fquillon%2Fjobs%2F4019922005',
    ])
      expect([link, keyOf(link)]).toEqual([link, 'greenhouse:quillon:4019922005']);
  });

  it('names it by host and path where nobody is known to publish there.', () => {
    expect(keyOf('https://www.norvane.example/openings/baker/?utm_source=x')).toBe(
      'web:norvane.example:/openings/baker',
    );
    expect(keyOf('https://norvane.example/openings?nr=7')).toBe('web:norvane.example:/openings?nr=7');
    expect(keyOf('https://norvane.example/')).toBe('web:norvane.example:/');
  });

  it('holds no password, and what is none of the web names nothing.', () => {
    expect(locatePosting('https://ida:secret@norvane.example/openings/1', ats)?.url).toBe(
      'https://norvane.example/openings/1',
    );
    for (const link of [
      '',
      'work',
      'mailto:jobs@norvane.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ])
      expect(keyOf(link)).toBeNull();
  });
});
