// The command palette: every page, every action, and every application, found by a few letters.
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Dialogs } from '../hooks/use-commands.ts';
import { usePaletteEntries, type Entry } from '../hooks/use-palette-entries.ts';
import { holdsMod } from '../state/mod-key.ts';
import { count } from '../words/count.ts';
import { optionId, PaletteOptions } from './palette-options.tsx';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

function Nothing({ text, failed }: { text: string; failed: boolean }) {
  return (
    <p className="px-4 py-6 text-center text-muted">
      {failed ? 'Applications cannot be searched right now.' : `Nothing found for “${text.trim()}”.`}
    </p>
  );
}

/** The entry in hand, the first of all until the person chose another; `fresh` once it fits what is typed. */
function useChoice(entries: readonly Entry[], fresh: boolean, run: (entry: Entry) => void) {
  const [chosen, choose] = useState<string | null>(null);
  const [awaited, setAwaited] = useState(false);
  const at = Math.max(
    entries.findIndex(({ key }) => key === chosen),
    0,
  );
  const entry = entries[at];
  useEffect(() => {
    if (!awaited || !fresh) return;
    setAwaited(false);
    if (entry) run(entry);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) choose(entries[step(at, entries.length - 1)]?.key ?? null);
    // Who types and presses Enter at once means what will be found, not what still stands there.
    else if (event.key === 'Enter') setAwaited(true);
    else return;
    event.preventDefault();
  };
  return { entry, choose, onKeyDown };
}

interface FieldProps {
  /** Of the list, whose lines have ids that begin with it. */
  id: string;
  text: string;
  entry: Entry | undefined;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Field({ id, text, entry, onText, onKeyDown }: FieldProps) {
  return (
    <div className="flex items-center gap-3 border-b border-line px-4">
      <Search size={17} aria-hidden className="shrink-0 text-muted" />
      <input
        autoFocus
        type="text"
        role="combobox"
        aria-label="Find an application, a page or an action"
        aria-expanded={entry !== undefined}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={entry && optionId(id, entry)}
        placeholder="Find an application, a page or an action…"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        className="h-12 min-w-0 flex-1 bg-transparent outline-none placeholder:text-muted"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface PaletteProps extends Dialogs {
  onClose: () => void;
}

export function Palette({ onClose, ...dialogs }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const { entries, fresh, failed } = usePaletteEntries(text, dialogs);
  const close = () => dialog.current?.close();
  // Closed first, so that the focus is back where it was before the command moves it.
  const run = (entry: Entry) => {
    close();
    entry.run();
  };
  const { entry, choose, onKeyDown } = useChoice(entries, fresh, run);
  const onText = (next: string) => {
    setText(next);
    choose(null);
  };
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label="Find or do"
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'k' || !holdsMod(event.nativeEvent)) return;
        event.preventDefault();
        close();
      }}
      className="mx-auto mt-[max(1rem,12vh)] w-[min(38rem,calc(100vw-1.5rem))] max-w-none overflow-hidden rounded-xl border border-line bg-surface p-0 text-ink shadow-float"
    >
      <div className="flex max-h-[70vh] flex-col">
        <Field id={id} text={text} entry={entry} onText={onText} onKeyDown={onKeyDown} />
        <PaletteOptions id={id} entries={entries} chosen={entry?.key ?? null} onChoose={choose} onRun={run} />
        {fresh && entries.length === 0 && <Nothing text={text} failed={failed} />}
        <p role="status" className="sr-only">
          {fresh && count(entries.length, 'result')}
        </p>
      </div>
    </dialog>
  );
}
