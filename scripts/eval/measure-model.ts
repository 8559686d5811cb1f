// Says which share of the mails a language model was asked about, and what that cost.
import { askTools, type LanguageModel } from '../../src/bin/language-model.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { mailsInReview } from '../../src/store/mails-in-review.ts';
import { useInAll } from '../../src/store/model-requests.ts';
import { askModel } from '../../src/tasks/ask-model.ts';

/** Counted from the requests that stand in the tracker, whether or not a model is configured. */
export interface ModelFigures {
  mails: number;
  /** In review before anything was asked, and after. */
  inReview: number;
  leftInReview: number;
  asked: number;
  answered: number;
  tokens: number;
}

export const NO_MAILS: ModelFigures = {
  mails: 0,
  inReview: 0,
  leftInReview: 0,
  asked: 0,
  answered: 0,
  tokens: 0,
};

/** Asks about what an import left in review, as the product does, and sums up what was asked. */
export async function askAbout(
  tracker: Tracker,
  user: string,
  language: LanguageModel | null,
  mails: number,
): Promise<ModelFigures> {
  const inReview = (await mailsInReview(tracker.db, user)).length;
  if (language) {
    const { signal } = new AbortController();
    await askModel({ ...tracker, ...askTools(language), shouldStop: () => false, signal }, user);
  }
  const leftInReview = (await mailsInReview(tracker.db, user)).length;
  const { asked, answered, tokens } = await useInAll(tracker.db, user);
  return { mails, inReview, leftInReview, asked, answered, tokens };
}

/** Of several mailboxes together. */
export function addFigures(a: ModelFigures, b: ModelFigures): ModelFigures {
  const names = Object.keys(NO_MAILS) as (keyof ModelFigures)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as ModelFigures;
}

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

/** "asked about 12 of 1008 mails (1.2 %), 11 answers, 17,400 tokens; in review 68, then 60" */
export function modelText({ mails, inReview, leftInReview, asked, answered, tokens }: ModelFigures): string {
  const share = `${asked} requests for ${mails} mails (${percent(asked, mails)}), ${answered} answers`;
  return `${share}, ${tokens.toLocaleString('en')} tokens; in review ${inReview}, then ${leftInReview}`;
}
