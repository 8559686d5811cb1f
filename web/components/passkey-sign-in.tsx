// The button that signs in by passkey, shown where the browser knows passkeys.
import { KeyRound } from 'lucide-react';
import { signInByPasskey } from '../api/passkeys.ts';
import { useTry } from '../hooks/use-try.ts';
import { Button } from './button.tsx';
import { RefusalLine } from './refusal-line.tsx';

export function PasskeySignIn({ onDone }: { onDone: () => void }) {
  const { busy, refusal, attempt } = useTry();
  if (!('PublicKeyCredential' in window)) return null;
  const signIn = () =>
    void attempt(async () => {
      await signInByPasskey();
      onDone();
    });
  return (
    <>
      <Button className="justify-center" disabled={busy} onClick={signIn}>
        <KeyRound size={15} aria-hidden />
        Sign in with a passkey
      </Button>
      <RefusalLine refusal={refusal} />
    </>
  );
}
