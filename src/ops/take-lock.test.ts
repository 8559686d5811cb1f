// Tests that one process at a time holds the lock of a data folder, and that a killed one holds nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { takeLock } from './take-lock.ts';

const SCRIPT = fileURLToPath(new URL('./take-lock.ts', import.meta.url));

describe('takeLock', () => {
  it('is given to one at a time, and again after it was released.', () => {
    const folder = scratchFolder();
    const release = takeLock(folder, 'serve');
    expect(release).not.toBeNull();
    expect(takeLock(folder, 'serve')).toBeNull();
    release?.();
    const again = takeLock(folder, 'serve');
    expect(again).not.toBeNull();
    again?.();
  });

  it('is per folder.', () => {
    const locks = [takeLock(scratchFolder(), 'serve'), takeLock(scratchFolder(), 'serve')];
    expect(locks).not.toContain(null);
    for (const release of locks) release?.();
  });

  it('is freed by kill -9.', async () => {
    const folder = scratchFolder();
    const code = `const { takeLock } = await import(${JSON.stringify(SCRIPT)}); takeLock(${JSON.stringify(folder)}, 'serve'); process.stdout.write('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(holder.stdout, 'data');
    expect(takeLock(folder, 'serve')).toBeNull();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const release = takeLock(folder, 'serve');
    expect(release).not.toBeNull();
    release?.();
  });
});
