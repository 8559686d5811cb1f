// Compares what a data folder holds with what was in the mailbox: nothing lost, nothing doubled, and a ledger that adds up.
import { openTracker, sha256, type Tracker } from '../../../src/bin/open-tracker.ts';
import { isBalanced } from '../../../src/domain/facts.ts';
import { headerKey, headersId, mailId } from '../../../src/domain/mail-identity.ts';
import { BodyDigest } from '../../../src/ops/body-digest.ts';
import { readHeaders } from '../../../src/pipeline/read-headers.ts';
import { listAccounts } from '../../../src/store/accounts.ts';
import { readLedgers } from '../../../src/store/mailboxes.ts';
import { compareStates } from '../order/compare-states.ts';
import { readState, USER, type State } from '../order/read-state.ts';

/** All that was ever seen: the mail at each place. */
export type Seen = ReadonlyMap<string, Buffer>;

/** What a mail may be called: by all of it, or by its headers where these left it out. */
function namesOf(bytes: Buffer): string[] {
  const key = headerKey(readHeaders(bytes), sha256);
  return [mailId(key, BodyDigest.of(bytes), sha256), headersId(key, sha256)];
}

function compareSightings(rows: readonly { locator: string; mail_id: string }[], seen: Seen): string[] {
  const found = new Map<string, string[]>();
  for (const { locator, mail_id: id } of rows) found.set(locator, [...(found.get(locator) ?? []), id]);
  const faults = [...found.keys()]
    .filter((locator) => !seen.has(locator))
    .map((locator) => `not in the mailbox: ${locator}`);
  for (const [locator, bytes] of seen) {
    const ids = found.get(locator) ?? [];
    if (ids.length === 0) faults.push(`lost: ${locator}`);
    if (ids.length > 1) faults.push(`doubled: ${locator}`);
    if (ids.length === 1 && !namesOf(bytes).includes(ids[0] ?? '')) faults.push(`another mail: ${locator}`);
  }
  return faults;
}

/** Each mail stands for itself at one place, and is a duplicate at all others. */
function compareMails(
  rows: readonly { mail_id: string; disposition: string }[],
  mails: readonly string[],
): string[] {
  const firsts = rows.filter(({ disposition }) => disposition !== 'duplicate').map(({ mail_id: id }) => id);
  const faults = [...new Set(firsts.filter((id, at) => firsts.indexOf(id) !== at))].map(
    (id) => `counted twice: ${id}`,
  );
  const known = new Set(rows.map(({ mail_id: id }) => id));
  faults.push(
    ...[...known].filter((id) => !firsts.includes(id)).map((id) => `a duplicate of nothing: ${id}`),
  );
  faults.push(...mails.filter((id) => !known.has(id)).map((id) => `kept without a place: ${id}`));
  return faults;
}

async function compareTracker({ db }: Tracker, seen: Seen): Promise<string[]> {
  const rows = await db.selectFrom('sightings').select(['locator', 'mail_id', 'disposition']).execute();
  const mails = await db.selectFrom('mails').select('id').execute();
  const ledgers = [...(await readLedgers(db, USER)).values()];
  const accounts = await listAccounts(db, USER);
  const faults = [
    ...compareSightings(rows, seen),
    ...compareMails(
      rows,
      mails.map(({ id }) => id),
    ),
  ];
  if (ledgers.length !== 1 || !ledgers.every(isBalanced) || ledgers[0]?.seen !== seen.size) {
    faults.push(`the ledger does not balance: ${JSON.stringify(ledgers)}, ${seen.size} were seen`);
  }
  if (accounts.length !== 1 || accounts[0]?.state !== 'watching') {
    faults.push(
      `the account is not as it should be: ${JSON.stringify(accounts.map(({ state, note }) => [state, note]))}`,
    );
  }
  return faults;
}

/** Ids of applications are given by chance. */
const withoutIds = (state: State): State => ({
  ...state,
  applications: state.applications.map((application) => ({ ...application, id: '' })),
});

/** All that a tracker holds, without what was given by chance. */
export async function stateOf(dataDir: string): Promise<State> {
  const tracker = await openTracker(dataDir, {});
  try {
    return withoutIds(await readState(tracker));
  } finally {
    await tracker.db.destroy();
  }
}

/** @param reference what a reading that nothing disturbed made of the same mailbox; null = none is known */
export async function faultsIn(dataDir: string, seen: Seen, reference: State | null): Promise<string[]> {
  const tracker = await openTracker(dataDir, {});
  try {
    const faults = await compareTracker(tracker, seen);
    const differences = reference ? compareStates(reference, withoutIds(await readState(tracker))) : [];
    return [...faults, ...differences].slice(0, 20);
  } finally {
    await tracker.db.destroy();
  }
}
