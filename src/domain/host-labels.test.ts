// Tests which labels of a host can tell an employer.
import { expect, it } from 'vitest';
import { hostLabels } from './host-labels.ts';

it.each([
  ['mail.thornmoor.co.uk', ['thornmoor']],
  ['museum.birkenau.example', ['birkenau', 'museum']],
  ['thornmoor.example.nl', ['thornmoor']],
  ['thornmoor.nhs.example', ['thornmoor']],
  ['gmail.com', []],
  ['example.org', []],
  ['', []],
  ['not a host', []],
])('reads %j as %j', (host, labels) => {
  expect(hostLabels(host)).toEqual(labels);
});
