// Tells whether a mail speaks to the program that reads it.
import { foldText } from '../../domain/fold-text.ts';
import type { MailHeaders, ParsedMail } from '../../domain/mail.ts';
import { SPEAKS_TO_MACHINE } from './speaks-to-machine.data.ts';

const MAX_CHARS = 20_000;

/**
 * True for text that tells a reading program what to record. Whatever else such a mail says, a person should look at it: a mail
 * commands nothing.
 */
export function speaksToMachine({
  headers,
  text,
}: Pick<ParsedMail, 'text'> & { headers: Pick<MailHeaders, 'subject'> }): boolean {
  const folded = foldText(`${headers.subject}\n${text.slice(0, MAX_CHARS)}`);
  return SPEAKS_TO_MACHINE.some((pattern) => pattern.test(folded));
}
