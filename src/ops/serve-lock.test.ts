// Tests that one process at a time holds the lock of a data folder, and that a killed one holds nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { takeServeLock } from './serve-lock.ts';

const SCRIPT = fileURLToPath(new URL('./serve-lock.ts', import.meta.url));

describe('takeServeLock', () => {
  it('is given to one at a time, and again after it was released.', () => {
    const folder = scratchFolder();
    const release = takeServeLock(folder);
    expect(release).not.toBeNull();
    expect(takeServeLock(folder)).toBeNull();
    release?.();
    const again = takeServeLock(folder);
    expect(again).not.toBeNull();
    again?.();
  });

  it('is per folder.', () => {
    const locks = [takeServeLock(scratchFolder()), takeServeLock(scratchFolder())];
    expect(locks).not.toContain(null);
    for (const release of locks) release?.();
  });

  it('is freed by kill -9.', async () => {
    const folder = scratchFolder();
    const code = `const { takeServeLock } = await import(${JSON.stringify(SCRIPT)}); takeServeLock(${JSON.stringify(folder)}); process.stdout.write('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(holder.stdout, 'data');
    expect(takeServeLock(folder)).toBeNull();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const release = takeServeLock(folder);
    expect(release).not.toBeNull();
    release?.();
  });
});
