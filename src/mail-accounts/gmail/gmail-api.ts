// The calls of the Gmail API that reading a mailbox needs.
import { randomUUID } from 'node:crypto';
import type { AccountTools } from '../../contracts/mail-account.ts';
import { atMost } from '../../net/at-most.ts';
import { holdsObject, ProviderCalls, readJson, type Answer, type Verdict } from '../../net/provider-calls.ts';
import { settleAll, type Outcome } from '../../net/settle-all.ts';
import { boundaryOf, readBatch, writeBatch } from './batch-parts.ts';
import { judgeAnswer } from './judge-answer.ts';

/** A message as far as it was asked for. */
export interface GmailMessage {
  id: string;
  threadId?: string;
  labelIds?: readonly string[];
  sizeEstimate?: number;
  /** Epoch ms in decimal. */
  internalDate?: string;
  payload?: { headers?: readonly { name?: unknown; value?: unknown }[] };
  /** RFC 822 as base64url. */
  raw?: string;
}

export interface MessagePage {
  ids: string[];
  next: string | null;
}

interface Changed {
  message: GmailMessage;
  labelIds?: readonly string[];
}

export interface HistoryRecord {
  messagesAdded?: readonly Changed[];
  messagesDeleted?: readonly Changed[];
  labelsAdded?: readonly Changed[];
  labelsRemoved?: readonly Changed[];
}

export interface HistoryPage {
  records: readonly HistoryRecord[];
  next: string | null;
  /** Where the mailbox stands; history goes on from here once the last page is read. */
  historyId: string;
}

/** A message, that there is none any more, or that it cannot be had, in plain words. */
export type Fetched =
  { type: 'message'; message: GmailMessage } | { type: 'gone' } | { type: 'damage'; reason: string };

const ORIGIN = 'https://gmail.googleapis.com';
const ROOT = '/gmail/v1/users/me';
/**
 * Beyond 25 Gmail refuses parts for concurrency. Fewer still, because a batch is spent as a whole: large ones leave the end of each
 * minute's quota unused.
 */
const PARTS = 8;
/** Batches under way at once: the parts of one run side by side at Gmail, and more than about 50 are too many for one person. */
const BATCHES_AT_ONCE = 3;
/** Bytes that the mails of one batch have together, by Gmail's estimate. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Groups of at most 8 with at most 4 MB together; whoever is larger stands alone. */
function groupsOf(ids: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = [];
  let bytes = Infinity;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    const last = groups.at(-1);
    if (last && last.length < PARTS && bytes + size <= BATCH_BYTES) last.push(id);
    else groups.push([id]);
    bytes = last === groups.at(-1) ? bytes + size : size;
  }
  return groups;
}

export class GmailApi {
  readonly calls: ProviderCalls;
  readonly #inTurn = atMost(BATCHES_AT_ONCE);

  constructor(address: string, accessToken: () => Promise<string>, tools: AccountTools) {
    const api = { name: 'Gmail', budget: 'gmail', judge: judgeAnswer };
    this.calls = new ProviderCalls(api, address, accessToken, tools);
  }

  profile(signal: AbortSignal): Promise<{ historyId: string; messagesTotal?: number }> {
    return this.calls.json({ call: 'getProfile', count: 1, url: `${ORIGIN}${ROOT}/profile`, signal });
  }

  async labels(signal: AbortSignal): Promise<{ id: string; name: string; type?: string }[]> {
    const url = `${ORIGIN}${ROOT}/labels`;
    const answer = await this.calls.json<{ labels?: { id: string; name: string; type?: string }[] }>({
      call: 'labels.list',
      count: 1,
      url,
      signal,
    });
    return answer.labels ?? [];
  }

