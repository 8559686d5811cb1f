// Stories of connected mailboxes.
import { AccountActions } from '../../components/account-actions.tsx';
import { AccountCondition } from '../../components/account-condition.tsx';
import { AccountProgress } from '../../components/account-progress.tsx';
import { AccountTransfer } from '../../components/account-transfer.tsx';
import { AttentionLine } from '../../components/attention-line.tsx';
import { ConnectButton } from '../../components/connect-button.tsx';
import { ConnectCard } from '../../components/connect-card.tsx';
import { LinkedText } from '../../components/linked-text.tsx';
import { MailboxCard } from '../../components/mailbox-card.tsx';
import { MailboxList } from '../../components/mailbox-list.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { accountsQuery } from '../../api/queries.ts';
import { connectionStore } from '../../state/connection.ts';
import type { Connected } from '../../words/account-words.ts';
import { connected, CONSENT, READING, READING_ON, RETRYING, SETTINGS } from '../samples/accounts.ts';
import { EMPTY_LEDGER, mailbox } from '../samples/intake.ts';
import { RTL_COMPANY, UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import { press } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
const EMPTY = { ledger: EMPTY_LEDGER };
const LONG_ADDRESS = `${UNBROKEN}.${UNBROKEN}@post.lund.example`;
const RTL_ADDRESS = `${RTL_COMPANY.replaceAll(' ', '-')}@lund.example`;

const card = (name: string, box: Connected, open = false): Case => ({
  name,
  draw: () => (
    <ul>
      <MailboxCard mailbox={box} open={open} onToggle={nothing} onRemove={nothing} />
    </ul>
  ),
});

const menuOf = (name: string, shown: Case): Case => ({
  ...shown,
  name,
  alone: true,
  act: press('[aria-haspopup=menu]'),
});

const CONDITIONS = [
  ['new', {}],
  ['syncing', READING],
  ['watching', {}],
  ['retrying', RETRYING],
  ['consent', CONSENT],
  ['settings', SETTINGS],
  ['paused', {}],
] as const;

const MANY = Array.from({ length: 30 }, (_, n) => {
  const [state, own] = CONDITIONS[n % CONDITIONS.length] ?? CONDITIONS[0];
  return connected(
    { ...own, state },
    { id: `c${n}`, name: n === 3 ? LONG_ADDRESS : `ida.${n}@lund.example` },
  );
});

const attention = (name: string, ...mailboxes: readonly Connected[]): Case => ({
  name: `Attention: ${name}`,
  answers: [[accountsQuery.queryKey, mailboxes]],
  draw: () => <AttentionLine />,
});

const cards: readonly Case[] = [
  card('Waiting for its first reading', connected({ state: 'new', synced_at: null }, EMPTY)),
  card('Being read', connected(READING)),
  card('Being read, nobody knows how much there is', connected(READING_ON)),
  { ...card('Being read, the server is gone', connected(READING)), alone: true, before: lost },
  card('Up to date', connected()),
  card('Up to date since long', connected({ provider: 'gmail', synced_at: ago(40) })),
  card('Not one mail found', connected({}, EMPTY)),
  card('Could not be reached', connected(RETRYING)),
  card(
    'Could not be reached, tried again at once',
    connected({ ...RETRYING, note: null, retry_at: ago(0.01) }),
  ),
  card('Needs consent', connected(CONSENT)),
  card('Needs consent, without a word', connected({ ...CONSENT, note: null, provider: 'outlook' })),
  card('Needs other settings', connected(SETTINGS)),
  card('Paused', connected({ state: 'paused' })),
  card('Does not add up', connected({ ...CONSENT }, { balanced: false })),
  card(
    'A long address',
    connected({ ...CONSENT, note: `${LONG_ADDRESS} was refused.` }, { name: LONG_ADDRESS }),
  ),
  card('An address from right to left', connected({}, { name: RTL_ADDRESS })),
  menuOf('What can be done', card('', connected())),
];

function lost(): void {
  connectionStore.set((known) => ({ ...known, lost: true }));
}

const cases: readonly Case[] = [
  { name: 'Connect', draw: () => <ConnectCard /> },
  { name: 'Connect, the button alone', draw: () => <ConnectButton /> },
  ...cards,
  {
    name: 'Among what is on its way',
    draw: () => (
      <ul className="flex flex-col gap-2">
        <AccountTransfer mailbox={connected(READING)} />
        <AccountTransfer mailbox={connected({}, EMPTY)} />
      </ul>
    ),
  },
  {
    name: 'Parts of a card',
    draw: () => (
      <div className="flex flex-col gap-2">
        <AccountCondition mailbox={connected(SETTINGS)} />
        <AccountProgress mailbox={connected(READING)} />
        <AccountActions mailbox={connected(RETRYING)} onRemove={nothing} />
        <p>
          <LinkedText>Make one at https://lund.example/security, then come back.</LinkedText>
        </p>
        <ProgressBar label="Reading" percent={null} />
      </div>
    ),
  },
  attention('none', connected()),
  attention('one', connected(CONSENT)),
  attention('settings', connected(SETTINGS, { name: LONG_ADDRESS })),
  attention('several', connected(CONSENT), connected(SETTINGS)),
  attention('not one mail', connected({}, EMPTY)),
  {
    name: 'No mailbox',
    draw: () => <MailboxList mailboxes={[]} open={undefined} onToggle={nothing} />,
  },
  {
    name: 'Mailboxes on their way',
    draw: () => <MailboxList mailboxes={undefined} open={undefined} onToggle={nothing} />,
  },
  {
    name: 'Thirty mailboxes and a file',
    alone: true,
    draw: () => (
      <div className="mx-auto flex max-w-4xl flex-col gap-8">
        <MailboxList mailboxes={[...MANY, mailbox()]} open={undefined} onToggle={nothing} />
      </div>
    ),
  },
];

export const accounts: Story = { title: 'Connected mailboxes', cases };
