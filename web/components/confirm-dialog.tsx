// Asks before something is done that cannot be taken back.
import { Trash2 } from 'lucide-react';
import { useTry } from '../hooks/use-try.ts';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Refusal } from './refusal.tsx';

interface ConfirmDialogProps {
  title: string;
  /** What it leads to. */
  warning: string;
  /** What the button says that does it. */
  act: string;
  onAct: () => Promise<void>;
  onClose: () => void;
}

export function ConfirmDialog({ title, warning, act, onAct, onClose }: ConfirmDialogProps) {
  const { busy, refusal, attempt } = useTry();
  const go = () =>
    void attempt(async () => {
      await onAct();
      onClose();
      // The button that had the focus may have gone with it.
      setTimeout(() => {
        if (document.activeElement === document.body)
          document.getElementById('main')?.focus({ preventScroll: true });
      });
    });
  return (
    <DialogFrame title={title} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p>{warning}</p>
        {refusal !== null && <Refusal>{refusal}</Refusal>}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button data-first onClick={onClose}>
            Keep it
          </Button>
          <Button
            tone="primary"
            aria-disabled={busy}
            className="!bg-bad aria-disabled:opacity-50"
            onClick={go}
          >
            <Trash2 size={15} aria-hidden />
            {act}
          </Button>
        </div>
      </div>
    </DialogFrame>
  );
}
