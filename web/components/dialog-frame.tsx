// A modal dialog with a title; it is there as long as it is drawn.
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

const FIELD = 'input:not([type=checkbox]), select, textarea';

interface DialogFrameProps {
  title: string;
  wide?: boolean;
  onClose: () => void;
  /** The first field has the focus, or what is marked with `data-first`. */
  children: ReactNode;
}

export function DialogFrame({ title, wide = false, onClose, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const own = dialog.current;
    if (own && !own.open) {
      opener.current = document.activeElement;
      own.showModal();
      (own.querySelector<HTMLElement>('[data-first]') ?? own.querySelector<HTMLElement>(FIELD))?.focus();
    }
    // A dialog that is removed while open gives the focus back to nobody.
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      // A press beside the dialog lands on the dialog itself, its veil being part of it.
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className={`m-auto w-full rounded-xl border border-line bg-surface p-0 text-ink shadow-float max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none ${wide ? 'max-w-2xl' : 'max-w-md'}`}
    >
      <div className="flex max-h-[calc(100dvh-3rem)] flex-col overflow-y-auto p-5">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={heading} className="min-w-0 pt-1 text-lg font-semibold" dir="auto">
            {title}
          </h2>
          <Button tone="quiet" size="icon" aria-label="Close" onClick={() => dialog.current?.close()}>
            <X size={17} aria-hidden />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
