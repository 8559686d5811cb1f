// The map of the keyboard.
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { singleKeysStore } from '../state/single-keys.ts';
import { useStore } from '../state/store.ts';
import { Button } from './button.tsx';

const KEYS = [
  ['/', 'Search applications'],
  ['j  k', 'Next, previous line'],
  ['Enter', 'Open'],
  ['Esc', 'Close, back'],
  ['z', 'Undo the last change'],
  ['g a', 'Go to applications'],
  ['g m', 'Go to mailboxes'],
  ['?', 'This map'],
] as const;

function SingleKeysSwitch() {
  const on = useStore(singleKeysStore) === 'on';
  return (
    <label className="mt-4 flex items-center gap-2 text-sm text-muted">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={(event) => singleKeysStore.set(() => (event.target.checked ? 'on' : 'off'))}
      />
      Use single letters as shortcuts
    </label>
  );
}

export function KeyMap({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="key-map-title"
      onClose={onClose}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-6 text-ink shadow-float"
    >
      <div className="mb-4 flex items-center justify-between">
        <h2 id="key-map-title" className="text-lg font-semibold">
          Keyboard
        </h2>
        <Button tone="quiet" size="icon" aria-label="Close" onClick={onClose}>
          <X size={17} aria-hidden />
        </Button>
      </div>
      <dl className="grid grid-cols-[6rem_1fr] items-baseline gap-y-2">
        {KEYS.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt className="flex gap-1">
              {keys.split(/\s+/).map((key) => (
                <kbd key={key} className="rounded border border-edge bg-raised px-1.5 font-sans text-sm">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
    </dialog>
  );
}
