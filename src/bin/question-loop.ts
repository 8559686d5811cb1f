// Asks the language model in the background, whenever something may have come into review.
import { changeMark } from '../store/dialect.ts';
import { usersWithReview } from '../store/active-users.ts';
import { askModel, type AskOutcome } from '../tasks/ask-model.ts';
import { askTools, type LanguageModel } from './language-model.ts';
import type { Tracker } from './open-tracker.ts';

export interface QuestionLoop {
  /** Asks what is to be asked now; returns at once where nothing changed and nothing is due. */
  turn: () => Promise<void>;
  /** Breaks off what is under way. */
  stop: () => void;
}

const AGAIN_AFTER_ERROR = 60_000;

/** When it is worth going on for anybody; null when nothing waits. */
function earliest(outcomes: readonly AskOutcome[]): number | null {
  const due = outcomes.flatMap(({ nextAt }) => nextAt ?? []);
  return due.length === 0 ? null : Math.min(...due);
}

const areHalted = (outcomes: readonly AskOutcome[]): boolean =>
  outcomes.length > 0 && outcomes.every(({ halted }) => halted !== null);

/** @param shouldRest asked before each question: an import comes first */
export function questionLoop(
  tracker: Tracker,
  language: LanguageModel,
  shouldRest: () => boolean,
): QuestionLoop {
  const stopping = new AbortController();
  const tools = { ...tracker, ...askTools(language), shouldStop: shouldRest, signal: stopping.signal };
  let seen = '';
  /** When it was told to go on; till then nothing else sets it going. */
  let haltedUntil = 0;
  let nextAt: number | null = null;
  const turn = async (): Promise<void> => {
    const now = Date.now();
    const isDue = nextAt !== null && nextAt <= now;
    if (shouldRest() || now < haltedUntil || (!isDue && (await changeMark(tracker.db)) === seen)) return;
    const outcomes: AskOutcome[] = [];
    for (const user of await usersWithReview(tracker.db)) outcomes.push(await askModel(tools, user));
    nextAt = earliest(outcomes);
    haltedUntil = areHalted(outcomes) ? (nextAt ?? 0) : 0;
    // What stopped for an import has not seen all.
    seen = shouldRest() ? '' : await changeMark(tracker.db);
  };
  return {
    turn: () =>
      turn().catch(() => {
        haltedUntil = Date.now() + AGAIN_AFTER_ERROR;
      }),
    stop: () => stopping.abort(new Error('stopping')),
  };
}
