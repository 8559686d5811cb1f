// Where one signs in, or makes an account if everybody may.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waysQuery } from '../api/people.ts';
import { pageAfter } from '../state/page-after.ts';
import { BarePage } from '../components/bare-page.tsx';
import { Button } from '../components/button.tsx';
import { PasskeySignIn } from '../components/passkey-sign-in.tsx';
import { SignInForm } from '../components/sign-in-form.tsx';
import { SignUpForm } from '../components/sign-up-form.tsx';

/** A whole new page, so that everything is asked for anew. */
const goOn = () => window.location.assign(pageAfter(new URLSearchParams(window.location.search).get('to')));

export function SignInPage() {
  const { data } = useQuery(waysQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <BarePage title={isNew ? 'Make an account' : 'Sign in'}>
      {isNew ? (
        <SignUpForm onDone={goOn} />
      ) : (
        <>
          <SignInForm onDone={goOn} />
          <PasskeySignIn onDone={goOn} />
        </>
      )}
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
