// Proposes titles and employers from cards: a title on a line of its own, employer and place on the next.
import { foldText } from '../../domain/fold-text.ts';
import { isPlace, trimTitle } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import { proposal, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { isCompanyName } from './read-company.ts';
import { namesOccupation } from './read-role.ts';
import type { Proposals } from './read-wordings.ts';

/** Cards stand at the top of a mail; lists of other jobs follow further down. */
const NEAR = 900;
const CARD =
  /(?<=^|\n)[ "]{0,3}(\p{Lu}[^\n]{2,90}[^\n.!?:,;])(?=[ "]{0,3}\n{1,2}[ "]{0,3}(\p{Lu}[^\n]{1,60}?)(?: +[\u00b7|-] +([^\n]{2,60}))?(?:\n|$))/gu;

const isPlaced = (place: string): boolean =>
  /\b[A-Z]{2}\b/u.test(place) || isPlace(place.replace(/\(.{2,20}\)$/u, ''));

/** "NORVANE – CLERK" on a line of its own: which job of which firm the mail is about. */
const PAIR = /(?<=^|\n)[ "]{0,3}(\p{Lu}[^\n]{1,60}?)\s[\u00b7|-]\s(\p{Lu}[^\n]{2,80}?)[ "]{0,3}(?=\n|$)/gu;

/** "Job Title - CLERK" is a label and its value. */
const LABEL = /(?:^|\s)(?:title|name|location|date|position|role|job)$/iu;

function readPairs(body: Field, end: number, found: Proposals): void {
  for (const match of body.view.slice(0, Math.min(end, NEAR)).matchAll(PAIR)) {
    const [whole, left = '', right = ''] = match;
    const start = match.index + whole.indexOf(left);
    const second = match.index + whole.lastIndexOf(right);
    if (namesOccupation(left) === namesOccupation(right) || isApplicationTalk(`${left} ${right}`)) continue;
    const [title, at, other, from] = namesOccupation(right)
      ? ([right, second, left, start] as const)
      : ([left, start, right, second] as const);
    const placed = isPlace(other);
    if (!placed && (!isCompanyName(other) || other.split(/\s+/u).length > 6 || LABEL.test(other))) continue;
    const { value, offset } = trimTitle(title);
    found.roles.push(proposal(body, at + offset, at + offset + value.length, 0.6, 'text'));
    if (!placed)
      found.companies.push(proposal(body, from, from + other.length, title === right ? 0.6 : 0.3, 'label'));
  }
}

/** "… short: NORVANE, CLERK, Bremen": a list that begins with firm and title. */
const LISTED = /(?<=[:.]\s|\n)(\p{Lu}[^\n.,:;!?]{1,40}),\s(?=(\p{Lu}[^\n.,:;!?]{2,60}))/gu;

function readLists(body: Field, end: number, found: Proposals): void {
  for (const match of body.view.slice(0, Math.min(end, NEAR)).matchAll(LISTED)) {
    const [, name = '', title = ''] = match;
    const greets = NAME_STOPS.has(foldText(name.split(' ')[0] ?? '')) && name.split(' ').length < 3;
    if (!namesOccupation(title) || namesOccupation(name) || greets || !isCompanyName(name)) continue;
    if (isApplicationTalk(name) || name.split(' ').length > 5) continue;
    found.companies.push(proposal(body, match.index, match.index + name.length, 0.5, 'label'));
    const { value, offset } = trimTitle(title);
    const start = match.index + match[0].length + offset;
    found.roles.push(proposal(body, start, start + value.length, 0.5, 'text'));
  }
}

/** Proposals from cards near the top of a body, above `end` where the signature begins. Without a place on its second line a card is hardly one. */
export function readTitleLines(body: Field, end: number, found: Proposals): void {
  readPairs(body, end, found);
  readLists(body, end, found);
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
