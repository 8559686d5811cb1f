// Where a new CV is dropped or chosen.
import { useState, type DragEvent } from 'react';
import { uploadCv } from '../api/profiles.ts';
import { useTry } from '../hooks/use-try.ts';
import { CvChoose } from './cv-choose.tsx';
import { Refusal } from './refusal.tsx';

export function CvDrop() {
  const { busy, refusal, attempt } = useTry();
  const [over, setOver] = useState(false);
  const read = (file: File) => void attempt(() => uploadCv(file, null)).then(() => undefined);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) read(file);
  };
  return (
    <div
      data-own-drop
      className={`flex w-full flex-col items-start gap-2 rounded-lg border border-dashed p-4 ${over ? 'border-accent bg-accent-soft' : 'border-edge bg-raised'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>
        Drop a CV here: PDF, Word (.docx) or plain text
        <span className="block text-sm text-muted">
          It is read on this machine, kept encrypted, and sent nowhere.
        </span>
      </p>
      <CvChoose replaces={null} busy={busy} onFile={read} />
      {refusal !== null && <Refusal>{refusal}</Refusal>}
    </div>
  );
}
