// Tests that of a network address no more is left than the network.
import { expect, it } from 'vitest';
import { lineOf, shortNetwork } from './short-network.ts';

it.each([
  ['192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.7', '192.0.2.0/24'],
  ['2001:db8:7:42::1', '2001:db8:7::/48'],
  ['2001:0DB8:0007:0042:0:0:0:1', '2001:db8:7::/48'],
  ['2001:db8::42', '2001:db8::/48'],
  ['2001:db8:0:42:1:2:3:4', '2001:db8::/48'],
  ['::1', '::/48'],
  ['unknown', null],
  ['300.1.2.3', null],
  ['192.0.2.7, 10.0.0.1', null],
  ['fe80::1%eth0', null],
  [':::', null],
  ['<script>', null],
])('Of %j is kept %j.', (address, network) => {
  expect(shortNetwork(address)).toBe(network);
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:7:42::1', '2001:db8:7:42::/64'],
  ['2001:db8:7:42:ffff:1:2:3', '2001:db8:7:42::/64'],
  ['2001:0:0:1:2:3:4:5', '2001:0:0:1::/64'],
  ['unknown', 'unknown'],
])('%j is on the line %j.', (address, line) => {
  expect(lineOf(address)).toBe(line);
});
