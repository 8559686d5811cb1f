// Plain text of a mail to tidy lines.
import { cleanCharacters } from './clean-characters.ts';

/**
 * Cleans plain text: invisible characters out, white space inside of lines collapsed, lines trimmed, never two empty lines in
 * a row, none at the ends. Line breaks stay where the sender put them.
 */
export function plainLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of cleanCharacters(text).split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  }
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
