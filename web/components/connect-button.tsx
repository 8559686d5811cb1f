// Opens the dialog that connects a mailbox.
import { Plug } from 'lucide-react';
import { openConnect } from '../state/connect-request.ts';
import { Button } from './button.tsx';

export function ConnectButton() {
  return (
    <Button tone="primary" aria-haspopup="dialog" onClick={() => openConnect()}>
      <Plug size={16} aria-hidden />
      Connect a mailbox
    </Button>
  );
}
