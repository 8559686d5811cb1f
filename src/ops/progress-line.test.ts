// Tests what a long run says of how far it is.
import { describe, expect, it } from 'vitest';
import { createProgressLine, describeProgress, duration } from './progress-line.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const fake = { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 };
  return { written, stream: fake as unknown as NodeJS.WriteStream };
}
const HALF = { done: 50, total: 100, mails: 300, tracked: 20 };

describe('progress', () => {
  it.each([
    [0.4, '0s'],
    [59.4, '59s'],
    [90, '1m30s'],
    [3600, '1h00m'],
    [-3, '0s'],
  ])('says %d seconds as %s.', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it('tells share, mails, rate and the time left.', () => {
    expect(describeProgress(HALF, 30, false)).toBe(' 50 %  300 mails, 20 about applications, 10/s, 30s left');
    expect(describeProgress(HALF, 30, true)).toContain(`[${'█'.repeat(12)}${'░'.repeat(12)}]`);
  });

  it('promises nothing before it knows, and nothing impossible.', () => {
    expect(describeProgress({ ...HALF, done: 0 }, 0, false)).not.toMatch(/left|NaN|Infinity/);
    expect(describeProgress({ ...HALF, total: 0 }, 1, false)).toContain('100 %');
    expect(describeProgress({ ...HALF, done: 120 }, 1, false)).toContain('100 %');
  });

  it('claims no share where nobody says how much there is, and no count that was not made.', () => {
    expect(describeProgress({ done: 300, total: null, mails: 300 }, 30, true)).toBe('300 mails, 10/s');
    expect(describeProgress({ done: 50, total: 100, mails: 50 }, 5, false)).toBe(
      ' 50 %  50 mails, 10/s, 5s left',
    );
  });

  it('rewrites one line on a terminal and clears it at the end.', () => {
    let time = 0;
    const { written, stream: terminal } = stream(true);
    const line = createProgressLine(terminal, () => time);
    line.update(HALF);
    expect(written).toEqual([]);
    time = 1000;
    line.update(HALF);
    line.end();
    expect(written[0]).toMatch(/^\r\[█/);
    expect(written[0]?.length).toBeLessThan(70);
    expect(written[1]).toBe('\r\u001b[K');
  });

  it('writes a plain line now and then where there is no terminal.', () => {
    let time = 0;
    const { written, stream: file } = stream(false);
    const line = createProgressLine(file, () => time);
    for (time = 0; time <= 12_000; time += 1000) line.update(HALF);
    line.end();
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^ 50 %.*\n$/);
  });
});
