// Finds another application as one types.
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { findQuery } from '../api/queries.ts';
import { useListChoice } from '../hooks/use-list-choice.ts';
import { useRested } from '../hooks/use-rested.ts';
import { AddInput } from './add-form.tsx';
import { Moment } from './moment.tsx';
import { StatusBadge } from './status-badge.tsx';

const PAUSE = 150;
const SHOWN = 7;

/** Company and role on two lines, with how it stands. */
function TargetCard({ application }: { application: ApplicationSummary }) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <span className="min-w-0 flex-1">
        <span className="block truncate text-left font-medium" dir="auto">
          {application.company ?? 'Unknown company'}
        </span>
        <span className="block truncate text-left text-sm text-muted" dir="auto">
          {application.role ?? 'Unknown role'}
        </span>
      </span>
      <span className="flex shrink-0 flex-col items-end text-sm">
        <StatusBadge status={application.status} />
        <span className="text-muted">
          <Moment at={application.last_activity_at} />
        </span>
      </span>
    </span>
  );
}

interface MoveTargetProps {
  /** The application one is on; it is not offered. */
  without: string;
  /** A company whose applications are offered first, before anything is typed. */
  likely: string | null;
  onChoose: (application: ApplicationSummary) => void;
}

function useFound(text: string, { without, likely }: MoveTargetProps) {
  const rested = useRested(text.trim(), PAUSE);
  const { data, error, isPlaceholderData } = useQuery(findQuery(rested));
  const alike = useQuery({ ...findQuery(likely ?? ''), enabled: likely !== null });
  const first = rested === '' && likely !== null ? (alike.data ?? []) : [];
  const all = new Map([...first, ...(data ?? [])].map((application) => [application.id, application]));
  all.delete(without);
  const known = data !== undefined && !isPlaceholderData && rested === text.trim();
  return { shown: [...all.values()].slice(0, SHOWN), known, error };
}

export function MoveTarget(props: MoveTargetProps) {
  const { onChoose } = props;
  const [text, setText] = useState('');
  const { shown, known, error } = useFound(text, props);
  const { active, setAt, onKeyDown } = useListChoice(shown.length - 1, known, (index) =>
    onChoose(shown[index]!),
  );
  const list = useId();
  return (
    <div className="flex flex-col gap-2">
      <AddInput
        role="combobox"
        aria-label="Search an application by company or role"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown[active] && `${list}-${active}`}
        aria-autocomplete="list"
        placeholder="Company or role"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label="Applications" className="flex min-h-64 flex-col gap-0.5">
        {shown.map((application, index) => (
          <li
            key={application.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className={`cursor-pointer rounded-lg px-2.5 py-1.5 ${index === active ? 'bg-accent-soft' : 'hover:bg-hover'}`}
            onPointerMove={() => setAt(index)}
            onClick={() => onChoose(application)}
          >
            <TargetCard application={application} />
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-muted empty:hidden">
        {error
          ? error.message
          : known && shown.length === 0
            ? 'No other application fits these letters.'
            : ''}
      </p>
    </div>
  );
}
