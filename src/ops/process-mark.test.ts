// Tests that the end of a process shows, and that nothing is concluded from what is not known.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasEnded, processMark } from './process-mark.ts';

const SCRIPT = fileURLToPath(new URL('./process-mark.ts', import.meta.url));

describe.runIf(process.platform === 'linux')('a mark of a process', () => {
  it('tells that it runs, and that it was killed.', async () => {
    const code = `const { processMark } = await import(${JSON.stringify(SCRIPT)}); process.stdout.write(processMark()); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', code]);
    const [said] = (await once(other.stdout, 'data')) as [Buffer];
    const mark = String(said);
    expect(hasEnded(mark)).toBe(false);
    expect(hasEnded(`${mark} reader 7`)).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(hasEnded(mark)).toBe(true);
    expect(hasEnded(`${mark} reader 7`)).toBe(true);
  });

  it('is not taken for another process that was given its number.', () => {
    const [, start] = /\/(\d+)$/.exec(processMark()) ?? [];
    expect(hasEnded(processMark().replace(/\d+$/, String(Number(start) - 1)))).toBe(true);
  });

  it('of another machine, or of an older release, says nothing.', () => {
    expect(hasEnded(`elsewhere/${processMark().split('/').slice(1).join('/')}`)).toBe(false);
    for (const mark of ['', 'unknown', 'b6e2c1de-6bbd-4b4c-8a4c-5d1f0e2a9b11'])
      expect(hasEnded(mark)).toBe(false);
  });
});
