// How far each folder is read, in the keys by which other programs know it.
import type { StreamMail } from '../../contracts/stream-mail.ts';

export interface SentMail {
  /** The address of the account. */
  address: string;
  mail: StreamMail;
  /** False when it is sent again, and so counted already. */
  isFirst: boolean;
}

/** @returns values to be set, and counts to be added, by key */
export function producerState(sent: readonly SentMail[]): {
  state: Map<string, string>;
  counts: Map<string, number>;
} {
  const state = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [place, some] of Map.groupBy(sent, ({ address, mail }) => `${address}:${mail.mailbox}`)) {
    const key = (what: string) => `producer_state:${place}:${what}`;
    const latest = some.map(({ mail }) => mail.fetched_at).toSorted();
    state.set(key('last_poll'), latest.at(-1)!);
    const first = some.filter(({ isFirst }) => isFirst);
    if (first.length > 0) counts.set(key('total_emails'), first.length);
    const last = first
      .map(({ mail }) => mail)
      .toSorted((a, b) => (a.uidvalidity ?? 0) - (b.uidvalidity ?? 0) || (a.uid ?? 0) - (b.uid ?? 0))
      .at(-1);
    if (last?.uid === undefined || last.uid === null) continue;
    state.set(key('last_uid'), String(last.uid));
    state.set(key('uidvalidity'), String(last.uidvalidity));
  }
  return { state, counts };
}
