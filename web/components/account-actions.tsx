// What can be done with a connected mailbox.
import { KeyRound, Pause, Play, RotateCcw, RotateCw, Trash2 } from 'lucide-react';
import { orderAccount } from '../api/accounts.ts';
import { openConnect } from '../state/connect-request.ts';
import { conditionOf, type Condition, type Connected } from '../words/account-words.ts';
import { ActionMenu } from './action-menu.tsx';
import { Button } from './button.tsx';

const NEEDS_PERSON: ReadonlySet<Condition> = new Set(['consent', 'settings', 'empty']);

function MainAction({ mailbox }: { mailbox: Connected }) {
  const { name, account } = mailbox;
  const condition = conditionOf(mailbox);
  const order = (wanted: 'pause' | 'resume') => () => void orderAccount(mailbox, wanted);
  if (NEEDS_PERSON.has(condition)) {
    return (
      <Button
        tone="primary"
        aria-label={`Connect again: ${name}`}
        onClick={() => openConnect({ address: name, account })}
      >
        <KeyRound size={15} aria-hidden />
        Connect again
      </Button>
    );
  }
  if (condition === 'paused') {
    return (
      <Button aria-label={`Resume ${name}`} onClick={order('resume')}>
        <Play size={15} aria-hidden />
        Resume
      </Button>
    );
  }
  return (
    <>
      {condition === 'retrying' && (
        <Button aria-label={`Try now: ${name}`} onClick={order('resume')}>
          <RotateCw size={15} aria-hidden />
          Try now
        </Button>
      )}
      <Button aria-label={`Pause ${name}`} onClick={order('pause')}>
        <Pause size={15} aria-hidden />
        Pause
      </Button>
    </>
  );
}

export function AccountActions({ mailbox, onRemove }: { mailbox: Connected; onRemove: () => void }) {
  const { name, account } = mailbox;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <MainAction mailbox={mailbox} />
      <ActionMenu
        label={`More about ${name}`}
        actions={[
          {
            words: 'Read again from the beginning',
            Icon: RotateCcw,
            run: () => void orderAccount(mailbox, 'rewind'),
          },
          ...(NEEDS_PERSON.has(conditionOf(mailbox))
            ? []
            : [
                {
                  words: 'Connect again…',
                  Icon: KeyRound,
                  run: () => openConnect({ address: name, account }),
                },
              ]),
          { words: 'Remove…', Icon: Trash2, run: onRemove },
        ]}
      />
    </div>
  );
}
