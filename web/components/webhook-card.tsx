// One webhook: where it leads, how it does, and what can be done with it.
import {
  ChevronDown,
  ChevronRight,
  KeyRound,
  Pause,
  Pencil,
  Play,
  Send,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { useState } from 'react';
import type { Webhook } from '../../src/contracts/webhook-shapes.ts';
import { removeWebhook, rotateWebhook, setWebhookState, testWebhook } from '../api/webhooks.ts';
import { showError } from '../state/toasts.ts';
import { deliveredWords, kindsWords, webhookName } from '../words/webhook-words.ts';
import { ActionMenu } from './action-menu.tsx';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Moment } from './moment.tsx';
import { SecretOnce } from './secret-once.tsx';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import { WebhookEdit } from './webhook-edit.tsx';

const REMOVING =
  'Nothing more is sent there, and what was still to be sent is dropped. The applications stay as they are.';

interface ActionsProps {
  webhook: Webhook;
  onEdit: () => void;
  onRotate: () => void;
  onRemove: () => void;
}

function Actions({ webhook, onEdit, onRotate, onRemove }: ActionsProps) {
  const name = webhookName(webhook);
  const own = webhook.origin === 'person';
  const actions = [
    { words: 'Edit…', Icon: Pencil, run: onEdit },
    ...(own ? [{ words: 'New secret…', Icon: KeyRound, run: onRotate }] : []),
    ...(own ? [{ words: 'Remove…', Icon: Trash2, run: onRemove }] : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {webhook.state === 'paused' ? (
        <Button aria-label={`Resume ${name}`} onClick={() => void setWebhookState(webhook, 'active')}>
          <Play size={15} aria-hidden />
          Resume
        </Button>
      ) : (
        <>
          <Button aria-label={`Try ${name}`} onClick={() => void testWebhook(webhook)}>
            <Send size={15} aria-hidden />
            Try
          </Button>
          <Button aria-label={`Pause ${name}`} onClick={() => void setWebhookState(webhook, 'paused')}>
            <Pause size={15} aria-hidden />
            Pause
          </Button>
        </>
      )}
      <ActionMenu label={`More about ${name}`} actions={actions} />
    </div>
  );
}

function Condition({ webhook }: { webhook: Webhook }) {
  const { state, note, deliveries, last_delivery: last } = webhook;
  if (note !== null) {
    return (
      <p className="flex items-start gap-2 text-sm text-warn">
        <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
        <span className="min-w-0">Paused: {note}.</span>
      </p>
    );
  }
  return (
    <p className="text-sm text-muted">
      {state === 'paused' && 'Paused · '}
      {deliveredWords(deliveries)}
      {last !== null && (
        <>
          {' · last '}
          <Moment at={last.at} />
          {!last.delivered && <span className="text-warn"> failed: {last.answer}</span>}
        </>
      )}
    </p>
  );
}

export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const name = webhookName(webhook);
  const Chevron = open ? ChevronDown : ChevronRight;
  const rotate = () => void rotateWebhook(webhook).then(setSecret, showError);
  return (
    <li className="flex w-full flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <h3 className="font-semibold wrap-anywhere" dir="auto">
        {name}
      </h3>
      <p className="-mt-2 text-sm text-muted wrap-anywhere">{webhook.url}</p>
      {webhook.kinds !== null && <p className="-mt-2 text-sm text-muted">{kindsWords(webhook.kinds)}</p>}
      <Condition webhook={webhook} />
      <Actions
        webhook={webhook}
        onEdit={() => setEditing(true)}
        onRotate={rotate}
        onRemove={() => setRemoving(true)}
      />
      <Button
        tone="quiet"
        className="-ml-3 self-start"
        aria-expanded={open}
        aria-label={`Last deliveries to ${name}`}
        onClick={() => setOpen(!open)}
      >
        <Chevron size={15} aria-hidden />
        Last deliveries
      </Button>
      {open && <WebhookDeliveries webhook={webhook} />}
      {editing && <WebhookEdit webhook={webhook} onClose={() => setEditing(false)} />}
      {removing && (
        <ConfirmDialog
          title={`Remove ${name}?`}
          warning={REMOVING}
          act="Remove"
          onAct={() => removeWebhook(webhook)}
          onClose={() => setRemoving(false)}
        />
      )}
      {secret !== null && (
        <DialogFrame title="The new secret" onClose={() => setSecret(null)}>
          <p className="pb-3">For 24 hours what is sent is signed with the old one, too.</p>
          <SecretOnce secret={secret} onDone={() => setSecret(null)} />
        </DialogFrame>
      )}
    </li>
  );
}
