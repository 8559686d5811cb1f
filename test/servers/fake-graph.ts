// A faithful fake of Microsoft Graph's mail: folders, delta links that expire, batches, MIME, throttling, and faults by a seed.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  json,
  seeded,
  serveFake,
  type FakeAnswer,
  type FakeRequest,
  type FakeServer,
} from './fake-server.ts';
import { headersOf } from './gmail-mailbox.ts';
import { GraphMailbox, type GraphStored, type StoredFolder } from './graph-mailbox.ts';

/** Chances from 0 to 1. */
export interface GraphFaults {
  failing?: number;
  throttled?: number;
  cut?: number;
  rubbish?: number;
  part?: number;
}

interface Snapshot {
  folder: string;
  ids: string[];
  at: number;
  endSeq: number;
}

const ORIGIN = 'https://graph.microsoft.com';
/** Of one program on one mailbox. */
const MOST_AT_ONCE = 4;

export interface FakeGraphOptions {
  faults?: GraphFaults;
  seed?: number;
  /** How many programs read the mailbox at once. */
  readers?: number;
  /** ms before each answer. */
  latency?: number;
}

const failure = (status: number, code: string, headers: Record<string, string> = {}): FakeAnswer =>
  json(status, { error: { code, message: `${code}.`, innerError: {} } }, headers);

export class FakeGraph {
  readonly mailbox = new GraphMailbox();
  token = 'EwB.fake-token';
  /** Which access tokens open it. */
  opensWith = (token: string): boolean => token === this.token;
  readonly calls = new Map<string, number>();
  /** Answers for single message ids, before anything else. */
  readonly broken = new Map<string, FakeAnswer>();
  faults: GraphFaults;
  tokenRevoked = false;
  most = 0;
  before: (path: string) => void = () => undefined;
  readonly #random: () => number;
  readonly #snapshots = new Map<string, Snapshot>();
  #issued = 0;
  #underWay = 0;
  #server: FakeServer | null = null;

  readonly #mostAtOnce: number;
  readonly #latency: number;

  constructor(options: FakeGraphOptions = {}) {
    this.#mostAtOnce = MOST_AT_ONCE * (options.readers ?? 1);
    this.#latency = options.latency ?? 1;
    this.faults = options.faults ?? {};
    this.#random = seeded(options.seed ?? 1);
  }

  async start(): Promise<this> {
    this.#server = await serveFake((request) => this.#inTurn(request));
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  /** From now on every link given out so far is answered with 410. */
  expireLinks(): void {
    this.#snapshots.clear();
  }

  #chance(share: number | undefined): boolean {
    return share !== undefined && this.#random() < share;
  }

  async #inTurn(request: FakeRequest): Promise<FakeAnswer> {
    this.#underWay += 1;
    this.most = Math.max(this.most, this.#underWay);
    try {
      if (this.#underWay > this.#mostAtOnce)
        return failure(429, 'ApplicationThrottled', { 'Retry-After': '1' });
      await sleep(this.#latency);
      return this.#trouble() ?? this.#answer(request);
    } finally {
      this.#underWay -= 1;
    }
  }

  #trouble(): FakeAnswer | null {
    if (this.#chance(this.faults.cut)) {
      return { status: 200, body: '{}'.repeat(50), cut: this.#chance(0.5) ? 'half' : 'refuse' };
    }
    if (this.#chance(this.faults.failing)) return failure(503, 'ErrorInternalServerTransientError');
    if (this.#chance(this.faults.throttled)) return failure(429, 'TooManyRequests', { 'Retry-After': '2' });
    return this.#chance(this.faults.rubbish) ? { status: 200, body: '<html>proxy says no</html>' } : null;
  }

  #answer(request: FakeRequest): FakeAnswer {
    if (this.tokenRevoked || !this.opensWith(request.headers.authorization?.replace(/^Bearer /, '') ?? '')) {
      return failure(401, 'InvalidAuthenticationToken');
    }
    if (request.url.pathname === '/v1.0/$batch') return this.#batch(request.body);
    return this.#call(request.url, String(request.headers['prefer'] ?? ''));
  }

  #batch(body: string): FakeAnswer {
    const { requests } = JSON.parse(body) as {
      requests: { id: string; url: string; headers: Record<string, string> }[];
    };
    if (requests.length > 20) return failure(400, 'MaximumBatchSizeExceeded');
    const responses = requests.map(({ id, url, headers }) => {
      const fails = this.#chance(this.faults.part);
      const trouble = this.#chance(0.5)
        ? failure(429, 'TooManyRequests')
        : failure(500, 'ErrorInternalServerError');
      const answer = fails ? trouble : this.#call(new URL(`/v1.0${url}`, ORIGIN), headers['Prefer'] ?? '');
      return {
        id,
        status: answer.status,
        headers: answer.headers,
        body: JSON.parse(String(answer.body)) as unknown,
      };
    });
    return json(200, { responses: responses.toReversed() });
  }

  #call(url: URL, prefer: string): FakeAnswer {
    const path = decodeURIComponent(url.pathname).replace('/v1.0/me/', '');
    this.before(path);
    const [kind = '', id = '', below = '', last = ''] = path.split('/');
    const name = [kind, below, last].filter(Boolean).join(' ');
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    // Without the wish for them ids are those of a mail in its folder.
    const isStable = prefer.includes('IdType="ImmutableId"');
    if (kind === 'mailFolders') return this.#folders(id, [below, last].join('/'), url, prefer);
    if (kind !== 'messages') return failure(400, 'BadRequest');
    return id === '' ? this.#received(url) : this.#message(id, below, isStable);
  }

  #message(id: string, below: string, isStable: boolean): FakeAnswer {
    const message = this.mailbox.messages.get(id);
    if (!isStable || !message) return failure(404, 'ErrorItemNotFound');
    const answer = below === '$value' ? { status: 200, body: message.raw } : json(200, full(message));
    return this.broken.get(id) ?? answer;
  }

