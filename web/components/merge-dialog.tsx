// Makes two applications one, after showing both side by side.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, Merge } from 'lucide-react';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { applicationQuery } from '../api/queries.ts';
import { merge } from '../api/regroup.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { KindIcon } from './kind-icon.tsx';
import { Moment } from './moment.tsx';
import { MoveTarget } from './move-target.tsx';
import { StatusBadge } from './status-badge.tsx';

const SHOWN = 4;

function Preview({ application, heading }: { application: ApplicationDetail; heading: string }) {
  const { timeline } = application;
  return (
    <section className="min-w-0 flex-1 rounded-lg border border-line p-3">
      <h3 className="text-sm text-muted">{heading}</h3>
      <p className="text-left font-semibold" dir="auto">
        {application.company ?? 'Unknown company'}
      </p>
      <p className="text-left text-muted" dir="auto">
        {application.role ?? 'Unknown role'}
      </p>
      <p className="mt-1">
        <StatusBadge status={application.status} />
      </p>
      <ul className="mt-2 flex flex-col gap-1 border-t border-line pt-2 text-sm">
        {timeline
          .slice(-SHOWN)
          .toReversed()
          .map((event) => (
            <li key={event.item_id} className="flex items-center gap-2">
              <KindIcon kind={event.kind} />
              <span className="min-w-0 flex-1 truncate" dir="auto">
                {event.summary}
              </span>
              <span className="shrink-0 text-muted">
                <Moment at={event.at} />
              </span>
            </li>
          ))}
        {timeline.length > SHOWN && (
          <li className="text-muted">and {count(timeline.length - SHOWN, 'earlier event')}</li>
        )}
      </ul>
    </section>
  );
}

interface MergeDialogProps {
  application: ApplicationDetail;
  onClose: () => void;
}

function Both({
  application,
  other,
  onBack,
  onClose,
}: MergeDialogProps & { other: string; onBack: () => void }) {
  const { data, error, refetch } = useQuery(applicationQuery(other));
  const navigate = useNavigate();
  const reopen = (id: string) => {
    // Whoever has left for a list meanwhile stays there.
    if (!location.pathname.startsWith('/applications/')) return;
    void navigate({ to: '/applications/$id', params: { id }, search: {}, replace: true });
  };
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-3 sm:flex-row">
        <Preview application={application} heading="This one" />
        {data ? (
          <Preview application={data} heading="And this" />
        ) : (
          <div aria-hidden className="skeleton min-h-40 flex-1" />
        )}
      </div>
      <p className="text-muted">
        Both become one application with all events of both. Undo parts them again.
      </p>
      <div className="flex justify-between gap-2">
        <Button tone="quiet" onClick={onBack}>
          <ArrowLeft size={15} aria-hidden />
          Another one
        </Button>
        <Button
          // A disabled button takes no focus; a new one takes its place once both can be seen.
          key={data ? 'ready' : 'waiting'}
          tone="primary"
          disabled={!data}
          autoFocus
          onClick={() => {
            onClose();
            if (data) void merge(application, data, reopen);
          }}
        >
          <Merge size={15} aria-hidden />
          Merge
        </Button>
      </div>
    </div>
  );
}

export function MergeDialog({ application, onClose }: MergeDialogProps) {
  const [other, setOther] = useState<string | null>(null);
  return (
    <DialogFrame title="Merge with another application" wide onClose={onClose}>
      {other === null ? (
        <MoveTarget
          without={application.id}
          likely={application.company}
          onChoose={({ id }) => setOther(id)}
        />
      ) : (
        <Both application={application} other={other} onBack={() => setOther(null)} onClose={onClose} />
      )}
    </DialogFrame>
  );
}
