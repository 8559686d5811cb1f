// The place that invites a mail file; dropping works anywhere, this says so.
import { MailPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileButton } from './file-button.tsx';

export function DropZone({ large = false, children }: { large?: boolean; children?: ReactNode }) {
  return (
    <div
      className={`flex flex-col items-center justify-center gap-3 rounded-xl border-2 border-dashed border-edge bg-raised px-4 text-center ${large ? 'py-12' : 'py-6'}`}
    >
      <MailPlus size={large ? 32 : 24} aria-hidden className="text-accent" />
      <p className={large ? 'text-xl font-semibold' : 'text-lg font-semibold'}>Drop your mail file here</p>
      <p className="text-muted">mbox, .zip, .gz or .eml. Several at once are fine.</p>
      <div className="flex flex-wrap justify-center gap-2">
        <FileButton />
        {children}
      </div>
    </div>
  );
}
