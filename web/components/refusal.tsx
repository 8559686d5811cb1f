// Why something was refused, beside what it was refused of.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export function Refusal({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="flex items-start gap-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
