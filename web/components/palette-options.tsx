// The lines of the command palette, in groups, one of them in hand.
import { useEffect, useRef } from 'react';
import type { Entry } from '../hooks/use-palette-entries.ts';
import { KeyCaps } from './key-caps.tsx';
import { StatusBadge } from './status-badge.tsx';

/** An id must not hold spaces, or it could not be pointed at. */
export const optionId = (list: string, { key }: Entry) => `${list}-${key.replaceAll(/\W+/g, '-')}`;

function Words({ entry }: { entry: Entry }) {
  if (entry.group !== 'Applications') {
    const { Icon, words, keys } = entry.command;
    return (
      <>
        <Icon size={16} aria-hidden className="shrink-0 text-muted" />
        <span className="min-w-0 flex-1 truncate">{words}</span>
        {keys !== undefined && (
          <span aria-hidden className="max-sm:hidden">
            <KeyCaps keys={keys} />
          </span>
        )}
      </>
    );
  }
  const { company, role, status } = entry.application;
  return (
    <>
      <span className="flex min-w-0 flex-1 gap-2">
        <bdi className="max-w-[60%] shrink-0 truncate font-medium">{company ?? 'Unknown company'}</bdi>
        <bdi className="min-w-0 truncate text-muted">{role ?? 'Unknown role'}</bdi>
      </span>
      <StatusBadge status={status} />
    </>
  );
}

interface PaletteOptionsProps {
  id: string;
  entries: readonly Entry[];
  chosen: string | null;
  onChoose: (key: string) => void;
  onRun: (entry: Entry) => void;
}

function Option({
  entry,
  id,
  chosen,
  onChoose,
  onRun,
}: Omit<PaletteOptionsProps, 'entries'> & { entry: Entry }) {
  const selected = entry.key === chosen;
  return (
    // The keys are those of the text field, whose list this is.
    <div
      id={optionId(id, entry)}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className={`flex h-row cursor-pointer items-center gap-3 rounded-md px-3 ${selected ? 'bg-accent-soft' : ''}`}
      onPointerMove={() => {
        if (!selected) onChoose(entry.key);
      }}
      onClick={() => onRun(entry)}
    >
      <Words entry={entry} />
    </div>
  );
}

const GROUPS = ['Pages', 'Actions', 'Applications'] as const;

export function PaletteOptions({ entries, ...rest }: PaletteOptionsProps) {
  const { id, chosen } = rest;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results" className="overflow-y-auto p-2 empty:hidden">
      {GROUPS.map((group) => {
        const lines = entries.filter((entry) => entry.group === group);
        if (lines.length === 0) return null;
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} className="px-3 pt-2 pb-1 text-sm text-muted">
              {group}
            </p>
            {lines.map((entry) => (
              <Option key={entry.key} entry={entry} {...rest} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
