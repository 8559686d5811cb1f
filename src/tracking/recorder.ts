// Gathers what was judged until it is worth a transaction, since each has costs that do not depend on its size.
import { NO_METER, type Meter } from '../contracts/meter.ts';
import type { SightedMail } from './record-mails.ts';

/** Mails recorded at once. */
const RECORDED_AT_ONCE = 1000;
/** Large mails come slowly; what was judged is recorded after this long all the same, ms. */
const RECORDED_WITHIN = 2000;

export class Recorder<T extends { mails: SightedMail[] }> {
  readonly #commit: (gathered: T) => Promise<void>;
  readonly #now: () => number;
  readonly #meter: Meter;
  #gathered: T | null = null;
  #since: number;

  /** @param commit records what was gathered: the mails of all of it, and where the last of it ended */
  constructor({ now, meter }: { now: () => number; meter?: Meter }, commit: (gathered: T) => Promise<void>) {
    this.#commit = commit;
    this.#now = now;
    this.#meter = meter ?? NO_METER;
    this.#since = now();
  }

  async add(judged: T): Promise<void> {
    this.#gathered = { ...judged, mails: [...(this.#gathered?.mails ?? []), ...judged.mails] };
    const enough = this.#gathered.mails.length >= RECORDED_AT_ONCE;
    if (enough || Math.abs(this.#now() - this.#since) >= RECORDED_WITHIN) await this.flush();
  }

  async flush(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = null;
    if (gathered) await this.#meter.timed('record', () => this.#commit(gathered));
    this.#since = this.#now();
  }
}
