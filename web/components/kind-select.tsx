// Lets the person say what a mail really is.
import { ChevronDown } from 'lucide-react';
import { AROUND_KINDS, LIFECYCLE_KINDS, SENT_KINDS, type Kind } from '../../src/domain/kind.ts';
import { KIND_CHOICES, KIND_WORDS, type EventKind } from '../words/kind-words.ts';

const GROUPS: readonly { words: string; kinds: readonly Kind[] }[] = [
  { words: 'Your application', kinds: LIFECYCLE_KINDS },
  { words: 'Sent by you', kinds: SENT_KINDS },
  { words: 'Other', kinds: [...AROUND_KINDS, 'not_job'] },
];

interface KindSelectProps {
  kind: EventKind;
  /** Tells one select from the next. */
  label: string;
  onChange: (kind: Kind) => void;
}

/** Shows only a word; the browser's own list of choices lies invisibly over it. */
export function KindSelect({ kind, label, onChange }: KindSelectProps) {
  return (
    <span className="relative z-1 inline-flex min-h-6 shrink-0 items-center gap-0.5 rounded-md px-1.5 text-sm text-muted focus-within:outline-2 focus-within:outline-accent hover:bg-hover hover:text-ink">
      <span aria-hidden>Something else</span>
      <ChevronDown size={14} aria-hidden />
      <select
        aria-label={`What this mail is: ${label}`}
        className="absolute inset-0 w-full bg-surface text-base text-ink opacity-0"
        value={kind}
        onChange={(event) => {
          const chosen = KIND_CHOICES.find((choice) => choice.kind === event.target.value);
          if (chosen) onChange(chosen.kind);
        }}
      >
        {GROUPS.map(({ words, kinds }) => (
          <optgroup key={words} label={words}>
            {kinds.map((choice) => (
              <option key={choice} value={choice}>
                {KIND_WORDS[choice]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
