// Finds which of thousands of literals stand in a text, in one pass over it.

/** What a literal is found by: four letters in a row. Shorter literals are looked for one by one. */
const GRAM = 4;
const BITS = 16;
const MASK = (1 << BITS) - 1;

function hashAt(text: string, at: number): number {
  return (
    (Math.imul(text.charCodeAt(at), 0x9e35) ^
      Math.imul(text.charCodeAt(at + 1), 0x85eb) ^
      Math.imul(text.charCodeAt(at + 2), 0xc2b3) ^
      Math.imul(text.charCodeAt(at + 3), 0x27d5)) &
    MASK
  );
}

/** How many of the literals hold each four letters: what is rare among them is rare in the texts they are written for. */
function countGrams(literals: readonly string[]): Uint16Array {
  const counts = new Uint16Array(MASK + 1);
  for (const literal of literals) {
    for (let at = 0; at + GRAM <= literal.length; at++) counts[hashAt(literal, at)]! += 1;
  }
  return counts;
}

function rarestGram(literal: string, counts: Uint16Array): number {
  let best = 0;
  for (let at = 1; at + GRAM <= literal.length; at++) {
    if (counts[hashAt(literal, at)]! < counts[hashAt(literal, best)]!) best = at;
  }
  return best;
}

/** An index over `literals`, which tells of any text which of them it contains. */
export class LiteralIndex {
  readonly #literals: readonly string[];
  /** By hash: one more than the number of the last literal found by it; 0 for none. */
  readonly #heads = new Uint16Array(MASK + 1);
  /** By literal: the same for the one before it under the same hash. */
  readonly #before: Uint16Array;
  /** By literal: where in it the four letters stand. */
  readonly #offsets: Uint8Array;
  readonly #short: readonly number[];

  /** @param literals at most 65,534, none empty */
  constructor(literals: readonly string[]) {
    this.#literals = literals;
    this.#before = new Uint16Array(literals.length);
    this.#offsets = new Uint8Array(literals.length);
    const counts = countGrams(literals);
    const short: number[] = [];
    for (const [number, literal] of literals.entries()) {
      if (literal.length < GRAM) {
        short.push(number);
        continue;
      }
      const offset = rarestGram(literal, counts);
      const hash = hashAt(literal, offset);
      this.#offsets[number] = offset;
      this.#before[number] = this.#heads[hash]!;
      this.#heads[hash] = number + 1;
    }
    this.#short = short;
  }

  /** The numbers of the literals that `text` contains, each once, in no order. */
  occurringIn(text: string): Set<number> {
    const found = new Set<number>();
    for (let at = 0; at + GRAM <= text.length; at++) {
      for (let next = this.#heads[hashAt(text, at)]!; next > 0; next = this.#before[next - 1]!) {
        const number = next - 1;
        const start = at - this.#offsets[number]!;
        if (start >= 0 && text.startsWith(this.#literals[number]!, start)) found.add(number);
      }
    }
    for (const number of this.#short) if (text.includes(this.#literals[number]!)) found.add(number);
    return found;
  }
}
