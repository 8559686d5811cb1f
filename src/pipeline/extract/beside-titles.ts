// Tells how a name stands to the titles of the mail: "Data Analyst - Norvane", "Norvane is looking for a Data Analyst".
import type { Span } from '../../domain/mail.ts';

/** Further away, name and title belong to different sentences. */
const NEAR = 120;
const GAP = 36;

/** What lies between a title and a name on one line. */
function gapOf(between: string): string {
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'mark';
  if (between.length > GAP || words.length > 4) return 'clause';
  return words.length === 1 ? 'word' : 'words';
}

/** One title that ends at `titleEnd` before a name, or one that begins behind it, by what lies between. */
function apart(between: string, way: string): string[] {
  if (between.length > NEAR) return [];
  const lines = between.split('\n').length - 1;
  if (lines > 0) return lines < 3 && /^\s*$/u.test(between) ? [`next line ${way} title`] : [];
  if (/[.!?]\s/u.test(between)) return [];
  return [`${gapOf(between)} ${way} title`];
}

function toTitle(view: string, start: number, end: number, title: Span): string[] {
  if (start >= title.start && end <= title.end) return ['within title'];
  if (start < title.end && end > title.start) return ['across title'];
  return start >= title.end
    ? apart(view.slice(title.end, start), 'behind')
    : apart(view.slice(end, title.start), 'before');
}

const MOST_MENTIONS = 4;

/** @param titles of the text that `view` is the plain view of */
export function besideTitles(view: string, value: string, titles: readonly Span[]): Set<string> {
  const signs = new Set<string>();
  if (titles.length === 0) return signs;
  let at = view.indexOf(value);
  for (let turn = 0; at !== -1 && turn < MOST_MENTIONS; turn++) {
    const end = at + value.length;
    for (const title of titles) for (const sign of toTitle(view, at, end, title)) signs.add(sign);
    at = view.indexOf(value, end);
  }
  return signs;
}
