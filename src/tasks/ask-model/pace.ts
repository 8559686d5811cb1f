// Keeps the pace that a provider can take: after a failure nobody asks for a while, longer after each that follows.

const FIRST_PAUSE = 5000;
const GROWTH = 4;
const LONGEST_PAUSE = 15 * 60_000;

export interface PaceTools {
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Longest pause that is waited for, ms. */
  patience: number;
}

export class Pace {
  readonly #tools: PaceTools;
  #failures = 0;
  #pausedUntil = 0;
  #halted: string | null = null;
  #nextAt: number | null = null;

  constructor(tools: PaceTools) {
    this.#tools = tools;
  }

  /** Why nothing more is asked, or null. */
  get halted(): string | null {
    return this.#halted;
  }

  /** When it is worth going on, epoch ms. */
  get nextAt(): number | null {
    return this.#nextAt;
  }

  /** Something is to be tried at that time. */
  noteLater(at: number): void {
    this.#nextAt = Math.min(this.#nextAt ?? at, at);
  }

  /** Nothing more is asked before that time. */
  halt(reason: string, at: number): void {
    this.#halted = reason;
    this.#nextAt = at;
  }

  /**
   * The provider was busy.
   * @param retryAfter ms that it asked for, or null
   * @returns when to try again, epoch ms
   */
  noteBusy(reason: string, retryAfter: number | null): number {
    const own = Math.min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** this.#failures);
    const pause = Math.max(own, retryAfter ?? 0);
    const at = this.#tools.now() + pause;
    this.#failures += 1;
    this.#pausedUntil = Math.max(this.#pausedUntil, at);
    if (pause > this.#tools.patience) this.halt(reason, this.#pausedUntil);
    else this.noteLater(at);
    return at;
  }

  noteSuccess(): void {
    this.#failures = 0;
  }

  /** Waits out a pause; false when nothing more is to be asked. */
  async isOpen(): Promise<boolean> {
    const left = this.#pausedUntil - this.#tools.now();
    if (this.#halted === null && left > 0) await this.#tools.wait(left);
    return this.#halted === null;
  }
}
