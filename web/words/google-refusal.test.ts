// Tests what people are told whom Google's word did not let in.
import { expect, it } from 'vitest';
import { googleRefusal } from './google-refusal.ts';

it('Nothing is said where nothing was refused, and one sentence where something was, whatever the address says.', () => {
  expect(googleRefusal(null)).toBeNull();
  expect(googleRefusal('uninvited')).toMatch(/by invitation/);
  for (const foreign of ['constructor', '<b>', ''])
    expect(googleRefusal(foreign)).toBe(googleRefusal('failed'));
});
