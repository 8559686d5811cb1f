// Lessons in the person's words.
import type { LessonNote, Lessons } from '../../src/contracts/api.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { count } from './count.ts';
import type { Place } from './date-words.ts';
import { KIND_WORDS } from './kind-words.ts';

type Lesson = Lessons['items'][number];

const quoted = (text: string) => `“${text}”`;

/** "12 Mar 2026". */
export function lessonDay(at: string, { locale, timeZone }: Place): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(Date.parse(at));
}

/** A lesson in one sentence: "Mails like this are “Rejected”, not “Still being considered”". */
export function lessonSentence({ type, was, value }: Pick<Lesson, 'type' | 'was' | 'value'>): string {
  switch (type) {
    case 'kind':
      return `Mails like this are ${quoted(KIND_WORDS[value as Kind])}, not ${quoted(KIND_WORDS[was as Kind])}`;
    case 'sender':
      return 'Mails of this sender are not about a job';
    case 'company':
      return `The company ${quoted(was)} is called ${quoted(value)}`;
    case 'role':
      return `In mails like this the role ${quoted(was)} is called ${quoted(value)}`;
    case 'rescue':
      return 'Mails of this sender are shown to you, whatever they seem to be';
  }
}

const mails = (n: number) => `${count(n)} ${n === 1 ? 'mail' : 'mails'}`;

/** "Holds for 3 mails · asks about 2 mails", or that there is none yet. */
export function touchedWords({ applied, asked }: Pick<Lesson, 'applied' | 'asked'>): string {
  const parts = [
    ...(applied > 0 ? [`Holds for ${mails(applied)}`] : []),
    ...(asked > 0 ? [`asks about ${mails(asked)}`] : []),
  ];
  if (parts.length === 0) return 'No mail like it yet';
  const words = parts.join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What saying the same of this mail would make of it: "Rejected", or a name. */
export function proposalWords({ what, value }: Pick<LessonNote, 'what' | 'value'>): string {
  return what === 'kind' ? KIND_WORDS[value as Kind] : value;
}
