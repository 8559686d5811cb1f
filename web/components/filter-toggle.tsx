// A filter that is on or off.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { count } from '../words/count.ts';

interface FilterToggleProps {
  on: boolean;
  /** How many there are of them; undefined when that is not known. */
  applications?: number | undefined;
  onToggle: () => void;
  children: ReactNode;
}

export function FilterToggle({ on, applications, onToggle, children }: FilterToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      onKeyDown={({ key }) => {
        if (on && (key === 'Delete' || key === 'Backspace')) onToggle();
      }}
      className="inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-full border border-line px-2.5 whitespace-nowrap hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft"
    >
      {children}
      {on && <X size={14} aria-hidden className="text-muted" />}
      {!on && applications !== undefined && applications > 0 && (
        <span className="text-sm text-muted">{count(applications)}</span>
      )}
    </button>
  );
}
