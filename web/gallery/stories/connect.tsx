// Stories of the dialogs that connect a mailbox and remove it, each over a page of its own.
import type { WayIn } from '../../../src/contracts/account-shapes.ts';
import { ConnectDialog } from '../../components/connect-dialog.tsx';
import { ConnectMore } from '../../components/connect-more.tsx';
import { ConnectServer } from '../../components/connect-server.tsx';
import { ConnectWay } from '../../components/connect-way.tsx';
import { PasswordInput } from '../../components/password-input.tsx';
import { RemoveDialog } from '../../components/remove-dialog.tsx';
import { AddField } from '../../components/add-form.tsx';
import { discoverQuery } from '../../api/queries.ts';
import { useConnect } from '../../hooks/use-connect.ts';
import type { ConnectRequest } from '../../state/connect-request.ts';
import { connected, SETTINGS, SIGN_IN, wayIn } from '../samples/accounts.ts';
import { EMPTY_LEDGER, mailbox } from '../samples/intake.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { press, type } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
const ADDRESS = 'ida@lund.example';
const LONG_ADDRESS = `${UNBROKEN.slice(0, 64)}@${UNBROKEN.slice(0, 50)}.example`;
const NEW: ConnectRequest = { again: null };
const SUBMIT = 'dialog [type=submit]';

const { account } = connected(SETTINGS);
const TOLD = {
  host: 'mail.lund.example',
  port: 1143,
  security: 'starttls' as const,
  username: 'ida',
  folders: ['INBOX', RTL_COMPANY, LONG_COMPANY],
  since: '2025-01-31',
};
const again = (address: string, settings = account.settings): ConnectRequest => ({
  again: { address, account: { ...account, settings } },
});

const dialog = (name: string, request: ConnectRequest, way?: WayIn | null, own: Partial<Case> = {}): Case => {
  const address = request.again?.address ?? ADDRESS;
  return {
    name,
    ...(way !== undefined && { answers: [[discoverQuery(address).queryKey, way]] as const }),
    draw: () => <ConnectDialog request={request} onClose={nothing} />,
    ...own,
  };
};

const address = () => type('dialog [type=email]', ADDRESS);

async function lookUp(): Promise<void> {
  await address();
  await press(SUBMIT)(document.body);
}

async function tryIt(): Promise<void> {
  await lookUp();
  await type('dialog [type=password]', 'correct horse');
  await press(SUBMIT)(document.body);
}

/** Whatever is sent is refused with these words. */
const refuse = (detail: string) => () => {
  window.fetch = () => Promise.resolve(new Response(JSON.stringify({ detail }), { status: 422 }));
};

async function refused(): Promise<void> {
  await tryIt();
  await press('dialog [role=alert]')(document.body);
}

const dialogs: readonly Case[] = [
  dialog('Whose it is', NEW),
  dialog('Being looked up', NEW, undefined, { act: lookUp }),
  dialog('Not to be looked up', NEW, undefined, {
    before: refuse('Hearback is busy. Try again.'),
    act: lookUp,
  }),
  dialog('A password', NEW, wayIn(), { act: lookUp }),
  dialog('A password, without a word on it', NEW, wayIn({ note: null }), { act: lookUp }),
  dialog('A password, shown', NEW, wayIn(), {
    act: async () => {
      await lookUp();
      await type('dialog [type=password]', 'correct horse');
      await press('dialog [aria-pressed]')(document.body);
    },
  }),
  dialog('A password, with more', NEW, wayIn(), {
    act: async () => {
      await lookUp();
      await press('dialog summary')(document.body);
    },
  }),
  dialog('Another server than the one found', NEW, wayIn(), {
    act: async () => {
      await lookUp();
      await press('dialog summary', 'dialog details button')(document.body);
    },
  }),
  dialog('Sign in at the provider', NEW, SIGN_IN, { act: lookUp }),
  dialog('Only sign in', NEW, { ...SIGN_IN, host: null, name: 'Outlook', note: null }, { act: lookUp }),
  dialog('A password instead', NEW, SIGN_IN, {
    act: async () => {
      await lookUp();
      await press('dialog form > [type=button]')(document.body);
    },
  }),
  dialog('On the way to the provider', NEW, SIGN_IN, {
    act: async () => {
      await lookUp();
      await press(SUBMIT)(document.body);
    },
  }),
  dialog('Nobody knows the provider', NEW, null, { act: lookUp }),
  dialog('Being opened', NEW, wayIn(), { act: tryIt }),
  dialog('Refused', NEW, wayIn(), {
    before: refuse('Lund Post refused the password. Make an app password at https://lund.example/security.'),
    act: refused,
  }),
  dialog('Refused with many words, from right to left', NEW, wayIn({ name: RTL_COMPANY, note: RTL_TEXT }), {
    before: refuse(`${LONG_COMPANY} ${UNBROKEN}`),
    act: refused,
  }),
  dialog('Again', again(ADDRESS), wayIn()),
  dialog('Again, with all that was told', again(LONG_ADDRESS, TOLD), wayIn()),
  dialog('Again, nobody knows the provider', again(ADDRESS), null),
];

const removal = (
  name: string,
  box: Parameters<typeof RemoveDialog>[0]['mailbox'],
  own: Partial<Case> = {},
): Case => ({
  name: `Remove: ${name}`,
  draw: () => <RemoveDialog mailbox={box} onClose={nothing} />,
  ...own,
});

const REMOVE = 'dialog button[aria-disabled]';

const removals: readonly Case[] = [
  removal('a connected mailbox', connected()),
  removal('a file, nothing found in it', mailbox({ ledger: EMPTY_LEDGER })),
  removal('a long address', connected({}, { name: LONG_ADDRESS })),
  removal('refused', mailbox(), {
    before: refuse('It is being imported; remove it when the import is over.'),
    act: press(REMOVE, 'dialog [role=alert]'),
  }),
];

function Parts() {
  const connecting = useConnect(again(ADDRESS, TOLD), nothing);
  return (
    <div className="flex max-w-md flex-col gap-3">
      <ConnectWay connecting={connecting} />
    </div>
  );
}

function More() {
  return (
    <div className="flex max-w-md flex-col gap-3">
      <ConnectMore connecting={useConnect(again(ADDRESS, TOLD), nothing)} />
    </div>
  );
}

const parts: readonly Case[] = [
  { name: 'The way in', answers: [[discoverQuery(ADDRESS).queryKey, wayIn()]], draw: () => <Parts /> },
  { name: 'More', answers: [[discoverQuery(ADDRESS).queryKey, wayIn()]], draw: () => <More /> },
  {
    name: 'A server, locked',
    draw: () => (
      <div className="flex max-w-md flex-col gap-3">
        <ConnectServer
          server={{ host: UNBROKEN, port: '', security: 'starttls' }}
          locked
          next={false}
          onChange={nothing}
        />
      </div>
    ),
  },
  {
    name: 'A field for a password',
    draw: () => (
      <div className="flex max-w-md">
        <AddField label="Password">
          <PasswordInput defaultValue="correct horse" />
        </AddField>
      </div>
    ),
  },
];

export const connectStories: Story = {
  title: 'Connect and remove',
  cases: [...parts, ...[...dialogs, ...removals].map((one) => ({ ...one, alone: true }))],
};
