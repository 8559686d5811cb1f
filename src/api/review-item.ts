// One mail that waits for a look in the shape of the API, with why it waits and what would settle it.
import type { CorrectionRequest, MailView, Review } from '../contracts/api.ts';
import { SURE_LINK, type Item } from '../domain/application.ts';
import type { Correction } from '../domain/correction.ts';
import { isTracked, type Kind } from '../domain/kind.ts';
import type { Taught } from '../domain/lesson.ts';
import type { ApplicationLine } from '../store/review-places.ts';
import { isGuess, type Waiting } from '../tracking/review-queue.ts';
import { hesitation } from './hesitation.ts';
import { toLessonNotes, type Teachers } from './lesson-notes.ts';

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

/** What makes the place where the machine put the mail the person's own. */
function placing(waiting: Waiting, { id }: Item): CorrectionRequest[] {
  const anchor = isGuess(waiting) ? anchorOf(waiting) : null;
  return anchor === null ? [] : [{ type: 'move' as const, items: [id], from: [], to: anchor }];
}

/** What is asked of the mail because of what the person said of others: whether its kind, or a name that it tells, is the same. */
function askedOf({ place }: Waiting, { taught }: Item): Taught[] {
  const names = place?.event.taught ?? [];
  return [...taught.filter(({ what }) => what === 'kind'), ...names.filter(isName)].filter(
    ({ applied }) => !applied,
  );
}

const isName = ({ what }: Taught) => what === 'company' || what === 'role';

/** What makes the machine's reading the person's own: the kind it chose, the names as shown, and the place of the mail. */
function acceptance(waiting: Waiting, item: Item): CorrectionRequest[] {
  const { id, decision } = item;
  const asked = askedOf(waiting, item);
  const kind = decision.review || asked.some(({ what }) => what === 'kind');
  const names = asked.flatMap(({ what }): CorrectionRequest[] => {
    if (what !== 'company' && what !== 'role') return [];
    const value = waiting.place?.application[what] ?? null;
    return [{ type: 'field', item: id, field: what, value }];
  });
  return [
    ...(kind ? [{ type: 'kind' as const, item: id, kind: decision.kind }] : []),
    ...names,
    ...placing(waiting, item),
  ];
}

function sayingTheSame(waiting: Waiting, item: Item, asked: readonly Taught[]): CorrectionRequest[] {
  const { id } = item;
  const kinds = asked.filter(({ what }) => what === 'kind').map(({ value }) => value as Kind);
  const kind = kinds[0] ?? item.decision.kind;
  return [
    ...(kinds.length > 0 || item.decision.review ? [{ type: 'kind' as const, item: id, kind }] : []),
    ...asked.flatMap(({ what, value }): CorrectionRequest[] =>
      what === 'company' || what === 'role' ? [{ type: 'field', item: id, field: what, value }] : [],
    ),
    ...(isTracked(kind) ? placing(waiting, item) : []),
  ];
}

function suggestionFor(waiting: Waiting, item: Item, teachers: Teachers): ReviewItem['suggestion'] {
  const asked = askedOf(waiting, item);
  const [first] = toLessonNotes(asked, teachers);
  return first ? { ...first, accept: sayingTheSame(waiting, item, asked) } : null;
}

function doubtOf(waiting: Waiting, item: Item, corrections: readonly Correction[]): string {
  const { place } = waiting;
  const { id, decision, taught } = item;
  const rescued = corrections.some(({ body }) => body.type === 'rescue' && body.item === id);
  return hesitation({
    decision,
    rescued: rescued && !isTracked(decision.kind),
    guess: place && isGuess(waiting) ? place.event.linkedBy : null,
    asked: askedOf(waiting, item),
    look: taught.find(({ what }) => what === 'look') ?? null,
    company: place?.application.company ?? null,
  });
}

function opinionOf({ opinion, decision }: Item): ReviewItem['model_opinion'] {
  if (!opinion || !decision.review) return null;
  const { kind, company, role, quotes } = opinion.answer;
  return { model: opinion.model, kind, company, role, quotes: quotes.filter((quote) => quote !== '') };
}

/**
 * @param item the mail as grouping sees it
 * @param corrections those in force that name it
 * @param teachers those of the lessons on it
 */
export function toReviewItem(
  waiting: Waiting,
  item: Item,
  corrections: readonly Correction[],
  mail: MailView,
  candidates: readonly ApplicationLine[],
  teachers: Teachers,
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
    suggestion: suggestionFor(waiting, item, teachers),
  };
}
