// Names the people of a mail, so that none of them is taken for an employer.
import { foldText } from '../../domain/fold-text.ts';
import type { Address, ParsedMail } from '../../domain/mail.ts';
import { isPersonName } from './read-sender.ts';

const GREETING =
  /^["'\s]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen)|hallo|hoi|dag|beste|geachte|lieber?|sehr geehrter?(?:\/r)?|bonjour|cher|chère|madame|hola|estimad[oa](?:\/a)?|buen(?:os|as) (?:días|tardes)|ciao|buongiorno|gentile|salve|olá|oi|prezad[oa](?:\(a\))?|car[oa])\s+(?:(?:mr|mrs|ms|dr|herr|herrn|frau|monsieur|madame|señora?|sr|sra|signora?|dhr|mevrouw|heer)\.?\s+)?([\p{L}'-]+(?: [\p{Lu}][\p{L}'-]*){0,3})/imu;

const named = (address: Address | null): string[] =>
  address !== null && isPersonName(address.name, address.address) ? [foldText(address.name)] : [];

/** Folded names of writer, addressees and the one greeted. */
export function peopleOf(mail: ParsedMail, view: string): readonly string[] {
  const greeted = GREETING.exec(view.slice(0, 600))?.[1];
  const people = [...named(mail.headers.from), ...mail.headers.to.flatMap(named)];
  if (greeted !== undefined && !/^(?:hiring|candidate|applicant|all|team|there|everyone)$/iu.test(greeted))
    people.push(foldText(greeted));
  return people;
}
