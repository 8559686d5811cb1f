// Proposes employers from the block under the closing words, and from team names anywhere at a line's edge.
import { foldText } from '../../domain/fold-text.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { hasLegalForm, isCompanyName, withoutDepartment } from './read-company.ts';
import { isGivenName } from './read-sender.ts';
import { namesOccupation } from './read-role.ts';

const CLOSING =
  /^["'\s]*(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|friendly) )?(?:regards|wishes|thanks)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|respectfully|thank you|thanks|all the best|speak soon|good luck|mit (?:freundlichen|besten|herzlichen) gr(?:ü|u)(?:ß|ss)en|(?:viele|beste|liebe|freundliche|herzliche|schöne) gr(?:ü|u)(?:ß|ss)e|mfg|lg|cordialement|bien (?:cordialement|à vous)|sincères salutations|salutations(?: distinguées)?|à bientôt|bonne journée|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un (?:saludo|abrazo|abbraccio|saluto|caro saluto|cordiale saluto)|um abraço|avec mes remerciements|gracias|cordiali saluti|distinti saluti|cordialmente|saluti|un caro saluto|a presto|atenciosamente|(?:com os melhores )?cumprimentos|abraços?|até (?:breve|logo)|obrigad[oa]|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|tot (?:binnenkort|snel)|we look forward[^\n]{0,40})(?:,? (?:from|van|de|the team))?[\s,.!:]*$/iu;

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

/** Without closing words a short last line that is no sentence signs, or one near the end with a legal form. */
function lastLines(filled: readonly Line[]): Line[] {
  const last = filled.length > 1 ? filled.slice(-4) : [];
  return last.filter(({ text }, at) => {
    if (text.length > 60 || !/\p{L}/u.test(text)) return false;
    return hasLegalForm(text.trim()) || (at === last.length - 1 && !/[.!?:]["']?\s*$/u.test(text));
  });
}

/** A short courtesy with a comma, and the name right below: "Have a good week,". Greetings have a gap below them. */
function closesUnheard(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const next = lines[at + 1]?.text.trim() ?? '';
  if (at < 2 || !/^[\p{Lu}¡][^\n,.:!?]{2,34}[,!]$/u.test(text)) return false;
  return /^\p{Lu}[^\n]{1,50}$/u.test(next) && !/[.!?:,]$/u.test(next) && next.split(/\s+/u).length <= 7;
}

/** The number of the last line with closing words, or -1. */
function closingLine(lines: readonly Line[]): number {
  let closing = -1;
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 60 && (CLOSING.test(line.text) || closesUnheard(lines, at))) closing = at;
  }
  return closing;
}

/** Where the signature begins in a view; its length when no closing words stand there. */
export function signatureStart(view: string): number {
  const lines = linesOf(view);
  return lines[closingLine(lines)]?.start ?? view.length;
}

/** The lines under the last closing words, empty ones left out. */
function signatureLines(lines: readonly Line[]): Line[] {
  const closing = closingLine(lines);
  const filled = lines.filter((line, at) => at > closing && line.text.trim() !== '');
  return closing === -1 ? lastLines(filled) : filled.slice(0, LINES);
}

/** Small words within names. */
const JOINS: ReadonlySet<string> = new Set(
  'of and und et y e en de des du der die das di da do dos del della la le for the van von mbh'.split(' '),
);

/** Neither a person's title nor a sentence: a capitalised phrase of a few words. */
function isFirmLike(name: string): boolean {
  const words = name.split(/\s+/);
  if (!isCompanyName(name) || words.length > 6 || !/\p{Lu}|^\p{N}/u.test(name)) return false;
  if (words.length > 3 && words[0] !== 'The' && NAME_STOPS.has(foldText(words[0] ?? ''))) return false;
  if (words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !JOINS.has(word))) return false;
  return !namesOccupation(name) || FIRM_WORD.test(foldText(name));
}

