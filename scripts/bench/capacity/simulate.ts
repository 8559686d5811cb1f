// Lets a day pass over so many mailboxes: mail comes, Gmail's budget is waited for, jobs take their turns, workers decide.
import { QuotaLine } from '../../../src/net/quota-line.ts';
import type { Quota } from '../../../src/net/quotas.data.ts';
import { random, type Random } from '../../sample-mailbox/random.ts';
import { Heap } from './heap.ts';
import { PROGRAM, TRAFFIC } from './traffic.data.ts';
import { TurnQueue } from './turn-queue.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Simulation {
  mailboxes: number;
  /** Cores that do nothing but decide mails. */
  cores: number;
  /** How much of a second of a core each core gives, 0–1: less where a part of the whole is simulated that has less than a core. */
  speed: number;
  /** Milliseconds of a core that deciding so many mails of a job takes. */
  jobTime: (mails: number) => number;
  wholeShare: number;
  /** What these mailboxes may spend, all together and each. */
  quota: Quota;
  /** Milliseconds between two questions whether a mailbox has news. */
  pollEvery: number;
  seed: string;
}

/** One entry for each mail, or for each mailbox that was read for the first time; milliseconds. */
export interface Simulated {
  /** From arrival to decided, of new mails that are fetched whole. */
  delays: number[];
  /** Of these: until fetched, and in the queue until a worker took it. */
  fetchWaits: number[];
  queueWaits: number[];
  /** From connecting a mailbox until its last mail was fetched and decided; of those that ended on that day. */
  firstReadings: number[];
  /** Mails that wait in the queue at the end of each hour, and the most that ever did. */
  depths: number[];
  deepest: number;
  /** Part of the time in which cores were at work, 0–1. */
  busy: number;
}

interface Work {
  mails: number;
  fetchedAt: number;
  done: (now: number, began: number) => void;
}

interface Event {
  at: number;
  n: number;
  run: (now: number) => void;
}

class Day {
  readonly #wish: Simulation;
  readonly #rng: Random;
  readonly #events = new Heap<Event>((a, b) => a.at < b.at || (a.at === b.at && a.n < b.n));
  readonly #line: QuotaLine;
  readonly #queue = new TurnQueue<Work>();
  #serveAt = Infinity;
  #now = 0;
  #count = 0;
  #idle: number;
  #worked = 0;
  #waiting = 0;
  readonly result: Simulated = {
    delays: [],
    fetchWaits: [],
    queueWaits: [],
    firstReadings: [],
    depths: [],
    deepest: 0,
    busy: 0,
  };

  constructor(wish: Simulation) {
    this.#wish = wish;
    this.#rng = random(wish.seed, 'capacity');
    this.#line = new QuotaLine(wish.quota, 0);
    this.#idle = wish.cores;
  }

  run(): Simulated {
    const { mailboxes } = this.#wish;
    this.#arrivals(mailboxes * TRAFFIC.mailsPerDay, (now) => this.#mailArrives(now));
    this.#arrivals(mailboxes * TRAFFIC.signUpsPerDay, (now, n) => this.#connect(now, `new-${n}`));
    for (let hour = 1; hour <= 24; hour += 1)
      this.#at(hour * HOUR - 1, () => void this.result.depths.push(this.#waiting));
    for (let next = this.#events.first; next && next.at < DAY; next = this.#events.first) {
      this.#events.take();
      this.#now = next.at;
      next.run(next.at);
    }
    this.result.busy = this.#worked / (this.#wish.cores * DAY);
    return this.result;
  }

