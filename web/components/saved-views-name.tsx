// Asks for the name of a view.
import { useState } from 'react';
import { LONGEST_NAME, tidyName } from '../state/saved-views.ts';
import { savedViewsStore } from '../state/saved-views-store.ts';
import { useStore } from '../state/store.ts';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

interface SavedViewsNameProps {
  title: string;
  /** The name it has already. */
  known?: string;
  onName: (name: string) => void;
  onClose: () => void;
}

export function SavedViewsName({ title, known = '', onName, onClose }: SavedViewsNameProps) {
  const [text, setText] = useState(known);
  const views = useStore(savedViewsStore);
  const name = tidyName(text);
  const taken = name !== known && views.some((view) => view.name === name);
  return (
    <DialogFrame title={title} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '') return;
          onName(name);
          onClose();
        }}
      >
        <label className="flex flex-col gap-1">
          Name
          <input
            type="text"
            required
            autoComplete="off"
            dir="auto"
            maxLength={LONGEST_NAME}
            className="h-9 rounded-md border border-edge bg-surface px-2.5"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p role="status" className="text-sm text-muted empty:hidden">
          {taken && 'There is a view with this name; it will be replaced.'}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" disabled={name === ''}>
            {taken ? 'Replace' : 'Save'}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
