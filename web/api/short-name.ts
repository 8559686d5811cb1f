// A file's name as the server takes it.

/** What the server takes, in UTF-16 units. */
const LONGEST = 255;
const START = 180;
const END = 60;

/** Shortened in the middle: the ending tells the format. Halves of characters, which no address can carry, are replaced. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name.toWellFormed();
  return `${name.slice(0, START)}…${name.slice(-END)}`.toWellFormed();
}
