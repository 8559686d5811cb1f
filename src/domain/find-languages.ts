// Finds the languages that a line of text names, and how well they are spoken.
import { foldText } from './fold-text.ts';
import { LANGUAGE_NAMES, LEVEL_WORDS } from './language-names.data.ts';
import { LANGUAGE_LEVELS, type LanguageLevel, type SpokenLanguage } from './profile.ts';

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) =>
    names.split(' ').map((name) => [name, code] as const),
  ),
);
const NAME = new RegExp(`(?<![a-z])(?:${[...CODES.keys()].join('|')})(?:kenntnisse)?(?![a-z])`, 'gu');
const LEVELS = LEVEL_WORDS.map(
  ([pattern, level]) => [new RegExp(`(?<![a-z])(?:${pattern})`, 'u'), level] as const,
);

function levelIn(text: string): LanguageLevel | null {
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

interface Named {
  code: string;
  start: number;
  end: number;
}

/** "German (C1), English: fluent" has the level behind the name; "fluent English and basic German" before it. */
function levelOf(line: string, names: readonly Named[], at: number): LanguageLevel | null {
  const { start, end } = names[at]!;
  const behind = line.slice(end, names[at + 1]?.start ?? line.length);
  const before = line.slice(names[at - 1]?.end ?? 0, start);
  // Of a listed pair, what stands before belongs to the first where the levels come behind.
  const startsWithLevel = levelIn(line.slice(0, names[0]!.start)) !== null;
  return startsWithLevel ? (levelIn(before) ?? levelIn(behind)) : (levelIn(behind) ?? levelIn(before));
}

/** The languages of one line, each once, in its order. */
export function findLanguages(line: string): SpokenLanguage[] {
  const folded = foldText(line);
  const names = [...folded.matchAll(NAME)].map((match) => ({
    code: CODES.get(match[0].replace(/kenntnisse$/u, '')) ?? CODES.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = new Map<string, SpokenLanguage>();
  for (const [at, { code }] of names.entries()) {
    const level = levelOf(folded, names, at);
    if (found.get(code)?.level == null) found.set(code, { code, level });
  }
  return [...found.values()];
}

/** Whether `held` is at least `asked`; a level that is not told suffices where none is asked for. */
export const reachesLanguage = (held: LanguageLevel | null, asked: LanguageLevel | null): boolean =>
  asked === null || held === null || LANGUAGE_LEVELS.indexOf(held) >= LANGUAGE_LEVELS.indexOf(asked);
