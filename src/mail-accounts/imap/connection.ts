// One connection to an IMAP server: opened when it is needed, watched for calls for patience, gone at once when told to stop.
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { AccountError, type AccountTools, type Credential } from '../../contracts/mail-account.ts';
import { guardedConnect, isThisMachine, type Resolve } from '../../net/guarded-connect.ts';
import type { DiscoveryTools } from './discover-imap.ts';
import { asksForPatience, explainFailure, saidBy } from './explain-failure.ts';
import type { Target } from './target.ts';

/** The network as the program finds it, or as a test makes it. */
export interface Network extends Omit<DiscoveryTools, 'fetch'> {
  /** Addresses of a host; the system's own way when absent. */
  resolve?: Resolve;
  /** Certificate authorities to trust in place of the usual ones, PEM. */
  ca?: string;
  /** Silence in the middle of a command after which the server counts as gone, ms. */
  socketTimeout: number;
}

const CONNECT_TIMEOUT = 20_000;
const GREETING_TIMEOUT = 10_000;
/** RFC 2177 asks for a new IDLE before 29 minutes are over; routers forget silent connections sooner. */
const IDLE_AT_MOST = 9 * 60_000;
/** No provider takes mail beyond 150 MB; what announces more is no mail. */
const LARGEST_LITERAL = 256 * 1024 * 1024;
const LONGEST_LINE = 32 * 1024 * 1024;
/** A farewell may take this long, ms. */
const FAREWELL = 1000;

/** The parts of imapflow's log entries that matter here. */
interface Entry {
  /** Length of a line that could not be read. */
  payloadBytes?: number;
  msg?: string;
  err?: { responseText?: string };
}

/** Rejects as soon as the signal says so; what `work` does then is nobody's business any more. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  // Whichever loses the race must not count as unhandled.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export class ImapConnection {
  readonly target: Target;
  readonly #credential: Credential;
  readonly #tools: AccountTools;
  readonly #network: Network;
  #client: ImapFlow | null = null;
  /** Response code or words of the latest answer that asked for patience. */
  #patience = '';
  #unreadable = 0;

  constructor(target: Target, credential: Credential, tools: AccountTools, network: Network) {
    this.target = target;
    this.#credential = credential;
    this.#tools = tools;
    this.#network = network;
  }

  /**
   * Does `work` on an open connection, opened anew when there is none.
   * @param only the connection that it must be, because a folder is open there
   * @throws AccountError; what the signal gives as reason when it is aborted
   */
  async use<T>(signal: AbortSignal, work: (client: ImapFlow) => Promise<T>, only?: ImapFlow): Promise<T> {
    const stop = (): void => this.drop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const opened = only ? Promise.resolve(only) : this.#open(signal);
      return await abortable(
        opened.then((client) => work(client)),
        signal,
      );
    } catch (error) {
      signal.throwIfAborted();
      const failure = this.takePatience() ?? explainFailure(error, this.target, this.#client?.byeReason);
      // After a refusal the line is as good as before; after all else nobody knows what will come over it.
      if ((error as { responseStatus?: string }).responseStatus === undefined) this.drop();
      throw failure;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Why to slow down, when an answer since the last question asked for it, be it a refusal or an OK; else null. */
  takePatience(): AccountError | null {
    const code = this.#patience;
    this.#patience = '';
    if (code === '') return null;
    return new AccountError('throttled', `${this.target.host} asks for patience (it says: ${code})`);
  }

  /** How many answers so far could not be read at all, and so are missing from what was asked. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** Cuts the connection; the next use opens another. */
  drop(): void {
    this.#client?.close();
    this.#client = null;
  }

  /** Takes leave. Never throws. */
  async close(): Promise<void> {
    const client = this.#client;
    if (client?.usable) {
      await abortable(client.logout(), AbortSignal.timeout(FAREWELL)).catch(() => undefined);
    }
    this.drop();
  }

  async #open(signal: AbortSignal): Promise<ImapFlow> {
    if (this.#client?.usable && this.#client.byeReason === undefined) return this.#client;
    this.drop();
    const auth = await this.#auth();
    signal.throwIfAborted();
    const client = new ImapFlow({ ...this.#options(), auth });
    this.#client = client;
    // Failures surface where they are waited for; without a listener they would end the process.
    client.on('error', () => undefined);
    client.on('response', ({ code }: { code?: string }) => {
      if (asksForPatience({ code })) this.#patience = code ?? '';
    });
    await client.connect();
    this.#tools.note('imap_connected', {
      compressed: client.capabilities.has('COMPRESS=DEFLATE'),
    });
    return client;
  }

  async #auth(): Promise<NonNullable<ImapFlowOptions['auth']>> {
    const user = this.target.username;
    if (this.#credential.type === 'oauth') return { user, accessToken: await this.#credential.accessToken() };
    if (this.#credential.password === '')
      throw new AccountError('consent', `no password is known for ${user}`);
    return { user, pass: this.#credential.password };
  }

  #options(): ImapFlowOptions {
    const { host, port, security } = this.target;
    const { resolve, ca, socketTimeout } = this.#network;
    const reach = this.#tools.allowPrivate ?? false;
    return {
      host,
      port,
      secure: security === 'tls',
      doSTARTTLS: security === 'starttls',
      // A certificate proves nothing about a server on this machine, and Proton's Bridge makes its own.
      tls: { ...guardedConnect(host, reach, resolve), ca, rejectUnauthorized: !isThisMachine(host) },
      clientInfo: { name: 'Hearback' },
      disableAutoIdle: true,
      maxIdleTime: IDLE_AT_MOST,
      connectionTimeout: CONNECT_TIMEOUT,
      greetingTimeout: GREETING_TIMEOUT,
      socketTimeout,
      maxLiteralSize: LARGEST_LITERAL,
      maxResponseSize: LARGEST_LITERAL + LONGEST_LINE,
      maxLineLength: LONGEST_LINE,
      logger: this.#logger(),
    };
  }

  /** imapflow passes over answers that it cannot read, and over some refusals, and says so nowhere but in its log. */
  #logger(): NonNullable<ImapFlowOptions['logger']> {
    const ignore = (): void => undefined;
    const count = (entry: unknown): void => {
      const { payloadBytes, msg, err } = entry as Entry;
      const words = saidBy(err?.responseText);
      if (asksForPatience({ words })) this.#patience = words;
      if (payloadBytes !== undefined || msg === 'Failed to process untagged response') this.#unreadable += 1;
    };
    return { trace: ignore, debug: ignore, info: ignore, warn: count, error: count };
  }
}
