// The messages at the foot of the page.
import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import { dismissToast, toastStore, type Toast } from '../state/toasts.ts';
import { Button } from './button.tsx';

const SHOWN_FOR = 6000;
const SHOWN_WITH_UNDO = 12_000;

function ToastCard({ toast, held }: { toast: Toast; held: boolean }) {
  useEffect(() => {
    if (held || toast.tone === 'error') return undefined;
    const timer = setTimeout(
      () => dismissToast(toast.id),
      toast.undo || toast.lead ? SHOWN_WITH_UNDO : SHOWN_FOR,
    );
    return () => clearTimeout(timer);
  }, [held, toast]);
  const undo = () => {
    dismissToast(toast.id);
    toast.undo?.();
  };
  return (
    <div className="pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-lg border border-line bg-surface py-2 pr-2 pl-4 shadow-float">
      {toast.tone === 'error' && <TriangleAlert size={16} aria-hidden className="shrink-0 text-bad" />}
      <p className="min-w-0 flex-1">{toast.text}</p>
      {toast.lead && (
        <Button
          tone="quiet"
          className="font-semibold !text-accent"
          onClick={() => {
            dismissToast(toast.id);
            toast.lead?.run();
          }}
        >
          {toast.lead.words}
        </Button>
      )}
      {toast.undo && (
        <Button tone="quiet" className="font-semibold !text-accent" onClick={undo}>
          Undo
        </Button>
      )}
      <Button tone="quiet" size="icon" aria-label="Close message" onClick={() => dismissToast(toast.id)}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

export function ToastRegion() {
  const toasts = useStore(toastStore);
  const [held, setHeld] = useState(false);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-16 z-40 flex flex-col items-center gap-2 px-4 sm:bottom-6"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} held={held} />
      ))}
    </div>
  );
}
