// Tests that a source is asked for one more than was taken, that nothing is lost or reordered, and that it is always ended.
import { describe, expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

function sourceOf(count: number, failsAt = -1) {
  const log: string[] = [];
  async function* items(): AsyncGenerator<number, void, void> {
    try {
      for (let n = 0; n < count; n++) {
        await Promise.resolve();
        if (n === failsAt) throw new Error('the line is cut');
        log.push(`came ${n}`);
        yield n;
      }
    } finally {
      log.push('ended');
    }
  }
  return { items: items(), log };
}

/** As long as anything that is under way needs. */
const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('readAhead', () => {
  it('gives all in order, and asks for the next while the last is worked on.', async () => {
    const { items, log } = sourceOf(3);
    const taken: number[] = [];
    for await (const n of readAhead(items)) {
      await meanwhile();
      log.push(`done ${n}`);
      taken.push(n);
    }
    expect(taken).toEqual([0, 1, 2]);
    expect(log).toEqual(['came 0', 'came 1', 'done 0', 'came 2', 'done 1', 'ended', 'done 2']);
  });

  it('throws what the source throws, after what came before it was taken.', async () => {
    const { items } = sourceOf(5, 2);
    const taken: number[] = [];
    const reading = async () => {
      for await (const n of readAhead(items)) {
        await meanwhile();
        taken.push(n);
      }
    };
    await expect(reading()).rejects.toThrow('the line is cut');
    expect(taken).toEqual([0, 1]);
  });

  it('ends the source when it is left early, also while the next is under way.', async () => {
    const { items, log } = sourceOf(9);
    for await (const n of readAhead(items)) if (n === 1) break;
    expect(log.at(-1)).toBe('ended');
    expect(log).not.toContain('came 4');
  });

  it('is nobody’s unhandled failure when it is left before the failure is due.', async () => {
    const { items, log } = sourceOf(9, 1);
    for await (const n of readAhead(items)) {
      await meanwhile();
      expect(n).toBe(0);
      break;
    }
    expect(log.at(-1)).toBe('ended');
  });
});
