// Makes some events of an application an application of their own.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { splitOff } from '../api/regroup.ts';
import { count } from '../words/count.ts';
import { AddForm } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { KindIcon } from './kind-icon.tsx';
import { Moment } from './moment.tsx';
import type { TimelineItem } from './timeline-event.tsx';

function SplitChoice({
  event,
  chosen,
  onToggle,
}: {
  event: TimelineItem;
  chosen: boolean;
  onToggle: () => void;
}) {
  return (
    <li>
      <label className="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-2 hover:bg-hover">
        <input type="checkbox" className="size-4 accent-accent" checked={chosen} onChange={onToggle} />
        <KindIcon kind={event.kind} />
        <span className="min-w-0 flex-1 py-1">
          <span className="block truncate text-left" dir="auto">
            {event.summary}
          </span>
          {event.mail && (
            <span className="block truncate text-left text-sm text-muted" dir="auto">
              {event.mail.subject}
            </span>
          )}
        </span>
        <span className="shrink-0 text-sm text-muted">
          <Moment at={event.at} />
        </span>
      </label>
    </li>
  );
}

interface SplitDialogProps {
  application: ApplicationDetail;
  /** Item id that is chosen to begin with. */
  first: string;
  onClose: () => void;
}

export function SplitDialog({ application, first, onClose }: SplitDialogProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([first]));
  const navigate = useNavigate();
  const all = application.timeline.length;
  const toggle = (item: string) => {
    const next = new Set(chosen);
    if (!next.delete(item)) next.add(item);
    setChosen(next);
  };
  const split = () => {
    onClose();
    void splitOff(
      application,
      [...chosen],
      (id) => void navigate({ to: '/applications/$id', params: { id }, search: {} }),
    );
  };
  return (
    <DialogFrame title="Split off" onClose={onClose}>
      <AddForm
        submit={`Split off ${count(chosen.size, 'event')}`}
        busy={chosen.size === 0 || chosen.size === all}
        onSubmit={split}
      >
        <p className="text-muted">
          What you choose becomes an application of its own. At least one event stays here.
        </p>
        <ul className="-mx-2 max-h-[50dvh] overflow-y-auto">
          {application.timeline.toReversed().map((event) => (
            <SplitChoice
              key={event.item_id}
              event={event}
              chosen={chosen.has(event.item_id)}
              onToggle={() => toggle(event.item_id)}
            />
          ))}
        </ul>
      </AddForm>
    </DialogFrame>
  );
}