  #folders(id: string, below: string, url: URL, prefer: string): FakeAnswer {
    const all = [...this.mailbox.folders.values()];
    if (id === '' || below === 'childFolders/') {
      const children = all.filter(({ parent }) => parent === (id === '' ? null : id));
      return json(200, { value: children.map((folder) => this.#shown(folder)) });
    }
    const folder = all.find((candidate) => candidate.id === id || candidate.wellKnown === id);
    if (!folder) return failure(404, 'ErrorItemNotFound');
    if (below !== 'messages/delta') return json(200, this.#shown(folder));
    const size = Number(/odata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10);
    return this.#delta(folder.id, url.searchParams, size);
  }

  #shown({ id, displayName }: StoredFolder): object {
    const childFolderCount = [...this.mailbox.folders.values()].filter(({ parent }) => parent === id).length;
    return { id, displayName, childFolderCount, totalItemCount: this.mailbox.inFolder(id).length };
  }

  #delta(folder: string, parameters: URLSearchParams, size: number): FakeAnswer {
    const token = parameters.get('$skiptoken') ?? parameters.get('$deltatoken');
    const known = token === null ? null : this.#snapshots.get(token);
    if (known === undefined) return failure(410, 'syncStateNotFound');
    const { seq } = this.mailbox;
    const fresh = { folder, ids: this.mailbox.inFolder(folder), at: 0, endSeq: seq };
    const changed = known && { ...fresh, ids: this.mailbox.changedSince(folder, known.endSeq) };
    const snapshot = known === null ? fresh : parameters.has('$skiptoken') ? known : changed!;
    const end = snapshot.at + size;
    const isLast = end >= snapshot.ids.length;
    const value = snapshot.ids.slice(snapshot.at, end).map((id) => this.#changedItem(id, folder));
    const link = this.#issue({ ...snapshot, at: isLast ? 0 : end });
    const path = `${ORIGIN}/v1.0/me/mailFolders('${folder}')/messages/delta`.replace(
      `('${folder}')`,
      `/${encodeURIComponent(folder)}`,
    );
    return json(200, {
      '@odata.context': `${ORIGIN}/v1.0/$metadata#Collection(message)`,
      ...(isLast
        ? { '@odata.deltaLink': `${path}?$deltatoken=${link}` }
        : { '@odata.nextLink': `${path}?$skiptoken=${link}` }),
      value,
    });
  }

  #changedItem(id: string, folder: string): object {
    const message = this.mailbox.messages.get(id);
    return message?.folder === folder ? brief(message) : { id, '@removed': { reason: 'deleted' } };
  }

  #issue(snapshot: Snapshot): string {
    this.#issued += 1;
    const token = `tok${this.#issued}`;
    this.#snapshots.set(token, snapshot);
    return token;
  }

  #received(url: URL): FakeAnswer {
    const since = Date.parse(/ge (\S+)/.exec(url.searchParams.get('$filter') ?? '')?.[1] ?? '1970-01-01');
    const found = [...this.mailbox.messages.values()]
      .filter(({ receivedAt }) => receivedAt >= since)
      .toSorted((a, b) => b.receivedAt - a.receivedAt);
    const [size, skip] = [
      Number(url.searchParams.get('$top') ?? 10),
      Number(url.searchParams.get('$skip') ?? 0),
    ];
    const next = new URL(url.pathname + url.search, ORIGIN);
    next.searchParams.set('$skip', String(skip + size));
    return json(200, {
      value: found.slice(skip, skip + size).map(brief),
      ...(skip + size < found.length ? { '@odata.nextLink': next.href } : {}),
    });
  }
}

function brief({ id, folder, isDraft, receivedAt }: GraphStored): object {
  return {
    '@odata.etag': 'W/"x"',
    id,
    parentFolderId: folder,
    isDraft,
    receivedDateTime: new Date(receivedAt).toISOString(),
  };
}

function full(message: GraphStored): object {
  const headers = headersOf(message);
  const value = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
  const address = (text: string) => {
    const [, name = '', plain = text] = /^"?([^"<]*?)"?\s*<(.*)>$/.exec(text) ?? [];
    return { emailAddress: { name, address: plain } };
  };
  return {
    ...brief(message),
    subject: value('subject'),
    internetMessageId: value('message-id'),
    sentDateTime: new Date(Date.parse(value('date')) || message.receivedAt).toISOString(),
    from: address(value('from')),
    toRecipients: [address(value('to'))],
    replyTo: [],
    // What the person sent never went through the outside world.
    ...(message.folder.includes('sentitems') ? {} : { internetMessageHeaders: headers }),
  };
}