/** How far a line is to be believed that stands where firms sign; where people sign, a plain name says little. */
function scoreOf(name: string, stripped: boolean, first: boolean): number {
  if (stripped || hasLegalForm(name)) return 0.65;
  const firm = FIRM_WORD.test(foldText(name));
  if (first) return firm ? 0.5 : 0.12;
  return firm ? 0.6 : 0.45;
}

const LEADING = /^[\s"'(-]{0,6}(?:(?:il|das|dein|ihr|le|la|el|het|a|o)\s+(?=\p{Lu}\S{0,40}\s))?/iu;

/** A line's piece as an employer; `first` = it stands where the writer's own name usually stands. */
function candidateOf(field: Field, piece: Line, first: boolean): Candidate | null {
  const open = LEADING.exec(piece.text)?.[0].length ?? 0;
  const raw = piece.text
    .slice(open)
    .replace(/(?<!\b(?:inc|ltd|co|corp|s\.a))[\s,.;:"')-]{1,20}$|[\s,;:"')-]{1,20}$/iu, '');
  const { value, offset } = withoutDepartment(raw);
  const name = value.trim();
  if (!isFirmLike(name) || isGivenName(name)) return null;
  const start = piece.start + open + offset + (value.length - value.trimStart().length);
  const score = scoreOf(name, value !== raw, first);
  return proposal(field, start, start + name.length, score, 'signature');
}

function piecesOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (const match of line.text.matchAll(
    /\s+[-|/\u00b7\u2022]+\s+|\s*[|\u2022]\s*|,\s+(?=\p{Lu})(?!\p{Lu}\p{L}{1,3}\b)|\s+(?:@|at|from|bij|bei|chez|presso)\s+(?=\p{Lu})/gu,
  )) {
    pieces.push({ text: line.text.slice(start, match.index), start: line.start + start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: line.text.slice(start), start: line.start + start });
  return pieces;
}

const THE_TEAM =
  /(?:^|\n)["'\s]{0,3}(?:the|your|das|dein|ihr|het) (?=\p{Lu})([^\n.!?,]{2,60}\steam)[\s"'.,!]{0,4}(?=\n|$)/giu;

const TEAM_LINE =
  /(?:^|\n)["']?(?:the |your |il |das |dein |ihr |votre |l'|el |la |a |o |het )?(?:team|équipe|equipe|equipo|equipa) (?:de |di |da |do |von |van |d')?(?=\p{Lu})/giu;

/** Addresses, numbers and labelled lines ("Location: …") name no firm that signs. */
const SMALL_PRINT = /https?:|www\.|\S@\S|©|\d{4}|^[^\n:]{2,24}:\s/u;

const isDepartment = (text: string): boolean => withoutDepartment(text.trim()).value.trim() === '';

/** Proposals from a body's signature; `own` = the writer's name, never taken for an employer. */
export function readSignature(field: Field, own: string): Candidate[] {
  const person = foldText(own)
    .replace(/ \(via .{1,40}$/u, '')
    .trim();
  // A department's mail is signed with the firm's name alone.
  const firmSigns = person !== '' && isDepartment(own);
  const isOwn = (text: string): boolean => person !== '' && foldText(text).trim().startsWith(person);
  const pieces = signatureLines(linesOf(field.view))
    .map((line, at) =>
      line.text.length > 120 || SMALL_PRINT.test(line.text)
        ? []
        : piecesOf(line).map((piece, index, all) => ({
            piece,
            first: !firmSigns && at + index === 0 && !all.some(({ text }) => isDepartment(text)),
          })),
    )
    .flat();
  const found = pieces.map(({ piece, first }) =>
    isOwn(piece.text) ? null : candidateOf(field, piece, first),
  );
  return [...found.filter((candidate) => candidate !== null), ...teamLines(field)];
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
  for (const match of field.view.matchAll(THE_TEAM)) {
    const text = match[1] ?? '';
    const candidate = candidateOf(field, { text, start: match.index + match[0].indexOf(text) }, false);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}
