// The frame of one file on its way into the tracker: name, what to do with it, how it goes.
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';

export function TransferCard({
  name,
  actions,
  children,
}: {
  name: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-4 py-3">
      <div className="flex min-h-6 items-center gap-2">
        <FileText size={16} aria-hidden className="shrink-0 text-muted" />
        <p className="min-w-0 flex-1 truncate font-medium" title={name} dir="auto">
          {name}
        </p>
        {actions}
      </div>
      {children}
    </li>
  );
}
