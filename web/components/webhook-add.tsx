// The dialog that sets a webhook up, and then shows its secret once.
import { useState } from 'react';
import { addWebhook } from '../api/webhooks.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddField, AddForm, AddInput } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Refusal } from './refusal.tsx';
import { SecretOnce } from './secret-once.tsx';

export function WebhookAdd({ onClose }: { onClose: () => void }) {
  const { busy, refusal, attempt } = useTry();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [history, setHistory] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const submit = () =>
    void attempt(async () =>
      setSecret(await addWebhook({ url: url.trim(), description, kinds: null, history })),
    );
  return (
    <DialogFrame title={secret === null ? 'Add a webhook' : 'Its secret'} onClose={onClose}>
      {secret === null ? (
        <AddForm submit="Add" busy={busy} onSubmit={submit}>
          <AddField label="Address of the receiver">
            <AddInput
              type="url"
              required
              maxLength={2000}
              placeholder="https://"
              value={url}
              onChange={({ target }) => setUrl(target.value)}
            />
          </AddField>
          <AddField label="What it is for (optional)">
            <AddInput
              maxLength={200}
              value={description}
              onChange={({ target }) => setDescription(target.value)}
            />
          </AddField>
          <label className="flex min-h-8 cursor-pointer items-start gap-2.5">
            <input
              type="checkbox"
              className="mt-1 size-4 shrink-0 accent-accent"
              checked={history}
              onChange={({ target }) => setHistory(target.checked)}
            />
            Also send what older mail brings, as when a mailbox is read for the first time
          </label>
          {refusal !== null && <Refusal>{refusal}</Refusal>}
        </AddForm>
      ) : (
        <SecretOnce secret={secret} onDone={onClose} />
      )}
    </DialogFrame>
  );
}
