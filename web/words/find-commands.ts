// Which commands are meant by a few letters.

export interface Named {
  words: string;
  /** Other words by which it may be looked for. */
  also?: string;
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Those that have, for each word that was typed, a word that begins with it; in their own order, own words first. */
export function findCommands<T extends Named>(commands: readonly T[], text: string): T[] {
  const typed = wordsOf(text);
  if (text.trim() !== '' && typed.length === 0) return [];
  const fits = (words: readonly string[]) =>
    typed.every((start) => words.some((word) => word.startsWith(start)));
  const byName = commands.filter(({ words }) => fits(wordsOf(words)));
  const byOther = commands.filter(
    (command) => !byName.includes(command) && fits(wordsOf(`${command.words} ${command.also ?? ''}`)),
  );
  return [...byName, ...byOther];
}
