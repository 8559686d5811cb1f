// Calls a provider's HTTP API as one person: within the budget, with a fresh token, and patient with what passes by itself.
import { setTimeout as sleep } from 'node:timers/promises';
import { AccountError, type AccountTools } from '../contracts/mail-account.ts';

/** What an answer means for whoever asked. */
export type Verdict =
  | { type: 'ok' }
  /** The thing asked for is not there. */
  | { type: 'gone' }
  /** Too fast: asked again later. */
  | { type: 'throttled'; retryAfter: number | null }
  /** The provider fails: asked again later. */
  | { type: 'failing' }
  /** The token was not accepted. */
  | { type: 'token' }
  /** Asking again is of no use; a person has to do something. */
  | { type: 'refused'; error: AccountError }
  /** Asking again is of no use, and it is about this request alone. */
  | { type: 'odd' };

export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

export interface ProviderApi {
  /** As people know it. */
  name: string;
  /** First part of the names of its budgets. */
  budget: string;
  /** What an answer means. `body` is parsed JSON, or null where it is none. */
  judge: (status: number, headers: Headers, body: unknown, now: number) => Verdict;
  /** What a person is told when the token is not accepted; to connect the mailbox again unless told. */
  tokenRefused?: string;
}

export interface ApiCall {
  /** Second part of the budget's name. */
  call: string;
  /** Calls that this one counts as. */
  count: number;
  url: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
  /** Whether the body of a successful answer is whole and what was asked for; else it is asked for again. */
  isSound?: (answer: Answer) => boolean;
}

/** Times one call is tried before the account counts as unreachable or throttled. */
const TRIES = 6;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 16_000;
/** Waits longer than this are left to whoever plans the runs, ms. */
const LONGEST_PATIENCE = 60_000;
const TIMEOUT = 90_000;

/** Seconds or a date (RFC 9110 §10.2.3), as ms from `now`; null where the header is missing or unreadable. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** What a status means by itself (RFC 9110 §15), where the provider says nothing more. */
export function judgeStatus(status: number): Verdict {
  if (status >= 200 && status < 300) return { type: 'ok' };
  if (status === 401) return { type: 'token' };
  if (status === 404) return { type: 'gone' };
  return status >= 500 || status === 408 || status < 400 ? { type: 'failing' } : { type: 'odd' };
}

/** The JSON in `body`, or null. */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

/** Whether an answer holds a JSON object, as every answer of these APIs does. */
export function holdsObject(answer: Pick<Answer, 'body'>): boolean {
  const value = readJson(answer.body);
  return typeof value === 'object' && value !== null;
}

export class ProviderCalls {
  readonly tools: AccountTools;
  readonly #api: ProviderApi;
  readonly #user: string;
  readonly #accessToken: () => Promise<string>;

  constructor(api: ProviderApi, user: string, accessToken: () => Promise<string>, tools: AccountTools) {
    this.#api = api;
    this.#user = user;
    this.#accessToken = accessToken;
    this.tools = tools;
  }

  /** Name of what its calls spend, whatever they are called. */
  get budget(): string {
    return this.#budget('');
  }

  judge(status: number, headers: Headers, body: unknown): Verdict {
    return this.#api.judge(status, headers, body, this.tools.now());
  }

  /**
   * One call, tried again while the trouble is one that passes.
   * @returns a successful answer, or one that is `gone` or `odd`, with its verdict
   * @throws AccountError; the signal's reason when aborted
   */
  async call(call: ApiCall): Promise<{ answer: Answer; verdict: Verdict }> {
    for (let tried = 1; ; tried += 1) {
      await this.tools.spend(this.#budget(call.call), call.count, call.signal);
      const answer = await this.#ask(call);
      const verdict = this.#verdictOf(call, answer);
      if (answer && (verdict.type === 'ok' || verdict.type === 'gone' || verdict.type === 'odd')) {
        return { answer, verdict };
      }
      await this.giveWay(call.call, verdict, tried, call.signal);
    }
  }

  /** The JSON of one successful call, as the API describes it. @throws AccountError */
  async json<T>(call: ApiCall): Promise<T> {
    const { answer, verdict } = await this.call({ isSound: holdsObject, ...call });
    if (verdict.type === 'ok') return readJson(answer.body) as T;
    throw new AccountError('unreachable', `${this.#api.name} does not understand us (HTTP ${answer.status})`);
  }

  /** Waits before another try, or gives up. @param tried how often it was tried in vain */
  async giveWay(call: string, verdict: Verdict, tried: number, signal: AbortSignal): Promise<void> {
    const asked = verdict.type === 'throttled' ? verdict.retryAfter : null;
    if (verdict.type === 'throttled') this.tools.slowDown?.(this.#budget(call), asked);
    const error = this.#givesUp(verdict, tried);
    if (error) throw error;
    const growing = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tried - 1));
    // Many programs that failed together do not come back together.
    await this.pause(Math.max(asked ?? 0, growing * (0.5 + Math.random() / 2)), signal);
  }

  /** Why it is not tried again, or null when it is. */
  #givesUp(verdict: Verdict, tried: number): AccountError | null {
    const { name, tokenRefused } = this.#api;
    if (verdict.type === 'refused') return verdict.error;
    if (verdict.type === 'token') {
      if (tried <= 1) return null;
      const line = tokenRefused ?? `${name} does not accept the consent; connect the mailbox again`;
      return new AccountError('consent', line);
    }
    if (verdict.type === 'throttled') {
      const { retryAfter } = verdict;
      if (tried < TRIES && (retryAfter ?? 0) <= LONGEST_PATIENCE) return null;
      return new AccountError('throttled', `${name} asks for patience`, { retryAfter });
    }
    if (tried < TRIES) return null;
    return new AccountError('unreachable', `${name} cannot be reached or fails; it is tried again later`);
  }

  async pause(ms: number, signal: AbortSignal): Promise<void> {
    if (this.tools.pause) return this.tools.pause(ms, signal);
    try {
      await sleep(ms, undefined, { signal });
    } catch {
      signal.throwIfAborted();
    }
  }

  #budget(call: string): string {
    return `${this.#api.budget}:${call}:${this.#user}`;
  }

  #verdictOf(call: ApiCall, answer: Answer | null): Verdict {
    if (answer === null) return { type: 'failing' };
    const isOk = answer.status >= 200 && answer.status < 300;
    if (isOk) return (call.isSound?.(answer) ?? true) ? { type: 'ok' } : { type: 'failing' };
    return this.judge(answer.status, answer.headers, readJson(answer.body));
  }

  /** The answer, or null when none came whole. */
  async #ask(call: ApiCall): Promise<Answer | null> {
    const authorization = `Bearer ${await this.#accessToken()}`;
    try {
      const response = await this.tools.fetch(call.url, {
        method: call.method ?? 'GET',
        headers: { ...call.headers, authorization },
        // A redirect would carry the token to another place.
        redirect: 'error',
        signal: AbortSignal.any([call.signal, AbortSignal.timeout(TIMEOUT)]),
        ...(call.body === undefined ? {} : { body: call.body }),
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body };
    } catch {
      call.signal.throwIfAborted();
      return null;
    }
  }
}
