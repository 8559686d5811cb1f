// A small slice of the proof that order does not matter, with real processes and real kills.
import { expect, it } from 'vitest';
import { runOrder } from '../../scripts/prove/order.ts';

const LIMIT = 300_000;

it(
  'Real processes killed at random give what one plain import gives, from any mix of sources in any order.',
  async () => {
    const said: string[] = [];
    const totals = await runOrder({
      seed: 'test',
      numbers: [0, 3],
      tell: (line) => said.push(line),
    });
    expect(totals.differing, said.join('\n')).toEqual([]);
    expect(totals.cases).toBe(2);
    expect(totals.kills).toBeGreaterThan(0);
  },
  LIMIT,
);
