// Asks a running server over HTTP, as its page does.
import { setTimeout as sleep } from 'node:timers/promises';

export interface Account {
  state: string;
  note: string | null;
}

export interface Shown {
  id: string;
  ledger: Record<string, number>;
  balanced: boolean;
  account: Account | null;
}

export interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into answers of every shape
  body: any;
  /** Where it leads. */
  to: string | null;
}

export class ApiClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const to = response.headers.get('location');
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text, to };
  }

  async mailboxes(): Promise<Shown[]> {
    return (await this.ask('GET', '/mailboxes')).body.items;
  }

  /** The only mailbox, once it is as wanted. */
  async until(wanted: (mailbox: Shown) => boolean): Promise<Shown> {
    for (let tries = 0; tries < 300; tries++) {
      const [mailbox] = await this.mailboxes();
      if (mailbox && wanted(mailbox)) return mailbox;
      await sleep(100);
    }
    throw new Error(`it never came to that: ${JSON.stringify(await this.mailboxes())}`);
  }

  async statuses(): Promise<string[]> {
    const { body } = await this.ask('GET', '/applications');
    return body.items
      .map((one: { company: string; status: string }) => `${one.company} ${one.status}`)
      .sort();
  }
}

/** Caught up, with so many mails seen. */
export const isUpToDate = (seen: number) => (mailbox: Shown) =>
  mailbox.account?.state === 'watching' && mailbox.ledger['seen'] === seen;
