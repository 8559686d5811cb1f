// Turns the second factor on, with its recovery codes, and off again.
import { useState } from 'react';
import type { SecondFactor } from '../../src/contracts/people-shapes.ts';
import { meQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useTry } from '../hooks/use-try.ts';
import { showToast } from '../state/toasts.ts';
import { AddField, AddForm, AddInput } from './add-form.tsx';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { RefusalLine } from './refusal-line.tsx';

const refresh = () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey });

/** As one types it off: in groups of four. */
const spaced = (uri: string): string =>
  (new URL(uri).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ');

function SetUpDialog({ made, onClose }: { made: SecondFactor; onClose: () => void }) {
  const [code, setCode] = useState('');
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      await people.confirmFactor(code.trim());
      await refresh();
      showToast('From now on a code is asked for at every sign-in.');
      onClose();
    });
  return (
    <DialogFrame title="Set up an authenticator app" onClose={onClose}>
      <AddForm submit="Turn it on" busy={busy} onSubmit={submit}>
        <p>
          <a className="text-accent underline" href={made.uri}>
            Open your authenticator app
          </a>{' '}
          on this device, or type this key into it:
        </p>
        <code className="rounded-md bg-raised p-3 wrap-anywhere">{spaced(made.uri)}</code>
        <p>Keep these recovery codes where you find them without your phone. Each is good once.</p>
        <ul aria-label="Recovery codes" className="grid grid-cols-2 gap-1 rounded-md bg-raised p-3">
          {made.recovery_codes.map((recovery) => (
            <li key={recovery}>
              <code>{recovery}</code>
            </li>
          ))}
        </ul>
        <AddField label="Code that the app shows now">
          <AddInput
            required
            inputMode="numeric"
            pattern="[0-9]{6}"
            title="Six digits"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </AddField>
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}

function stateWords({ isOn, isRequired }: MeSecondFactorProps): string {
  if (isOn) return 'On: a code of your authenticator app is asked for at every sign-in.';
  return isRequired ? 'Not set up.' : 'Off: whoever has your password can sign in.';
}

interface MeSecondFactorProps {
  isOn: boolean;
  /** The server asks everybody for one, this or a passkey. */
  isRequired: boolean;
}

export function MeSecondFactor(props: MeSecondFactorProps) {
  const { isOn } = props;
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<SecondFactor | null>(null);
  const act = async (password: string) => {
    if (isOn) {
      await people.removeFactor(password);
      await refresh();
      showToast('Codes are no longer asked for.');
    } else setMade(await people.secondFactor(password));
    setAsking(false);
  };
  return (
    <>
      <p className="text-muted">{stateWords(props)}</p>
      <Button onClick={() => setAsking(true)}>{isOn ? 'Turn off…' : 'Set up an authenticator app…'}</Button>
      {asking && (
        <PasswordDialog
          title={isOn ? 'Turn the second factor off' : 'Set up an authenticator app'}
          submit={isOn ? 'Turn it off' : 'Go on'}
          act={act}
          onClose={() => setAsking(false)}
        />
      )}
      {made && <SetUpDialog made={made} onClose={() => setMade(null)} />}
    </>
  );
}
