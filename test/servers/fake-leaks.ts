// A list of leaked passwords that answers by range, as Pwned Passwords is documented to, and as slowly or badly as a test wants.
import { createHash } from 'node:crypto';
import {
  json,
  seeded,
  serveFake,
  type FakeAnswer,
  type FakeRequest,
  type FakeServer,
} from './fake-server.ts';

const hashOf = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();

/** Entries that an answer has at least when it is filled up: 800, and up to 200 more. */
const FILLED = { least: 800, more: 200 };

export class FakeLeaks {
  /** Paths that were asked for, headers with them. */
  readonly asked: { path: string; headers: FakeRequest['headers'] }[] = [];
  /** Answers in place of the list. */
  instead: ((request: FakeRequest) => FakeAnswer) | null = null;
  /** Ms before each answer. */
  latency = 0;
  readonly #leaked = new Map<string, number>();
  readonly #random = seeded(7);
  #server: FakeServer | null = null;

  async start(): Promise<this> {
    this.#server = await serveFake(
      (request) => this.#answer(request),
      () => this.latency,
    );
    return this;
  }

  /** To be set as `LEAKED_PASSWORDS`. */
  get base(): string {
    return `${this.#server?.origin}/range`;
  }

  close = async (): Promise<void> => this.#server?.close();

  /** @param times how often it was seen; 0 is what fills answers up */
  leak(password: string, times: number): void {
    this.#leaked.set(hashOf(password), times);
  }

  #ending(): string {
    return Array.from({ length: 35 }, () => Math.floor(this.#random() * 16).toString(16))
      .join('')
      .toUpperCase();
  }

  /** `SUFFIX:COUNT`, in the order of the suffixes, lines ended by CR LF. */
  #range(prefix: string, filled: boolean): FakeAnswer {
    const known = [...this.#leaked].filter(([hash]) => hash.startsWith(prefix));
    const others = Array.from({ length: 500 }, (): [string, number] => [
      this.#ending(),
      1 + Math.floor(this.#random() * 90),
    ]);
    const lines = [...known.map(([hash, times]): [string, number] => [hash.slice(5), times]), ...others];
    const wanted = filled ? FILLED.least + Math.floor(this.#random() * FILLED.more) : 0;
    while (lines.length < wanted) lines.push([this.#ending(), 0]);
    const body = lines
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([ending, times]) => `${ending}:${times}`)
      .join('\r\n');
    return { status: 200, headers: { 'content-type': 'text/plain' }, body };
  }

  #answer(request: FakeRequest): FakeAnswer {
    const { url, headers } = request;
    this.asked.push({ path: url.pathname, headers });
    if (this.instead !== null) return this.instead(request);
    if (headers['user-agent'] === undefined) return json(403, { statusCode: 403, message: 'no user agent' });
    const [, prefix] = /^\/range\/([0-9a-f]{5})$/iu.exec(url.pathname) ?? [];
    if (prefix === undefined)
      return {
        status: 400,
        headers: { 'content-type': 'text/plain' },
        body: 'The hash format was not valid',
      };
    return this.#range(prefix.toUpperCase(), headers['add-padding'] === 'true');
  }
}
