// One of a few choices, each with a sentence or an icon; what is chosen holds at once.
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';

export interface Choice<T extends string> {
  value: T;
  words: string;
  sentence?: string;
  Icon?: LucideIcon;
}

interface SettingsChoiceProps<T extends string> {
  label: string;
  choices: readonly Choice<T>[];
  /** Undefined while it is not known. */
  value: T | undefined;
  onChoose: (choice: Choice<T>) => void;
}

function Row<T extends string>({
  choice,
  name,
  checked,
  onChoose,
}: {
  choice: Choice<T>;
  name: string;
  checked: boolean;
  onChoose: () => void;
}) {
  const { value, words, sentence, Icon } = choice;
  const id = useId();
  return (
    <label className="relative flex min-h-11 cursor-pointer items-start gap-3 rounded-lg border border-line px-3 py-2.5 hover:bg-raised has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        aria-describedby={sentence === undefined ? undefined : id}
        aria-label={words}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
      />
      {Icon && <Icon size={16} aria-hidden className="mt-0.5 shrink-0 text-muted" />}
      <span className="min-w-0">
        <span className="block font-medium">{words}</span>
        {sentence !== undefined && (
          <span id={id} className="block text-muted">
            {sentence}
          </span>
        )}
      </span>
    </label>
  );
}

export function SettingsChoice<T extends string>({
  label,
  choices,
  value,
  onChoose,
}: SettingsChoiceProps<T>) {
  const name = useId();
  const short = choices.every(({ sentence }) => sentence === undefined);
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={short ? 'flex w-full flex-col gap-2 sm:flex-row' : 'flex w-full flex-col gap-2'}
    >
      {choices.map((choice) => (
        <Row
          key={choice.value}
          choice={choice}
          name={name}
          checked={choice.value === value}
          onChoose={() => onChoose(choice)}
        />
      ))}
    </div>
  );
}
