// A filter that is on or off, with the number of applications behind it.
import type { ReactNode } from 'react';
import { count } from '../words/count.ts';

export function FilterChip({
  on,
  applications,
  onToggle,
  children,
}: {
  on: boolean;
  applications: number;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      className="inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 whitespace-nowrap hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft"
    >
      {children}
      <span className="text-sm text-muted">{count(applications)}</span>
    </button>
  );
}
