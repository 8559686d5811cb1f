// Steps cut to pieces: no cursor runs ahead of what was handed out.
import { describe, expect, it } from 'vitest';
import { cutSteps, type Step } from './cut-steps.ts';

async function* steps(list: readonly Step<string>[]): AsyncGenerator<Step<string>, void, void> {
  yield* list;
}

async function piecesOf(list: readonly Step<string>[], known: readonly string[] = []) {
  const options = { batchSize: 2, known: async () => new Set(known) };
  const pieces = [];
  for await (const { ids, count, cursor } of cutSteps(steps(list), 'start', options))
    pieces.push({ ids, count, cursor });
  return pieces;
}

describe('a step', () => {
  it('that is larger than a batch moves the cursor with its last piece only', async () => {
    expect(await piecesOf([{ ids: ['a', 'b', 'c', 'd', 'e'], listed: true, cursor: 'behind' }])).toEqual([
      { ids: ['a', 'b'], count: 2, cursor: 'start' },
      { ids: ['c', 'd'], count: 2, cursor: 'start' },
      { ids: ['e'], count: 1, cursor: 'behind' },
    ]);
  });

  it('without ids still moves the cursor', async () => {
    expect(await piecesOf([{ ids: [], listed: true, cursor: 'behind' }])).toEqual([
      { ids: [], count: 0, cursor: 'behind' },
    ]);
  });

  it('of a listing leaves out what is known or was handed out before, and counts it', async () => {
    const list = [
      { ids: ['a', 'b'], listed: true, cursor: 'one' },
      { ids: ['b', 'c'], listed: true, cursor: 'two' },
    ];
    expect(await piecesOf(list, ['c'])).toEqual([
      { ids: ['a', 'b'], count: 2, cursor: 'one' },
      { ids: [], count: 2, cursor: 'two' },
    ]);
  });

  it('of changes is looked at in any case', async () => {
    const list = [{ ids: ['a'], listed: false, cursor: 'one' }];
    expect(await piecesOf(list, ['a'])).toEqual([{ ids: ['a'], count: 1, cursor: 'one' }]);
  });
});
