// Stories of signing in, of one's own account, and of the people of a server.
import type {
  ApiKeyView,
  InvitationLine,
  Me,
  PasskeyView,
  PersonView,
  SessionView,
  SignInTryView,
} from '../../../src/contracts/people-shapes.ts';
import {
  everybodyQuery,
  invitationsQuery,
  keysQuery,
  meQuery,
  passkeysQuery,
  sessionsQuery,
  signInsQuery,
  waysQuery,
} from '../../api/people.ts';
import { BarePage } from '../../components/bare-page.tsx';
import { CopyLine } from '../../components/copy-line.tsx';
import { GoogleSignIn } from '../../components/google-sign-in.tsx';
import { LinkDialog } from '../../components/link-dialog.tsx';
import { MeKeyDialog } from '../../components/me-key-dialog.tsx';
import { MeKeys } from '../../components/me-keys.tsx';
import { MeLeaving } from '../../components/me-leaving.tsx';
import { MePasskeyAdd, MePasskeyName } from '../../components/me-passkey-dialogs.tsx';
import { MePasskeys } from '../../components/me-passkeys.tsx';
import { MePassword } from '../../components/me-password.tsx';
import { MeSecondFactor } from '../../components/me-second-factor.tsx';
import { MeSessions } from '../../components/me-sessions.tsx';
import { MissingFactor } from '../../components/missing-factor.tsx';
import { MeSignIns } from '../../components/me-sign-ins.tsx';
import { NewPassword } from '../../components/new-password.tsx';
import { PasskeySignIn } from '../../components/passkey-sign-in.tsx';
import { PasswordDialog } from '../../components/password-dialog.tsx';
import { PeopleInvitations } from '../../components/people-invitations.tsx';
import { PeopleInvite } from '../../components/people-invite.tsx';
import { PeopleList } from '../../components/people-list.tsx';
import { RefusalLine } from '../../components/refusal-line.tsx';
import { SettingsAccount } from '../../components/settings-account.tsx';
import { CodeForm, SignInForm } from '../../components/sign-in-form.tsx';
import { SignUpForm } from '../../components/sign-up-form.tsx';
import { UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import type { Story } from '../story.ts';

const ME: Me = {
  mode: 'server',
  email: 'ida@people.example',
  name: 'Ida',
  admin: true,
  second_factor: false,
  second_factor_required: false,
  missing_factor: null,
  password: true,
};

const session = (id: string, own: Partial<SessionView> = {}): SessionView => ({
  id,
  created_at: ago(3),
  expires_at: ago(-11),
  address: '192.0.2.7',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
  current: false,
  ...own,
});

const key = (id: string, own: Partial<ApiKeyView> = {}): ApiKeyView => ({
  id,
  name: 'Sheet script',
  beginning: 'hb_0k4B',
  scopes: ['read', 'ingest'],
  created_at: ago(20),
  expires_at: null,
  last_used_at: null,
  ...own,
});

const passkey = (id: string, own: Partial<PasskeyView> = {}): PasskeyView => ({
  id,
  name: 'Firefox on Linux',
  synced: false,
  created_at: ago(3),
  ...own,
});

const person = (id: string, own: Partial<PersonView> = {}): PersonView => ({
  id,
  email: `${id}@people.example`,
  name: '',
  admin: false,
  second_factor: false,
  created_at: ago(30),
  closed_at: null,
  ...own,
});

const invitation = (id: string, own: Partial<InvitationLine> = {}): InvitationLine => ({
  id,
  email: `${id}@people.example`,
  purpose: 'join',
  admin: false,
  expires_at: ago(-6),
  ...own,
});

const PEOPLE = [
  person('ida', { admin: true, name: 'Ida' }),
  person('ole', { second_factor: true }),
  person('mia', { closed_at: ago(2) }),
  person(UNBROKEN),
];
const SESSIONS = [session('s1', { current: true }), session('s2', { browser: null, address: null })];
const PASSKEYS = [passkey('p1'), passkey('p2', { name: UNBROKEN, synced: true })];
const KEYS = [
  key('k1'),
  key('k2', { name: UNBROKEN, scopes: ['admin'], expires_at: ago(-30), last_used_at: ago(1) }),
];
const tried = (
  way: SignInTryView['way'],
  outcome: SignInTryView['outcome'],
  days: number,
): SignInTryView => ({
  id: `${way} ${days}`,
  at: ago(days),
  way,
  outcome,
  browser: 'Firefox on Linux',
  network: '192.0.2.0/24',
});
const SIGN_INS = [
  tried('passkey', 'done', 0),
  tried('password', 'code_wrong', 1),
  { ...tried('password', 'wrong', 2), browser: UNBROKEN.slice(0, 40), network: '2001:db8:7::/48' },
  tried('code', 'done', 3),
  tried('google', 'done', 4),
  { ...tried('password', 'done', 5), network: null },
  tried('password', 'code_asked', 6),
];
const LINK = { url: 'https://tracker.example/invitation#3vYk0sPq', expires_at: ago(-7) };
const nothing = () => undefined;

export const peopleStories: Story = {
  title: 'People',
  cases: [
    {
      name: 'Sign in',
      alone: true,
      draw: () => (
        <BarePage title="Sign in">
          <SignInForm onDone={nothing} />
        </BarePage>
      ),
    },
    { name: 'The second factor is asked for', alone: true, draw: () => <CodeForm onDone={nothing} /> },
    { name: 'Make an account', alone: true, draw: () => <SignUpForm onDone={nothing} /> },
    { name: 'Sign in with a passkey', draw: () => <PasskeySignIn onDone={nothing} /> },
    {
      name: 'Sign in with Google',
      answers: [[waysQuery.queryKey, { mode: 'server', sign_up: 'invited', google: true }]],
      draw: () => <GoogleSignIn to="/" />,
    },
    {
      name: 'A second factor has to be set up',
      alone: true,
      answers: [[passkeysQuery.queryKey, []]],
      draw: () => (
        <BarePage title="One more step">
          <MissingFactor me={{ ...ME, missing_factor: 'set_up' }} onDone={nothing} />
        </BarePage>
      ),
    },
    {
      name: 'A second factor has to be set up, without a password',
      alone: true,
      answers: [[passkeysQuery.queryKey, []]],
      draw: () => (
        <BarePage title="One more step">
          <MissingFactor me={{ missing_factor: 'set_up', password: false }} onDone={nothing} />
        </BarePage>
      ),
    },
    {
      name: 'The second factor was left out',
      alone: true,
      draw: () => (
        <BarePage title="Sign in again">
          <MissingFactor me={{ ...ME, missing_factor: 'sign_in' }} onDone={nothing} />
        </BarePage>
      ),
    },
    { name: 'Refused', draw: () => <RefusalLine refusal="That is not the password." /> },
    {
      name: 'A new password',
      draw: () => <NewPassword value="" onChange={nothing} />,
    },
    { name: 'Account in the settings', answers: [[meQuery.queryKey, ME]], draw: () => <SettingsAccount /> },
    { name: 'No passkey yet', answers: [[passkeysQuery.queryKey, []]], draw: () => <MePasskeys /> },
    { name: 'Passkeys', answers: [[passkeysQuery.queryKey, PASSKEYS]], draw: () => <MePasskeys /> },
    {
      name: 'Add a passkey',
      alone: true,
      draw: () => <MePasskeyAdd onDone={() => Promise.resolve()} onClose={nothing} />,
    },
    {
      name: 'Rename a passkey',
      alone: true,
      draw: () => <MePasskeyName line={passkey('p1')} onDone={() => Promise.resolve()} onClose={nothing} />,
    },
    { name: 'Password', draw: () => <MePassword /> },
    { name: 'No second factor', draw: () => <MeSecondFactor isOn={false} isRequired={false} /> },
    { name: 'No second factor beside a passkey', draw: () => <MeSecondFactor isOn={false} isRequired /> },
    { name: 'A second factor', draw: () => <MeSecondFactor isOn isRequired={false} /> },
    { name: 'Signed in', answers: [[sessionsQuery.queryKey, SESSIONS]], draw: () => <MeSessions /> },
    { name: 'Recent sign-ins', answers: [[signInsQuery.queryKey, SIGN_INS]], draw: () => <MeSignIns /> },
    { name: 'No sign-in for long', answers: [[signInsQuery.queryKey, []]], draw: () => <MeSignIns /> },
    { name: 'No key yet', answers: [[keysQuery.queryKey, []]], draw: () => <MeKeys admin={false} /> },
    { name: 'Keys', answers: [[keysQuery.queryKey, KEYS]], draw: () => <MeKeys admin /> },
    { name: 'Make a key', alone: true, draw: () => <MeKeyDialog admin onClose={nothing} /> },
    { name: 'Export and leave', draw: () => <MeLeaving /> },
    {
      name: 'The password again',
      alone: true,
      draw: () => (
        <PasswordDialog
          title="Delete my account"
          submit="Delete everything"
          act={() => Promise.resolve()}
          onClose={nothing}
        />
      ),
    },
    {
      name: 'Something that matters, without a password',
      alone: true,
      answers: [[meQuery.queryKey, { ...ME, password: false }]],
      draw: () => (
        <PasswordDialog
          title="Delete my account"
          submit="Delete everything"
          act={() => Promise.resolve()}
          onClose={nothing}
        />
      ),
    },
    { name: 'Invite', draw: () => <PeopleInvite /> },
    {
      name: 'Invited',
      answers: [
        [
          invitationsQuery.queryKey,
          [invitation('ada'), invitation('ben', { purpose: 'reset' }), invitation('eve', { admin: true })],
        ],
      ],
      draw: () => <PeopleInvitations />,
    },
    {
      name: 'Everybody',
      answers: [
        [everybodyQuery.queryKey, PEOPLE],
        [meQuery.queryKey, ME],
      ],
      draw: () => <PeopleList />,
    },
    { name: 'To be copied', draw: () => <CopyLine label="Link" text={LINK.url} /> },
    {
      name: 'A link to hand over',
      alone: true,
      draw: () => <LinkDialog email="ada@people.example" link={LINK} onClose={nothing} />,
    },
  ],
};
