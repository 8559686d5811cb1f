// A clock of the machine that can be set while processes run, by way of libfaketime.
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FakeClock {
  /** Environment of processes that go by it. */
  env: Record<string, string>;
  /** Sets it so many seconds ahead, or behind, of the true one. */
  set: (seconds: number) => void;
}

/** Null where libfaketime is not installed. */
export function fakeClock(folder: string): FakeClock | null {
  const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
  if (library === undefined || !existsSync(library)) return null;
  const file = join(folder, 'clock');
  const set = (seconds: number): void =>
    writeFileSync(file, `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}s\n`);
  set(0);
  return {
    set,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      // Timers go by the steady clock, which no administrator sets.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  };
}
