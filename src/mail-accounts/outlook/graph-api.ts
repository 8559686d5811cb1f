// The calls of Microsoft Graph that reading a mailbox needs.
import { AccountError, type AccountTools } from '../../contracts/mail-account.ts';
import { atMost } from '../../net/at-most.ts';
import { holdsObject, ProviderCalls, readJson, type Answer, type Verdict } from '../../net/provider-calls.ts';
import { settleAll, type Outcome } from '../../net/settle-all.ts';
import { isStale, judgeAnswer } from './judge-answer.ts';

export interface GraphAddress {
  emailAddress?: { name?: string; address?: string };
}

/** A message as far as it was asked for. */
export interface GraphMessage {
  id: string;
  '@removed'?: unknown;
  parentFolderId?: string;
  isDraft?: boolean;
  /** ISO 8601. */
  receivedDateTime?: string;
  sentDateTime?: string;
  internetMessageId?: string;
  /** Missing for mail that was not received from outside. */
  internetMessageHeaders?: readonly { name?: unknown; value?: unknown }[] | null;
  subject?: string | null;
  from?: GraphAddress | null;
  toRecipients?: readonly GraphAddress[];
  replyTo?: readonly GraphAddress[];
}

export interface GraphFolder {
  id: string;
  displayName: string;
  childFolderCount?: number;
  totalItemCount?: number;
}

export interface MessagePage {
  messages: GraphMessage[];
  /** To be read next; for changes the last page's link is read in the next run. */
  link: string | null;
  /** No more pages now. */
  isLast: boolean;
}

/** Something, that there is none any more, or that it cannot be had, in plain words. */
export type Fetched<T> = { type: 'there'; value: T } | { type: 'gone' } | { type: 'damage'; reason: string };

interface GraphPage {
  value?: readonly unknown[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

interface BatchAnswer {
  responses?: readonly { id?: unknown; status?: unknown; headers?: Record<string, string>; body?: unknown }[];
}

const ORIGIN = 'https://graph.microsoft.com';
const ROOT = '/v1.0';
/** Of Graph. */
const PARTS = 20;
/** A mailbox serves four requests at once. */
const AT_ONCE = 3;
/** Ids that stay the same when a mail is moved to another folder. */
const IMMUTABLE = 'IdType="ImmutableId"';
const SEEN_FIELDS =
  'id,parentFolderId,isDraft,receivedDateTime,sentDateTime,internetMessageId,internetMessageHeaders,subject,from,toRecipients,replyTo';

/** The path of a link, which carries the token only to where it was made. @throws AccountError */
function pathOf(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url?.origin === ORIGIN) return url.href.slice(ORIGIN.length);
  throw new AccountError(
    'unreachable',
    'Microsoft Graph names a next page on a foreign host; it is not followed',
  );
}

export class GraphApi {
  readonly calls: ProviderCalls;
  readonly #inTurn = atMost(AT_ONCE);

  constructor(address: string, accessToken: () => Promise<string>, tools: AccountTools) {
    const api = { name: 'Outlook', budget: 'graph', judge: judgeAnswer };
    this.calls = new ProviderCalls(api, address, accessToken, tools);
  }

  /** All folders right below `parent`, or the topmost ones. */
  async folders(parent: string | null, signal: AbortSignal): Promise<GraphFolder[]> {
    const under = parent === null ? '' : `/${encodeURIComponent(parent)}/childFolders`;
    const folders: GraphFolder[] = [];
    let path: string | null =
      `${ROOT}/me/mailFolders${under}?$top=100&$select=id,displayName,childFolderCount,totalItemCount`;
    while (path !== null) {
      const page: GraphPage = await this.#json(path, signal);
      folders.push(...((page.value ?? []) as GraphFolder[]));
      path = page['@odata.nextLink'] ? pathOf(page['@odata.nextLink']) : null;
    }
    return folders;
  }

  /** Id of the folder with a name that is the same in all languages, e.g. `sentitems`; those that do not exist are left out. */
  async wellKnown(names: readonly string[], signal: AbortSignal): Promise<Map<string, string>> {
    const paths = new Map(names.map((name) => [name, `/me/mailFolders/${name}?$select=id`]));
    const found = await this.#batch<{ id: string }>(paths, signal);
    return new Map([...found].flatMap(([name, got]) => (got.type === 'there' ? [[name, got.value.id]] : [])));
  }

  /**
   * A page of what changed in a folder since `link` was given, or of all it holds where that is null. `stale` when Graph knows the
   * link no more, `gone` when there is no such folder.
   */
  async changes(
    folder: string,
    link: string | null,
    pageSize: number,
    signal: AbortSignal,
  ): Promise<MessagePage | 'stale' | 'gone'> {
    // Filtered changes end silently after 5,000 messages: so everything is asked for, and chosen from here.
    const first = `${ROOT}/me/mailFolders/${encodeURIComponent(folder)}/messages/delta?$select=id,parentFolderId,isDraft,receivedDateTime&$orderby=receivedDateTime+desc`;
    const { answer, verdict } = await this.#get(link ?? first, signal, `odata.maxpagesize=${pageSize}`);
    if (verdict.type === 'gone') return 'gone';
    if (verdict.type === 'odd' && (link !== null || isStale(answer.status, readJson(answer.body))))
      return 'stale';
    return this.#readPage(answer, verdict);
  }

