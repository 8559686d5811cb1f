// Reads which skills a posting asks for, and of which of them one will do.
import { findSkills, type FoundSkill } from '../../domain/find-skills.ts';
import type { AskedSkill } from '../../domain/fit-score.ts';
import { LOOSE_SKILLS } from '../../domain/skill-names.data.ts';
import type { AskedLine, AskedLines } from './asked-lines.ts';

/** What stands between two skills of one enumeration. */
const JOINT =
  /^\s*(?:,|;|\/|\||,?\s*(?:and\/or|or|and|oder|und|et\/ou|ou|et|y\/o|o|y|e|of|en|&))\s*(?:(?:a|the|an|ein|eine)\s)?$/iu;
/** "Python and PyTorch or TensorFlow": the one, and either of the others. */
const BOTH = /^\s*,?\s*(?:and|und|et|y|e|en|&)\s/iu;
const EITHER = /\/|\b(?:or|oder|ou|o|of)\b/iu;
/** "a modern language such as Go, Java": one of the examples will do. */
const EXAMPLES =
  /(?:\be\.?g\.?,?|\bsuch as|\blike|\bfor example|\bincluding|\bz\. ?b\.|\bwie(?: z\. ?b\.)?|\bbeispielsweise|\bcomme|\btel(?:le)?s? que|\bcomo|\bpor ejemplo|\bad es\.|\bcome|\bzoals|\bbijv\.|\bone (?:or more )?of|\bat least one|\bany of)[:\s(]*$/iu;
const LONGEST_QUOTE = 240;
const WEIGHTS = { required: 0, preferred: 1 } as const;

/** The skills of one line as groups of which one each will do. */
function groupsIn(text: string): string[][] {
  const groups: FoundSkill[][] = [];
  let [run, either, examples] = [[] as FoundSkill[], false, false];
  const close = () => {
    if (run.length === 0) return;
    if (either) groups.push(run);
    else groups.push(...run.map((one) => [one]));
    run = [];
  };
  for (const skill of findSkills(text)) {
    const last = run.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, skill.start);
    if (last === undefined || !JOINT.test(between)) {
      close();
      examples = EXAMPLES.test(text.slice(0, skill.start));
      either = examples;
    } else if (BOTH.test(between) && !examples) {
      close();
      either = false;
    } else either ||= EITHER.test(between);
    run.push(skill);
  }
  close();
  return groups.map((group) => [...new Set(group.map(({ name }) => name))].toSorted());
}

/** How much a line asks for a group; null where it does not. */
function needOf(anyOf: readonly string[], { need }: AskedLine, setApart: boolean): AskedSkill['need'] | null {
  if (!anyOf.every((name) => LOOSE_SKILLS.has(name))) return need === 'required' ? 'required' : 'preferred';
  if (need === 'told') return null;
  return need === 'required' && setApart ? 'required' : 'preferred';
}

/** Each once, the most urgent need counting; in the order of the need, then of the names. */
export function askedSkills({ lines, setApart }: AskedLines): AskedSkill[] {
  const found = new Map<string, AskedSkill>();
  for (const line of lines) {
    for (const anyOf of groupsIn(line.text)) {
      const need = needOf(anyOf, line, setApart);
      if (need === null) continue;
      const key = anyOf.join('\n');
      const skill = { anyOf, need, quote: line.text.slice(0, LONGEST_QUOTE) };
      const known = found.get(key);
      if (known === undefined || WEIGHTS[skill.need] < WEIGHTS[known.need]) found.set(key, skill);
    }
  }
  return [...found.values()].toSorted(
    (a, b) => WEIGHTS[a.need] - WEIGHTS[b.need] || (a.anyOf.join() < b.anyOf.join() ? -1 : 1),
  );
}
