// One mail that waits for a look, with everything that can be decided on it.
import { useEffect, useRef, useState } from 'react';
import type { Kind } from '../../src/domain/kind.ts';
import { accept, decideKind, moveTo, moveToNew, sayTheSame, skip } from '../api/decide.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { kindGuesses } from '../words/kind-guesses.ts';
import { MailText } from './mail-text.tsx';
import { ReviewActions } from './review-actions.tsx';
import { ReviewApplication } from './review-application.tsx';
import { ReviewHead } from './review-mail.tsx';
import { ReviewKinds } from './review-kinds.tsx';
import { ReviewMove } from './review-move.tsx';

interface ReviewDeskProps {
  item: ReviewItem;
  /** Told what was decided, in words. */
  onDecided: (said: string) => void;
}

type Open = 'names' | 'move' | null;

/** A mail that comes is read from its beginning; the keyboard stays where it was, if that is still there. */
function useFreshMail(id: string) {
  const desk = useRef<HTMLDivElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    window.scrollTo({ top: 0 });
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, [id]);
  return desk;
}

/** What is open for this mail; for the next one it is closed. */
function useOpen(mail: string) {
  const [open, setOpen] = useState<{ what: Open; mail: string }>({ what: null, mail: '' });
  return {
    what: open.mail === mail ? open.what : null,
    show: (what: Open) => setOpen({ what, mail }),
  };
}

/** What the buttons and keys do. @param decided told what was decided */
function actsOn(item: ReviewItem, decided: (said: string) => void) {
  const toKind = (kind: Kind) => decided(kind === item.mail.kind ? accept(item) : decideKind(item, kind));
  return {
    toKind,
    onSame: item.suggestion && (() => decided(sayTheSame(item))),
    onAccept: () => decided(accept(item)),
    onDismiss: () => toKind('not_job'),
    onSkip: () => decided(skip(item)),
  };
}

export function ReviewDesk({ item, onDecided }: ReviewDeskProps) {
  const { id } = item.mail;
  const { what, show } = useOpen(id);
  const desk = useFreshMail(id);
  const guesses = kindGuesses(item.alternatives);
  const decided = (said: string) => {
    // It may come back by an undo, and then nothing of it is to stand open.
    show(null);
    onDecided(said);
  };
  const { toKind, ...acts } = actsOn(item, decided);
  const edit = (editing: boolean) => {
    show(editing ? 'names' : null);
    if (!editing) requestAnimationFrame(() => desk.current?.focus({ preventScroll: true }));
  };
  useShortcuts(
    {
      a: acts.onAccept,
      y: () => acts.onSame?.(),
      x: acts.onDismiss,
      s: acts.onSkip,
      e: () => item.application && show('names'),
      m: () => show('move'),
      ...Object.fromEntries(guesses.map(({ kind }, index) => [String(index + 1), () => toKind(kind)])),
    },
    true,
  );
  return (
    <div
      ref={desk}
      tabIndex={-1}
      role="group"
      aria-label="Mail to check"
      className="grid gap-x-10 gap-y-6 outline-none lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]"
    >
      <ReviewHead item={item} />
      <div className="flex flex-col gap-6 self-start lg:row-span-2 lg:[@media(min-height:52rem)]:sticky lg:[@media(min-height:52rem)]:top-[calc(var(--spacing-header)+1rem)]">
        <ReviewActions {...acts} />
        <ReviewKinds item={item} guesses={guesses} onKind={toKind} />
        <ReviewApplication item={item} editing={what === 'names'} onEdit={edit} onMove={() => show('move')} />
      </div>
      <div className="min-w-0 max-w-3xl border-t border-line pt-4 max-sm:pb-16">
        <MailText key={id} mail={item.mail} />
      </div>
      {what === 'move' && (
        <ReviewMove
          item={item}
          onMove={(target) => decided(moveTo(item, target))}
          onNew={(company) => decided(moveToNew(item, company))}
          onClose={() => show(null)}
        />
      )}
    </div>
  );
}
