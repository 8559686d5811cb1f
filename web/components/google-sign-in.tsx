// Leads to Google to sign in there, where the server knows Google.
import { useQuery } from '@tanstack/react-query';
import { people, waysQuery } from '../api/people.ts';
import { useTry } from '../hooks/use-try.ts';
import { Button } from './button.tsx';
import { RefusalLine } from './refusal-line.tsx';

/** @param to page to go on to */
export function GoogleSignIn({ to, words = 'Sign in with Google' }: { to: string; words?: string }) {
  const { data } = useQuery(waysQuery);
  const { busy, refusal, attempt } = useTry();
  if (data?.google !== true) return null;
  const go = () => void attempt(async () => window.location.assign((await people.googleWay(to)).url));
  return (
    <>
      <Button className="justify-center" disabled={busy} onClick={go}>
        {words}
      </Button>
      <RefusalLine refusal={refusal} />
    </>
  );
}
