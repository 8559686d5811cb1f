// The last sign-ins to one's account, and tries of somebody who got no further.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignInTryView } from '../../src/contracts/people-shapes.ts';
import { signInsQuery } from '../api/people.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { relativeTime } from '../words/date-words.ts';
import { knewPassword, signInWords } from '../words/sign-in-words.ts';
import { Button } from './button.tsx';

const FIRST = 5;

/** @param line what matters first: who had the password is at the door */
function toneOf(line: SignInTryView): string {
  if (line.outcome === 'done') return '';
  return knewPassword(line) ? 'text-bad' : 'text-warn';
}

function SignInLine({ line }: { line: SignInTryView }) {
  const now = useNow();
  return (
    <li className="flex flex-col py-2">
      <p className={`font-medium ${toneOf(line)}`}>{signInWords(line)}</p>
      <p className="text-sm text-muted wrap-anywhere">
        {relativeTime(Date.parse(line.at), now, place)} · {line.browser}
        {line.network !== null && ` · from ${line.network}`}
      </p>
    </li>
  );
}

export function MeSignIns() {
  const { data } = useQuery(signInsQuery);
  const [all, setAll] = useState(false);
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  const left = data.length - FIRST;
  // A button that would show one more line takes as much room as that line.
  const folded = !all && left > 1;
  return (
    <>
      {data.length === 0 && <p className="text-muted">None in the last 90 days.</p>}
      {data.some(knewPassword) && (
        <p>
          Somebody had your password and no code. If that was not you, change the password: it is known to
          others.
        </p>
      )}
      {data.length > 0 && (
        <ul aria-label="Recent sign-ins" className="-mt-2 w-full divide-y divide-line">
          {(folded ? data.slice(0, FIRST) : data).map((line) => (
            <SignInLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {folded && (
        <Button tone="quiet" className="-ml-3" onClick={() => setAll(true)}>
          {`Show ${left} more`}
        </Button>
      )}
    </>
  );
}
