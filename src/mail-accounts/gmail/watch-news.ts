// Waits for news of a mailbox by asking now and then, and keeps the announcements of a push topic alive where one is configured.
import { AccountError, type AccountTools } from '../../contracts/mail-account.ts';
import type { GmailApi } from './gmail-api.ts';

/** The question costs one unit of 6,000 a minute. */
const POLL = 15_000;
const DAY = 24 * 60 * 60_000;
/** Gmail stops announcing after 7 days and wants to be asked every day. */
const RENEW_BEFORE = 6 * DAY;
const BETWEEN_ALARMS = 15 * 60_000;

export class NewsWatch {
  readonly #api: GmailApi;
  readonly #tools: AccountTools;
  readonly #topic: string | null;
  #expiresAt = -Infinity;
  #triedAt = -Infinity;

  constructor(api: GmailApi, tools: AccountTools, topic: string | null) {
    this.#api = api;
    this.#tools = tools;
    this.#topic = topic;
  }

  /** Returns when the mailbox stands elsewhere than at `historyId`, at the latest after `timeout` ms. @throws AccountError */
  async wait(historyId: string, timeout: number, signal: AbortSignal): Promise<void> {
    const until = this.#tools.now() + timeout;
    await this.#keepAlive(signal);
    for (let left = timeout; left > 0; left = until - this.#tools.now()) {
      await this.#api.calls.pause(Math.min(POLL, left), signal);
      const profile = await this.#api.profile(signal);
      if (profile.historyId !== historyId) return;
      await this.#keepAlive(signal);
    }
  }

  /** Announcements only make news come sooner: that they fail is told, and asking goes on. */
  async #keepAlive(signal: AbortSignal): Promise<void> {
    const now = this.#tools.now();
    if (this.#topic === null || this.#expiresAt - now > RENEW_BEFORE || now - this.#triedAt < BETWEEN_ALARMS)
      return;
    this.#triedAt = now;
    try {
      this.#expiresAt = await this.#api.watch(this.#topic, signal);
    } catch (error) {
      if (!(error instanceof AccountError) || error.reason === 'consent') throw error;
      const lapsed = this.#expiresAt <= now;
      this.#tools.note(lapsed ? 'gmail_push_lapsed' : 'gmail_push_not_renewed', { reason: error.reason });
    }
  }
}
