// Where other programs are told of changes.
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { webhooksQuery } from '../api/webhooks.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { WebhookAdd } from './webhook-add.tsx';
import { WebhookCard } from './webhook-card.tsx';

export function SettingsWebhooks() {
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(webhooksQuery);
  if (error && !data) {
    return (
      <div className="-my-4 w-full">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  return (
    <>
      {data.length === 0 ? (
        <p className="text-muted">None. No program is told of your applications.</p>
      ) : (
        <ul aria-label="Webhooks" className="flex w-full flex-col gap-3">
          {data.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <Button onClick={() => setAdding(true)}>
        <Plus size={16} aria-hidden />
        Add a webhook
      </Button>
      {adding && <WebhookAdd onClose={() => setAdding(false)} />}
    </>
  );
}
