// The events of an application, newest on top, by day.
import { useMemo, useRef } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { correct, changeHeld } from '../api/correct.ts';
import { useNow } from '../hooks/use-now.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { place } from '../state/place.ts';
import { groupDays } from '../words/group-days.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { TimelineEvent, type TimelineItem } from './timeline-event.tsx';

function setKind(application: ApplicationDetail, event: TimelineItem, kind: Kind): void {
  const changed = (known: TimelineItem): TimelineItem =>
    known.item_id === event.item_id ? { ...known, kind, summary: KIND_WORDS[kind], review: false } : known;
  void correct(
    { type: 'kind', item: event.item_id, kind },
    () => `Set to “${KIND_WORDS[kind]}”`,
    () => changeHeld(application.id, (held) => ({ ...held, timeline: held.timeline.map(changed) })),
  );
}

interface TimelineProps {
  application: ApplicationDetail;
  /** Item id of the event whose mail is open. */
  open: string | null;
  onOpen: (item: string) => void;
}

export function Timeline({ application, open, onOpen }: TimelineProps) {
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const days = useMemo(() => groupDays(application.timeline, now, place), [application.timeline, now]);
  const step = (by: number) => {
    const events = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
    const at = events.indexOf(document.activeElement as HTMLElement);
    const next = events[at < 0 ? 0 : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  return (
    <div ref={list} className="flex flex-col gap-4">
      {days.map(({ heading, events }) => (
        <section key={heading} aria-label={heading}>
          <h3 className="px-3 pb-1 text-sm text-muted">{heading}</h3>
          <ol className="flex flex-col gap-0.5">
            {events.map((event) => (
              <TimelineEvent
                key={event.item_id}
                event={event}
                open={event.item_id === open}
                onOpen={() => onOpen(event.item_id)}
                onKind={(kind) => setKind(application, event, kind)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
