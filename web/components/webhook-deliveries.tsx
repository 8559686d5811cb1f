// The last deliveries of a webhook: what, when, and what became of each.
import { useQuery } from '@tanstack/react-query';
import { Check, CircleDashed, CircleX, Clock, type LucideIcon } from 'lucide-react';
import type { Delivery, Webhook } from '../../src/contracts/webhook-shapes.ts';
import { deliveriesQuery, replayDelivery } from '../api/webhooks.ts';
import { eventWords, stateWords } from '../words/webhook-words.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Moment } from './moment.tsx';

const MARKS: Readonly<Record<Delivery['state'], { Icon: LucideIcon; colour: string }>> = {
  delivered: { Icon: Check, colour: 'text-good' },
  dead: { Icon: CircleX, colour: 'text-bad' },
  dropped: { Icon: CircleDashed, colour: 'text-muted' },
  held: { Icon: Clock, colour: 'text-muted' },
  queued: { Icon: Clock, colour: 'text-muted' },
};

const SENT = new Set<Delivery['state']>(['delivered', 'dead', 'dropped']);

function Line({ webhook, delivery }: { webhook: Webhook; delivery: Delivery }) {
  const { Icon, colour } = MARKS[delivery.state];
  const what = eventWords(delivery);
  return (
    <li className="flex items-start gap-2 py-2">
      <Icon size={15} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="wrap-anywhere" dir="auto">
          {what}
          {delivery.company !== null && ` · ${delivery.company}`}
        </p>
        <p className="text-muted wrap-anywhere">
          {stateWords(delivery)}
          {' · '}
          <Moment at={delivery.tried_at ?? delivery.recorded_at} />
        </p>
      </div>
      {SENT.has(delivery.state) && delivery.type !== 'test' && (
        <Button
          size="small"
          tone="quiet"
          className="max-sm:min-h-11"
          aria-label={`Send again: ${what}`}
          onClick={() => void replayDelivery(webhook, delivery)}
        >
          Send again
        </Button>
      )}
    </li>
  );
}

export function WebhookDeliveries({ webhook }: { webhook: Webhook }) {
  const { data, error, refetch } = useQuery(deliveriesQuery(webhook.id));
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  if (data.length === 0) return <p className="text-sm text-muted">Nothing was sent yet.</p>;
  return (
    <ul className="divide-y divide-line">
      {data.map((delivery) => (
        <Line key={delivery.event_id} webhook={webhook} delivery={delivery} />
      ))}
    </ul>
  );
}
