// Tests that processor time is read from what Linux says of a process and of the machine.
import { expect, test } from 'vitest';
import { cpuSecondsIn, machineSecondsIn, processTree } from './process-tree.ts';

test('A process whose name holds brackets and blanks has the seconds of its own and of its ended children.', () => {
  const stat = '42 (a ) b) S 1 42 42 0 -1 4194560 900 0 0 0 250 50 7 3 20 0 11 0 100 1 2';
  expect(cpuSecondsIn(stat)).toBeCloseTo(3.1, 6);
});

test('What cannot be read took no time.', () => {
  expect(cpuSecondsIn('')).toBe(0);
});

test('Waiting for a disk counts as idle, and guests are not counted twice.', () => {
  const { idle, all } = machineSecondsIn('cpu  1000 0 500 2000 300 0 100 100 900 0');
  expect(idle).toBeCloseTo(23, 6);
  expect(all).toBeCloseTo(40, 6);
});

test('A process is part of its own tree, and one that is not there has none.', () => {
  expect(processTree(process.pid)[0]).toBe(process.pid);
  expect(processTree(2 ** 30)).toEqual([]);
});
