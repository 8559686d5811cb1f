// Finds in the text of a posting what it asks of applicants: the lines under a heading that says so.
import type { HtmlLine } from './html-lines.ts';

/** Headings under which postings say what they ask; folded by case alone. */
const ASKS =
  /\b(?:requirements?|qualifications?|what (?:you(?:['’]ll)? (?:need|bring|have)|we(?:['’]re| are)? (?:look(?:ing)? for|expect|need|ask)|will help you succeed)|who you are|about you|you (?:have|bring|are|might be|should have|will have|are a (?:good )?fit)|your (?:profile|skills|background|experience)|(?:must|nice)[- ]to?[- ]?haves?|must haves?|skills (?:and|&) experience|minimum experience|ideal candidate|we(?:['’]d| would) love|anforderungen|(?:dein|ihr|das) profil|das bring(?:st|en) (?:du|sie)|(?:was|das) (?:du mitbringst|sie mitbringen)|qualifikation(?:en)?|voraussetzungen|profil recherché|votre profil|ton profil|vos compétences|compétences requises|requisitos|tu perfil|lo que buscamos|requisiti|il tuo profilo|functie-?eisen|wat (?:breng|vragen)|jouw profiel|jij (?:hebt|bent)|kvalifikationer|vi söker|din profil|krav(?:profil)?|wymagania|oczekujemy|požadavky)(?![\p{L}])/iu;
/** A heading that begins something else, though it shares words with the above. */
const OFFERS =
  /\b(?:we offer|benefits?|perks|what you(?:['’]ll)? (?:get|do|receive)|wir bieten|nous offrons|ofrecemos)\b/iu;
const LONGEST_HEADING = 90;

function isHeading({ text, as }: HtmlLine, next: HtmlLine | undefined): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return as === 'heading' || as === 'bold' || (as === 'text' && (text.endsWith(':') || next?.as === 'item'));
}

/**
 * What is asked, one thing a line; empty where the text does not set it apart. Under a heading that asks, list items count where there
 * are any, else each line.
 */
export function splitRequirements(lines: readonly HtmlLine[]): string[] {
  const asked: HtmlLine[] = [];
  let within = false;
  for (const [at, line] of lines.entries()) {
    if (isHeading(line, lines[at + 1])) within = ASKS.test(line.text) && !OFFERS.test(line.text);
    else if (within) asked.push(line);
  }
  const items = asked.filter(({ as }) => as === 'item');
  return (items.length > 0 ? items : asked).map(({ text }) => text);
}
