// One line of a filter: a box or a circle, words, and the number of applications behind it.
import type { ReactNode } from 'react';
import { count } from '../words/count.ts';

interface FilterChoiceProps {
  /** Several may be chosen, or one. */
  type: 'checkbox' | 'radio';
  name: string;
  checked: boolean;
  /** Undefined while it is not known. */
  applications: number | undefined;
  onToggle: () => void;
  children: ReactNode;
}

export function FilterChoice({ type, name, checked, applications, onToggle, children }: FilterChoiceProps) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 rounded-md px-2 hover:bg-hover has-focus-visible:bg-hover">
      <input
        type={type}
        name={name}
        className="size-4 shrink-0 accent-accent"
        checked={checked}
        onChange={onToggle}
        // A chosen circle, pressed again, lets go.
        onClick={() => type === 'radio' && checked && onToggle()}
      />
      <span className="min-w-0 flex-1">{children}</span>
      {applications !== undefined && <span className="text-sm text-muted">{count(applications)}</span>}
    </label>
  );
}
