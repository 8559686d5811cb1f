// The map of the keyboard, page by page.
import { MOD_KEY } from '../state/mod-key.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { KeyCaps } from './key-caps.tsx';
import { SingleKeysSwitch } from './single-keys-switch.tsx';

const GROUPS: readonly { title: string; keys: readonly (readonly [keys: string, words: string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      [`${MOD_KEY} K`, 'Find or do anything'],
      ['/', 'Search applications'],
      ['z', 'Undo the last change'],
      ['Esc', 'Close, back'],
      ['?', 'This map'],
    ],
  },
  {
    title: 'Go to',
    keys: [
      ['g t', 'Today'],
      ['g a', 'Applications'],
      ['g r', 'Review'],
      ['g m', 'Mailboxes'],
      ['g s', 'Settings'],
    ],
  },
  {
    title: 'Lists',
    keys: [
      ['j', 'Next line'],
      ['k', 'Previous line'],
      ['Enter', 'Open'],
    ],
  },
  {
    title: 'Applications',
    keys: [
      ['x', 'Select, or not'],
      ['Shift x', 'Select up to here'],
      ['Esc', 'Select nothing'],
      ['h', 'Board: column to the left'],
      ['l', 'Board: column to the right'],
      ['m', 'Board: move the card to…'],
      ['Del', 'Remove the filter in hand'],
    ],
  },
  {
    title: 'Review',
    keys: [
      ['y', 'The same as you said of a mail like it'],
      ['a', 'Accept as it is'],
      ['1 – 9', 'It is another kind of mail'],
      ['e', 'Edit company, role and more'],
      ['m', 'Move to another application'],
      ['x', 'Not about a job'],
      ['s', 'Skip for now'],
      ['z', 'Undo'],
    ],
  },
];

export function KeyMap({ onClose }: { onClose: () => void }) {
  return (
    <DialogFrame title="Keyboard" wide onClose={onClose}>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {GROUPS.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3 className="mb-2 text-sm font-semibold text-muted">{title}</h3>
            <dl className="flex flex-col gap-2">
              {keys.map(([key, words]) => (
                <div key={key} className="flex items-center justify-between gap-4">
                  <dt className="order-last">
                    <KeyCaps keys={key} />
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-5 border-t border-line pt-3">
        <SingleKeysSwitch />
      </div>
    </DialogFrame>
  );
}
