// Proposes titles and employers from the parts of a subject: "Your application - Data Analyst - Norvane".
import { foldText } from '../../domain/fold-text.ts';
import { trimTitle } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import type { Language } from '../../contracts/rule.ts';
import { proposal, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { isCompanyName, withoutDepartment } from './read-company.ts';
import { namesOccupation } from './read-role.ts';
import { readTitle, type Proposals } from './read-wordings.ts';

interface Part {
  text: string;
  start: number;
}

function partsOf(view: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of view.matchAll(
    /\s+-+\s+|\s*[|\u00b7\u2022]\s*|(?<=\p{L}|\))\s?:\s+|\s+\/\s+|\s*[!?]\s+|-\s+(?=\p{Lu})|\s@\s|\s\((?=[^()]{9,70}\)$)/gu,
  )) {
    parts.push({ text: view.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: view.slice(start), start });
  return parts.filter((part) => part.text.trim() !== '');
}

function addCompanyPart(field: Field, part: Part, talked: boolean, found: Proposals): void {
  const plain = part.text.replace(/[\s.!,;"]+$/u, '');
  const { value, offset } = withoutDepartment(plain);
  const name = value.trimEnd();
  const words = name.split(/\s+/);
  if (!isCompanyName(name) || words.length > 6 || NAME_STOPS.has(foldText(words[0] ?? ''))) return;
  if (words.some((word) => /^\p{Ll}{4,}$/u.test(word))) return;
  const start = part.start + offset;
  found.companies.push(proposal(field, start, start + name.length, talked ? 0.35 : 0.2, 'subject'));
}

/** "News on CLERK", "Zur Stelle KOCH": the title begins behind the last such word that leaves one. */
const INTRODUCTION =
  /(?<!\p{L})(?:on|for|about|as|re|für|als|über|stelle|position|posten|rolle|pour|poste|sur|para|sobre|como|per|come|voor|over|vacature|functie|vaga|with|in|vorstellungsgespräch|bewerbung|einladung|interview|entretien|entrevista|colloquio|gesprek|sollicitatie|candidature|candidatura|invitation|sélection|selección|selezione|seleção)\s+(?=\p{Lu})/giu;

/** Where the title begins behind an introduction; the part's own start when it has none. */
function titleStart(part: Part): number {
  let start = part.start;
  for (const { index, 0: lead } of part.text.matchAll(INTRODUCTION)) {
    const at = index + lead.length;
    if (!/^\p{Lu}/u.test(part.text.slice(at))) continue;
    if (namesOccupation(part.text.slice(at)) && !namesOccupation(part.text.slice(0, index)))
      start = part.start + at;
  }
  return start;
}

/** "CLERK interview @ Friday": what is talked about stands before the noun for the talk, or behind a small word. */
function readTalk(field: Field, language: Language, part: Part, found: Proposals): void {
  const before =
    /^(.{3,80}?)\s(?:interview|assessment|application|test|vacancy|position|role|job)(?!\p{L})/iu.exec(
      part.text,
    )?.[1] ?? '';
  if (/^\p{Lu}/u.test(before) && namesOccupation(before) && !isApplicationTalk(before)) {
    const { value, offset } = trimTitle(before);
    const start = part.start + offset;
    found.roles.push(proposal(field, start, start + value.length, 0.6, 'subject'));
  } else {
    const start = titleStart(part);
    if (start > part.start) readTitle(field, language, start, 0.55, found);
  }
}

/** Proposals from the parts of a subject that its punctuation sets apart. */
export function readSubject(field: Field, language: Language, found: Proposals): void {
  const parts = partsOf(field.view);
  const talks = parts.map((part) => isApplicationTalk(part.text));
  const talked = talks.includes(true);
  for (const [at, part] of parts.entries()) {
    if (talks[at] === true) {
      readTalk(field, language, part, found);
      continue;
    }
    if (!/^["'(]?(?:[\p{Lu}\p{N}.]|\p{Ll}\p{Lu})/u.test(part.text)) continue;
    if (namesOccupation(part.text)) readTitle(field, language, titleStart(part), talked ? 0.7 : 0.5, found);
    else if (parts.length > 1) addCompanyPart(field, part, talked, found);
  }
}
