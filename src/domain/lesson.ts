// Lessons: what a correction of one mail teaches about mails like it.
import type { CorrectionBody } from './correction.ts';
import type { Direction } from './mail.ts';

/**
 * - `kind`: mails of this sender and wording that a machine takes for `was` are of the kind `value`.
 * - `sender`: mails of this sender are not about jobs.
 * - `company`: this sender's company `was` is called `value`.
 * - `role`: the role `was` in mails of this sender and wording is called `value`.
 * - `rescue`: mail of this sender that no machine would keep is looked at by the person.
 *
 * A lesson whose `value` is what the machine said is a confirmation: it changes nothing, but goes before lessons that fit less.
 */
export const LESSON_TYPES = ['kind', 'sender', 'company', 'role', 'rescue'] as const;
export type LessonType = (typeof LESSON_TYPES)[number];

const TEACHING: ReadonlySet<CorrectionBody['type']> = new Set(['kind', 'field', 'rescue'] as const);

/** True for a correction from which anything can be learnt about other mails. */
export function canTeach({ type }: Pick<CorrectionBody, 'type'>): boolean {
  return TEACHING.has(type);
}

export interface Lesson {
  type: LessonType;
  /** The correction that it was made by, and the mail that this was made on. */
  correction: string;
  teacher: string;
  /** Position and time (epoch ms) of that correction. */
  seq: number;
  madeAt: number;
  direction: Direction;
  /** Print of the teacher's wording; null where the wording does not matter or cannot be told. */
  wording: string | null;
  /** A kind, or a name as the machine read it; empty where it does not matter. */
  was: string;
  /** A kind, or a name as the person wrote it; empty for a rescue. */
  value: string;
  /** The corrections without which there is no such lesson: taking all of them back takes it back. */
  corrections: readonly string[];
}

/** What of a mail a lesson speaks of; `look`: whether the person should look at it. */
export const TAUGHT = ['kind', 'company', 'role', 'look'] as const;

/** A lesson on one mail. */
export interface Taught {
  what: (typeof TAUGHT)[number];
  lesson: LessonType;
  correction: string;
  teacher: string;
  /** Epoch ms. */
  madeAt: number;
  value: string;
  /** False for a mail of before the correction: it is only asked whether it holds for it too. */
  applied: boolean;
}

/** True when the person is to be asked whether a lesson on its kind holds for a mail. */
export function asksAboutKind(taught: readonly Taught[]): boolean {
  return taught.some(({ what, applied }) => what === 'kind' && !applied);
}
