// Derives from what the person said of single mails what it teaches about other mails of the same sender.
import { canonicalCompany } from '../domain/company-name.ts';
import type { Correction } from '../domain/correction.ts';
import { isWorthKeeping, type Judgement, type MailFacts } from '../domain/facts.ts';
import type { Lesson } from '../domain/lesson.ts';
import { canonicalRole } from '../domain/role-title.ts';

/** A mail that the person spoke of. */
export interface Teacher {
  mail: MailFacts;
  /** Its direction and what the machine said of it, the person's word apart. */
  judgement: Judgement;
  /** Those in force that name it or a copy of it, in the order in which they were made. */
  corrections: readonly Correction[];
}

type Body<T extends Correction['body']['type']> = Extract<Correction['body'], { type: T }>;
type Made<T extends Correction['body']['type']> = Correction & { body: Body<T> };

/** The last of a kind of correction, when it was made on this very mail: what was said of a copy since is taught by the copy. */
function lastSaid<T extends 'kind' | 'field' | 'rescue'>(
  { mail, corrections }: Teacher,
  type: T,
  fits: (body: Body<T>) => boolean = () => true,
): Made<T> | null {
  const last = corrections.findLast(({ body }) => body.type === type && fits(body as Body<T>));
  return last && 'item' in last.body && last.body.item === mail.mailId ? (last as Made<T>) : null;
}

function lessonBy(
  { mail, judgement }: Teacher,
  { id, seq, madeAt }: Correction,
  about: Pick<Lesson, 'type' | 'was' | 'value'> & { wording?: boolean },
): Lesson {
  const { type, was, value, wording = false } = about;
  return {
    type,
    correction: id,
    teacher: mail.mailId,
    seq,
    madeAt,
    direction: judgement.decision.direction,
    wording: wording ? (judgement.wording ?? null) : null,
    was,
    value,
    corrections: [id],
  };
}

function kindLesson(teacher: Teacher): Lesson[] {
  const said = lastSaid(teacher, 'kind');
  const was = teacher.judgement.decision.kind;
  return said ? [lessonBy(teacher, said, { type: 'kind', was, value: said.body.kind, wording: true })] : [];
}

const KEY_OF = { company: canonicalCompany, role: canonicalRole } as const;

function nameLesson(teacher: Teacher, type: 'company' | 'role'): Lesson[] {
  const said = lastSaid(teacher, 'field', ({ field }) => field === type);
  const was = teacher.judgement.fields[type]?.value ?? '';
  const value = said?.body.value ?? '';
  if (!said || value === '' || KEY_OF[type](was) === '') return [];
  return [lessonBy(teacher, said, { type, was, value, wording: type === 'role' })];
}

/** A mail that only the person keeps, and of which they did not say since that it is nothing after all. */
function rescueLesson(teacher: Teacher): Lesson[] {
  const said = lastSaid(teacher, 'rescue');
  const { mail, judgement } = teacher;
  if (!said || judgement.decision.direction === 'sent' || isWorthKeeping(mail.verdict)) return [];
  if (lastSaid(teacher, 'kind')?.body.kind === 'not_job') return [];
  return [lessonBy(teacher, said, { type: 'rescue', was: '', value: '' })];
}

/** So many different mails make a habit of a sender. */
const HABIT = 2;

/** A mail of which the person said whether it is about a job. */
interface Called {
  teacher: Teacher;
  said: Correction;
  about: boolean;
}

function senderLesson(teachers: readonly Teacher[]): Lesson[] {
  const received = teachers.filter(({ judgement }) => judgement.decision.direction === 'received');
  const called = received.flatMap((teacher): Called[] => {
    const said = lastSaid(teacher, 'kind');
    if (said) return [{ teacher, said, about: said.body.kind !== 'not_job' }];
    const rescue = lastSaid(teacher, 'rescue');
    return rescue ? [{ teacher, said: rescue, about: true }] : [];
  });
  if (called.length < HABIT || called.some(({ about }) => about)) return [];
  called.sort((a, b) => a.said.seq - b.said.seq);
  const made = called[HABIT - 1]!;
  const lesson = lessonBy(made.teacher, made.said, { type: 'sender', was: '', value: 'not_job' });
  return [{ ...lesson, corrections: called.slice(HABIT - 1).map(({ said }) => said.id) }];
}

/**
 * The lessons of one sender, confirmations among them, in no order that matters.
 * @param teachers all kept mails of one address that a correction in force names
 */
export function learn(teachers: readonly Teacher[]): Lesson[] {
  return [
    ...teachers.flatMap((teacher) => [
      ...kindLesson(teacher),
      ...nameLesson(teacher, 'company'),
      ...nameLesson(teacher, 'role'),
      ...rescueLesson(teacher),
    ]),
    ...senderLesson(teachers),
  ];
}
