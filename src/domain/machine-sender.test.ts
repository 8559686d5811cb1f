// Tests which addresses count as those of a machine.
import { expect, test } from 'vitest';
import { isMachineSender } from './machine-sender.ts';

test.each([
  'no-reply@mill.example',
  'jobs-noreply@mill.example',
  'donotreply+x1@mill.example',
  'bounces@l.example',
])('%s is a machine.', (address) => {
  expect(isMachineSender(address)).toBe(true);
});

test.each(['anna@mill.example', 'careers@mill.example', 'norepl@mill.example', 'anna@noreply.example', ''])(
  '"%s" may be a person.',
  (address) => {
    expect(isMachineSender(address)).toBe(false);
  },
);
