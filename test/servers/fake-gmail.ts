// A faithful fake of the Gmail API: listing, batches, history, labels, watch, quota, and faults by a seed.
import {
  seeded,
  serveFake,
  json,
  type FakeAnswer,
  type FakeRequest,
  type FakeServer,
} from './fake-server.ts';
import { nameOf, partsOf } from './gmail-requests.ts';
import { GmailMailbox, headersOf, type StoredMessage } from './gmail-mailbox.ts';
import { QuotaMeter } from './quota-meter.ts';

/** Chances from 0 to 1. */
export interface GmailFaults {
  /** A whole request is answered 500, 503, or 429. */
  failing?: number;
  throttled?: number;
  /** The line is cut before or amid the answer. */
  cut?: number;
  /** 200 with something that is no JSON. */
  rubbish?: number;
  /** One part of a batch is answered 500 or 429, or is missing. */
  part?: number;
}

export interface FakeGmailOptions {
  faults?: GmailFaults;
  seed?: number;
  /** Units per user in any window of `per` ms. */
  quota?: { units: number; per: number };
  /** Units of a call by name. */
  costs?: Readonly<Record<string, number>>;
  latency?: () => number;
  /** `position`: a page token counts messages from the top, so that deletions shift what comes; `anchor`: it names the last message. */
  tokens?: 'position' | 'anchor';
  now?: () => number;
}

const COSTS: Readonly<Record<string, number>> = {
  'messages.get': 20,
  'messages.list': 5,
  'history.list': 2,
  getProfile: 1,
  'labels.list': 1,
  watch: 100,
};
const SYSTEM_LABELS = [
  'INBOX',
  'SENT',
  'DRAFT',
  'SPAM',
  'TRASH',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'CATEGORY_UPDATES',
];
const WEEK = 7 * 24 * 60 * 60_000;

const failure = (
  code: number,
  reason: string,
  message: string,
  headers: Record<string, string> = {},
): FakeAnswer =>
  json(code, { error: { code, message, errors: [{ message, domain: 'global', reason }] } }, headers);

export class FakeGmail {
  readonly mailbox: GmailMailbox;
  /** The access token that opens it. */
  token = 'ya29.fake-token';
  /** Which tokens open it. */
  opensWith = (token: string): boolean => token === this.token;
  readonly meter: QuotaMeter;
  /** How often each call came through to the mailbox. */
  readonly calls = new Map<string, number>();
  /** Parameters of each listing that was answered. */
  readonly listings: URLSearchParams[] = [];
  /** Answers to single ids from outside, before anything else; by message id. */
  readonly broken = new Map<string, FakeAnswer>();
  watchedUntil = 0;
  watchRefused = false;
  tokenRevoked = false;
  /** Called before each call is answered, with its name. */
  before: (call: string) => void = () => undefined;
  faults: GmailFaults;
  #server: FakeServer | null = null;
  readonly #options: FakeGmailOptions;
  readonly #random: () => number;
  readonly #now: () => number;

  constructor(address: string, options: FakeGmailOptions = {}) {
    this.mailbox = new GmailMailbox(address);
    this.#options = options;
    this.faults = options.faults ?? {};
    this.#random = seeded(options.seed ?? 1);
    this.#now = options.now ?? Date.now;
    const quota = options.quota ?? { units: Infinity, per: 60_000 };
    this.meter = new QuotaMeter(quota.units, quota.per, Date.now);
  }

  async start(): Promise<this> {
    this.#server = await serveFake((request) => this.#answer(request), this.#options.latency);
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #chance(share: number | undefined): boolean {
    return share !== undefined && this.#random() < share;
  }

  #answer(request: FakeRequest): FakeAnswer {
    const trouble = this.#trouble();
    if (trouble) {
      // A provider may charge for what fails: the meter does, so that nobody gets more through by failing.
      for (const { url } of partsOf(request)) this.meter.pass(this.#costOf(nameOf(url)));
      return trouble;
    }
    if (request.url.pathname === '/batch/gmail/v1') return this.#batch(request);
    const answer = this.#call(request.url, request.headers.authorization, request.body);
    const half = answer.status === 200 && this.#chance(this.faults.cut);
    return half ? { ...answer, cut: 'half' } : answer;
  }