  /** A page of message ids, newest first, or null when Gmail does not know the page token any more. */
  async list(parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<MessagePage | null> {
    const url = `${ORIGIN}${ROOT}/messages?${new URLSearchParams(parameters)}`;
    const { answer, verdict } = await this.calls.call({
      call: 'messages.list',
      count: 1,
      url,
      signal,
      isSound: holdsObject,
    });
    if (verdict.type !== 'ok') return null;
    const page = readJson(answer.body) as { messages?: { id: string }[]; nextPageToken?: string } | null;
    return { ids: (page?.messages ?? []).map(({ id }) => id), next: page?.nextPageToken ?? null };
  }

  /** A page of what changed, or `expired` when Gmail does not know that far back, `token` when it does not know the page. */
  async history(
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<HistoryPage | 'expired' | 'token'> {
    const url = `${ORIGIN}${ROOT}/history?${new URLSearchParams(parameters)}`;
    const { answer, verdict } = await this.calls.call({
      call: 'history.list',
      count: 1,
      url,
      signal,
      isSound: holdsObject,
    });
    if (verdict.type === 'gone') return 'expired';
    if (verdict.type !== 'ok') return parameters['pageToken'] === undefined ? 'expired' : 'token';
    const page = readJson(answer.body) as {
      history?: HistoryRecord[];
      nextPageToken?: string;
      historyId?: string;
    };
    return {
      records: page.history ?? [],
      next: page.nextPageToken ?? null,
      historyId: page.historyId ?? parameters['startHistoryId'] ?? '',
    };
  }

  /** @returns epoch ms until which Gmail announces news at the topic */
  async watch(topic: string, signal: AbortSignal): Promise<number> {
    const { expiration } = await this.calls.json<{ expiration?: string }>({
      call: 'watch',
      count: 1,
      url: `${ORIGIN}${ROOT}/watch`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topicName: topic }),
      signal,
    });
    return Number(expiration);
  }

  /**
   * Fetches messages in batches, and again what failed in them, until each is there, gone or damaged.
   * @param sizes estimated bytes by id, as far as they are known
   * @throws AccountError when some cannot be had now: then none counts as seen
   */
  async getMany(
    ids: readonly string[],
    format: 'raw' | 'metadata',
    sizes: ReadonlyMap<string, number>,
    signal: AbortSignal,
  ): Promise<Map<string, Fetched>> {
    const attempt = async (left: readonly string[]) => {
      const groups = groupsOf(left, sizes);
      const answers = groups.map((group) => this.#inTurn(() => this.#getGroup(group, format, signal)));
      return new Map((await Promise.all(answers)).flatMap((outcomes) => [...outcomes]));
    };
    return settleAll(this.calls, 'messages.get', ids, attempt, signal);
  }

  async #getGroup(
    ids: readonly string[],
    format: string,
    signal: AbortSignal,
  ): Promise<Map<string, Outcome<Fetched>>> {
    const paths = ids.map((id) => `${ROOT}/messages/${encodeURIComponent(id)}?format=${format}`);
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      const { answer, verdict } = await this.calls.call({
        call: 'messages.get',
        count: 1,
        url: ORIGIN + paths[0],
        signal,
      });
      return new Map([[only, readMessage(only, answer, verdict)]]);
    }
    const boundary = `hearback-${randomUUID()}`;
    const { answer, verdict } = await this.calls.call({
      call: 'messages.get',
      count: ids.length,
      url: `${ORIGIN}/batch/gmail/v1`,
      method: 'POST',
      headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
      body: writeBatch(paths, boundary),
      signal,
      isSound: (whole) => boundaryOf(whole.headers.get('content-type')) !== null,
    });
    if (verdict.type !== 'ok') return new Map();
    return this.#readParts(ids, answer);
  }

  #readParts(ids: readonly string[], answer: Answer): Map<string, Outcome<Fetched>> {
    const outcomes = new Map<string, Outcome<Fetched>>();
    for (const part of readBatch(answer.body, boundaryOf(answer.headers.get('content-type')) ?? '')) {
      const id = ids[part.index];
      if (id === undefined) continue;
      const verdict = this.calls.judge(part.status, part.headers, readJson(part.body));
      outcomes.set(id, readMessage(id, part, verdict));
    }
    return outcomes;
  }
}

function readMessage(
  id: string,
  answer: Pick<Answer, 'body' | 'status'>,
  verdict: Verdict,
): Outcome<Fetched> {
  if (verdict.type === 'gone') return { found: { type: 'gone' } };
  if (verdict.type === 'odd') {
    return { found: { type: 'damage', reason: `Gmail does not hand it out (HTTP ${answer.status})` } };
  }
  if (verdict.type !== 'ok') return { trouble: verdict };
  const message = readJson(answer.body) as GmailMessage | null;
  // An answer cut short or mixed up with another comes whole the next time.
  return message?.id === id ? { found: { type: 'message', message } } : { trouble: { type: 'failing' } };
}
