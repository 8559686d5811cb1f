// Proposes titles and employers from the parts of a subject: "Your application - Data Analyst - Norvane".
import { foldText } from '../../domain/fold-text.ts';
import { trimTitle } from '../../domain/role-title.ts';
import { spanOf, type Field } from './candidate.ts';
import { GENERIC_ROLES, NAME_STOPS } from './generic-words.data.ts';
import { isCompanyName, withoutDepartment } from './read-company.ts';
import { namesOccupation } from './read-role.ts';
import type { Proposals } from './read-wordings.ts';

/** Words that make a part of a subject talk about an application, in seven languages, folded. */
const TALK =
  /\b(?:applica\w{3,6}|apply\w{0,3}|applied|interview\w{0,3}|thank\w{0,3}|offer\w{0,3}|your|you|update\w{0,2}|status|invit\w{2,8}|confirm\w{2,8}|received|reminder|next|schedul\w{2,4}|assessment|regarding|re|fwd?|aw|wg|tr|bewerb\w{2,20}|ihre?r?|deine?r?|einladung|gesprach|termin\w{0,12}|angebot|absage|zusage|vertrag\w{0,8}|eingang\w{0,14}|candidatur\w{1,3}|votre|entretien|convocation|confirmation|reponse|suite|candidat\w{1,4}|su|tu|entrevista|proceso|solicitud|actualizacion|invitacion|processo|sua|convite|la|tua|colloquio|invito|conferma|risposta|sollicitatie\w{0,10}|je|uw|uitnodiging|gesprek|bevestiging|bedankt|rappel|recordatorio|promemoria|lembrete|herinnering|erinnerung|welcome|congratulations|wir|we|nous)\b/u;

interface Part {
  text: string;
  start: number;
}

function partsOf(view: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of view.matchAll(
    /\s+-+\s+|\s*[|\u00b7\u2022]\s*|(?<=\p{L}|\)):\s+|\s+\/\s+|\s*[!?]\s+|-\s+(?=\p{Lu})|\s@\s/gu,
  )) {
    parts.push({ text: view.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: view.slice(start), start });
  return parts.filter((part) => part.text.trim() !== '');
}

function addRolePart(field: Field, part: Part, talked: boolean, found: Proposals): void {
  const { value, offset } = trimTitle(part.text);
  if (value.length > 110 || GENERIC_ROLES.has(foldText(value))) return;
  const span = spanOf(field, part.start + offset, part.start + offset + value.length);
  found.roles.push({ value, score: talked ? 0.7 : 0.5, span, source: 'subject' });
}

function addCompanyPart(field: Field, part: Part, talked: boolean, found: Proposals): void {
  const plain = part.text.replace(/[\s.!,;"]+$/u, '');
  const { value, offset } = withoutDepartment(plain);
  const name = value.trimEnd();
  const words = name.split(/\s+/);
  if (!isCompanyName(name) || words.length > 6 || NAME_STOPS.has(foldText(words[0] ?? ''))) return;
  if (words.some((word) => /^\p{Ll}{4,}$/u.test(word))) return;
  const span = spanOf(field, part.start + offset, part.start + offset + name.length);
  found.companies.push({ value: name, score: talked ? 0.35 : 0.2, span, source: 'subject' });
}

/** Proposals from the parts of a subject that its punctuation sets apart. */
export function readSubject(field: Field, found: Proposals): void {
  const parts = partsOf(field.view);
  const talks = parts.map((part) => TALK.test(foldText(part.text)));
  const talked = talks.includes(true);
  for (const [at, part] of parts.entries()) {
    if (talks[at] === true || !/^["'(]?[\p{Lu}\p{N}.]/u.test(part.text)) continue;
    if (namesOccupation(part.text)) addRolePart(field, part, talked, found);
    else if (parts.length > 1) addCompanyPart(field, part, talked, found);
  }
}
