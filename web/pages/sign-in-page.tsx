// Where one signs in, or makes an account if everybody may.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waysQuery } from '../api/people.ts';
import { BarePage } from '../components/bare-page.tsx';
import { Button } from '../components/button.tsx';
import { GoogleSignIn } from '../components/google-sign-in.tsx';
import { PasskeySignIn } from '../components/passkey-sign-in.tsx';
import { RefusalLine } from '../components/refusal-line.tsx';
import { SignInForm } from '../components/sign-in-form.tsx';
import { SignUpForm } from '../components/sign-up-form.tsx';
import { pageAfter } from '../state/page-after.ts';
import { googleRefusal } from '../words/google-refusal.ts';

const asked = (name: string) => new URLSearchParams(window.location.search).get(name);
const after = () => pageAfter(asked('to'));
/** A whole new page, so that everything is asked for anew. */
const goOn = () => window.location.assign(after());

export function SignInPage() {
  const { data } = useQuery(waysQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <BarePage title={isNew ? 'Make an account' : 'Sign in'}>
      <RefusalLine refusal={googleRefusal(asked('google'))} />
      {isNew ? <SignUpForm onDone={goOn} /> : <SignInForm onDone={goOn} />}
      <div className="flex flex-col gap-2 border-t border-line pt-4 empty:hidden">
        {!isNew && <PasskeySignIn onDone={goOn} />}
        <GoogleSignIn to={after()} words={isNew ? 'Go on with Google' : 'Sign in with Google'} />
      </div>
      {data?.sign_up === 'open' ? (
        <Button tone="quiet" onClick={() => setIsNew(!isNew)}>
          {isNew ? 'I have an account' : 'I have no account yet'}
        </Button>
      ) : (
        <p className="text-sm text-muted">
          No account, or no password any more? Ask who runs this server for a link.
        </p>
      )}
    </BarePage>
  );
}
