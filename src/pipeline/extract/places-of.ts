// Looks at what surrounds a name wherever it stands in a text.
import { mentionSigns } from './mention-signs.ts';
import { foldText } from '../../domain/fold-text.ts';
import { BEFORE_EMPLOYER, BEFORE_OTHERS, BEHIND_EMPLOYER } from './name-cues.data.ts';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What surrounds a name in a text: how often it stands there, where first (-1 = nowhere), and flags of 0 or 1. */
export interface Places {
  count: number;
  first: number;
  before: number;
  others: number;
  behind: number;
  alone: number;
  writer: number;
  ends: number;
  signs: Set<string>;
}

const NOWHERE: Omit<Places, 'signs'> = {
  count: 0,
  first: -1,
  before: 0,
  others: 0,
  behind: 0,
  alone: 0,
  writer: 0,
  ends: 0,
};
const MOST_PLACES = 6;

/** What surrounds a name wherever a text has it as whole words. */
export function placesOf(view: string, value: string, writer: string, place = ''): Places {
  const places: Places = { ...NOWHERE, signs: new Set<string>() };
  let at = view.indexOf(value);
  for (let tries = 0; at !== -1 && places.count < MOST_PLACES && tries < 30; tries++) {
    const end = at + value.length;
    const whole =
      !/[\p{L}\p{N}@.]/u.test(view.charAt(at - 1)) &&
      !/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(view.slice(end, end + 2));
    if (whole) {
      surroundings(places, view, at, end, writer);
      if (place !== '') for (const sign of mentionSigns(view, at, end, place)) places.signs.add(sign);
    }
    at = view.indexOf(value, end);
  }
  return places;
}

const follows = (before: string, writer: string): boolean =>
  writer.length > 2 && foldText(before).includes(writer);

/** The length of the line around `start`–`end` without what stands between them. */
function restOfLine(view: string, start: number, end: number): number {
  const close = view.indexOf('\n', end);
  const line = view.lastIndexOf('\n', start - 1) + 1;
  return (close === -1 ? view.length : close) - line - (end - start);
}

function surroundings(places: Places, view: string, at: number, end: number, writer: string): void {
  const line = view.lastIndexOf('\n', at - 1) + 1;
  const before = view.slice(Math.max(line, at - 40), at);
  const behind = view.slice(end, end + 30);
  const rest = restOfLine(view, at, end);
  if (places.count === 0) places.first = at;
  places.count++;
  places.before ||= flag(BEFORE_EMPLOYER.test(before));
  places.others ||= flag(BEFORE_OTHERS.test(before));
  places.behind ||= flag(BEHIND_EMPLOYER.test(behind));
  places.alone ||= flag(rest < 4);
  places.ends ||= flag(rest < 70 && view.length - end < 260);
  places.writer ||= flag(follows(before, writer));
}
