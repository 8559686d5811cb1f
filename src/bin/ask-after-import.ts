// Asks the language model about what an import left in review, once the import is over and told.
import { mailsInReview } from '../store/mails-in-review.ts';
import { askModel } from '../tasks/ask-model.ts';
import { explain } from './failure.ts';
import { askTools, languageModel, whereTextGoes, type ModelConfig } from './language-model.ts';
import type { Tracker } from './open-tracker.ts';

/**
 * Does nothing where no model is configured. Whatever goes wrong is one line to `say` and no failure of the import: what was not
 * asked now is asked by `hearback serve` or after the next import.
 */
export async function askAfterImport(
  tracker: Tracker,
  config: ModelConfig,
  user: string,
  shouldStop: () => boolean,
  say: (line: string) => void,
): Promise<void> {
  const language = languageModel(config);
  if (!language || shouldStop()) return;
  try {
    const waiting = await mailsInReview(tracker.db, user);
    if (waiting.length === 0) return;
    say(`Asking the language model; ${whereTextGoes(language.terms)}. Ctrl-C stops.`);
    // A second Ctrl-C ends the process, and loses nothing but answers under way.
    const { signal } = new AbortController();
    const tools = { ...tracker, ...askTools(language), shouldStop, signal };
    const { asked, answered, halted } = await askModel(tools, user);
    const left = (await mailsInReview(tracker.db, user)).length;
    say(
      `Asked ${asked} times, ${answered} answers; ${left} of ${waiting.length} mails still wait for a look.${halted === null ? '' : ` Stopped: ${halted}.`}`,
    );
  } catch (error) {
    say(`The language model was not asked: ${explain(error).message}`);
  }
}
