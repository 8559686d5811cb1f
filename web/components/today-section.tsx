// A part of the first screen: its heading, a word on it, and its lines.
import { useId, type ReactNode } from 'react';
import { count } from '../words/count.ts';

interface TodaySectionProps {
  title: string;
  /** How many there are; 0 says nothing. */
  total?: number;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function TodaySection({ title, total = 0, hint, className = '', children }: TodaySectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={`min-w-0 ${className}`}>
      <div className="flex flex-wrap items-baseline gap-x-2 border-b border-line pb-2">
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        {total > 0 && <span className="font-medium text-muted">{count(total)}</span>}
        {hint !== undefined && <p className="ml-auto text-sm text-muted">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
