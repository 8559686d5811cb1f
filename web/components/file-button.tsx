// A button that lets the person choose mail files.
import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { uploadFiles } from '../api/uploads.ts';
import { Button } from './button.tsx';

export function FileButton({ tone = 'primary' }: { tone?: 'primary' | 'plain' }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button tone={tone} onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden />
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Mail files"
        onChange={(event) => {
          uploadFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after a failure.
          event.target.value = '';
        }}
      />
    </>
  );
}
