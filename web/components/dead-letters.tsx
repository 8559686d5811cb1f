// What was tried and given up, where there is any: each can be tried again or thrown away.
import { useInfiniteQuery } from '@tanstack/react-query';
import { RotateCw, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { DeadLetter } from '../../src/contracts/webhook-shapes.ts';
import { deadLettersQuery, dropDeadLetter, retryDeadLetter } from '../api/webhooks.ts';
import { deadLetterTitle, dropWarning } from '../words/webhook-words.ts';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Moment } from './moment.tsx';

function Letter({ letter }: { letter: DeadLetter }) {
  const [dropping, setDropping] = useState(false);
  const title = deadLetterTitle(letter);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium wrap-anywhere">{title}</p>
        <p className="text-sm text-muted wrap-anywhere first-letter:uppercase">
          {letter.error} · <Moment at={letter.died_at} />
        </p>
      </div>
      <div className="flex gap-2">
        <Button aria-label={`Try again: ${title}`} onClick={() => void retryDeadLetter(letter)}>
          <RotateCw size={15} aria-hidden />
          Try again
        </Button>
        <Button tone="quiet" aria-label={`Drop: ${title}`} onClick={() => setDropping(true)}>
          <Trash2 size={15} aria-hidden />
          Drop…
        </Button>
      </div>
      {dropping && (
        <ConfirmDialog
          title="Drop it for good?"
          warning={dropWarning(letter)}
          act="Drop"
          onAct={() => dropDeadLetter(letter)}
          onClose={() => setDropping(false)}
        />
      )}
    </li>
  );
}

export function DeadLetters() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(deadLettersQuery);
  const letters = (data?.pages ?? []).flatMap(({ items }) => items);
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="dead-letters" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="dead-letters" className="flex items-center gap-2 font-semibold">
        <TriangleAlert size={16} aria-hidden className="shrink-0 text-warn" />
        What could not be done
      </h2>
      <p className="text-sm text-muted">
        Hearback tried several times and stopped. Once the cause is mended, have it tried again.
      </p>
      <ul className="divide-y divide-line">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ul>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </section>
  );
}
