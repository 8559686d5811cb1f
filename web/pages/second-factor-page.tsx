// Where one is led who has to have a second factor before anything else.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../api/people.ts';
import { BarePage } from '../components/bare-page.tsx';
import { MissingFactor } from '../components/missing-factor.tsx';
import { wantedPage } from '../state/page-after.ts';

/** A whole new page, so that everything is asked for anew. */
const goOn = () => window.location.assign(wantedPage(window.location.pathname, window.location.search));

export function SecondFactorPage() {
  const { data } = useQuery(meQuery);
  const isDone = data?.missing_factor === null;
  useEffect(() => {
    if (isDone) goOn();
  }, [isDone]);
  return (
    <BarePage title={data?.missing_factor === 'sign_in' ? 'Sign in again' : 'One more step'}>
      {data && !isDone ? (
        <MissingFactor me={data} onDone={goOn} />
      ) : (
        <div aria-hidden className="skeleton h-40 w-full rounded-lg" />
      )}
    </BarePage>
  );
}
