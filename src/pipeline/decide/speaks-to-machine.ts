// Tells whether a mail speaks to the program that reads it.
import { foldText } from '../../domain/fold-text.ts';
import type { MailHeaders, ParsedMail } from '../../domain/mail.ts';
import {
  READER,
  READING_PROGRAM,
  RECORDS,
  SPEAKS_TO_MACHINE,
  TOLD_OUTCOME,
} from './speaks-to-machine.data.ts';

const MAX_CHARS = 20_000;
const SENTENCE_END = /\n+|(?<=[.!?;])\s/u;

/** True when a sentence that names a program, with those around it, speaks of recording an outcome. */
function instructsProgram(folded: string): boolean {
  if (!READING_PROGRAM.test(folded) || !TOLD_OUTCOME.test(folded)) return false;
  const sentences = folded.split(SENTENCE_END);
  return sentences.some((sentence, at) => {
    if (!READING_PROGRAM.test(sentence)) return false;
    const from = READER.test(sentence) ? Math.max(0, at - 2) : at;
    const near = sentences.slice(from, at + 2).join(' ');
    return RECORDS.test(near) && TOLD_OUTCOME.test(near);
  });
}

/**
 * True for text that tells a reading program what to record. Whatever else such a mail says, a person should look at it: a mail
 * commands nothing.
 */
export function speaksToMachine({
  headers,
  text,
}: Pick<ParsedMail, 'text'> & { headers: Pick<MailHeaders, 'subject'> }): boolean {
  const folded = foldText(`${headers.subject}\n${text.slice(0, MAX_CHARS)}`);
  return SPEAKS_TO_MACHINE.some((pattern) => pattern.test(folded)) || instructsProgram(folded);
}
