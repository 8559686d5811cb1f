// Connects mailboxes, gives them orders, and removes them.
import type { NewAccount, WayIn } from '../../src/contracts/account-shapes.ts';
import type { Mailbox } from '../../src/contracts/api.ts';
import { showError, showToast } from '../state/toasts.ts';
import type { Connected } from '../words/account-words.ts';
import { safeLink } from '../words/safe-link.ts';
import { client, type AccountOrder } from './client.ts';
import { accountsQuery, mailboxesQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { RequestFailed } from './request.ts';

async function askAgain(): Promise<void> {
  await Promise.all(
    [mailboxesQuery, accountsQuery].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })),
  );
}

/** Shows the mailboxes as they will be, until the server tells how they are. */
async function foresee(change: (mailboxes: Mailbox[]) => Mailbox[]): Promise<void> {
  const { queryKey } = mailboxesQuery;
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (known) => known && change(known));
}

/** @throws RequestFailed with the reason in plain words */
export async function connectMailbox(account: NewAccount): Promise<void> {
  await client.connect(account);
  showToast(`${account.address} is connected. Its mail is being read.`);
  await askAgain();
}

/** Leaves the page for the provider's own. @throws RequestFailed */
export async function signInAt({ provider, name }: WayIn, address: string): Promise<void> {
  const noWay = new RequestFailed(404, `Hearback cannot sign in at ${name} yet.`);
  if (provider === 'imap') throw noWay;
  const { url } = await client.signIn(provider, address).catch((error: unknown) => {
    if (!(error instanceof RequestFailed) || error.status !== 404) throw error;
    throw noWay;
  });
  const target = safeLink(url);
  if (target === null) throw new RequestFailed(0, `The way to ${name} is not a web page.`);
  location.assign(target);
}

const ORDERED: Readonly<Record<AccountOrder, Connected['account']['state']>> = {
  pause: 'paused',
  resume: 'new',
  rewind: 'new',
};

const SAID: Readonly<Record<AccountOrder, (name: string) => string>> = {
  pause: (name) => `${name} is paused`,
  resume: (name) => `${name} is being read`,
  rewind: (name) => `${name} is read again from the beginning. Nothing is doubled by it.`,
};

/** Gives an order to a connected mailbox; a pause can be undone. */
export async function orderAccount({ id, name }: Connected, order: AccountOrder): Promise<void> {
  const changed = (mailbox: Mailbox): Mailbox =>
    mailbox.id === id && mailbox.account
      ? { ...mailbox, account: { ...mailbox.account, state: ORDERED[order], note: null, retry_at: null } }
      : mailbox;
  await foresee((mailboxes) => mailboxes.map(changed));
  try {
    await client.orderAccount(id, order);
    const undo = () =>
      void client
        .orderAccount(id, 'resume')
        .catch(showError)
        .finally(() => void askAgain());
    showToast(SAID[order](name), order === 'pause' ? { undo } : {});
  } catch (error) {
    showError(error);
  }
  await askAgain();
}

/** @throws RequestFailed with the reason in plain words */
export async function removeMailbox({ id, name }: Mailbox): Promise<void> {
  const { consent } = await client.removeMailbox(id);
  await foresee((mailboxes) => mailboxes.filter((mailbox) => mailbox.id !== id));
  showToast(`${name} is removed`);
  if (consent.line !== null) showToast(consent.line, consent.outcome === 'failed' ? { tone: 'error' } : {});
  await askAgain();
}
