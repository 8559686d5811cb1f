// Sends spans to a collector, many together: it may be slow, refuse or be gone, and whoever is traced notices nothing of it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Span } from '../contracts/tracer.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { otlpSpans } from './otlp-spans.ts';
import { readRetryAfter } from './provider-calls.ts';

export interface ExportOptions {
  /** Of the collector, path included. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** What sends them. */
  resource: Readonly<Record<string, string>>;
  scope: { name: string; version: string };
  /** Told how many arrived, and how many were given up. */
  count: (name: 'spans_exported' | 'spans_dropped', by: number) => void;
  /** Between the first span and their sending, ms. */
  delay?: number;
  /** After the first failure, ms; each further pause is twice as long. */
  firstPause?: number;
  /** An answer may take so long, ms. */
  timeout?: number;
}

/** Spans that wait at most; more are dropped, the newest first, so that no collector can fill the memory. */
export const MOST_WAITING = 2048;
const AT_ONCE = 512;
const DELAY = 5000;
const TRIES = 5;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
const TIMEOUT = 10_000;
/** Of an answer nothing is of use but how many spans were refused. */
const MOST_ANSWERED = 64 * 1024;

/** OTLP/HTTP, "Failures": these alone are to be tried again. */
const RETRYABLE = new Set([429, 502, 503, 504]);

type Outcome = { refused: number } | { again: true; after: number | null } | { again: false };

/** How many spans a collector says it did not take, of an answer that is otherwise a success. */
function refusedIn(answer: string): number {
  try {
    const { partialSuccess } = JSON.parse(answer) as { partialSuccess?: { rejectedSpans?: string | number } };
    const refused = Number(partialSuccess?.rejectedSpans ?? 0);
    return Number.isFinite(refused) ? Math.max(0, refused) : 0;
  } catch {
    return 0;
  }
}

export class SpanExporter {
  readonly #options: Required<ExportOptions>;
  readonly #fetch = boundedFetch(MOST_ANSWERED);
  #waiting: Span[] = [];
  #timer: NodeJS.Timeout | null = null;
  #sending: Promise<void> | null = null;
  #stopping = false;
  /** Ends pauses between tries. */
  readonly #hurry = new AbortController();
  /** Ends a request under way. */
  readonly #cut = new AbortController();

  constructor(options: ExportOptions) {
    this.#options = { delay: DELAY, firstPause: FIRST_PAUSE, timeout: TIMEOUT, ...options };
  }

  /** Takes a span; returns at once, and never throws. */
  add(span: Span): void {
    if (this.#stopping || this.#waiting.length >= MOST_WAITING) {
      this.#options.count('spans_dropped', 1);
      return;
    }
    this.#waiting.push(span);
    if (this.#waiting.length >= AT_ONCE) this.#begin();
    else this.#timer ??= setTimeout(() => this.#begin(), this.#options.delay).unref();
  }

  /** Sends what waits, each once more, within `grace` ms; the rest is given up. */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    this.#hurry.abort();
    const late = setTimeout(() => this.#cut.abort(), grace);
    this.#begin();
    await this.#sending;
    clearTimeout(late);
  }

  #begin(): void {
    clearTimeout(this.#timer ?? undefined);
    this.#timer = null;
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, AT_ONCE);
      const refused = await this.#deliver(some);
      if (refused < some.length) this.#options.count('spans_exported', some.length - refused);
      if (refused > 0) this.#options.count('spans_dropped', refused);
    }
  }

  /** @returns how many were given up */
  async #deliver(spans: readonly Span[]): Promise<number> {
    const body = otlpSpans(spans, this.#options.resource, this.#options.scope);
    for (let tried = 1; ; tried++) {
      const isLast = tried === TRIES || this.#stopping;
      const outcome = await this.#post(body);
      if ('refused' in outcome) return Math.min(spans.length, outcome.refused);
      if (!outcome.again || isLast) return spans.length;
      const wait = outcome.after ?? this.#options.firstPause * 2 ** (tried - 1);
      // A timer of its own would keep a process alive that has nothing else to do.
      const { signal } = this.#hurry;
      await pause(Math.min(wait, LONGEST_PAUSE), null, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #post(body: string): Promise<Outcome> {
    const { url, headers, timeout } = this.#options;
    try {
      const response = await this.#fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(timeout), this.#cut.signal]),
      });
      if (response.ok) return { refused: refusedIn(await response.text()) };
      const after = readRetryAfter(response.headers, Date.now());
      return RETRYABLE.has(response.status) ? { again: true, after } : { again: false };
    } catch {
      return { again: true, after: null };
    }
  }
}
