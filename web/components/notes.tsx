// The person's own notes on an application.
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { correct, removeNote } from '../api/correct.ts';
import { Button } from './button.tsx';
import { Moment } from './moment.tsx';

function NoteForm({ item }: { item: string }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const made = await correct({ type: 'note', item, text: text.trim() }, () => 'Note added');
    setBusy(false);
    if (made) setText('');
  };
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        aria-label="New note"
        placeholder="Add a note: a name, a thought, what to ask"
        rows={2}
        maxLength={10_000}
        dir="auto"
        className="field-sizing-content max-h-60 w-full rounded-md border border-edge bg-surface px-3 py-2 placeholder:text-muted"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {text.trim() !== '' && (
        <Button type="submit" tone="primary" disabled={busy}>
          Add note
        </Button>
      )}
    </form>
  );
}

export function Notes({ application }: { application: ApplicationDetail }) {
  const item = application.timeline[0]?.item_id;
  if (item === undefined) return null;
  return (
    <section aria-labelledby="notes" className="flex flex-col gap-3">
      <h2 id="notes" className="font-semibold">
        Notes
      </h2>
      <ul className="flex flex-col gap-2 empty:hidden">
        {application.notes.map((note) => (
          <li key={note.id} className="flex items-start gap-2 rounded-lg bg-raised py-2 pr-2 pl-3">
            <div className="min-w-0 flex-1">
              <p className="mail-text">{note.text}</p>
              <p className="text-sm text-muted">
                <Moment at={note.at} />
              </p>
            </div>
            <Button
              tone="quiet"
              size="icon"
              aria-label={`Remove note: ${note.text.slice(0, 40)}`}
              onClick={() => void removeNote(note, item)}
            >
              <Trash2 size={15} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <NoteForm item={item} />
    </section>
  );
}
