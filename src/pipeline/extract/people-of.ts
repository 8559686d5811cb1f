// Names the people of a mail, so that none of them is taken for an employer.
import { foldText } from '../../domain/fold-text.ts';
import type { Address, ParsedMail } from '../../domain/mail.ts';
import { isPersonName } from './read-sender.ts';

const GREETING =
  /^["'\s]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen)|hallo|hoi|dag|beste|geachte|lieber?|sehr geehrter?(?:\/r)?|bonjour|cher|chère|madame|hola|estimad[oa](?:\/a)?|buen(?:os|as) (?:días|tardes)|ciao|buongiorno|gentile|salve|olá|oi|prezad[oa](?:\(a\))?|car[oa])\s+(?:(?:mr|mrs|ms|dr|herr|herrn|frau|monsieur|madame|señora?|sr|sra|signora?|dhr|mevrouw|heer)\.?\s+)?([\p{L}'-]+(?: [\p{Lu}][\p{L}'-]*){0,3})/imu;

const named = (address: Address | null): string[] =>
  address !== null && isPersonName(address.name, address.address) ? [foldText(address.name)] : [];

export interface People {
  /** Folded names of the addressees and of the one greeted. */
  readers: readonly string[];
  /** Folded name of the writer when it reads as a person's. */
  writers: readonly string[];
}

const EVERYBODY = /^(?:hiring|candidate|applicant|all|team|there|everyone|sir|madam)/iu;

/** Who writes a mail and who reads it. */
export function peopleOf(mail: ParsedMail, view: string): People {
  const greeted = GREETING.exec(view.slice(0, 600))?.[1] ?? '';
  const greeting = greeted === '' || EVERYBODY.test(greeted) ? [] : [foldText(greeted)];
  return { readers: [...mail.headers.to.flatMap(named), ...greeting], writers: named(mail.headers.from) };
}
