// Fetches messages by their ids and sorts them into wanted mails, mails left out by their headers, and damage.
import type { AccountBatch, SeenMail, SyncOptions } from '../../contracts/mail-account.ts';
import type { RawMail } from '../../domain/mail.ts';
import type { Fetched, GmailApi, GmailMessage } from './gmail-api.ts';
import type { MailboxScope } from './mailbox-scope.ts';
import { readRaw, readSeen } from './read-message.ts';

export type Collected = Pick<AccountBatch, 'mails' | 'passed' | 'damage'>;

export interface CollectTools {
  api: GmailApi;
  scope: MailboxScope;
  options: SyncOptions;
  /** Mail delivered before is dropped, epoch ms. */
  since: number | null;
  signal: AbortSignal;
}

interface Sorted {
  mails: RawMail[];
  passed: SeenMail[];
  damage: { locator: string; reason: string }[];
}

function isAsked(message: GmailMessage, { scope, since }: CollectTools): boolean {
  if (!scope.holds(message.labelIds ?? [])) return false;
  return since === null || message.internalDate === undefined || Number(message.internalDate) >= since;
}

/** Messages that are there and asked for; damage is noted, what is gone is passed over. */
function messagesIn(
  fetched: ReadonlyMap<string, Fetched>,
  tools: CollectTools,
  sorted: Sorted,
): GmailMessage[] {
  const messages: GmailMessage[] = [];
  for (const [locator, found] of fetched) {
    if (found.type === 'damage') sorted.damage.push({ locator, reason: found.reason });
    if (found.type === 'message' && isAsked(found.message, tools)) messages.push(found.message);
  }
  return messages;
}

async function fetchWhole(
  ids: readonly string[],
  sizes: ReadonlyMap<string, number>,
  tools: CollectTools,
  sorted: Sorted,
  wants: (mail: SeenMail) => boolean,
): Promise<void> {
  const { api, scope, options, signal } = tools;
  const fetched = await api.getMany(ids, 'raw', sizes, signal);
  for (const message of messagesIn(fetched, tools, sorted)) {
    const read = readRaw(message, scope.names, options.maxMailBytes);
    if (read === null)
      sorted.damage.push({ locator: message.id, reason: 'Gmail hands out nothing that is a mail' });
    else if (wants(read.seen)) sorted.mails.push(read.mail);
    else sorted.passed.push(read.seen);
  }
}

/**
 * @param by `whole` asks for whole mails at once: a call costs the same as for the headers, and most are wanted. `headers` asks for
 * the headers first and only for wanted mails whole.
 */
export async function collectMails(
  ids: readonly string[],
  by: 'whole' | 'headers',
  tools: CollectTools,
): Promise<Collected> {
  const sorted: Sorted = { mails: [], passed: [], damage: [] };
  if (by === 'whole') {
    await fetchWhole(ids, new Map(), tools, sorted, tools.options.wants);
    return sorted;
  }
  const fetched = await tools.api.getMany(ids, 'metadata', new Map(), tools.signal);
  const sizes = new Map<string, number>();
  for (const message of messagesIn(fetched, tools, sorted)) {
    const seen = readSeen(message, tools.scope.names);
    if (tools.options.wants(seen)) sizes.set(message.id, seen.size);
    else sorted.passed.push(seen);
  }
  await fetchWhole([...sizes.keys()], sizes, tools, sorted, () => true);
  return sorted;
}
