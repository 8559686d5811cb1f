// Proposes employers from the block under the closing words, and from team names anywhere at a line's edge.
import { foldText } from '../../domain/fold-text.ts';
import { LEGAL_FORMS } from '../../domain/legal-forms.data.ts';
import { spanOf, type Candidate, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { isCompanyName, withoutDepartment } from './read-company.ts';
import { namesOccupation } from './read-role.ts';

const CLOSING =
  /^["'\s]*(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|friendly) )?(?:regards|wishes|thanks)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|respectfully|thank you|thanks|all the best|speak soon|good luck|mit (?:freundlichen|besten|herzlichen) gr(?:ü|u)(?:ß|ss)en|(?:viele|beste|liebe|freundliche|herzliche|schöne) gr(?:ü|u)(?:ß|ss)e|mfg|lg|cordialement|bien (?:cordialement|à vous)|sincères salutations|salutations(?: distinguées)?|à bientôt|bonne journée|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un saludo|gracias|cordiali saluti|distinti saluti|cordialmente|saluti|un caro saluto|a presto|atenciosamente|(?:com os melhores )?cumprimentos|abraços?|até (?:breve|logo)|obrigad[oa]|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|tot (?:binnenkort|snel)|we look forward[^\n]{0,40})(?:,? (?:from|van|de|the team))?[\s,.!:]*$/iu;

/** A signature has few lines; what follows further down is small print. */
const LINES = 6;

interface Line {
  text: string;
  start: number;
}

function linesOf(view: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of view.split('\n')) {
    lines.push({ text, start });
    start += text.length + 1;
  }
  return lines;
}

/** The lines under the last closing words, empty ones left out. */
function signatureLines(lines: readonly Line[]): Line[] {
  let closing = -1;
  for (const [at, line] of lines.entries())
    if (line.text.length < 60 && CLOSING.test(line.text)) closing = at;
  const filled = closing === -1 ? [] : lines.slice(closing + 1).filter((line) => line.text.trim() !== '');
  return filled.slice(0, LINES);
}

const hasLegalForm = (words: readonly string[]): boolean =>
  words
    .slice(1)
    .some((word) => LEGAL_FORMS.has(foldText(word).replace(/[^\p{L}]/gu, '')) && /^\p{Lu}|^mbH/u.test(word));

/** A line's piece as an employer; `first` = it stands where the writer's own name usually stands. */
function candidateOf(field: Field, piece: Line, first: boolean): Candidate | null {
  const open =
    /^[\s"'(-]*(?:(?:the|il|das|dein|ihr|le|la|el|het|a|o)\s+(?=\p{Lu}\S*\s))?/iu.exec(piece.text)?.[0] ?? '';
  const keepsThe = /the\s+$/iu.test(open) ? open.search(/the\s+$/iu) : open.length;
  const raw = piece.text
    .slice(keepsThe)
    .replace(/[\s,.;:"')-]+$/u, (end) =>
      /^\./u.test(end) && /(?:inc|ltd|co|s\.a)$/iu.test(piece.text.slice(0, -end.length)) ? '.' : '',
    );
  const { value, offset } = withoutDepartment(raw);
  const stripped = value !== raw;
  const name = value.trim();
  const words = name.split(/\s+/);
  if (
    !isCompanyName(name) ||
    words.length > 6 ||
    (NAME_STOPS.has(foldText(words[0] ?? '')) && words.length > 3)
  )
    return null;
  if (
    !/^[\p{Lu}\p{N}]|\p{Lu}/u.test(name) ||
    words.some((word) => /^\p{Ll}{4,}$/u.test(word)) ||
    namesOccupation(name)
  )
    return null;
  const start = piece.start + keepsThe + offset + (value.length - value.trimStart().length);
  const legal = hasLegalForm(words);
  const score = legal ? 0.65 : stripped ? 0.65 : first ? 0.12 : 0.45;
  return { value: name, score, span: spanOf(field, start, start + name.length), source: 'signature' };
}

function piecesOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (const match of line.text.matchAll(
    /\s+[-|/\u00b7\u2022]+\s+|\s*[|\u2022]\s*|,\s+(?=\p{Lu})(?!\p{Lu}\p{L}{1,3}\b)/gu,
  )) {
    pieces.push({ text: line.text.slice(start, match.index), start: line.start + start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: line.text.slice(start), start: line.start + start });
  return pieces;
}

const TEAM_LINE =
  /(?:^|\n)["']?(?:the |your |il |das |dein |ihr |votre |l'|el |la |a |o |het )?(?:team|équipe|equipe|equipo|equipa) (?:de |di |da |do |von |van |d')?(?=\p{Lu})/giu;

/** Proposals from a body's signature; `own` = the writer's name, never taken for an employer. */
export function readSignature(field: Field, own: string): Candidate[] {
  const found: Candidate[] = [];
  const person = foldText(own).trim();
  const lines = linesOf(field.view);
  for (const [at, line] of signatureLines(lines).entries()) {
    if (line.text.length > 120 || /https?:|www\.|@|\d{4}/u.test(line.text)) continue;
    for (const [index, piece] of piecesOf(line).entries()) {
      const text = foldText(piece.text).trim();
      if (person !== '' && text.startsWith(person)) continue;
      const candidate = candidateOf(field, piece, at + index === 0);
      if (candidate !== null) found.push(candidate);
    }
  }
  return [...found, ...teamLines(field)];
}

/** "Il team Norvane", "Equipe Norvane" on a line of its own, wherever it stands. */
function teamLines(field: Field): Candidate[] {
  const found: Candidate[] = [];
  for (const match of field.view.matchAll(TEAM_LINE)) {
    const start = match.index + match[0].length;
    const line = /^[^\n"]{2,50}/u.exec(field.view.slice(start, start + 50))?.[0] ?? '';
    const candidate = candidateOf(field, { text: line, start }, false);
    if (candidate !== null) found.push({ ...candidate, score: 0.6 });
  }
  return found;
}
