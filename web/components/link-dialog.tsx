// A one-time link that was made, to be handed to somebody.
import type { LinkView } from '../../src/contracts/people-shapes.ts';
import { CopyLine } from './copy-line.tsx';
import { DialogFrame } from './dialog-frame.tsx';

interface LinkDialogProps {
  email: string;
  link: LinkView;
  onClose: () => void;
}

export function LinkDialog({ email, link, onClose }: LinkDialogProps) {
  return (
    <DialogFrame title="Hand this link over" onClose={onClose}>
      <p className="pb-3 wrap-anywhere">
        Send it to {email} yourself: Hearback writes no mail. It holds once, until{' '}
        {new Date(link.expires_at).toLocaleDateString()}, and is not shown again.
      </p>
      <CopyLine label="Link" text={link.url} />
    </DialogFrame>
  );
}
