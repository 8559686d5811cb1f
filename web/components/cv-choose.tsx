// A button that lets the person choose the file of a CV, and says why one cannot be read.
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import type { ShownProfile } from '../../src/contracts/profile-shapes.ts';
import { Button } from './button.tsx';

interface CvChooseProps {
  /** The CV whose file is replaced; null for a new one. */
  replaces: ShownProfile | null;
  busy: boolean;
  onFile: (file: File) => void;
}

/** Told apart by what they hold; this only spares the person other files. */
const KINDS = '.pdf,.docx,.txt,.md,.text';

export function CvChoose({ replaces, busy, onFile }: CvChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = busy ? 'Reading…' : replaces === null ? 'Choose a file' : 'Replace file';
  return (
    <>
      <Button
        aria-disabled={busy}
        className="aria-disabled:opacity-60"
        aria-label={replaces === null ? undefined : `${words} of ${replaces.name}`}
        onClick={() => {
          if (!busy) input.current?.click();
        }}
      >
        <FileUp size={15} aria-hidden />
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={replaces === null ? 'CV' : `New file for ${replaces.name}`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after a failure.
          target.value = '';
        }}
      />
    </>
  );
}
