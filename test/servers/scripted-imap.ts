// An IMAP server in memory whose every answer a test can replace: for Gmail's extensions, calls for patience, silence and rubbish.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedMail {
  uid: number;
  bytes: Buffer;
  internalDate: number;
  /** Gmail's extensions, answered when `gmail` is set. */
  gmailId?: string;
  thread?: string;
  labels?: readonly string[];
}

export interface ScriptedFolder {
  /** As it stands on the wire: modified UTF-7. */
  name: string;
  flags: readonly string[];
  uidValidity: number;
  mails: ScriptedMail[];
}

export interface Command {
  tag: string;
  /** In capitals, `UID FETCH` as one. */
  name: string;
  args: string;
}

/** What to send instead of the server's own answer; null for the own one, '' for silence. */
export type Script = (command: Command) => string | Buffer | null;

export interface ScriptedImap {
  port: number;
  folders: ScriptedFolder[];
  /** All commands since the start. */
  commands: Command[];
  script: (script: Script) => void;
  /** Tells every client that has a folder open how many mails it has now. */
  announce: (folder: ScriptedFolder) => void;
  stop: () => Promise<void>;
}

const BASE = 'IMAP4rev1 ID NAMESPACE UIDPLUS ENABLE SPECIAL-USE AUTH=PLAIN';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `"01-Oct-2026 10:00:00 +0000"`, RFC 3501's date-time. */
function dateTime(time: number): string {
  const iso = new Date(time).toISOString();
  return `"${iso.slice(8, 10)}-${MONTHS[Number(iso.slice(5, 7)) - 1]}-${iso.slice(0, 4)} ${iso.slice(11, 19)} +0000"`;
}

function sinceOf(args: string): number {
  const match = /SINCE (\d{1,2})-(\w{3})-(\d{4})/.exec(args);
  if (!match) return Number.NEGATIVE_INFINITY;
  return Date.UTC(Number(match[3]), MONTHS.indexOf(match[2] ?? ''), Number(match[1]));
}

/** Whether a sequence set holds `n`; `*` is `last`. */
function inSet(set: string, n: number, last: number): boolean {
  return set.split(',').some((part) => {
    const ends = part.split(':').map((end) => (end === '*' ? last : Number(end)));
    const [from = 0, to = from] = ends;
    return n >= Math.min(from, to) && n <= Math.max(from, to);
  });
}

/** The mail's bytes and where its body begins. */
function split(bytes: Buffer): { header: Buffer; text: Buffer } {
  const at = bytes.indexOf('\r\n\r\n') + 4;
  return { header: bytes.subarray(0, at), text: bytes.subarray(at) };
}

