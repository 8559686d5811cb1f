// Tests that what is remembered is what would be answered, and that memory has an end.
import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('asks once for each text as long as memory reaches, and forgets before it grows for ever.', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked += 1;
    return text.length;
  });
  expect([length('ab'), length('ab'), length(''), length('')]).toEqual([2, 2, 0, 0]);
  expect(asked).toBe(2);
  for (let n = 0; n < 10_000; n++) length(`name ${n}`);
  length('ab');
  expect(asked).toBe(10_003);
});
