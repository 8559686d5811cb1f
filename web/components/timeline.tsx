// The events of an application, newest on top, by day.
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { removeEvent } from '../api/hand-made.ts';
import { setKind } from '../api/regroup.ts';
import { useNow } from '../hooks/use-now.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { place } from '../state/place.ts';
import { groupDays } from '../words/group-days.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { TimelineEvent, type TimelineItem } from './timeline-event.tsx';

/** So many that they fill the screen. */
const FIRST_DAYS = 12;

interface TimelineProps {
  application: ApplicationDetail;
  /** Item id of the event whose mail is open. */
  open: string | null;
  onOpen: (item: string) => void;
}

/** As it was added; of a note its words are all there is. */
function entryOf({ company, role }: ApplicationDetail, { kind, at, text, summary }: TimelineItem) {
  const time = at ?? new Date().toISOString();
  return kind === 'note'
    ? { kind: null, at: time, company, role, text: summary }
    : { kind, at: time, company, role, text: text ?? '' };
}

/** Handlers that stay the same while the application changes, so that hundreds of events need not be drawn anew. */
function useHandlers({ application, onOpen }: TimelineProps) {
  const latest = useRef({ application, onOpen });
  useEffect(() => {
    latest.current = { application, onOpen };
  });
  const open = useCallback((item: string) => latest.current.onOpen(item), []);
  const kind = useCallback(
    (item: string, chosen: Kind) => void setKind(latest.current.application, item, chosen),
    [],
  );
  const remove = useCallback((event: TimelineItem) => {
    const { application: held } = latest.current;
    const beside = held.timeline.find(({ item_id }) => item_id !== event.item_id)?.item_id ?? null;
    void removeEvent(event.item_id, entryOf(held, event), beside, held);
  }, []);
  return { open, kind, remove };
}

export function Timeline(props: TimelineProps) {
  const { application, open } = props;
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => groupDays(application.timeline, now, place), [application.timeline, now]);
  // Hundreds of days at once would hold up what the person does meanwhile.
  const days = useDeferredValue(all, all.slice(0, FIRST_DAYS));
  const { open: onOpen, kind: onKind, remove: onRemove } = useHandlers(props);
  const step = (by: number) => {
    const events = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
    const at = events.indexOf(document.activeElement as HTMLElement);
    const next = events[at < 0 ? 0 : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  return (
    <div ref={list} className="flex flex-col gap-3">
      {days.map(({ heading, events }) => (
        <section
          key={heading}
          aria-label={heading}
          // Days out of sight cost nothing; their height is remembered once they were seen.
          className="[contain-intrinsic-size:auto_7rem] [content-visibility:auto]"
        >
          <h2 className="px-3 pb-1 text-sm text-muted">{heading}</h2>
          <ol className="flex flex-col gap-0.5">
            {events.map((event) => (
              <TimelineEvent
                key={event.item_id}
                event={event}
                open={event.item_id === open}
                onOpen={onOpen}
                onKind={onKind}
                onRemove={onRemove}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
