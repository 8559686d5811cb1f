// How a connected mailbox is, in a word with its icon, and what that means for the person.
import {
  CircleCheck,
  CirclePause,
  Clock,
  CloudOff,
  KeyRound,
  RefreshCw,
  TriangleAlert,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import {
  CONDITION_WORDS,
  conditionOf,
  retryLine,
  type Condition,
  type Connected,
} from '../words/account-words.ts';
import { LinkedText } from './linked-text.tsx';
import { Moment } from './moment.tsx';

const FACES: Readonly<Record<Condition, readonly [LucideIcon, string]>> = {
  new: [Clock, 'text-muted'],
  syncing: [RefreshCw, 'text-accent'],
  watching: [CircleCheck, 'text-good'],
  retrying: [CloudOff, 'text-warn'],
  consent: [KeyRound, 'text-bad'],
  settings: [Wrench, 'text-bad'],
  paused: [CirclePause, 'text-muted'],
  empty: [TriangleAlert, 'text-warn'],
};

/** What to do, or to know, where the server says nothing of it. */
const HINTS: Partial<Record<Condition, string>> = {
  new: 'It is read as soon as there is a hand free.',
  consent: 'The provider does not let Hearback in any more. Connect it again; what was read stays.',
  settings: 'Connect it again with other settings; what was read stays.',
  paused: 'No new mail is read until you resume it.',
  empty:
    'Hearback read it to its end, and it was empty. Is the mail in another folder, or older than the day you named? Then connect it again with other settings.',
};

function Retry({ at }: { at: string }) {
  return <>{retryLine(Date.parse(at), useNow(), place)}</>;
}

function sentenceOf(condition: Condition, { note, retry_at: retryAt }: Connected['account']): ReactNode {
  const said = note ?? HINTS[condition] ?? null;
  const retry = condition === 'retrying' && retryAt !== null && <Retry at={retryAt} />;
  if (said === null) return retry || null;
  return (
    <>
      <LinkedText>{said}</LinkedText> {retry}
    </>
  );
}

export function AccountCondition({ mailbox }: { mailbox: Connected }) {
  const { account } = mailbox;
  const condition = conditionOf(mailbox);
  const [Icon, colour] = FACES[condition];
  const sentence = sentenceOf(condition, account);
  return (
    <div className="flex items-start gap-2">
      <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
      <div className="min-w-0">
        <p>
          <span className={`font-medium ${colour === 'text-muted' ? '' : colour}`}>
            {CONDITION_WORDS[condition]}
          </span>
          {account.synced_at !== null && condition !== 'syncing' && (
            <span className="text-muted">
              {' '}
              · last caught up <Moment at={account.synced_at} />
            </span>
          )}
        </p>
        {sentence !== null && <p>{sentence}</p>}
      </div>
    </div>
  );
}
