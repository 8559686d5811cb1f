// Chooses the application a mail belongs to: the likely ones first, any other by typing, or a new one.
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import type { Target } from '../api/decide.ts';
import { findQuery } from '../api/queries.ts';
import { useListChoice } from '../hooks/use-list-choice.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { StatusBadge } from './status-badge.tsx';

type Line = ReviewItem['candidates'][number];

interface ReviewMoveProps {
  item: ReviewItem;
  onMove: (target: Target) => void;
  /** @param company as typed, or null */
  onNew: (company: string | null) => void;
  onClose: () => void;
}

const nameOf = ({ company, role }: Line) =>
  [company, role].filter((name) => name !== null).join(' – ') || 'the other application';

/** The candidates while nothing is typed, then what fits. */
function useTargets(item: ReviewItem, text: string) {
  const sought = useDeferredValue(text.trim());
  const enabled = sought !== '' || item.candidates.length === 0;
  const { data, error, isPlaceholderData } = useQuery({ ...findQuery(sought), enabled });
  const found = (data ?? []).map(({ id, company, role, status }) => ({
    application_id: id,
    company,
    role,
    status,
  }));
  const lines = text.trim() === '' && item.candidates.length > 0 ? item.candidates : found;
  const fresh = sought === text.trim() && (!enabled || (data !== undefined && !isPlaceholderData));
  const own = item.application?.application_id;
  return { lines: lines.filter(({ application_id: id }) => id !== own), fresh, error };
}

function TargetLine({ line }: { line: Line }) {
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium" dir="auto">
          {line.company ?? 'Unknown company'}
        </span>
        <span className="block truncate text-sm text-muted" dir="auto">
          {line.role ?? 'Unknown role'}
        </span>
      </span>
      <span className="text-sm">
        <StatusBadge status={line.status} />
      </span>
    </>
  );
}

/** The list with the active one in it; the one after all lines is the new application. */
function Options({
  lines,
  company,
  list,
  choice: { active, setAt, choose },
}: {
  lines: readonly Line[];
  company: string | null;
  list: string;
  choice: ReturnType<typeof useListChoice>;
}) {
  const optionProps = (index: number) => ({
    id: `${list}-${index}`,
    role: 'option',
    'aria-selected': index === active,
    className: `flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-2.5 py-1.5 ${index === active ? 'bg-accent-soft' : ''}`,
    onPointerMove: () => setAt(index),
    onClick: () => choose(index),
  });
  return (
    <ul id={list} role="listbox" aria-label="Applications" className="mt-2 flex min-h-56 flex-col gap-0.5">
      {lines.map((line, index) => (
        <li key={line.application_id} {...optionProps(index)}>
          <TargetLine line={line} />
        </li>
      ))}
      <li key="new" {...optionProps(lines.length)}>
        <Plus size={16} aria-hidden className="shrink-0 text-accent" />
        <span className="min-w-0 truncate" dir="auto">
          {company === null ? 'New application' : `New application at “${company}”`}
        </span>
      </li>
    </ul>
  );
}

export function ReviewMove({ item, onMove, onNew, onClose }: ReviewMoveProps) {
  const [text, setText] = useState('');
  const { lines, fresh, error } = useTargets(item, text);
  const company = text.trim() || null;
  const list = useId();
  const choice = useListChoice(lines.length, fresh || error !== null, (index) => {
    const line = lines[index];
    if (line) onMove({ id: line.application_id, name: nameOf(line) });
    else onNew(company);
  });
  return (
    <DialogFrame title="Which application is it about?" onClose={onClose}>
      <input
        autoFocus
        role="combobox"
        aria-label="Search an application by company or role"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={`${list}-${choice.active}`}
        aria-autocomplete="list"
        placeholder="Company or role"
        maxLength={200}
        value={text}
        className="h-10 w-full rounded-md border border-edge bg-surface px-2.5"
        onChange={(event) => {
          setText(event.target.value);
          choice.setAt(0);
        }}
        onKeyDown={choice.onKeyDown}
      />
      <Options lines={lines} company={company} list={list} choice={choice} />
      {error && <p role="alert">{error.message}</p>}
    </DialogFrame>
  );
}
