// The fields of a webhook, as the dialogs that add and edit one show them.
import type { NewWebhook } from '../../src/contracts/webhook-shapes.ts';
import { AddField, AddInput } from './add-form.tsx';
import { WebhookKinds } from './webhook-kinds.tsx';

interface WebhookFieldsProps {
  wish: NewWebhook;
  /** Where it leads follows from a setting of the server. */
  fixed?: boolean;
  onChange: (wish: NewWebhook) => void;
}

export function WebhookFields({ wish, fixed = false, onChange }: WebhookFieldsProps) {
  const { url, description, kinds, history } = wish;
  return (
    <>
      {fixed ? (
        <p className="wrap-anywhere">
          <span className="block text-sm text-muted">
            Address of the receiver, which JOB_TRACKER_API_URL tells
          </span>
          {url}
        </p>
      ) : (
        <AddField label="Address of the receiver">
          <AddInput
            type="url"
            required
            maxLength={2000}
            placeholder="https://"
            value={url}
            onChange={({ target }) => onChange({ ...wish, url: target.value })}
          />
        </AddField>
      )}
      <AddField label="What it is for (optional)">
        <AddInput
          maxLength={200}
          value={description}
          onChange={({ target }) => onChange({ ...wish, description: target.value })}
        />
      </AddField>
      <WebhookKinds kinds={kinds} onChange={(chosen) => onChange({ ...wish, kinds: chosen })} />
      <label className="flex min-h-8 cursor-pointer items-start gap-2.5">
        <input
          type="checkbox"
          className="mt-1 size-4 shrink-0 accent-accent"
          checked={history}
          onChange={({ target }) => onChange({ ...wish, history: target.checked })}
        />
        Also send what older mail brings, as when a mailbox is read for the first time
      </label>
    </>
  );
}
