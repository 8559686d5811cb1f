// Checks a language model's answer against the mail: what it quotes and names must stand there.
import type { RawAnswer } from '../contracts/model.ts';
import type { ModelAnswer } from '../domain/model-answer.ts';

const MAX_QUOTES = 5;
const MAX_QUOTE = 400;
/** A shorter quote stands in any mail; unless it is all that the mail says. */
const MIN_QUOTE = 8;
const MAX_NAME = 200;

/** Line breaks and spacing are the mail program's; the words are the sender's. */
const collapse = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export interface CheckedMail {
  subject: string;
  fromName: string;
  fromAddress: string;
  text: string;
}

/** @returns the answer as it may be kept, or in plain words why it is discarded */
export function checkAnswer(raw: RawAnswer, mail: CheckedMail): ModelAnswer | string {
  const quotes = raw.quotes.map(collapse);
  const told = [collapse(mail.subject), collapse(mail.text)];
  if (quotes.length === 0) return 'it quoted nothing of the mail';
  if (quotes.length > MAX_QUOTES || quotes.some((quote) => quote.length > MAX_QUOTE))
    return 'it quoted more than it was asked for';
  const stands = (quote: string) =>
    told.some((text) => (quote.length < MIN_QUOTE ? quote !== '' && text === quote : text.includes(quote)));
  if (!quotes.every(stands)) return 'it quoted what does not stand in the mail';
  if (!(raw.confidence >= 0 && raw.confidence <= 1)) return 'its confidence was no number from 0 to 1';
  const all = [...told, collapse(mail.fromName), mail.fromAddress].join('\n').toLowerCase();
  const named = (name: string | null) => {
    const plain = collapse(name ?? '');
    return plain !== '' && plain.length <= MAX_NAME && all.includes(plain.toLowerCase()) ? plain : null;
  };
  const { kind, confidence } = raw;
  return { kind, confidence, quotes, company: named(raw.company), role: named(raw.role) };
}
