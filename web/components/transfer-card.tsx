// The frame of one file, folder or mailbox on its way into the tracker: name, what to do with it, how it goes.
import { AtSign, FileText, Folder } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { file: FileText, folder: Folder, account: AtSign } as const;

export function TransferCard({
  name,
  type = 'file',
  actions,
  children,
}: {
  name: string;
  type?: keyof typeof ICONS;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const Icon = ICONS[type];
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-4 py-3">
      <div className="flex min-h-6 items-center gap-2">
        <Icon size={16} aria-hidden className="shrink-0 text-muted" />
        <p className="min-w-0 flex-1 truncate text-left font-medium" title={name} dir="auto">
          {name}
        </p>
        {actions}
      </div>
      {children}
    </li>
  );
}