  /** What befalls a whole request, or null. */
  #trouble(): FakeAnswer | null {
    if (this.#chance(this.faults.cut)) {
      return { status: 200, body: '{}'.repeat(50), cut: this.#chance(0.5) ? 'half' : 'refuse' };
    }
    if (this.#chance(this.faults.failing)) {
      return failure(this.#chance(0.5) ? 500 : 503, 'backendError', 'Backend Error');
    }
    if (this.#chance(this.faults.throttled)) return this.#tooFast();
    if (this.#chance(this.faults.rubbish)) return { status: 200, body: '<html>proxy says no</html>' };
    return null;
  }

  #tooFast(): FakeAnswer {
    const status = this.#chance(0.5) ? 429 : 403;
    const reason = this.#chance(0.5) ? 'rateLimitExceeded' : 'userRateLimitExceeded';
    return failure(status, reason, 'Too many concurrent requests for user');
  }

  #batch(request: FakeRequest): FakeAnswer {
    const parts = partsOf(request);
    if (parts.length > 100) return failure(400, 'badRequest', 'Inner request count exceeds the limit.');
    const answers = parts.flatMap(({ id, url }) => {
      if (!this.#chance(this.faults.part)) {
        return [{ id, answer: this.#call(url, request.headers.authorization, '') }];
      }
      this.meter.pass(this.#costOf(nameOf(url)));
      const kind = this.#random();
      if (kind < 0.2) return [];
      return [{ id, answer: kind < 0.6 ? this.#tooFast() : failure(500, 'backendError', 'Backend Error') }];
    });
    const reply = 'batch_Fake-Boundary_1';
    const text = answers.map(({ id, answer }) =>
      [
        `--${reply}`,
        'Content-Type: application/http',
        `Content-ID: <response-${id}>`,
        '',
        `HTTP/1.1 ${answer.status} ${answer.status === 200 ? 'OK' : 'Error'}`,
        ...Object.entries(answer.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
        'Vary: Origin',
        '',
        String(answer.body),
        '',
      ].join('\r\n'),
    );
    // Google answers the parts in any order.
    if (this.#chance(0.5)) text.reverse();
    const headers = { 'content-type': `multipart/mixed; boundary=${reply}` };
    return { status: 200, headers, body: `${text.join('')}--${reply}--\r\n` };
  }

  #costOf(name: string): number {
    return (this.#options.costs ?? COSTS)[name] ?? 0;
  }

  #call(url: URL, authorization: string | undefined, body: string): FakeAnswer {
    if (this.tokenRevoked || !this.opensWith(authorization?.replace(/^Bearer /, '') ?? '')) {
      return failure(401, 'authError', 'Invalid Credentials');
    }
    const name = nameOf(url);
    this.before(name);
    if (!this.meter.pass(this.#costOf(name))) return this.#tooFast();
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const answers: Record<string, () => FakeAnswer> = {
      'messages.get': () => this.#get(url.pathname.split('/').at(-1) ?? '', url.searchParams),
      'messages.list': () => this.#list(url.searchParams),
      'history.list': () => this.#history(url.searchParams),
      'labels.list': () => this.#labels(),
      watch: () => this.#watch(body),
      getProfile: () => this.#profile(),
    };
    return answers[name]?.() ?? failure(404, 'notFound', 'Not Found');
  }

  #labels(): FakeAnswer {
    const system = SYSTEM_LABELS.map((id) => ({ id, name: id, type: 'system' }));
    const own = this.mailbox.userLabels.map((label) => ({ ...label, type: 'user' }));
    return json(200, { labels: [...system, ...own] });
  }

  #profile(): FakeAnswer {
    const { address, messages, historyId } = this.mailbox;
    return json(200, {
      emailAddress: address,
      messagesTotal: messages.size,
      threadsTotal: messages.size,
      historyId,
    });
  }

  #get(id: string, parameters: URLSearchParams): FakeAnswer {
    const broken = this.broken.get(id);
    if (broken) return broken;
    const message = this.mailbox.messages.get(id);
    if (!message) return failure(404, 'notFound', 'Requested entity was not found.');
    const { raw, internalDate, ...rest } = message;
    const plain = { ...rest, snippet: '', sizeEstimate: raw.length, internalDate: String(internalDate) };
    if (parameters.get('format') === 'raw') return json(200, { ...plain, raw: raw.toString('base64url') });
    return json(200, { ...plain, payload: { mimeType: 'text/plain', headers: headersOf(message) } });
  }

  #list(parameters: URLSearchParams): FakeAnswer {
    const size = Math.min(500, Number(parameters.get('maxResults') ?? 100));
    const query = parameters.get('q') ?? '';
    const found = this.mailbox.search(
      query,
      parameters.getAll('labelIds'),
      parameters.get('includeSpamTrash') === 'true',
    );
    const start = this.#startOf(parameters.get('pageToken'), found);
    if (start === null) return failure(400, 'invalidArgument', 'Invalid pageToken');
    this.listings.push(parameters);
    const page = found.slice(start, start + size);
    const last = page.at(-1);
    const token =
      this.#options.tokens === 'anchor' ? `a${last?.internalDate}.${last?.id}` : `p${start + size}`;
    return json(200, {
      ...(page.length > 0 ? { messages: page.map(({ id, threadId }) => ({ id, threadId })) } : {}),
      ...(start + size < found.length ? { nextPageToken: token } : {}),
      resultSizeEstimate: found.length,
    });
  }

  #startOf(token: string | null, found: readonly StoredMessage[]): number | null {
    if (token === null) return 0;
    if (/^p\d+$/.test(token)) return Number(token.slice(1));
    const [, time, id = ''] = /^a(\d+)\.(\w+)$/.exec(token) ?? [];
    if (time === undefined) return null;
    const behind = (message: StoredMessage) =>
      message.internalDate < Number(time) || (message.internalDate === Number(time) && message.id < id);
    const start = found.findIndex(behind);
    return start < 0 ? found.length : start;
  }

  #history(parameters: URLSearchParams): FakeAnswer {
    const records = this.mailbox.historySince(parameters.get('startHistoryId') ?? '');
    if (records === null) return failure(404, 'notFound', 'Requested entity was not found.');
    const size = Math.min(500, Number(parameters.get('maxResults') ?? 100));
    // Later pages belong to the first: what comes meanwhile is on none of them.
    const [start = 0, end = records.length] = parameters.get('pageToken')?.split('.').map(Number) ?? [];
    const page = records.slice(start, Math.min(end, start + size));
    const more = start + size < end ? { nextPageToken: `${start + size}.${end}` } : {};
    return json(200, {
      ...(page.length > 0 ? { history: page } : {}),
      ...more,
      historyId: this.mailbox.historyId,
    });
  }

  #watch(body: string): FakeAnswer {
    const { topicName } = JSON.parse(body) as { topicName?: string };
    if (this.watchRefused || !topicName?.startsWith('projects/')) {
      return failure(403, 'forbidden', 'User not authorized to perform this action.');
    }
    this.watchedUntil = this.#now() + WEEK;
    return json(200, { historyId: this.mailbox.historyId, expiration: String(this.watchedUntil) });
  }
}
