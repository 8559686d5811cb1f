// Sends fetched mail from the spool to the stream, users taking turns, and sends again whatever the stream may have lost.
import type { StreamMail } from '../contracts/stream-mail.ts';
import type { Vault } from '../contracts/vault.ts';
import { databaseTime } from '../queue/dialect.ts';
import { hastily } from '../queue/hastily.ts';
import type { MailStream } from '../queue/stream/mail-stream.ts';
import { holdTransport, noteEpoch, releaseTransport } from '../queue/transports.ts';
import { findAccount } from '../store/accounts.ts';
import type { Database } from '../store/open-database.ts';
import {
  countSent,
  listUnsent,
  markSent,
  nextSender,
  sendAgain,
  type UnsentMail,
} from '../store/spool-sending.ts';
import { composePayload } from './relay-spool/compose-payload.ts';
import { producerState } from './relay-spool/producer-state.ts';

export interface RelayTools {
  db: Database;
  vault: Vault;
  stream: MailStream;
  /** Names this process among those that could send. */
  holder: string;
  /** Entries that the stream shall hold at most; it is never trimmed to it. */
  mostEntries: number;
  withBody: boolean;
  note: (event: string, about: Record<string, string | number>) => void;
}

/** A process that sends no more is replaced after this, ms; the sender says so often that it is there, and others ask so often. */
const HELD = 15_000;
const HOLD_EVERY = 5000;
const AT_ONCE = 1000;
/** Of one user in a row at most; only so many mails stand whole in memory. */
const MOST_IN_A_ROW = 250;
/** At least, however many wait. */
const FEWEST_IN_A_ROW = 50;
/** Of one user on the stream at a time: who has 100,000 mails does not fill it for the others. */
const MOST_OF_ONE = 2000;
/** Between two looks after what is lost and what can be let go, ms. */
const TIDY_EVERY = 5000;
/** What was sent so long ago and is not decided is lost when the stream is empty, ms; … */
const LOST_WHEN_EMPTY = 20_000;
/** … and is taken for lost whatever the stream holds. */
const LOST = 900_000;

/** A mail as it will be sent, and what has to be known of it afterwards. */
interface Composed extends Pick<UnsentMail, 'user' | 'chunk' | 'position' | 'mailboxId' | 'isFirst'> {
  mail: StreamMail;
}

export class SpoolRelay {
  readonly #tools: RelayTools;
  #lastUser = '';
  /** Users met since the order of users began anew. */
  #met = 0;
  #inARow = FEWEST_IN_A_ROW;
  #tidiedAt = -Infinity;
  #heldAt = -Infinity;
  #isHolder = false;

  constructor(tools: RelayTools) {
    this.#tools = tools;
  }

  /**
   * Sends the next mails, if there are any, the stream has room, and no other process sends.
   * @returns how many were sent
   * @throws what Redis or the database threw; nothing is lost then, and what was sent may be sent once more
   */
  async turn(): Promise<number> {
    const { db, stream } = this.#tools;
    if (!(await this.#hold())) return 0;
    const [epoch, depth] = await Promise.all([stream.epoch(), stream.depth()]);
    if (await noteEpoch(db, { name: stream.name, epoch }, (tx) => sendAgain(tx))) {
      this.#tools.note('stream_begins_anew', { stream: stream.name });
    }
    await this.#tidy(depth);
    const room = this.#tools.mostEntries - depth;
    const mails = room > 0 ? await this.#choose(Math.min(room, AT_ONCE)) : [];
    if (mails.length > 0) await this.#send(mails);
    return mails.length;
  }

  /** Lets another process send at once. */
  async stop(): Promise<void> {
    this.#heldAt = -Infinity;
    await releaseTransport(this.#tools.db, this.#tools.stream.name, this.#tools.holder);
  }

  /** By this process's own steady clock, so that an idle one writes nothing to the database. */
  async #hold(): Promise<boolean> {
    const now = performance.now();
    if (now - this.#heldAt < HOLD_EVERY) return this.#isHolder;
    const { db, stream, holder } = this.#tools;
    this.#isHolder = await holdTransport(db, { name: stream.name, holder, time: HELD });
    this.#heldAt = now;
    return this.#isHolder;
  }

  /**
   * The next user, unless it is one of these. What one has in a row is decided in one transaction, so it is as much as lets a round of all who wait fit on the
   * stream: a newcomer waits for the others hardly longer than for what lies there anyway.
   */
  async #next(asked: ReadonlySet<string>): Promise<string | null> {
    const user = await nextSender(this.#tools.db, this.#lastUser);
    if (user === null || asked.has(user)) return null;
    if (user <= this.#lastUser) {
      const share = Math.floor(this.#tools.mostEntries / Math.max(1, this.#met));
      this.#inARow = Math.min(MOST_IN_A_ROW, Math.max(FEWEST_IN_A_ROW, share));
      this.#met = 0;
    }
    this.#met += 1;
    this.#lastUser = user;
    return user;
  }

  async #choose(most: number): Promise<Composed[]> {
    const { db, vault, withBody } = this.#tools;
    const chosen: Composed[] = [];
    const asked = new Set<string>();
    while (chosen.length < most) {
      const user = await this.#next(asked);
      if (user === null) break;
      asked.add(user);
      const ofOne = MOST_OF_ONE - (await countSent(db, user));
      const room = Math.min(ofOne, most - chosen.length, this.#inARow);
      const unsent = room > 0 ? await listUnsent(db, vault, user, room) : [];
      for (const one of unsent) {
        const { chunk, position, mailboxId, isFirst } = one;
        chosen.push({ user, chunk, position, mailboxId, isFirst, mail: composePayload(one, withBody) });
      }
    }
    return chosen;
  }

  async #send(mails: readonly Composed[]): Promise<void> {
    const { db, stream } = this.#tools;
    await stream.add(mails.map(({ user, mail }) => ({ user, payload: JSON.stringify(mail) })));
    const addresses = new Map<string, string>();
    for (const { user, mailboxId } of mails) {
      if (addresses.has(mailboxId)) continue;
      addresses.set(mailboxId, (await findAccount(db, user, mailboxId))?.settings.address ?? mailboxId);
    }
    const sent = mails.map(({ mailboxId, mail, isFirst }) => ({
      address: addresses.get(mailboxId)!,
      mail,
      isFirst,
    }));
    const byUser = [...Map.groupBy(sent, ({ mail }) => mail.user)];
    const writing = stream.writeState(byUser.map(([user, some]) => ({ user, ...producerState(some) })));
    // Its failure is told below.
    writing.catch(() => undefined);
    const at = await databaseTime(db);
    await hastily(db, (tx) => markSent(tx, mails, at));
    await writing;
  }

  async #tidy(depth: number): Promise<void> {
    const { db, stream } = this.#tools;
    const now = await databaseTime(db);
    if (Math.abs(now - this.#tidiedAt) < TIDY_EVERY) return;
    this.#tidiedAt = now;
    await stream.tidy();
    await sendAgain(db, { before: now - (depth === 0 ? LOST_WHEN_EMPTY : LOST), now });
  }
}
