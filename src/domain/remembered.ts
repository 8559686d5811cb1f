// A pure function of one text that remembers its latest answers, for what is asked again and again of the same names.

/** Names of a large tracker; a text and its answer are some hundred bytes. */
const MOST = 5_000;

/**
 * The same function, answering from memory what it answered before. What it gives must not be changed by who gets it.
 * All is forgotten at once when memory is full: that costs one more answer each, and nothing has to be kept in order.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
