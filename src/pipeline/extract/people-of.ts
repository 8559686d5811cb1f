// Names the people of a mail, so that none of them is taken for an employer.
import { foldText } from '../../domain/fold-text.ts';
import type { Address, ParsedMail } from '../../domain/mail.ts';
import { isGivenName, isPersonName, labelFit } from './read-sender.ts';
import { signatureStart } from './read-signature.ts';

const GREETING =
  /^["'\s]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen)|hallo|hoi|dag|beste|geachte|lieber?|sehr geehrter?(?:\/r)?|bonjour|cher|chère|madame|hola|estimad[oa](?:\/a)?|buen(?:os|as) (?:días|tardes)|ciao|buongiorno|gentile|salve|olá|oi|prezad[oa](?:\(a\))?|car[oa])\s+(?:(?:mr|mrs|ms|dr|herr|herrn|frau|monsieur|madame|señora?|sr|sra|signora?|dhr|mevrouw|heer)\.?\s+)?([\p{L}'-]+(?: [\p{Lu}][\p{L}'-]*){0,3})/imu;

export interface People {
  /** Folded names of the addressees and of the one greeted. */
  readers: readonly string[];
  /** Folded name of the writer when it reads as a person's. */
  writers: readonly string[];
}

const EVERYBODY = /^(?:hiring|candidate|applicant|all|team|there|everyone|sir|madam)/iu;

const bareName = (name: string): string =>
  foldText(name)
    .replace(/\s\((?:via|through) .{1,40}$/u, '')
    .trim();

/** The mail is signed by its writer as people sign: with the first name, or with a line of the firm's below the name. */
function signsAsPerson(name: string, view: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 4 || !/^[\p{L}\s.'’-]+$/u.test(name)) return false;
  const lines = view
    .slice(signatureStart(view))
    .split('\n', 12)
    .map((line) => foldText(line).trim())
    .filter((line) => line !== '');
  if (lines.includes(words[0] ?? '')) return true;
  const below = lines[lines.indexOf(name) + 1] ?? '';
  return lines.includes(name) && below !== '' && below.length < 60 && !/[:.]/u.test(below);
}

/** The one on the other end, as its domain shows it. */
export interface OtherEnd {
  other: Address | null;
  /** Label of the domain, '' when it tells no employer. */
  senderLabel: string;
  /** The domain is that of recruiting software, which puts firms and people in one place. */
  hidden: boolean;
}

/** True when the writer's display name is a person's. */
function isPerson({ name, address }: Address, label: string, hidden: boolean, view: string): boolean {
  if (labelFit(label, name) === 1) return false;
  if (isGivenName(name)) return true;
  // A plain name in whose domain its firm is called so: "Officina Norvane" of norvane.example.
  if (name.includes(' ') && labelFit(label, name) > 0) return false;
  if (signsAsPerson(bareName(name), view)) return true;
  return !hidden && isPersonName(name, address);
}

const asReader = ({ name, address }: Address): string[] =>
  isGivenName(name) || isPersonName(name, address) ? [bareName(name)] : [];

/** Who writes a mail and who reads it; `view` is that of the body. */
export function peopleOf(mail: ParsedMail, view: string, { other, senderLabel, hidden }: OtherEnd): People {
  const { from, to } = mail.headers;
  const greeted = GREETING.exec(view.slice(0, 600))?.[1] ?? '';
  const greeting = greeted === '' || EVERYBODY.test(greeted) ? [] : [foldText(greeted)];
  const label = other === from ? senderLabel : '';
  const writes = from !== null && isPerson(from, label, hidden, view);
  return {
    readers: [...to.flatMap(asReader), ...greeting],
    writers: writes ? [bareName(from.name)] : [],
  };
}
