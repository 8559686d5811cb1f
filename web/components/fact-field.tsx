// One fact about an application, editable in place, with where it comes from.
import { ExternalLink, Pencil } from 'lucide-react';
import { useId, useRef, useState, type RefObject } from 'react';
import type { Provenance } from '../../src/contracts/api.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { provenanceWords } from '../words/provenance-words.ts';
import { safeLink } from '../words/safe-link.ts';

interface FactFieldProps {
  label: string;
  value: string | null;
  provenance: Provenance | undefined;
  /** Whether the value is an address to be opened. */
  link?: boolean;
  /** @returns whether it was saved; what was typed stays until it is */
  onSave: (value: string | null) => Promise<boolean>;
}

interface FactInputProps {
  label: string;
  value: string;
  onDone: (text: string | null) => void;
}

function FactInput({ label, value, onDone }: FactInputProps) {
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

/** Seen while the pointer or the focus is on the fact; always there for screen readers. */
function Origin({ id, provenance }: { id: string; provenance: Provenance }) {
  const now = useNow();
  return (
    <span
      id={id}
      role="tooltip"
      className="invisible absolute top-full -left-2 z-10 w-max max-w-72 xl:top-0 xl:right-full xl:left-auto xl:mr-2 rounded-lg border border-line bg-surface px-3 py-2 text-sm opacity-0 shadow-float transition-opacity group-focus-within:visible group-focus-within:opacity-100 group-hover:visible group-hover:opacity-100 group-hover:delay-300"
    >
      {provenanceWords(provenance, now, place)}
      {provenance.text !== '' && (
        <q className="mt-1 line-clamp-3 text-muted before:content-['“'] after:content-['”']" dir="auto">
          {provenance.text}
        </q>
      )}
    </span>
  );
}

function OpenLink({ address }: { address: string | null }) {
  const safe = safeLink(address);
  if (safe === null) return null;
  return (
    <a
      href={safe}
      target="_blank"
      rel="noopener noreferrer"
      aria-label="Open the job posting in a new tab"
      title="Open in a new tab"
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-accent hover:bg-hover"
    >
      <ExternalLink size={15} aria-hidden />
    </a>
  );
}

/** An address without what says nothing to the eye. */
const shortLink = (value: string) => value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

type Save = FactFieldProps['onSave'];

interface Draft {
  text: string;
  /** Of the application as it was when the editing began; null to save over what is there now. */
  save: Save | null;
}

function useEditing(value: string | null, onSave: Save) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const finish = async (text: string | null) => {
    const save = draft?.save ?? onSave;
    setDraft(null);
    // Whoever went on to another field by mouse or Tab stays there.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus();
    });
    const next = text?.trim();
    if (next === undefined || next === (value ?? '')) return;
    if (!(await save(next === '' ? null : next))) setDraft({ text: next, save: null });
  };
  const begin = () => setDraft({ text: value ?? '', save: onSave });
  return { draft, begin, finish, button };
}

function Editing({
  label,
  value,
  draft,
  onDone,
}: {
  label: string;
  value: string | null;
  draft: Draft;
  onDone: FactInputProps['onDone'];
}) {
  return (
    <div className="flex-1">
      <FactInput label={label} value={draft.text} onDone={onDone} />
      {draft.save === null && (
        <p className="pt-0.5 text-sm text-warn" dir="auto">
          Not saved yet. It is now: {value ?? 'unknown'}
        </p>
      )}
    </div>
  );
}

interface FactButtonProps extends Omit<FactFieldProps, 'onSave'> {
  button: RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}

function FactButton({ label, value, provenance, link, button, onEdit }: FactButtonProps) {
  const origin = useId();
  const shown = link && value !== null ? shortLink(value) : value;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={`${label}: ${value ?? 'unknown'}. Change`}
        aria-describedby={provenance && origin}
        onClick={onEdit}
        className="-ml-2 flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-2 py-1 text-left hover:bg-hover"
      >
        <span className={`line-clamp-3 ${value === null ? 'text-muted italic' : ''}`} dir="auto">
          {shown ?? 'Unknown'}
        </span>
        <Pencil
          size={13}
          aria-hidden
          className="shrink-0 text-muted opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100"
        />
      </button>
      {link && <OpenLink address={value} />}
      {provenance && <Origin id={origin} provenance={provenance} />}
    </>
  );
}

export function FactField({ onSave, ...fact }: FactFieldProps) {
  const { label, value } = fact;
  const { draft, begin, finish, button } = useEditing(value, onSave);
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="group relative flex">
        {draft ? (
          <Editing label={label} value={value} draft={draft} onDone={(text) => void finish(text)} />
        ) : (
          <FactButton {...fact} button={button} onEdit={begin} />
        )}
      </dd>
    </div>
  );
}
