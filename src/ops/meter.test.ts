// Tests that what threads count and time over the same memory is summed up, and that nothing is lost between them.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { BOUNDS, createMeter } from './meter.ts';

const CALLS = ['gmail:messages.get'] as const;

describe('a meter', () => {
  it('counts by name, and leaves out calls that it does not know.', () => {
    const meter = createMeter(CALLS);
    meter.count('produced');
    meter.count('produced', 4);
    meter.count('gmail:messages.get', 2);
    meter.count('gmail:somebody@quarry.example');
    expect(meter.readCount('produced')).toBe(5);
    expect(meter.readCount('gmail:messages.get')).toBe(2);
    expect(meter.readCount('dead')).toBe(0);
  });

  it('sorts times into buckets, the bound itself below, and sums them up.', () => {
    const meter = createMeter(CALLS);
    for (const seconds of [0.001, 0.0011, 400]) meter.observe('parse', seconds);
    const { upTo, sum } = meter.readTimer('parse');
    expect(upTo).toHaveLength(BOUNDS.length + 1);
    expect(upTo[BOUNDS.indexOf(0.001)]).toBe(1);
    expect(upTo[BOUNDS.indexOf(0.0025)]).toBe(2);
    expect(upTo.at(-2)).toBe(2);
    expect(upTo.at(-1)).toBe(3);
    expect(sum).toBeCloseTo(400.0021, 5);
    expect(meter.readTimer('classify').upTo.at(-1)).toBe(0);
  });

  it('times work that succeeds, fails, or gives a promise, and hands on what came of it.', async () => {
    const meter = createMeter(CALLS);
    const timed = () => meter.readTimer('record').upTo.at(-1);
    expect(meter.timed('record', () => 7)).toBe(7);
    expect(() =>
      meter.timed('record', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(timed()).toBe(2);
    const { promise, resolve: finish } = Promise.withResolvers<string>();
    const work = meter.timed('record', () => promise);
    expect(timed()).toBe(2);
    finish('done');
    expect(await work).toBe('done');
    expect(timed()).toBe(3);
    await expect(meter.timed('record', () => Promise.reject(new Error('later')))).rejects.toThrow('later');
    expect(timed()).toBe(4);
  });

  it('loses nothing when several threads write at once.', async () => {
    const meter = createMeter(CALLS);
    const source = `
      import { workerData } from 'node:worker_threads';
      const { createMeter } = await import(workerData.script);
      const meter = createMeter(workerData.calls, workerData.memory);
      for (let n = 0; n < 20000; n += 1) { meter.count('processed'); meter.observe('triage', 0.002); }
    `;
    const script = new URL('./meter.ts', import.meta.url).href;
    const workers = [1, 2, 3].map(
      () =>
        new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
          workerData: { script, calls: CALLS, memory: meter.memory },
        }),
    );
    const codes = await Promise.all(workers.map((worker) => once(worker, 'exit')));
    expect(codes.flat()).toEqual([0, 0, 0]);
    expect(meter.readCount('processed')).toBe(60_000);
    const { upTo, sum } = meter.readTimer('triage');
    expect(upTo.at(-1)).toBe(60_000);
    expect(sum).toBeCloseTo(120, 3);
  });
});
