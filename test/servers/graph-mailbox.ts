// The mailbox behind the fake Graph: folders, messages, their changes by folder, and the ledger of what exists.

export interface GraphStored {
  id: string;
  folder: string;
  raw: Buffer;
  receivedAt: number;
  isDraft: boolean;
}

interface Change {
  seq: number;
  folder: string;
  id: string;
}

export interface StoredFolder {
  id: string;
  displayName: string;
  parent: string | null;
  wellKnown: string | null;
}

const WELL_KNOWN = {
  archive: 'Archiv',
  inbox: 'Posteingang',
  sentitems: 'Gesendete Elemente',
  drafts: 'Entwürfe',
  deleteditems: 'Gelöschte Elemente',
  junkemail: 'Junk-E-Mail',
};
const LEFT_OUT = new Set(['drafts', 'deleteditems', 'junkemail']);

export class GraphMailbox {
  readonly messages = new Map<string, GraphStored>();
  readonly folders = new Map<string, StoredFolder>();
  /** A move is told by the folder that the mail left, and not by the one it came to. */
  hidesMoves = false;
  seq = 0;
  #changes: Change[] = [];
  #count = 0;

  constructor() {
    for (const [wellKnown, displayName] of Object.entries(WELL_KNOWN)) {
      this.folders.set(wellKnown, { id: `AQMk-${wellKnown}=`, displayName, parent: null, wellKnown });
    }
  }

  idOf(wellKnown: string): string {
    return this.folders.get(wellKnown)?.id ?? wellKnown;
  }

  addFolder(displayName: string, parent: string | null = null): string {
    const id = `AQMk-own${this.folders.size}=`;
    this.folders.set(id, { id, displayName, parent, wellKnown: null });
    return id;
  }

  deliver(
    raw: string | Buffer,
    folder = this.idOf('inbox'),
    more: { at?: number; isDraft?: boolean } = {},
  ): string {
    this.#count += 1;
    const receivedAt = more.at ?? Date.UTC(2026, 0, 1) + this.#count * 60_000;
    const id = `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${String(this.#count).padStart(6, '0')}=`;
    this.messages.set(id, { id, folder, raw: Buffer.from(raw), receivedAt, isDraft: more.isDraft ?? false });
    this.#note(folder, id);
    return id;
  }

  remove(id: string): void {
    const message = this.messages.get(id);
    if (!message) return;
    this.messages.delete(id);
    this.#note(message.folder, id);
  }

  move(id: string, folder: string): void {
    const message = this.messages.get(id);
    if (!message || message.folder === folder) return;
    this.#note(message.folder, id);
    message.folder = folder;
    if (!this.hidesMoves) this.#note(folder, id);
  }

  /** Read, flagged: it is named as changed. */
  touch(id: string): void {
    const message = this.messages.get(id);
    if (message) this.#note(message.folder, id);
  }

  changedSince(folder: string, seq: number): string[] {
    return [
      ...new Set(
        this.#changes.filter((change) => change.folder === folder && change.seq > seq).map(({ id }) => id),
      ),
    ];
  }

  inFolder(folder: string): string[] {
    const held = [...this.messages.values()].filter((message) => message.folder === folder);
    return held.toSorted((a, b) => b.receivedAt - a.receivedAt).map(({ id }) => id);
  }

  /** Ids of all mail that a reader has to have seen. */
  ledger(): string[] {
    const shut = (id: string): boolean => {
      const folder = [...this.folders.values()].find((candidate) => candidate.id === id);
      if (!folder) return false;
      return LEFT_OUT.has(folder.wellKnown ?? '') || (folder.parent !== null && shut(folder.parent));
    };
    const held = [...this.messages.values()].filter(({ folder, isDraft }) => !shut(folder) && !isDraft);
    return held.map(({ id }) => id).toSorted();
  }

  #note(folder: string, id: string): void {
    this.seq += 1;
    this.#changes.push({ seq: this.seq, folder, id });
  }
}
