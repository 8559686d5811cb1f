// Nothing waits for a look; says how fresh that is.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { importsQuery } from '../api/queries.ts';
import { Moment } from './moment.tsx';

/** The end of the latest import, or null before any. */
function useLastMail(): string | null {
  const { data } = useQuery(importsQuery);
  const ends = (data ?? []).flatMap(({ finished_at: end }) => end ?? []);
  return ends.sort().at(-1) ?? null;
}

export function ReviewEmpty() {
  const last = useLastMail();
  const notice = useRef<HTMLDivElement>(null);
  // The buttons that had the focus went with the last mail.
  useEffect(() => {
    if (document.activeElement === document.body) notice.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={notice}
      tabIndex={-1}
      className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-16 text-center outline-none"
    >
      <CircleCheck size={32} aria-hidden className="text-good" />
      <p className="text-lg font-semibold">Nothing to check.</p>
      <p className="text-muted">
        {last === null ? (
          'No mail has been read yet.'
        ) : (
          <>
            Last mail <Moment at={last} />.
          </>
        )}
      </p>
      <Link to="/" className="text-accent underline">
        Back to Today
      </Link>
    </div>
  );
}