  #at(at: number, run: (now: number) => void): void {
    this.#events.add({ at, n: (this.#count += 1), run });
  }

  /** Independent of each other, so many on an average day, as many of them in each hour as TRAFFIC says. */
  #arrivals(perDay: number, arrive: (now: number, n: number) => void): void {
    let n = 0;
    const next = (now: number): void => {
      const hour = Math.floor(now / HOUR);
      const rate = (perDay * (TRAFFIC.byHour[hour] ?? 0)) / HOUR;
      const at = rate > 0 ? now - Math.log(1 - this.#rng.next()) / rate : Infinity;
      // A rate holds for its hour only; what would come after it is drawn anew with the next hour's.
      const end = (hour + 1) * HOUR;
      if (at >= end) {
        if (end < DAY) this.#at(end, next);
        return;
      }
      this.#at(at, (then) => {
        arrive(then, (n += 1));
        next(then);
      });
    };
    next(0);
  }

  #mailArrives(now: number): void {
    const user = `user-${this.#rng.int(this.#wish.mailboxes)}`;
    const isWhole = this.#rng.chance(this.#wish.wholeShare);
    const fetched = (then: number): void => {
      if (!isWhole) return;
      this.result.fetchWaits.push(then - now);
      const done = (end: number, began: number): void => {
        this.result.delays.push(end - now);
        this.result.queueWaits.push(began - then);
      };
      this.#enqueue(user, { mails: 1, fetchedAt: then, done });
    };
    if (!this.#rng.chance(TRAFFIC.gmailShare)) {
      fetched(now);
      return;
    }
    const { gmailLookUnits, gmailGetUnits } = PROGRAM;
    const noticed = now + this.#rng.next() * this.#wish.pollEvery;
    const ask = (): void => {
      const headers = gmailLookUnits + gmailGetUnits;
      this.#spend(user, headers, 1, () => {
        if (isWhole) this.#spend(user, gmailGetUnits, 1, fetched);
      });
    };
    this.#at(noticed, ask);
  }

  /** A mailbox is read for the first time, batch by batch; a batch is decided while the next is fetched. */
  #connect(now: number, user: string): void {
    const isGmail = this.#rng.chance(TRAFFIC.gmailShare);
    const { batch } = PROGRAM;
    const wholes = Math.round(batch * this.#wish.wholeShare);
    let left = Math.ceil(TRAFFIC.history / batch);
    let open = left;
    const done = (end: number): void => {
      open -= 1;
      if (open === 0) this.result.firstReadings.push(end - now);
    };
    const next = (then: number): void => {
      left -= 1;
      this.#enqueue(user, { mails: wholes, fetchedAt: then, done });
      if (left > 0) fetch(then);
    };
    const fetch = (then: number): void => {
      if (isGmail) this.#spendMany(user, batch + wholes, next);
      else this.#at(then + TRAFFIC.imapBatch, next);
    };
    fetch(now);
  }

  /** Calls of `messages.get`, as many together as one request holds. */
  #spendMany(user: string, calls: number, then: (now: number) => void): void {
    const some = Math.min(calls, PROGRAM.calls);
    this.#spend(user, some * PROGRAM.gmailGetUnits, some, (at) =>
      calls > some ? this.#spendMany(user, calls - some, then) : then(at),
    );
  }

  #spend(user: string, units: number, calls: number, then: (now: number) => void): void {
    // What follows is put off until the line has served all who may go: it may ask the line again.
    this.#line.add(user, { units, calls, go: () => this.#at(this.#now, then) });
    this.#serve();
  }

  #serve(): void {
    const now = this.#now;
    const wait = this.#line.serve(() => now);
    if (wait === null) return;
    const at = now + Math.ceil(wait);
    // A later call than the one that is planned already adds nothing.
    if (at >= this.#serveAt && this.#serveAt > now) return;
    this.#serveAt = at;
    this.#at(at, (then) => {
      if (this.#serveAt !== then) return;
      this.#serveAt = Infinity;
      this.#serve();
    });
  }

  #enqueue(user: string, work: Work): void {
    this.#waiting += work.mails;
    this.result.deepest = Math.max(this.result.deepest, this.#waiting);
    this.#queue.add(user, work.mails, work);
    this.#work(work.fetchedAt);
  }

  #work(now: number): void {
    while (this.#idle > 0) {
      const job = this.#queue.take();
      if (job === null) return;
      this.#idle -= 1;
      this.#waiting -= job.work.mails;
      const time = this.#wish.jobTime(job.work.mails) / this.#wish.speed;
      this.#worked += Math.min(time, DAY - now);
      this.#at(now + time, (end) => {
        this.#queue.finish(job);
        this.#idle += 1;
        job.work.done(end, now);
        this.#work(end);
      });
    }
  }
}

/** One day from midnight on; the same seed gives the same day. */
export function simulate(wish: Simulation): Simulated {
  return new Day(wish).run();
}
