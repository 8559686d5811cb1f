// Tells how a mail's writer counts days: from when it was sent, in their zone, in the order that their language writes figures in.
import type { Language } from '../../contracts/rule.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { languagesOf } from './languages-of.ts';
import type { DayContext } from './read-days.ts';
import { homeZone } from './read-zone.ts';
import { offsetAt } from './zoned-time.ts';

export interface MailDay {
  /** Epoch ms. */
  sent: number;
  /** The zone of the mail's own clock; null when it tells none. */
  home: string | null;
  /** The likeliest language. */
  language: Language;
  context: DayContext;
}

function contextOf(sent: number, home: string | null, languages: readonly Language[]): DayContext {
  const local = sent + (home === null ? 0 : (offsetAt(home, sent) ?? 0)) * 60_000;
  const date = new Date(local);
  const american = home?.startsWith('America/') === true || (home !== null && /^-0[4-8]/u.test(home));
  const monthFirst =
    languages[0] === 'en' ? american || (home !== null && home !== 'UTC' ? false : null) : false;
  return {
    sent: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    monthFirst,
    languages,
  };
}

/** Null for a mail that does not tell when it was sent. */
export function dayOfMail({ headers, text }: ParsedMail): MailDay | null {
  const sent = headers.dateTime ?? headers.receivedTime;
  if (sent === null) return null;
  const languages = languagesOf(`${headers.subject}\n${text}`);
  const language = languages[0] ?? 'en';
  const home = homeZone(headers.date, sent, language);
  return { sent, home, language, context: contextOf(sent, home, languages) };
}
