// The buttons that decide on a mail; at the foot of a narrow window, where the thumb is.
import { Ban, Check, CopyCheck, SkipForward } from 'lucide-react';
import { Button } from './button.tsx';
import { KeyCap } from './key-cap.tsx';

interface ReviewActionsProps {
  /** Says the same as of a mail like it; null where nothing is proposed. */
  onSame: (() => void) | null;
  onAccept: () => void;
  onDismiss: () => void;
  onSkip: () => void;
}

/** Its sign alone. */
const SMALL = 'max-sm:min-h-11 max-sm:min-w-11 max-sm:justify-center max-sm:px-2';
const BIG = 'max-sm:min-h-11 max-sm:flex-1 max-sm:justify-center max-sm:px-2';

export function ReviewActions({ onSame, onAccept, onDismiss, onSkip }: ReviewActionsProps) {
  // In a narrow window there is room for the words of three only.
  const fourth = onSame ? 'max-sm:sr-only' : '';
  return (
    <div className="flex gap-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] max-sm:z-20 max-sm:border-t max-sm:border-line max-sm:bg-surface max-sm:px-4 max-sm:py-2 sm:flex-wrap">
      {onSame && (
        <Button tone="primary" className={BIG} aria-keyshortcuts="y" onClick={onSame}>
          <KeyCap>y</KeyCap>
          <CopyCheck size={16} aria-hidden className="sm:hidden" />
          The same
        </Button>
      )}
      <Button
        {...(onSame ? {} : { tone: 'primary' as const })}
        className={BIG}
        aria-keyshortcuts="a"
        onClick={onAccept}
      >
        <KeyCap>a</KeyCap>
        <Check size={16} aria-hidden className="sm:hidden" />
        {onSame ? (
          <span>
            Right <span className="max-sm:sr-only">as it is</span>
          </span>
        ) : (
          'Right'
        )}
      </Button>
      <Button className={onSame ? SMALL : BIG} aria-keyshortcuts="x" onClick={onDismiss}>
        <KeyCap>x</KeyCap>
        <Ban size={16} aria-hidden className="sm:hidden" />
        <span className={fourth}>Not about a job</span>
      </Button>
      <Button className={onSame ? SMALL : BIG} aria-keyshortcuts="s" onClick={onSkip}>
        <KeyCap>s</KeyCap>
        <SkipForward size={16} aria-hidden className="sm:hidden" />
        <span className={fourth}>Skip</span>
      </Button>
    </div>
  );
}
