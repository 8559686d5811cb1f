// The buttons that decide on a mail; at the foot of a narrow window, where the thumb is.
import { Ban, Check, SkipForward } from 'lucide-react';
import { Button } from './button.tsx';
import { KeyCap } from './key-cap.tsx';

interface ReviewActionsProps {
  onAccept: () => void;
  onDismiss: () => void;
  onSkip: () => void;
}

const BIG = 'max-sm:min-h-11 max-sm:flex-1 max-sm:justify-center max-sm:px-2';

export function ReviewActions({ onAccept, onDismiss, onSkip }: ReviewActionsProps) {
  return (
    <div className="flex gap-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] max-sm:z-20 max-sm:border-t max-sm:border-line max-sm:bg-surface max-sm:px-4 max-sm:py-2 sm:flex-wrap">
      <Button tone="primary" className={BIG} aria-keyshortcuts="a" onClick={onAccept}>
        <KeyCap>a</KeyCap>
        <Check size={16} aria-hidden className="sm:hidden" />
        Right
      </Button>
      <Button className={BIG} aria-keyshortcuts="x" onClick={onDismiss}>
        <KeyCap>x</KeyCap>
        <Ban size={16} aria-hidden className="sm:hidden" />
        Not about a job
      </Button>
      <Button className={BIG} aria-keyshortcuts="s" onClick={onSkip}>
        <KeyCap>s</KeyCap>
        <SkipForward size={16} aria-hidden className="sm:hidden" />
        Skip
      </Button>
    </div>
  );
}
