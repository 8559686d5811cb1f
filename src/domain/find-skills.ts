// Finds the skills of the vocabulary in a text, each with its place.
import { cutLine } from './cut-line.ts';
import { SKILL_NAMES } from './skill-names.data.ts';

export interface FoundSkill {
  name: string;
  start: number;
  end: number;
}

/** How a spelling counts: in any case of its letters, in exactly that case, or so and only where skills are meant. */
type Care = 'any' | 'exact' | 'among';

interface Spelling {
  name: string;
  text: string;
  care: Care;
}

interface Candidate extends FoundSkill {
  care: Care;
}

const MARKS: Readonly<Record<string, Care>> = { '=': 'exact', '!': 'among' };

function spellingsOf(line: string): Spelling[] {
  const parts = line.split('|').map((part) => part.trim());
  const plain = parts.map((part) => {
    const care = MARKS[part.at(-1) ?? ''] ?? 'any';
    return { text: care === 'any' ? part : part.slice(0, -1), care };
  });
  const name = plain[0]?.text ?? '';
  return plain.map((spelling) => ({ ...spelling, name }));
}

const SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = Map.groupBy(
  SKILL_NAMES.flatMap(spellingsOf),
  ({ text }) => text.toLowerCase(),
);

/** Words of the longest spelling. */
const MOST_WORDS = 5;
const WORD = /(?<![\p{L}\p{N}])\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
/** What may stand between two words of one spelling. */
const LONGEST_GAP = 3;
/** An address is not what somebody can do, whatever it names. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:net\/\S*|(?:com|org|io|dev|de|fr|es|it|nl|pt|co|me|app|ai|eu|uk)(?:\/\S*|(?=[\s,;)|]|$)))/giu;
/** Of "R&D", "C-level", "Go-to-market" and "C'est" the letter is no language. */
const PART_OF_WORD = /^[-&'’.]\p{L}/u;
const BESIDE_AFTER =
  /^\s?(?:programm|develop|language|code\b|coding|engineer|entwickl|script|develop|services?\b|backend|skills\b|kenntnisse|knowledge|spreadsheets?|formulas|macros)/iu;
const BESIDE_BEFORE =
  /(?:program(?:ming|mieren|mer)? in|written in|coding in|experience (?:in|with)|knowledge of|proficien\w+ (?:in|with)|advanced|skills in|kenntnisse in)\s$/iu;
const SEPARATOR_BEFORE =
  /(?:^|[,;:/|•·●▪◦*–—([&+-]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|with|in|use|using|like|as|wie|comme|como|zoals))\s{0,3}$/iu;
const SEPARATOR_AFTER = /^\s{0,3}(?:$|[,;/|•·●▪◦–—)(\]&+.-]|(?:and|or|und|oder|et|ou|y|o|e|en|of)\b)/iu;
const BULLETS = /^[\s•·●▪◦*–—-]+|\s+$/gu;
/** A line may be a whole page that was written without breaks, or an attack. */
const LONGEST_LINE = 600;
/** How near another skill of the same line has to be, characters. */
const NEAR = 60;

const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => ' '.repeat(address.length));

function spellingAt(text: string, start: number, end: number): Spelling | null {
  const written = text.slice(start, end).replace(/\s+/gu, ' ');
  const known = SPELLINGS.get(written.toLowerCase());
  return known?.find((one) => one.care === 'any' || one.text === written) ?? null;
}

/** The longest spelling that begins with word `at`. */
function longestFrom(text: string, words: readonly RegExpExecArray[], at: number): Candidate | null {
  const start = words[at]!.index;
  let found: Candidate | null = null;
  let before = start;
  for (const word of words.slice(at, at + MOST_WORDS)) {
    if (word.index - before > LONGEST_GAP) break;
    before = word.index + word[0].length;
    const spelling = spellingAt(text, start, before);
    if (spelling !== null) found = { name: spelling.name, start, end: before, care: spelling.care };
  }
  return found;
}

function candidatesIn(line: string): Candidate[] {
  const words = [...line.matchAll(WORD)];
  const found: Candidate[] = [];
  let until = 0;
  for (const [at, word] of words.entries()) {
    if (word.index < until) continue;
    const one = longestFrom(line, words, at);
    if (one === null) continue;
    found.push(one);
    until = one.end;
  }
  return found;
}

/** Whether a word of double meaning stands where a skill does. */
function isMeant(line: string, { start, end }: Candidate, all: readonly Candidate[]): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  if (PART_OF_WORD.test(after)) return false;
  if (line.replace(BULLETS, '') === line.slice(start, end)) return true;
  if (BESIDE_AFTER.test(after) || BESIDE_BEFORE.test(before)) return true;
  const near = all.some(
    (other) => other.start !== start && other.start - end <= NEAR && start - other.end <= NEAR,
  );
  const isFirst = before.replace(BULLETS, '') === '';
  return near && SEPARATOR_AFTER.test(after) && (isFirst || SEPARATOR_BEFORE.test(before));
}

function skillsIn(line: string): FoundSkill[] {
  const all = candidatesIn(line);
  return all.filter((one) => one.care !== 'among' || isMeant(line, one, all));
}

/**
 * The skills that a text names, in its order; the same one may come several times.
 * @returns places as offsets into `text`
 */
export function findSkills(text: string): FoundSkill[] {
  const found: FoundSkill[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const piece of cutLine(line, LONGEST_LINE)) {
      for (const { name, start, end } of skillsIn(withoutAddresses(piece)))
        found.push({ name, start: offset + start, end: offset + end });
      offset += piece.length;
    }
    offset += 1;
  }
  return found;
}