  /** A page of everything received since a time, in all folders; from `link` on where that is given. */
  async received(
    since: number | null,
    link: string | null,
    signal: AbortSignal,
  ): Promise<MessagePage | 'stale'> {
    const from = new Date(since ?? 0).toISOString();
    const first = `${ROOT}/me/messages?$select=id,parentFolderId,isDraft,receivedDateTime&$top=100&$filter=receivedDateTime+ge+${from}&$orderby=receivedDateTime+desc`;
    const { answer, verdict } = await this.#get(link ?? first, signal);
    if (link !== null && verdict.type !== 'ok') return 'stale';
    return this.#readPage(answer, verdict);
  }

  /** The newest message's id, or null in an empty mailbox. */
  async newest(signal: AbortSignal): Promise<string | null> {
    const path = `${ROOT}/me/messages?$select=id&$top=1&$orderby=receivedDateTime+desc`;
    const page = await this.#json<{ value?: { id: string }[] }>(path, signal);
    return page.value?.[0]?.id ?? null;
  }

  /** Messages with their headers. */
  seen(ids: readonly string[], signal: AbortSignal): Promise<Map<string, Fetched<GraphMessage>>> {
    const path = (id: string) => `/me/messages/${encodeURIComponent(id)}?$select=${SEEN_FIELDS}`;
    return this.#batch<GraphMessage>(new Map(ids.map((id) => [id, path(id)])), signal);
  }

  /** A whole mail as RFC 822 bytes. */
  async whole(id: string, signal: AbortSignal): Promise<Fetched<Buffer>> {
    const path = `${ROOT}/me/messages/${encodeURIComponent(id)}/$value`;
    // No header begins with "<", but the page of a proxy does.
    const isSound = ({ body }: Answer) => body.length > 0 && body[0] !== 0x3c;
    const { answer, verdict } = await this.#get(path, signal, undefined, isSound);
    if (verdict.type === 'ok') return { type: 'there', value: answer.body };
    if (verdict.type === 'gone') return { type: 'gone' };
    return { type: 'damage', reason: `Outlook does not hand it out (HTTP ${answer.status})` };
  }

  #get(
    path: string,
    signal: AbortSignal,
    prefer?: string,
    isSound: (answer: Answer) => boolean = holdsObject,
  ) {
    const headers = { prefer: prefer === undefined ? IMMUTABLE : `${IMMUTABLE}, ${prefer}` };
    return this.#inTurn(() =>
      this.calls.call({ call: 'request', count: 1, url: ORIGIN + path, headers, signal, isSound }),
    );
  }

  async #json<T>(path: string, signal: AbortSignal): Promise<T> {
    const { answer, verdict } = await this.#get(path, signal);
    if (verdict.type === 'ok') return readJson(answer.body) as T;
    throw new AccountError('unreachable', `Outlook does not understand us (HTTP ${answer.status})`);
  }

  #readPage(answer: Answer, verdict: Verdict): MessagePage {
    if (verdict.type !== 'ok') {
      throw new AccountError('unreachable', `Outlook does not understand us (HTTP ${answer.status})`);
    }
    const page = readJson(answer.body) as GraphPage;
    const next = page['@odata.nextLink'];
    const link = next ?? page['@odata.deltaLink'];
    return {
      messages: (page.value ?? []) as GraphMessage[],
      link: link === undefined ? null : pathOf(link),
      isLast: next === undefined,
    };
  }

  /** Several requests in one, and again what failed in it. @param paths by key, without the version in front */
  #batch<T>(paths: ReadonlyMap<string, string>, signal: AbortSignal): Promise<Map<string, Fetched<T>>> {
    const attempt = async (keys: readonly string[]) => {
      const groups: (readonly string[])[] = [];
      for (let at = 0; at < keys.length; at += PARTS) groups.push(keys.slice(at, at + PARTS));
      const answers = groups.map((group) => this.#inTurn(() => this.#askGroup<T>(group, paths, signal)));
      return new Map((await Promise.all(answers)).flatMap((outcomes) => [...outcomes]));
    };
    return settleAll(this.calls, 'request', [...paths.keys()], attempt, signal);
  }

  async #askGroup<T>(
    keys: readonly string[],
    paths: ReadonlyMap<string, string>,
    signal: AbortSignal,
  ): Promise<Map<string, Outcome<Fetched<T>>>> {
    const requests = keys.map((key, index) => ({
      id: String(index),
      method: 'GET',
      url: paths.get(key),
      headers: { Prefer: IMMUTABLE },
    }));
    const { answer, verdict } = await this.calls.call({
      call: 'request',
      count: keys.length,
      url: `${ORIGIN}${ROOT}/$batch`,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ requests }),
      signal,
      isSound: holdsObject,
    });
    const outcomes = new Map<string, Outcome<Fetched<T>>>();
    if (verdict.type !== 'ok') return outcomes;
    for (const part of (readJson(answer.body) as BatchAnswer).responses ?? []) {
      const key = keys[Number(part.id)];
      if (key !== undefined)
        outcomes.set(key, this.#readPart<T>(Number(part.status), part.headers, part.body));
    }
    return outcomes;
  }

  #readPart<T>(
    status: number,
    headers: Record<string, string> | undefined,
    body: unknown,
  ): Outcome<Fetched<T>> {
    const verdict = this.calls.judge(status, new Headers(headers), body);
    if (verdict.type === 'gone') return { found: { type: 'gone' } };
    if (verdict.type === 'odd') {
      return { found: { type: 'damage', reason: `Outlook does not hand it out (HTTP ${status})` } };
    }
    if (verdict.type !== 'ok') return { trouble: verdict };
    const isThere = typeof body === 'object' && body !== null;
    return isThere ? { found: { type: 'there', value: body as T } } : { trouble: { type: 'failing' } };
  }
}
