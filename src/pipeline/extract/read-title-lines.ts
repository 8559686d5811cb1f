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

function addTitle(body: Field, at: number, text: string, score: number, found: Proposals): void {
  const { value, offset } = trimTitle(text);
  found.roles.push(proposal(body, at + offset, at + offset + value.length, score, 'text'));
}

/** A few words that can be a firm's name and are no label, greeting, title or talk. */
function isEmployer(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 6 || LABEL.test(name) || namesOccupation(name)) return false;
  // Names take common words too, in capitals throughout: "Next Step Charity".
  const named = words.length > 2 && words.every((word) => /^[\p{Lu}&]/u.test(word));
  if (!named && isApplicationTalk(name)) return false;
  const greets = words.length < 3 && NAME_STOPS.has(foldText(words[0] ?? ''));
  return !greets && isCompanyName(name);
}

const isTitle = (text: string): boolean => namesOccupation(text) && !isApplicationTalk(text);

function readPairs(body: Field, end: number, found: Proposals): void {
  for (const match of body.view.slice(0, Math.min(end, NEAR)).matchAll(PAIR)) {
    const [whole, left = '', right = ''] = match;
    const start = match.index + whole.indexOf(left);
    const second = match.index + whole.lastIndexOf(right);
    if (isTitle(right) && isEmployer(left)) {
      addTitle(body, second, right, 0.6, found);
      found.companies.push(proposal(body, start, start + left.length, 0.6, 'label'));
    } else if (isTitle(left) && isPlace(right)) {
      addTitle(body, start, left, 0.6, found);
    } else if (isTitle(left) && isEmployer(right)) {
      addTitle(body, start, left, 0.6, found);
      found.companies.push(proposal(body, second, second + right.length, 0.3, 'label'));
    }
  }
}

/** "… short: NORVANE, CLERK, Bremen": a list that begins with firm and title. */
const LISTED = /(?<=[:.]\s|\n)(\p{Lu}[^\n.,:;!?]{1,40}),\s(?=(\p{Lu}[^\n.,:;!?]{2,60}))/gu;

function readLists(body: Field, end: number, found: Proposals): void {
  for (const match of body.view.slice(0, Math.min(end, NEAR)).matchAll(LISTED)) {
    const [whole, name = '', title = ''] = match;
    if (!namesOccupation(title) || !isEmployer(name)) continue;
    found.companies.push(proposal(body, match.index, match.index + name.length, 0.5, 'label'));
    addTitle(body, match.index + whole.length, title, 0.5, found);
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
