// The person's own notes on an application.
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { correct } from '../api/correct.ts';
import { changeNote, removeNote } from '../api/hand-made.ts';
import { AddText } from './add-form.tsx';
import { Button } from './button.tsx';
import { Moment } from './moment.tsx';

type Note = ApplicationDetail['notes'][number];

interface NoteFormProps {
  label: string;
  initial: string;
  submit: string;
  /** @returns whether it was saved; what was typed stays until it is */
  onSave: (text: string) => Promise<boolean>;
  onCancel?: () => void;
}

function NoteForm({ label, initial, submit, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(initial);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const saved = await onSave(text.trim());
    setBusy(false);
    if (saved) setText('');
  };
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <AddText
        aria-label={label}
        placeholder="A name, a thought, what to ask"
        rows={2}
        autoFocus={onCancel !== undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (onCancel) onCancel();
          else event.currentTarget.blur();
        }}
      />
      <div className="flex gap-2 empty:hidden">
        {text.trim() !== '' && (
          <Button type="submit" tone="primary" disabled={busy || text.trim() === initial}>
            {submit}
          </Button>
        )}
        {onCancel && (
          <Button tone="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}

function NoteCard({ note, item, application }: { note: Note; item: string; application: ApplicationDetail }) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <NoteForm
          label="Note"
          initial={note.text}
          submit="Save note"
          onSave={async (text) => {
            const saved = await changeNote(note, text, item, application);
            if (saved) setEditing(false);
            return saved;
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="rounded-lg bg-raised py-2 pr-2 pl-3">
      <p className="mail-text">{note.text}</p>
      <div className="flex items-center gap-1 text-sm text-muted">
        <span className="flex-1">
          <Moment at={note.at} />
        </span>
        <Button
          tone="quiet"
          size="icon"
          aria-label={`Change note: ${note.text.slice(0, 40)}`}
          onClick={() => setEditing(true)}
        >
          <Pencil size={14} aria-hidden />
        </Button>
        <Button
          tone="quiet"
          size="icon"
          aria-label={`Remove note: ${note.text.slice(0, 40)}`}
          onClick={() => void removeNote(note, item, application)}
        >
          <Trash2 size={15} aria-hidden />
        </Button>
      </div>
    </li>
  );
}

export function Notes({ application }: { application: ApplicationDetail }) {
  const item = application.timeline[0]?.item_id;
  if (item === undefined) return null;
  const add = async (text: string) =>
    (await correct({ type: 'note', item, text }, () => 'Note added', undefined, application)) !== null;
  return (
    <section aria-labelledby="notes" className="flex flex-col gap-2">
      <h2 id="notes" className="font-semibold">
        Notes
      </h2>
      <ul className="flex flex-col gap-2 empty:hidden">
        {application.notes.map((note) => (
          <NoteCard key={note.id} note={note} item={item} application={application} />
        ))}
      </ul>
      <NoteForm label="New note" initial="" submit="Add note" onSave={add} />
    </section>
  );
}
