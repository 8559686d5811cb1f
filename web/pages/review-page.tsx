// What the machine was not sure of, one mail at a time.
import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { undoLast } from '../api/decide.ts';
import { reviewQuery } from '../api/queries.ts';
import { Button } from '../components/button.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { ReviewDesk } from '../components/review-desk.tsx';
import { ReviewEmpty } from '../components/review-empty.tsx';
import { ReviewSkeleton } from '../components/review-skeleton.tsx';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useWayBack } from '../hooks/use-way-back.ts';
import { reviewLine, reviewStore } from '../state/review-line.ts';
import { useStore } from '../state/store.ts';
import { count } from '../words/count.ts';

type Line = ReturnType<typeof reviewLine>;

const AHEAD = 20;

/** Those that were put off stand before the others in what the server tells, so that more must be asked for. */
function limitFor(skipped: number): number {
  return AHEAD + Math.ceil(skipped / 10) * 10;
}

function LastStep({ said, onUndo }: { said: string | undefined; onUndo: () => void }) {
  if (said === undefined) return null;
  return (
    <div className="flex min-w-0 items-center gap-2">
      <p className="truncate text-muted max-sm:hidden" dir="auto">
        {said}
      </p>
      <Button className="max-sm:min-h-11" aria-keyshortcuts="z" aria-label={`Undo: ${said}`} onClick={onUndo}>
        <KeyCap>z</KeyCap>
        <Undo2 size={15} aria-hidden className="sm:hidden" />
        Undo
      </Button>
    </div>
  );
}

function useReview() {
  const state = useStore(reviewStore);
  const { data, error, refetch } = useQuery(reviewQuery(limitFor(state.skipped.length)));
  const line = data && reviewLine(data, state);
  return { line, error, refetch, last: state.steps.at(-1)?.said };
}

function Heading({ left, children }: { left: number; children: ReactNode }) {
  return (
    <div className="flex min-h-9 items-center justify-between gap-4">
      <title>{left > 0 ? `${count(left)} to check · Hearback` : 'Review · Hearback'}</title>
      <h1 className="text-xl font-semibold">
        Review {left > 0 && <span className="text-base font-normal text-muted">{count(left)} left</span>}
      </h1>
      {children}
    </div>
  );
}

/** What was done, and what comes now, for those who do not see it. */
function spoken(said: string, { items: [next], left }: Line): string {
  if (said === '') return '';
  return next ? `${said}. ${count(left)} left. Next: ${next.mail.subject}` : `${said}. Nothing to check.`;
}

const NOTHING: Line = { items: [], left: 0 };

function Body({ line, onDecided }: { line: Line | undefined; onDecided: (said: string) => void }) {
  const [item] = line?.items ?? [];
  if (item) return <ReviewDesk item={item} onDecided={onDecided} />;
  // More wait than have been told; they are on their way.
  return line && line.left <= 0 ? <ReviewEmpty /> : <ReviewSkeleton />;
}

export function ReviewPage() {
  useWayBack('/review');
  const { line, error, refetch, last } = useReview();
  const [said, setSaid] = useState('');
  const undo = () => setSaid(undoLast() ?? '');
  useShortcuts({ z: undo }, true);
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 py-4 sm:py-6">
      <Heading left={line?.left ?? 0}>
        <LastStep said={last} onUndo={undo} />
      </Heading>
      <p role="status" className="sr-only">
        {spoken(said, line ?? NOTHING)}
      </p>
      {error && !line ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Body line={line} onDecided={setSaid} />
      )}
    </div>
  );
}