function literal(item: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${item} {${bytes.length}}\r\n`), bytes]);
}

/** The answer to one data item of a FETCH. */
function itemOf(item: string, mail: ScriptedMail): Buffer {
  const plain: Record<string, () => string> = {
    UID: () => `UID ${mail.uid}`,
    FLAGS: () => 'FLAGS (\\Seen)',
    INTERNALDATE: () => `INTERNALDATE ${dateTime(mail.internalDate)}`,
    'RFC822.SIZE': () => `RFC822.SIZE ${mail.bytes.length}`,
    'X-GM-MSGID': () => `X-GM-MSGID ${mail.gmailId}`,
    'X-GM-THRID': () => `X-GM-THRID ${mail.thread}`,
    'X-GM-LABELS': () =>
      `X-GM-LABELS (${(mail.labels ?? []).map((label) => JSON.stringify(label)).join(' ')})`,
  };
  const simple = plain[item];
  if (simple) return Buffer.from(simple());
  const body = /^BODY\.PEEK\[(HEADER|TEXT|)\](?:<0\.(\d+)>)?$/.exec(item);
  if (!body) throw new Error(`the scripted server knows no ${item}`);
  const { header, text } = split(mail.bytes);
  const whole = { HEADER: header, TEXT: text, '': mail.bytes }[body[1] as 'HEADER' | 'TEXT' | ''];
  const bytes = body[2] === undefined ? whole : whole.subarray(0, Number(body[2]));
  return literal(`BODY[${body[1]}]${body[2] === undefined ? '' : '<0>'}`, bytes);
}

/** One untagged FETCH answer, as the server itself would give it. */
export function fetchAnswer(seq: number, mail: ScriptedMail, items: readonly string[]): Buffer {
  const parts = items.flatMap((item, index) => [Buffer.from(index === 0 ? '' : ' '), itemOf(item, mail)]);
  return Buffer.concat([Buffer.from(`* ${seq} FETCH (`), ...parts, Buffer.from(')\r\n')]);
}

const uidNextOf = (folder: ScriptedFolder): number => (folder.mails.at(-1)?.uid ?? 0) + 1;

/** What all dialogues have in common. */
interface Shared {
  folders: ScriptedFolder[];
  gmail: boolean;
  idle: boolean;
  commands: Command[];
  script: Script;
}

class Dialogue {
  readonly socket: Socket;
  selected: ScriptedFolder | null = null;
  /** Mails the client knows of in the selected folder. */
  #told = 0;
  #waiting: ((line: string) => void) | null = null;
  #buffer = '';
  readonly #server: Shared;

  constructor(socket: Socket, server: Shared) {
    this.socket = socket;
    this.#server = server;
    socket.on('error', () => undefined);
    socket.setEncoding('latin1').on('data', (text: string) => this.#hear(text));
  }

  capabilities(): string {
    return `${BASE}${this.#server.gmail ? ' X-GM-EXT-1' : ''}${this.#server.idle ? ' IDLE' : ''}`;
  }

  /** Tells of mails that came since. */
  tell(): void {
    if (!this.selected || this.selected.mails.length === this.#told) return;
    this.#told = this.selected.mails.length;
    this.socket.write(`* ${this.#told} EXISTS\r\n`);
  }

  #hear(text: string): void {
    this.#buffer += text;
    for (let end = this.#buffer.indexOf('\r\n'); end !== -1; end = this.#buffer.indexOf('\r\n')) {
      const line = this.#buffer.slice(0, end);
      this.#buffer = this.#buffer.slice(end + 2);
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting) waiting(line);
      else this.#obey(line);
    }
  }

  #obey(line: string): void {
    const [tag = '', first = '', ...rest] = line.split(' ');
    const isUid = first.toUpperCase() === 'UID';
    const name = isUid ? `UID ${rest[0]?.toUpperCase()}` : first.toUpperCase();
    const command = { tag, name, args: rest.slice(isUid ? 1 : 0).join(' ') };
    this.#server.commands.push(command);
    const scripted = this.#server.script(command);
    this.socket.write(scripted ?? this.#answer(command));
  }

  #answer({ tag, name, args }: Command): string | Buffer {
    const done = `${tag} OK ${name} completed\r\n`;
    const answers: Record<string, () => string | Buffer> = {
      CAPABILITY: () => `* CAPABILITY ${this.capabilities()}\r\n${done}`,
      NAMESPACE: () => `* NAMESPACE (("" "/")) NIL NIL\r\n${done}`,
      LIST: () => this.#list() + done,
      LSUB: () => done,
      STATUS: () => this.#status(args) + done,
      EXAMINE: () => this.#examine(tag, args),
      NOOP: () => {
        this.tell();
        return done;
      },
      IDLE: () => {
        this.#waiting = () => void this.socket.write(done);
        return '+ idling\r\n';
      },
      AUTHENTICATE: () => {
        this.#waiting = () => void this.socket.write(done);
        return '+ \r\n';
      },
      LOGOUT: () => `* BYE until later\r\n${done}`,
      'UID SEARCH': () => this.#search(args) + done,
      'UID FETCH': () => Buffer.concat([this.#fetch(args, true), Buffer.from(done)]),
      FETCH: () => Buffer.concat([this.#fetch(args, false), Buffer.from(done)]),
    };
    return (answers[name] ?? (() => done))();
  }

  #list(): string {
    const lines = this.#server.folders.map(({ name, flags }) => {
      const quoted = /[\r\n]/.test(name) ? `{${name.length}}\r\n${name}` : JSON.stringify(name);
      return `* LIST (${flags.join(' ')}) "/" ${quoted}\r\n`;
    });
    return lines.join('');
  }

  #named(args: string): ScriptedFolder | undefined {
    const name = args.startsWith('"')
      ? (JSON.parse(/^"(?:[^"\\]|\\.)*"/.exec(args)?.[0] ?? '""') as string)
      : args.split(' ')[0];
    return this.#server.folders.find((folder) => folder.name === name);
  }

  #status(args: string): string {
    const folder = this.#named(args);
    if (!folder) return '';
    const { name, mails, uidValidity } = folder;
    return `* STATUS ${JSON.stringify(name)} (MESSAGES ${mails.length} UIDNEXT ${uidNextOf(folder)} UIDVALIDITY ${uidValidity})\r\n`;
  }

  #examine(tag: string, args: string): string {
    this.selected = this.#named(args) ?? null;
    if (!this.selected) return `${tag} NO [NONEXISTENT] no such folder\r\n`;
    this.#told = this.selected.mails.length;
    const { uidValidity } = this.selected;
    return [
      `* ${this.#told} EXISTS`,
      '* FLAGS (\\Seen)',
      `* OK [UIDVALIDITY ${uidValidity}] valid`,
      `* OK [UIDNEXT ${uidNextOf(this.selected)}] next`,
      `${tag} OK [READ-ONLY] done`,
      '',
    ].join('\r\n');
  }

  #search(args: string): string {
    const mails = this.selected?.mails ?? [];
    const set = /UID ([\d:*,]+)/.exec(args)?.[1] ?? '1:*';
    const since = sinceOf(args);
    const last = mails.at(-1)?.uid ?? 0;
    const gmailId = /X-GM-MSGID (\d+)/.exec(args)?.[1];
    const found = mails.filter(
      (mail) =>
        inSet(set, mail.uid, last) &&
        mail.internalDate >= since &&
        (gmailId === undefined || mail.gmailId === gmailId),
    );
    return `* SEARCH ${found.map(({ uid }) => uid).join(' ')}\r\n`.replace(' \r', '\r');
  }

  #fetch(args: string, byUid: boolean): Buffer {
    const mails = this.selected?.mails ?? [];
    const [set = '', ...rest] = args.split(' ');
    const items = rest
      .join(' ')
      .replace(/^\(|\)$/g, '')
      .split(' ');
    const last = byUid ? (mails.at(-1)?.uid ?? 0) : mails.length;
    return Buffer.concat(
      mails.flatMap((mail, index) =>
        inSet(set, byUid ? mail.uid : index + 1, last) ? [fetchAnswer(index + 1, mail, items)] : [],
      ),
    );
  }
}

export async function startScriptedImap(
  folders: ScriptedFolder[],
  { gmail = false, idle = false, greeting }: { gmail?: boolean; idle?: boolean; greeting?: string } = {},
): Promise<ScriptedImap> {
  const commands: Command[] = [];
  const shared: Shared = { folders, gmail, idle, commands, script: () => null };
  const dialogues = new Set<Dialogue>();
  const server = createServer((socket) => {
    const dialogue = new Dialogue(socket, shared);
    dialogues.add(dialogue);
    socket.on('close', () => dialogues.delete(dialogue));
    socket.write(greeting ?? `* OK [CAPABILITY ${dialogue.capabilities()}] at your service\r\n`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    folders,
    commands,
    script: (script) => (shared.script = script),
    announce: (folder) => {
      for (const dialogue of dialogues) if (dialogue.selected === folder) dialogue.tell();
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const { socket } of dialogues) socket.destroy();
      }),
  };
}
