// The dialog that sets a webhook up, and then shows its secret once.
import { useState } from 'react';
import type { NewWebhook } from '../../src/contracts/webhook-shapes.ts';
import { addWebhook } from '../api/webhooks.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddForm } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Refusal } from './refusal.tsx';
import { SecretOnce } from './secret-once.tsx';
import { WebhookFields } from './webhook-fields.tsx';

const NOTHING: NewWebhook = { url: '', description: '', kinds: null, history: false };

export function WebhookAdd({ onClose }: { onClose: () => void }) {
  const { busy, refusal, attempt } = useTry();
  const [wish, setWish] = useState<NewWebhook>(NOTHING);
  const [secret, setSecret] = useState<string | null>(null);
  const submit = () => void attempt(async () => setSecret(await addWebhook(wish)));
  return (
    <DialogFrame title={secret === null ? 'Add a webhook' : 'Its secret'} onClose={onClose}>
      {secret === null ? (
        <AddForm submit="Add" busy={busy} onSubmit={submit}>
          <WebhookFields wish={wish} onChange={setWish} />
          {refusal !== null && <Refusal>{refusal}</Refusal>}
        </AddForm>
      ) : (
        <SecretOnce secret={secret} onDone={onClose} />
      )}
    </DialogFrame>
  );
}
