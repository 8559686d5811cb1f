// Connects a mailbox: the address first, then whatever its provider asks for.
import { LoaderCircle, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useConnect, type Connecting } from '../hooks/use-connect.ts';
import type { ConnectRequest } from '../state/connect-request.ts';
import { AddField, AddInput } from './add-form.tsx';
import { Button } from './button.tsx';
import { ConnectWay } from './connect-way.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { LinkedText } from './linked-text.tsx';

function Trouble({ children }: { children: string }) {
  return (
    <p
      ref={(own) => own?.scrollIntoView({ block: 'nearest' })}
      role="alert"
      className="flex items-start gap-2 rounded-lg border border-line bg-raised px-3 py-2.5"
    >
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
      <span className="min-w-0">
        <LinkedText>{children}</LinkedText>
      </span>
    </p>
  );
}

/** What is being waited for; null for nothing. */
function waitingWords({ step, busy, address, way }: Connecting): string | null {
  if (step === 'looking') return `Looking up how ${address.slice(address.lastIndexOf('@') + 1)} is opened …`;
  if (!busy) return null;
  return step === 'sign-in' ? `Taking you to ${way?.name} …` : `Trying to open ${address} …`;
}

function Waiting({ words }: { words: string | null }) {
  return (
    <div role="status" className="empty:hidden">
      {words !== null && (
        <p className="flex items-start gap-2 text-muted">
          <LoaderCircle size={16} aria-hidden className="mt-0.5 shrink-0 animate-spin" />
          <span className="min-w-0">{words}</span>
        </p>
      )}
    </div>
  );
}

function submitWords({ step, way }: Connecting): string {
  if (step === 'address' || step === 'looking') return 'Continue';
  return step === 'sign-in' ? `Sign in to ${way?.name}` : 'Connect';
}

function Assurance() {
  return (
    <p className="flex items-start gap-2 text-sm text-muted">
      <ShieldCheck size={16} aria-hidden className="mt-0.5 shrink-0 text-good" />
      Hearback only reads: it changes and deletes nothing there. The password is kept on this computer,
      encrypted.
    </p>
  );
}

export function ConnectDialog({ request, onClose }: { request: ConnectRequest; onClose: () => void }) {
  const connecting = useConnect(request, onClose);
  const { step, busy, trouble, address, changeAddress, submit } = connecting;
  const form = useRef<HTMLFormElement>(null);
  const again = request.again !== null;
  const words = waitingWords(connecting);
  // Each step brings a field of its own, with which the keyboard goes on.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-next]')?.focus(), [step]);
  return (
    <DialogFrame title={again ? 'Connect again' : 'Connect a mailbox'} onClose={onClose}>
      <form
        ref={form}
        aria-busy={words !== null}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <AddField label="Your address there">
          <AddInput
            type="email"
            required
            maxLength={320}
            autoComplete="email"
            placeholder="you@example.com"
            className={again ? '!bg-raised' : ''}
            readOnly={busy || again}
            value={address}
            onChange={(event) => changeAddress(event.target.value)}
          />
        </AddField>
        <ConnectWay connecting={connecting} />
        <Assurance />
        {trouble !== null && <Trouble>{trouble}</Trouble>}
        <Waiting words={words} />
        <div className="flex justify-end pt-1">
          <Button
            type="submit"
            tone="primary"
            {...(step === 'sign-in' && { 'data-next': '' })}
            // Not disabled, which would take the focus away.
            aria-disabled={words !== null}
            className="aria-disabled:opacity-50"
          >
            {submitWords(connecting)}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
