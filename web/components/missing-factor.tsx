// What is to be done where everybody has to have a second factor: set one up, or sign in by it.
import type { ReactNode } from 'react';
import type { Me } from '../../src/contracts/people-shapes.ts';
import { people } from '../api/people.ts';
import { goToSignIn } from '../api/signed-out.ts';
import { showError } from '../state/toasts.ts';
import { Button } from './button.tsx';
import { MeDelete } from './me-leaving.tsx';
import { MePasskeys } from './me-passkeys.tsx';
import { MeSecondFactor } from './me-second-factor.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';

const signOut = () => people.signOut().then(goToSignIn, showError);

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-4">
      <div>
        <h2 className="font-semibold">{title}</h2>
        <p className="text-sm text-muted">{hint}</p>
      </div>
      {children}
    </section>
  );
}

/** @param hasPassword a code comes after a password, so that nobody else can use one */
function SetUp({ hasPassword }: { hasPassword: boolean }) {
  return (
    <>
      <p>
        {hasPassword
          ? 'This server asks everybody for more than a password, so that a password that was found out opens nothing. Set up one of these to go on; the other can follow later.'
          : 'This server asks everybody for more than Google’s word. Add a passkey to go on.'}
      </p>
      <Way
        title="Passkey"
        hint="Sign in by finger, face or PIN of a device, in the place of password and code."
      >
        <MePasskeys />
      </Way>
      {hasPassword && (
        <Way title="Authenticator app" hint="A code beside the password, from an app on your phone.">
          <MeSecondFactor isOn={false} isRequired />
        </Way>
      )}
    </>
  );
}

interface MissingFactorProps {
  me: Pick<Me, 'missing_factor' | 'password'>;
  /** Told when they signed in by a passkey. */
  onDone: () => void;
}

export function MissingFactor({ me, onDone }: MissingFactorProps) {
  const isNew = me.missing_factor === 'set_up';
  return (
    <>
      {isNew ? (
        <SetUp hasPassword={me.password} />
      ) : (
        <>
          <p>
            This server asks everybody for a second factor, and you signed in without yours. Use your passkey,
            or sign out and in again with a code.
          </p>
          <PasskeySignIn onDone={onDone} />
        </>
      )}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button onClick={() => void signOut()}>Sign out</Button>
        {isNew && <MeDelete />}
      </div>
    </>
  );
}
