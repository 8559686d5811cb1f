// Proves that a thread's heap is bounded as it is told, however the program was started.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LAUNCHER = new URL('../../bin/hearback', import.meta.url);
const MODULE = new URL('./start-thread.ts', import.meta.url);

const THREAD = `import { parentPort } from 'node:worker_threads';
import { getHeapStatistics } from 'node:v8';
parentPort.postMessage(getHeapStatistics().heap_size_limit / 2 ** 20);`;

/** Tells the limits of the main thread's heap and of a thread's with 64 and 12 MB, in MB. */
const PROGRAM = `import { getHeapStatistics } from 'node:v8';
import { startThread } from ${JSON.stringify(MODULE.href)};
const script = new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(THREAD)}`)});
startThread(script, { old: 64, young: 12 }, {}).on('message', (thread) => {
  console.log(JSON.stringify({ main: getHeapStatistics().heap_size_limit / 2 ** 20, thread }));
});`;

describe('a thread', () => {
  it('has the heap that it is given, not that of the command line which the program is started with.', () => {
    const flags = readFileSync(LAUNCHER, 'utf8').match(/--max-[a-z-]+=\d+/gu) ?? [];
    expect(flags).toContain('--max-old-space-size=1024');
    const run = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', PROGRAM], {
      encoding: 'utf8',
    });
    const limits = JSON.parse(run.stdout) as { main: number; thread: number };
    expect(limits.main).toBeGreaterThan(1000);
    expect(limits.thread).toBeLessThan(128);
  });
});
