// What the mail may be: the likeliest kinds under the keys 1 to 9, the others in a list.
import type { Kind } from '../../src/domain/kind.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { likelihoodWords, type KindGuess } from '../words/kind-guesses.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { KeyCap } from './key-cap.tsx';
import { KindIcon } from './kind-icon.tsx';
import { KindSelect } from './kind-select.tsx';

/** In a narrow window what is less likely is left to the list of the others. */
const WORTH_ROOM = 0.05;

function Likelihood({ probability }: { probability: number }) {
  return (
    <span
      className="flex w-24 shrink-0 flex-col items-end gap-1 text-xs text-muted"
      title={`${Math.round(probability * 100)} %`}
    >
      {likelihoodWords(probability)}
      <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-hover">
        <span
          className="block h-full origin-left rounded-full bg-accent"
          style={{ transform: `scaleX(${probability})` }}
        />
      </span>
    </span>
  );
}

interface ReviewKindsProps {
  item: ReviewItem;
  guesses: readonly KindGuess[];
  onKind: (kind: Kind) => void;
}

export function ReviewKinds({ item, guesses, onKind }: ReviewKindsProps) {
  const { kind: chosen } = item.mail;
  return (
    <section aria-labelledby="review-kinds" className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <h2 id="review-kinds" className="font-semibold">
          What it is
        </h2>
        <KindSelect kind={chosen} label={KIND_WORDS[chosen]} onChange={onKind} />
      </div>
      <ol className="flex flex-col gap-0.5">
        {guesses.map(({ kind, probability }, index) => (
          <li key={kind} className={(probability ?? 0) < WORTH_ROOM ? 'max-sm:hidden' : ''}>
            <button
              type="button"
              aria-keyshortcuts={String(index + 1)}
              aria-current={kind === chosen}
              onClick={() => onKind(kind)}
              className="flex min-h-11 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-hover aria-[current=true]:bg-accent-soft sm:min-h-9"
            >
              <KeyCap>{String(index + 1)}</KeyCap>
              <KindIcon kind={kind} />
              <span className="min-w-0 flex-1">{KIND_WORDS[kind]}</span>
              {probability !== null && <Likelihood probability={probability} />}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
