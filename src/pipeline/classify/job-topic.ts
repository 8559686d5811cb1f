// Tells how much a mail is about applying for a job at all, whatever it says.
import type { Language } from '../../contracts/rule.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { HIRING_SENDER, TOPIC } from './job-topic.data.ts';

const MAX_CHARS = 6000;
const MAX_TOPIC = 5;

/** From 0 (nothing of the sort) to 5, plus 1 for a hiring team's address. English counts whatever the mail is in. */
export function jobTopic(mail: ParsedMail, text: string, languages: readonly Language[]): number {
  const read = text.slice(0, MAX_CHARS);
  const spoken = new Set<Language>(['en', ...languages]);
  let topic = 0;
  for (const language of spoken) {
    for (const [pattern, worth] of TOPIC[language]) if (pattern.test(read)) topic += worth;
  }
  const { from } = mail.headers;
  const hiring = from !== null && HIRING_SENDER.test(`${from.name} ${from.address}`);
  return Math.min(topic, MAX_TOPIC) + (hiring ? 1 : 0);
}
