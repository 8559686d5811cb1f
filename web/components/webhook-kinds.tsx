// Chooses what a webhook is told of: everything, or only what is ticked.
import { useId } from 'react';
import type { Webhook } from '../../src/contracts/webhook-shapes.ts';
import { WANTED_GROUPS } from '../words/webhook-words.ts';

type Kinds = Webhook['kinds'];
type Wanted = NonNullable<Kinds>[number];

interface ChoiceProps {
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: string;
}

function Choice({ name, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5 max-sm:min-h-11">
      <input
        type="radio"
        name={name}
        className="size-4 shrink-0 accent-accent"
        checked={chosen}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}

interface TickProps {
  wanted: Wanted;
  words: string;
  kinds: NonNullable<Kinds>;
  onChange: (kinds: Kinds) => void;
}

function Tick({ wanted, words, kinds, onChange }: TickProps) {
  const ticked = kinds.includes(wanted);
  const others = kinds.filter((one) => one !== wanted);
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5 max-sm:min-h-11">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={ticked}
        onChange={() => onChange(ticked ? others : [...others, wanted])}
      />
      {words}
    </label>
  );
}

/** @param kinds null = everything */
export function WebhookKinds({ kinds, onChange }: { kinds: Kinds; onChange: (kinds: Kinds) => void }) {
  const name = useId();
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="pb-1 text-sm text-muted">What is sent</legend>
      <Choice name={name} chosen={kinds === null} onChoose={() => onChange(null)}>
        Everything that happens
      </Choice>
      <Choice name={name} chosen={kinds !== null} onChoose={() => onChange(kinds ?? [])}>
        Only what is ticked
      </Choice>
      {kinds !== null &&
        WANTED_GROUPS.map(({ title, choices }) => (
          <fieldset key={title} className="mt-2 min-w-0 border-l border-line pl-3">
            <legend className="float-left w-full pb-1 text-sm text-muted">{title}</legend>
            <div className="clear-both grid gap-x-4 sm:grid-cols-2">
              {choices.map(({ wanted, words }) => (
                <Tick key={wanted} wanted={wanted} words={words} kinds={kinds} onChange={onChange} />
              ))}
            </div>
          </fieldset>
        ))}
    </fieldset>
  );
}
