// A secret that is shown once, to be copied to where it is needed.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';

interface SecretOnceProps {
  secret: string;
  onDone: () => void;
}

export function SecretOnce({ secret, onDone }: SecretOnceProps) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="flex flex-col gap-3">
      <p>
        This secret signs what is sent, so that the receiver can tell it from anybody else's. Copy it there
        now: it is not shown again.
      </p>
      <code className="rounded-md border border-edge bg-hover px-2.5 py-2 text-sm wrap-anywhere select-all">
        {secret}
      </code>
      <div className="flex flex-wrap justify-end gap-2 pt-1">
        <Button data-first onClick={copy}>
          {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <Button tone="primary" onClick={onDone}>
          Done
        </Button>
      </div>
      <p role="status" className="sr-only">
        {copied ? 'Copied' : ''}
      </p>
    </div>
  );
}
