// Whether the small words of the page are right.
import { describe, expect, it } from 'vitest';
import { bytes, count, duration } from './count.ts';
import { confidenceWords } from './confidence-words.ts';
import { safeLink } from './safe-link.ts';
import { sourceName } from './source-name.ts';
import { whoWords } from './who-words.ts';

describe('small words', () => {
  it('groups numbers and gives their noun the right form', () => {
    expect(count(1284)).toBe('1,284');
    expect(count(1, 'mail')).toBe('1 mail');
    expect(count(0, 'mail')).toBe('0 mails');
  });

  it('tells sizes with one digit after the point only where it says something', () => {
    expect([bytes(812), bytes(3_400_000), bytes(120_400_000), bytes(2_147_483_648)]).toEqual([
      '812 bytes',
      '3.4 MB',
      '120 MB',
      '2.1 GB',
    ]);
  });

  it('tells the time left no more exactly than it is known', () => {
    expect([duration(2), duration(38), duration(60), duration(171), duration(7200)]).toEqual([
      'a few seconds',
      'about 40 seconds',
      'about 1 minute',
      'about 3 minutes',
      'about 2 hours',
    ]);
  });

  it('orders the words for confidence from a guess to sure', () => {
    expect([0.4, 0.7, 0.9, 0.99].map(confidenceWords)).toEqual(['A guess', 'Likely', 'Quite sure', 'Sure']);
  });

  it('tells a rule from the local model, and nothing of whoever is named elsewhere', () => {
    const words = (['rule', 'model', 'api key'] as const).map((type) => whoWords({ type, name: null }));
    expect(words).toEqual(['read by a rule', 'read by the local model', null]);
  });

  it('spells vendors as they do and gives unknown ones a capital', () => {
    expect([sourceName('smartrecruiters'), sourceName('company site')]).toEqual([
      'SmartRecruiters',
      'Company site',
    ]);
  });

  it('makes a link of web addresses only, because the address comes from a mail', () => {
    expect(safeLink('https://jobs.example/1')).toBe('https://jobs.example/1');
    for (const hostile of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'jobs', null]) {
      expect(safeLink(hostile)).toBeNull();
    }
  });
});
