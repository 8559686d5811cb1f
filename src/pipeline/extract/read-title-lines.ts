// Proposes titles and employers from cards: a title on a line of its own, employer and place on the next.
import { isPlace, trimTitle } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import { proposal, type Field } from './candidate.ts';
import { isCompanyName } from './read-company.ts';
import { namesOccupation } from './read-role.ts';
import type { Proposals } from './read-wordings.ts';

/** Cards stand at the top of a mail; lists of other jobs follow further down. */
const NEAR = 900;
const CARD =
  /(?<=^|\n)[ "]{0,3}(\p{Lu}[^\n]{2,90}[^\n.!?:,;])(?=[ "]{0,3}\n{1,2}[ "]{0,3}(\p{Lu}[^\n]{1,60}?)(?: +[\u00b7|-] +([^\n]{2,60}))?(?:\n|$))/gu;

const isPlaced = (place: string): boolean =>
  /\b[A-Z]{2}\b/u.test(place) || isPlace(place.replace(/\(.{2,20}\)$/u, ''));

/** Proposals from cards near the top of a body. Without a place on its second line a card is hardly one. */
export function readTitleLines(body: Field, found: Proposals): void {
  const view = body.view.slice(0, NEAR);
  for (const match of view.matchAll(CARD)) {
    const [whole, title, employer, place] = [...match].map((group) => group ?? '') as [
      string,
      string,
      string,
      string,
    ];
    if (!namesOccupation(title) || isApplicationTalk(`${title} ${employer}`)) continue;
    const placed = isPlaced(place);
    const { value, offset } = trimTitle(title);
    const start = match.index + whole.indexOf(title) + offset;
    found.roles.push(proposal(body, start, start + value.length, placed ? 0.75 : 0.3, 'text'));
    const from = view.indexOf(employer, match.index + whole.length);
    if (placed && isCompanyName(employer))
      found.companies.push(proposal(body, from, from + employer.length, 0.55, 'text'));
  }
}
