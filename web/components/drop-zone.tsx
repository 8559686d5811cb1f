// The place that invites mail files and folders; dropping works anywhere, this says so.
import { MailPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileButton } from './file-button.tsx';

export function DropZone({ children }: { children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center justify-center gap-3 rounded-xl border-2 border-dashed border-edge bg-raised px-4 py-6 text-center">
      <MailPlus size={24} aria-hidden className="text-accent" />
      <p className="text-lg font-semibold">Drop your mail file here, or a folder</p>
      <p className="text-muted">mbox, .eml, Maildir, or a .zip or .gz of these. Several at once are fine.</p>
      <div className="flex flex-wrap justify-center gap-2">
        <FileButton />
        <FileButton type="folder" tone="plain" />
        {children}
      </div>
    </div>
  );
}
