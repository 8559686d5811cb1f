// One mail that waits for a look in the shape of the API, with why it waits and what would settle it.
import type { CorrectionRequest, MailView, Review } from '../contracts/api.ts';
import { SURE_LINK, type Item } from '../domain/application.ts';
import type { Correction } from '../domain/correction.ts';
import { isTracked } from '../domain/kind.ts';
import type { ApplicationLine } from '../store/review-places.ts';
import { isGuess, type Waiting } from '../tracking/review-queue.ts';
import { hesitation } from './hesitation.ts';

type ReviewItem = Review['items'][number];

const toLine = ({ id, company, role, status }: ApplicationLine): ReviewItem['candidates'][number] => ({
  application_id: id,
  company,
  role,
  status,
});

/** An item of the application that surely belongs there, so that what is moved to it comes to stand in the same one. */
function anchorOf({ mail, place }: Waiting): string | null {
  const others = place?.application.timeline.filter(({ item }) => item !== mail) ?? [];
  return (others.find(({ linkConfidence }) => linkConfidence >= SURE_LINK) ?? others[0])?.item ?? null;
}

/** What makes the machine's reading the person's own: the kind it chose, and the place where it put the mail. */
function acceptance(waiting: Waiting, { id, decision }: Item): CorrectionRequest[] {
  const anchor = isGuess(waiting) ? anchorOf(waiting) : null;
  return [
    ...(decision.review ? [{ type: 'kind' as const, item: id, kind: decision.kind }] : []),
    ...(anchor === null ? [] : [{ type: 'move' as const, items: [id], from: [], to: anchor }]),
  ];
}

function doubtOf(waiting: Waiting, { id, decision }: Item, corrections: readonly Correction[]): string {
  const { place } = waiting;
  const rescued = corrections.some(({ body }) => body.type === 'rescue' && body.item === id);
  return hesitation({
    decision,
    rescued: rescued && !isTracked(decision.kind),
    guess: place && isGuess(waiting) ? place.event.linkedBy : null,
    company: place?.application.company ?? null,
  });
}

function opinionOf({ opinion, decision }: Item): ReviewItem['model_opinion'] {
  if (!opinion || !decision.review) return null;
  const { kind, company, role, quotes } = opinion.answer;
  return { model: opinion.model, kind, company, role, quotes: [...quotes] };
}

/**
 * @param item the mail as grouping sees it
 * @param corrections those in force that name it
 */
export function toReviewItem(
  waiting: Waiting,
  item: Item,
  corrections: readonly Correction[],
  mail: MailView,
  candidates: readonly ApplicationLine[],
): ReviewItem {
  const { kind, confidence, alternatives } = item.decision;
  return {
    mail,
    application: waiting.place && toLine(waiting.place.application),
    hesitation: doubtOf(waiting, item, corrections),
    alternatives: [...(alternatives ?? [{ kind, probability: confidence }])],
    candidates: candidates.map(toLine),
    accept: acceptance(waiting, item),
    model_opinion: opinionOf(item),
  };
}
