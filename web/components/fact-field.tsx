// One fact about an application, editable in place.
import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';

interface FactFieldProps {
  label: string;
  value: string | null;
  onSave: (value: string | null) => void;
}

function FactInput({
  label,
  value,
  onDone,
}: {
  label: string;
  value: string;
  onDone: (text: string | null) => void;
}) {
  const given = useRef(false);
  const done = (text: string | null) => {
    if (given.current) return;
    given.current = true;
    onDone(text);
  };
  return (
    <input
      autoFocus
      aria-label={label}
      defaultValue={value}
      maxLength={500}
      dir="auto"
      className="-mx-2 h-8 w-[calc(100%+1rem)] rounded-md border border-edge bg-surface px-[7px]"
      onFocus={(event) => event.target.select()}
      onBlur={(event) => done(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.stopPropagation();
          done(null);
        }
      }}
    />
  );
}

export function FactField({ label, value, onSave }: FactFieldProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onDone = (text: string | null) => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
    const next = text?.trim();
    if (next === undefined || next === (value ?? '')) return;
    onSave(next === '' ? null : next);
  };
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{label}</dt>
      <dd>
        {editing ? (
          <FactInput label={label} value={value ?? ''} onDone={onDone} />
        ) : (
          <button
            ref={button}
            type="button"
            aria-label={`${label}: ${value ?? 'unknown'}. Change`}
            title={value ?? undefined}
            onClick={() => setEditing(true)}
            className="group -mx-2 flex h-8 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 text-left hover:bg-hover"
          >
            <span className={`truncate ${value === null ? 'text-muted italic' : ''}`} dir="auto">
              {value ?? 'Unknown'}
            </span>
            <Pencil
              size={13}
              aria-hidden
              className="shrink-0 text-muted opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 [@media(hover:none)]:opacity-100"
            />
          </button>
        )}
      </dd>
    </div>
  );
}
