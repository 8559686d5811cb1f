// What tests of mail accounts hand to a plug, and a reader of its batches that can be killed at any of them.
import type {
  AccountBatch,
  AccountSession,
  AccountTools,
  SeenMail,
  SyncOptions,
} from '../../src/contracts/mail-account.ts';
import type { RawMail } from '../../src/domain/mail.ts';
import { readReroutes, rerouteFetch } from '../../src/net/reroute-fetch.ts';

export interface Note {
  event: string;
  details: Readonly<Record<string, string | number | boolean>>;
}

/** A clock that moves when somebody waits, and notes that can be read afterwards. */
export class TestTools implements AccountTools {
  readonly notes: Note[] = [];
  readonly waits: number[] = [];
  readonly spent: string[] = [];
  readonly fetch: AccountTools['fetch'];
  time = Date.UTC(2026, 5, 1);

  /** @param reroutes e.g. `https://gmail.googleapis.com=http://127.0.0.1:4010` */
  constructor(reroutes: string) {
    this.fetch = rerouteFetch((url, init) => fetch(url, init), readReroutes(reroutes));
  }

  now = () => this.time;

  spend = async (budget: string, units: number, signal: AbortSignal) => {
    signal.throwIfAborted();
    this.spent.push(`${budget.split(':').slice(0, 2).join(':')} ${units}`);
  };

  note = (event: string, details: Note['details']) => void this.notes.push({ event, details });

  pause = async (ms: number, signal: AbortSignal) => {
    signal.throwIfAborted();
    this.waits.push(ms);
    this.time += ms;
  };
}

/** What a store would hold after recording every batch: by locator, and the cursor. */
export class Recorded {
  readonly mails = new Map<string, RawMail>();
  readonly passed = new Map<string, SeenMail>();
  readonly damage = new Map<string, string>();
  batches = 0;
  cursor: unknown = null;

  take(batch: AccountBatch): void {
    for (const mail of batch.mails) this.mails.set(mail.locator, mail);
    for (const seen of batch.passed) this.passed.set(seen.locator, seen);
    for (const { locator, reason } of batch.damage) this.damage.set(locator, reason);
    // A store keeps JSON, not objects.
    this.cursor = JSON.parse(JSON.stringify(batch.cursor));
    this.batches += 1;
  }

  /** Everything seen, sorted. */
  locators(): string[] {
    return [...new Set([...this.mails.keys(), ...this.passed.keys(), ...this.damage.keys()])].toSorted();
  }

  known = async (locators: readonly string[]) => {
    const all = new Set(this.locators());
    return new Set(locators.filter((locator) => all.has(locator)));
  };
}

export function syncOptions(more: Partial<SyncOptions> = {}): SyncOptions {
  return {
    wants: () => true,
    batchSize: 10,
    maxMailBytes: 1024 * 1024,
    hints: [],
    signal: new AbortController().signal,
    ...more,
  };
}

/**
 * Records what a session yields, and stops after `batches` of them without recording the last one, as a kill between the yield and
 * the commit would.
 */
export async function record(
  session: AccountSession,
  recorded: Recorded,
  options: SyncOptions,
  batches = Infinity,
): Promise<'killed' | 'ended'> {
  let count = 0;
  for await (const batch of session.sync(recorded.cursor, options)) {
    count += 1;
    if (count > batches) return 'killed';
    recorded.take(batch);
  }
  return 'ended';
}
