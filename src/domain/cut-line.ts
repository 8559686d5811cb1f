// Cuts a line that is longer than anybody writes into pieces, so that patterns that look far ahead stay cheap.

/** @returns pieces of at most `most` characters that make up the line, cut behind a space where there is one */
export function cutLine(line: string, most: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (line.length - from > most) {
    const space = line.lastIndexOf(' ', from + most - 1);
    const to = space > from ? space + 1 : from + most;
    pieces.push(line.slice(from, to));
    from = to;
  }
  return [...pieces, line.slice(from)];
}
