// The mailbox behind the fake Gmail: messages, their history, search, and the ledger of what exists.

export interface StoredMessage {
  id: string;
  threadId: string;
  labelIds: string[];
  raw: Buffer;
  internalDate: number;
  historyId: string;
}

export interface Delivery {
  raw: string | Buffer;
  labels?: readonly string[];
  /** Epoch ms. */
  at?: number;
  threadId?: string;
}

type HistoryEntry = { id: string } & Record<string, unknown>;

const HIDDEN = ['SPAM', 'TRASH'];

function headerText(raw: Buffer, name: string): string {
  const head = raw.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.toLowerCase() ?? '';
}

/** Whether a message answers to one term of a search. */
function matchesTerm(message: StoredMessage, term: string): boolean {
  if (term.startsWith('-')) return !matchesTerm(message, term.slice(1));
  const [operator = '', ...rest] = term.split(':');
  const value = rest.join(':').replaceAll('"', '').toLowerCase();
  const isWord = (text: string) => text.split(/[^\p{L}\p{N}]+/u).includes(value);
  switch (operator) {
    case 'after':
      return Math.floor(message.internalDate / 1000) >= Number(value);
    case 'in':
      return message.labelIds.includes(value === 'drafts' ? 'DRAFT' : value.toUpperCase());
    case 'smaller':
      return message.raw.length < Number(value.replace('m', '')) * 1024 * 1024;
    case 'from':
      return headerText(message.raw, 'From').includes(value);
    case 'subject':
      return (
        isWord(headerText(message.raw, 'Subject')) ||
        headerText(message.raw, 'Subject').includes(` ${value} `)
      );
    default:
      return message.raw.toString('utf8').toLowerCase().includes(term.replaceAll('"', '').toLowerCase());
  }
}

/** Terms apart from each other must all match; of those in braces one is enough. */
function matches(message: StoredMessage, query: string): boolean {
  const groups = query.match(/\{[^}]*\}|-?\w+:"[^"]*"|"[^"]*"|\S+/g) ?? [];
  return groups.every((group) => {
    if (!group.startsWith('{')) return matchesTerm(message, group);
    const terms = group.slice(1, -1).match(/\w+:"[^"]*"|"[^"]*"|\S+/g) ?? [];
    return terms.some((term) => matchesTerm(message, term));
  });
}

export class GmailMailbox {
  readonly address: string;
  readonly messages = new Map<string, StoredMessage>();
  readonly userLabels: { id: string; name: string }[] = [];
  #history: HistoryEntry[] = [];
  #historyId = 1000n;
  #count = 0;
  #forgotten = 0n;

  constructor(address: string) {
    this.address = address;
  }

  get historyId(): string {
    return String(this.#historyId);
  }

  deliver({ raw, labels = ['INBOX', 'UNREAD'], at, threadId }: Delivery): string {
    this.#count += 1;
    const internalDate = at ?? Date.UTC(2026, 0, 1) + this.#count * 60_000;
    const id = (0x18c0000000000000n + BigInt(this.#count) * 4097n).toString(16);
    const message = {
      id,
      threadId: threadId ?? id,
      labelIds: [...labels],
      raw: Buffer.from(raw),
      internalDate,
      historyId: '',
    };
    this.messages.set(id, message);
    this.#record('messagesAdded', message, {});
    return id;
  }

  remove(id: string): void {
    const message = this.messages.get(id);
    if (!message) return;
    this.messages.delete(id);
    this.#record('messagesDeleted', message, {});
  }

  label(id: string, added: readonly string[], removed: readonly string[] = []): void {
    const message = this.messages.get(id);
    if (!message) return;
    message.labelIds = [...new Set([...message.labelIds, ...added])].filter(
      (label) => !removed.includes(label),
    );
    if (added.length > 0) this.#record('labelsAdded', message, { labelIds: added });
    if (removed.length > 0) this.#record('labelsRemoved', message, { labelIds: removed });
  }

  /** From now on the history up to here is answered with 404. */
  forgetHistory(): void {
    this.#forgotten = this.#historyId;
    this.#historyId += 7n;
  }

  /** Records after `start`, or null when they are forgotten. */
  historySince(start: string): HistoryEntry[] | null {
    if (!/^\d+$/.test(start) || BigInt(start) <= this.#forgotten || BigInt(start) > this.#historyId)
      return null;
    return this.#history.filter(({ id }) => BigInt(id) > BigInt(start));
  }

  /** Newest first. */
  search(query: string, labelIds: readonly string[], includeSpamTrash: boolean): StoredMessage[] {
    return [...this.messages.values()]
      .filter((message) => includeSpamTrash || !message.labelIds.some((id) => HIDDEN.includes(id)))
      .filter((message) => labelIds.every((id) => message.labelIds.includes(id)) && matches(message, query))
      .toSorted((a, b) => b.internalDate - a.internalDate || (a.id < b.id ? 1 : -1));
  }

  /** Ids of all mail that a reader has to have seen: neither discarded nor a draft. */
  ledger(): string[] {
    return this.search('-in:drafts', [], false)
      .map(({ id }) => id)
      .toSorted();
  }

  #record(change: string, message: StoredMessage, more: object): void {
    // Ids grow with gaps that mean nothing.
    this.#historyId += BigInt(1 + (this.#count % 5));
    message.historyId = this.historyId;
    const { id, threadId, labelIds } = message;
    const changed = { message: { id, threadId, labelIds: [...labelIds] }, ...more };
    this.#history.push({ id: this.historyId, messages: [{ id, threadId }], [change]: [changed] });
  }
}

/** The header fields as the API names them, unfolded. */
export function headersOf(message: { raw: Buffer }): { name: string; value: string }[] {
  const head = message.raw.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return head
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [{ name, value }];
    });
}
