// Stories of webhooks and of what was given up.
import type { DeadLetter, Delivery, Webhook } from '../../../src/contracts/webhook-shapes.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { deadLettersQuery, deliveriesQuery, webhooksQuery } from '../../api/webhooks.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DeadLetters } from '../../components/dead-letters.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { SecretOnce } from '../../components/secret-once.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { SettingsWebhooks } from '../../components/settings-webhooks.tsx';
import { WebhookAdd } from '../../components/webhook-add.tsx';
import { WebhookDeliveries } from '../../components/webhook-deliveries.tsx';
import { WebhookEdit } from '../../components/webhook-edit.tsx';
import { LONG_COMPANY, RTL_COMPANY, UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

const webhook = (id: string, own: Partial<Webhook> = {}): Webhook => ({
  id,
  version: 'v1',
  origin: 'person',
  url: 'https://hooks.tallowmere.example/hearback',
  description: 'Calendar at home',
  kinds: null,
  history: false,
  state: 'active',
  note: null,
  created_at: ago(40),
  previous_secret_until: null,
  deliveries: { open: 0, delivered: 128, dead: 0 },
  last_delivery: { at: ago(0), status: 204, answer: 'answered 204', delivered: true },
  ...own,
});

const delivery = (id: string, own: Partial<Delivery> = {}): Delivery => ({
  event_id: id,
  type: 'event.added',
  kind: 'interview_invite',
  application_id: 'a1',
  company: 'Tallowmere Candles',
  role: 'Data Engineer',
  sequence: 4,
  recorded_at: ago(1),
  state: 'delivered',
  tries: 1,
  status: 204,
  answer: 'answered 204',
  tried_at: ago(1),
  next_at: null,
  ...own,
});

const letter = (id: number, own: Partial<DeadLetter> = {}): DeadLetter => ({
  id,
  what: 'delivery',
  kind: 'deliver-event',
  error: '10 tries to deliver to hooks.tallowmere.example failed; the last: answered 500',
  tries: 10,
  died_at: ago(2),
  delivery: {
    webhook_id: 'w1',
    url: 'https://hooks.tallowmere.example/hearback',
    event_id: 'e1',
    type: 'application.status',
  },
  ...own,
});

const FAILED = { at: ago(0), status: null, answer: 'no answer within 10 s', delivered: false };
const SEVERAL = [
  webhook('w1', { kinds: ['offer', 'rejection', 'interview_invite', 'application.status'] }),
  webhook('w2', {
    description: '',
    state: 'paused',
    last_delivery: null,
    deliveries: { open: 3, delivered: 0, dead: 0 },
  }),
  webhook('w3', {
    note: 'it answered 410 Gone, which says that it wants no more; resume it if that is wrong',
    state: 'paused',
  }),
  webhook('w4', {
    origin: 'setting',
    description: 'Job tracker (JOB_TRACKER_API_URL)',
    deliveries: { open: 12, delivered: 9, dead: 1 },
    last_delivery: FAILED,
  }),
];
const DELIVERIES = [
  delivery('e1'),
  delivery('e2', {
    state: 'queued',
    answer: 'answered 503',
    tries: 2,
    type: 'application.status',
    kind: null,
  }),
  delivery('e3', { state: 'held', tries: 0, answer: '', tried_at: null }),
  delivery('e4', { state: 'dead', tries: 10, answer: 'answered 500', kind: 'rejection' }),
  delivery('e5', { state: 'dropped', type: 'test', kind: null, company: null }),
];

const section = () => (
  <SettingsSection title="Webhooks">
    <SettingsWebhooks />
  </SettingsSection>
);
const told = (name: string, items: readonly Webhook[]): Case => ({
  name,
  answers: [[webhooksQuery.queryKey, items]],
  draw: section,
});
const given = (name: string, items: readonly DeadLetter[], next: string | null = null): Case => ({
  name,
  answers: [[deadLettersQuery.queryKey, { pages: [{ items, next_cursor: next }], pageParams: [null] }]],
  draw: () => <DeadLetters />,
});
const nothing = () => undefined;

const cases: readonly Case[] = [
  { name: 'Webhooks on their way', draw: section },
  told('No webhook', []),
  told('Webhooks in every state', SEVERAL),
  told('Long words, and from right to left', [
    webhook('w1', { description: LONG_COMPANY, url: `https://hooks.example/${UNBROKEN}` }),
    webhook('w2', { description: RTL_COMPANY }),
  ]),
  {
    name: 'Webhooks not to be had',
    answers: [[webhooksQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: section,
  },
  {
    name: 'Last deliveries',
    answers: [[deliveriesQuery('w1').queryKey, DELIVERIES]],
    draw: () => <WebhookDeliveries webhook={webhook('w1')} />,
  },
  {
    name: 'No delivery yet',
    answers: [[deliveriesQuery('w1').queryKey, []]],
    draw: () => <WebhookDeliveries webhook={webhook('w1')} />,
  },
  { name: 'Refused', draw: () => <Refusal>There are 50 webhooks already; remove one first.</Refusal> },
  given('Given up', [
    letter(1),
    letter(2, {
      what: 'mail',
      delivery: null,
      error: 'begun 3 times, and each time its worker died or fell silent',
    }),
    letter(3, { what: 'other', delivery: null, error: UNBROKEN }),
  ]),
  given('More was given up than is shown', [letter(1)], '1'),
  { name: 'Add a webhook', alone: true, draw: () => <WebhookAdd onClose={nothing} /> },
  {
    name: 'Edit a webhook',
    alone: true,
    draw: () => <WebhookEdit webhook={webhook('w1')} onClose={nothing} />,
  },
  {
    name: 'Edit what is sent to one that a setting names',
    alone: true,
    draw: () => (
      <WebhookEdit
        webhook={webhook('w1', { origin: 'setting', kinds: ['offer', 'application.status'] })}
        onClose={nothing}
      />
    ),
  },
  {
    name: 'Its secret',
    alone: true,
    draw: () => (
      <DialogFrame title="Its secret" onClose={nothing}>
        <SecretOnce secret="whsec_TmVpdGhlciBhIHNlY3JldCBub3IgYSBrZXk=" onDone={nothing} />
      </DialogFrame>
    ),
  },
  {
    name: 'Asked before it is dropped',
    alone: true,
    draw: () => (
      <ConfirmDialog
        title="Drop it for good?"
        warning="The receiver is never told of it."
        act="Drop"
        onAct={() => Promise.resolve()}
        onClose={nothing}
      />
    ),
  },
];

export const webhooks: Story = { title: 'Webhooks', cases };
