// Shows how far a long run is: one rewritten line on a terminal, a plain line now and then elsewhere.

export interface Progress {
  done: number;
  /** Null where nobody says how much there is. */
  total: number | null;
  mails: number;
  /** Left out where it is not counted as it goes. */
  tracked?: number;
  /** What is counted, where it is not mails. */
  what?: string;
}

const WIDTH = 24;
const PLAIN_EVERY = 5_000;
const REDRAW_EVERY = 100;

/** `90` → `1m30s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}m${String(whole % 60).padStart(2, '0')}s`
    : `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}

/** The text of one state of progress; `seconds` since the start. */
export function describeProgress(progress: Progress, seconds: number, bar: boolean): string {
  const { done, total, mails, tracked, what = 'mails' } = progress;
  const rate = seconds > 0 ? mails / seconds : 0;
  const about = tracked === undefined ? '' : `, ${tracked} about applications`;
  const sum = `${mails} ${what}${about}, ${Math.round(rate)}/s`;
  if (total === null) return sum;
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const left = share > 0.001 && share < 1 ? `, ${duration((seconds * (1 - share)) / share)} left` : '';
  const filled = Math.round(share * WIDTH);
  const picture = bar ? `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ` : '';
  return `${picture}${String(Math.floor(share * 100)).padStart(3)} %  ${sum}${left}`;
}

/** Draws on `stream`; call `update` as often as you like and `end` once. */
export function createProgressLine(stream: NodeJS.WriteStream, now: () => number) {
  const started = now();
  const terminal = stream.isTTY === true;
  let drawn = started;
  return {
    update(progress: Progress): void {
      const time = now();
      if (time - drawn < (terminal ? REDRAW_EVERY : PLAIN_EVERY)) return;
      drawn = time;
      const text = describeProgress(progress, (time - started) / 1000, terminal);
      stream.write(terminal ? `\r${text.slice(0, Math.max(20, stream.columns - 1))}\u001b[K` : `${text}\n`);
    },
    end(): void {
      if (terminal) stream.write('\r\u001b[K');
    },
  };
}
