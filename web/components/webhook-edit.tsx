// The dialog in which a webhook is changed: where it leads, what it is for, and what is sent.
import { useState } from 'react';
import type { NewWebhook, Webhook } from '../../src/contracts/webhook-shapes.ts';
import { changeWebhook } from '../api/webhooks.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddForm } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Refusal } from './refusal.tsx';
import { WebhookFields } from './webhook-fields.tsx';

/** @param webhook as it is now; what the person wrote stays when it changes meanwhile */
export function WebhookEdit({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { busy, refusal, attempt } = useTry();
  const [opened] = useState(webhook);
  const [wish, setWish] = useState<NewWebhook>(() => {
    const { url, description, kinds, history } = webhook;
    return { url, description, kinds, history };
  });
  const submit = () =>
    void attempt(async () => {
      await changeWebhook(webhook, opened, wish);
      onClose();
    });
  return (
    <DialogFrame title="Edit the webhook" onClose={onClose}>
      <AddForm submit="Save" busy={busy} onSubmit={submit}>
        <WebhookFields wish={wish} fixed={webhook.origin === 'setting'} onChange={setWish} />
        {refusal !== null && <Refusal>{refusal}</Refusal>}
      </AddForm>
    </DialogFrame>
  );
}
