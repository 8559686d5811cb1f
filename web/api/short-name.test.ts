// Whether every file's name can be sent.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it('leaves a name alone that is short enough', () => {
  expect(shortName('All mail.mbox')).toBe('All mail.mbox');
});

it('keeps the ending of a long name, by which its format is told', () => {
  const short = shortName(`${'very '.repeat(60)}long.mbox`);
  expect(short).toMatch(/^very very .*….*very long\.mbox$/);
});

it('is short enough and fit for an address, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (name, cut) => {
      const short = shortName(cut ? name.slice(1) : name);
      expect(short.length).toBeLessThanOrEqual(255);
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});
