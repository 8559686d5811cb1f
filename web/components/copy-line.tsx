// Something that is shown this once, to be copied.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';

export function CopyLine({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;
  // Where the clipboard is not to be had, the text can be marked.
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className="flex flex-col gap-2">
      <code aria-label={label} className="rounded-md bg-raised p-3 wrap-anywhere select-all">
        {text}
      </code>
      <Button data-first className="self-start" onClick={() => void copy()}>
        <Icon size={15} aria-hidden />
        <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
      </Button>
    </div>
  );
}
