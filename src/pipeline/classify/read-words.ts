// Reads the words of a mail once, for both directions in which it may be judged.
import type { Direction, ParsedMail } from '../../domain/mail.ts';
import { LANGUAGES } from '../../contracts/rule.ts';
import type { Language, Rule } from '../../contracts/rule.ts';
import { guessLanguages } from './guess-language.ts';
import { jobTopic } from './job-topic.ts';
import { makeTape, type Tape } from './make-tape.ts';
import { makeField, type Field } from './match-phrases.ts';
import { prepareRules, type PreparedPhrase } from './prepare-rules.ts';

type ByDirection = Readonly<Record<Direction, readonly PreparedPhrase[]>>;

/** A mail as its words read, whoever wrote it. */
export interface Reading {
  mail: ParsedMail;
  subject: Field;
  body: Field;
  /** The phrases that can match in each field. */
  phrases: Readonly<Record<Field['name'], ByDirection>>;
  /** How much its words are about applying for a job at all, 0–6. */
  topic: number;
  /** The one it is most likely in. */
  language: Language;
}

/** The phrases of the languages spoken that can match on the tape. English counts whatever the mail is in. */
function possible(tape: Tape, rules: readonly Rule[], spoken: readonly Language[]): ByDirection {
  const phrases = prepareRules(rules)
    .possibleIn(tape.lower)
    .filter(({ language }) => language === 'en' || spoken.includes(language));
  return {
    received: phrases.filter(({ direction }) => direction === 'received'),
    sent: phrases.filter(({ direction }) => direction === 'sent'),
  };
}

/** Reads what the sender newly wrote, at most 20,000 characters of it. */
export function readWords(mail: ParsedMail, rules: readonly Rule[]): Reading {
  const tapes = { subject: makeTape(mail.headers.subject), body: makeTape(mail.text) };
  const text = `${tapes.subject.lower}\n${tapes.body.lower}`;
  const languages = guessLanguages(text);
  const subject = makeField('subject', mail.headers.subject, tapes.subject);
  const body = makeField('body', mail.text, tapes.body);
  // Only a text too short to tell has all of them.
  const language = languages.length === LANGUAGES.length ? 'en' : languages[0]!;
  return {
    mail,
    subject,
    body,
    phrases: {
      subject: possible(tapes.subject, rules, languages),
      body: possible(tapes.body, rules, languages),
    },
    topic: jobTopic(mail, text, languages),
    language,
  };
}
