// One mail that was left out; it can be taken in after all, and left out again.
import { useRef, useState } from 'react';
import type { Ignored } from '../../src/contracts/api.ts';
import { change } from '../api/correct.ts';
import { client, type MadeCorrection } from '../api/client.ts';
import { refreshAll } from '../api/live.ts';
import { showError } from '../state/toasts.ts';
import { locatorWords } from '../words/locator-words.ts';
import { Button } from './button.tsx';

const rescuedWords = ({ rescued }: MadeCorrection) =>
  rescued === 'source gone'
    ? 'Noted. Drop the file again and this mail will be taken in.'
    : 'Taken in as mail about a job.';

/** What was said of the mail, or null while it is left out; `take` and `leave` change it. */
function useRescue(item: string | null) {
  const [said, setSaid] = useState<string | null>(null);
  const made = useRef<string | null>(null);
  const undo = async () => {
    const id = made.current;
    // The message at the foot of the page offers the same undo.
    if (id === null) return;
    made.current = null;
    await client.undo(id);
    setSaid(null);
  };
  const take = async () => {
    if (item === null) return;
    setSaid('Reading it again…');
    const done = await change(async () => {
      const correction = await client.correct({ type: 'rescue', item });
      made.current = correction.id;
      setSaid(rescuedWords(correction));
      return { said: rescuedWords(correction), undo };
    });
    if (!done) setSaid(null);
  };
  const leave = () => void undo().then(refreshAll, showError);
  return { said, take: () => void take(), leave };
}

export function LeftOutMail({ mail }: { mail: Ignored }) {
  const { mail_id: item, disposition, reason, locator } = mail;
  const { said, take, leave } = useRescue(item);
  const canBeTaken = item !== null && disposition === 'ignored';
  return (
    <li className="flex min-h-row flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 sm:flex-nowrap">
      <div className="min-w-0 flex-1 basis-60">
        <p className={`first-letter:uppercase ${disposition === 'dead_lettered' ? 'text-warn' : ''}`}>
          {said ?? reason}
        </p>
        <p className="truncate text-sm text-muted" title={locator}>
          {locatorWords(locator)}
        </p>
      </div>
      {canBeTaken && (
        <Button size="small" className="max-sm:min-h-9" onClick={said === null ? take : leave}>
          {said === null ? 'This is about a job' : 'Undo'}
        </Button>
      )}
    </li>
  );
}
