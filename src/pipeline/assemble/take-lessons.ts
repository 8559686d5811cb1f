// Lays what the person taught by other mails of the sender over what a machine made of a mail.
import type { Item } from '../../domain/application.ts';
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Correction } from '../../domain/correction.ts';
import { isWorthKeeping, type Judgement, type MailFacts } from '../../domain/facts.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Lesson, Taught } from '../../domain/lesson.ts';
import { plainDay } from '../../domain/plain-day.ts';
import { canonicalRole } from '../../domain/role-title.ts';
import { ALIKE, likeness } from '../../domain/wording.ts';

/** Not the person's word on this very mail, but surer than a machine. */
const BY_LESSON = 0.95;

/** A mail with what a machine said of it. */
export interface Pupil {
  mail: MailFacts;
  judgement: Judgement;
  /** Canonical time, epoch ms. */
  at: number | null;
  /** Those in force on this very mail. */
  corrections: readonly Correction[];
}

interface Fitting {
  lesson: Lesson;
  /** 0 where wording does not matter. */
  alike: number;
}

/** The most alike, of these the latest. */
function best(fitting: readonly Fitting[]): Lesson | null {
  const first = fitting.reduce<Fitting | null>((a, b) => {
    if (a === null || b.alike > a.alike) return b;
    return b.alike === a.alike && b.lesson.seq > a.lesson.seq ? b : a;
  }, null);
  return first?.lesson ?? null;
}

const isPast = ({ madeAt }: Lesson, at: number | null) => at === null || at <= madeAt;

function taughtBy(lesson: Lesson, what: Taught['what'], applied: boolean): Taught {
  const { type, correction, teacher, madeAt, value } = lesson;
  return { what, lesson: type, correction, teacher, madeAt, value, applied };
}

/**
 * What the fitting lessons say of one thing: the best one made before the mail holds for it; when the best of all, made
 * after it, says otherwise, the person is asked. So a correction changes no mail that was there before.
 * @param machine what the machine said
 */
function choose(
  what: Taught['what'],
  machine: string,
  at: number | null,
  fitting: readonly Fitting[],
): Taught[] {
  const holding = best(fitting.filter(({ lesson }) => !isPast(lesson, at)));
  const applied = holding && holding.value !== machine ? [taughtBy(holding, what, true)] : [];
  const first = best(fitting);
  const now = holding?.value ?? machine;
  const asked = first && first !== holding && first.value !== now ? [taughtBy(first, what, false)] : [];
  return [...applied, ...asked];
}

const saysOf = (type: 'kind' | 'company' | 'role', corrections: readonly Correction[]) =>
  corrections.some(({ body }) =>
    type === 'kind' ? body.type === 'kind' : body.type === 'field' && body.field === type,
  );

function ofKind({ judgement, at }: Pupil, lessons: readonly Lesson[]): Taught[] {
  const { kind, direction } = judgement.decision;
  const fitting = lessons.flatMap((lesson): Fitting[] => {
    if (lesson.type === 'sender') return [{ lesson, alike: 0 }];
    if (lesson.type !== 'kind' || lesson.was !== kind) return [];
    const alike = likeness(lesson.wording, judgement.wording);
    return alike >= ALIKE ? [{ lesson, alike }] : [];
  });
  return choose(
    'kind',
    kind,
    at,
    fitting.filter(({ lesson }) => lesson.direction === direction),
  );
}

const KEY_OF = { company: canonicalCompany, role: canonicalRole } as const;

function ofName({ judgement, at }: Pupil, lessons: readonly Lesson[], what: 'company' | 'role'): Taught[] {
  const name = judgement.fields[what]?.value ?? '';
  const key = KEY_OF[what](name);
  if (key === '') return [];
  const fitting = lessons.flatMap((lesson): Fitting[] => {
    if (lesson.type !== what || lesson.direction !== judgement.decision.direction) return [];
    if (KEY_OF[what](lesson.was) !== key) return [];
    const alike = what === 'role' ? likeness(lesson.wording, judgement.wording) : 0;
    return what === 'company' || alike >= ALIKE ? [{ lesson, alike }] : [];
  });
  return choose(what, name, at, fitting);
}

/** A mail that no machine keeps, from a sender of whom the person had rescued one. */
function toLook({ mail, judgement, at }: Pupil, lessons: readonly Lesson[]): Taught[] {
  if (judgement.decision.direction === 'sent' || isWorthKeeping(mail.verdict)) return [];
  const rescues = lessons.filter((lesson) => lesson.type === 'rescue' && !isPast(lesson, at));
  const last = best(rescues.map((lesson) => ({ lesson, alike: 0 })));
  return last ? [taughtBy(last, 'look', true)] : [];
}

/** What lessons say of a mail, where the person has not spoken of it themselves. */
function taughtOf(pupil: Pupil, lessons: readonly Lesson[]): Taught[] {
  if (lessons.length === 0) return [];
  const names = (['company', 'role'] as const).filter((what) => !saysOf(what, pupil.corrections));
  const others = names.flatMap((what) => ofName(pupil, lessons, what));
  if (saysOf('kind', pupil.corrections)) return others;
  const kind = ofKind(pupil, lessons);
  return [...kind, ...others, ...(kind.length > 0 ? [] : toLook(pupil, lessons))];
}

function taking(item: Item, { what, lesson, value, madeAt }: Taught): Item {
  const day = plainDay(madeAt);
  switch (what) {
    case 'kind': {
      const like = lesson === 'sender' ? 'of mails of this sender' : 'of a mail like this';
      const reason = `you said so ${like} on ${day}`;
      const decision = {
        ...item.decision,
        kind: value as Kind,
        confidence: BY_LESSON,
        review: false,
        reason,
      };
      return { ...item, decision, by: 'lesson' };
    }
    case 'company':
      return { ...item, company: value, companyConfidence: BY_LESSON };
    case 'role':
      return { ...item, role: value, roleConfidence: BY_LESSON };
    case 'look': {
      const reason = `on ${day} you rescued a mail of this sender`;
      return { ...item, decision: { ...item.decision, review: true, reason } };
    }
  }
}

/**
 * The item as lessons make it.
 * @param item as a machine made it of the pupil
 * @param lessons those of its sender
 */
export function takeLessons(item: Item, pupil: Pupil, lessons: readonly Lesson[]): Item {
  const taught = taughtOf(pupil, lessons);
  return taught
    .filter(({ applied }) => applied)
    .reduce<Item>(taking, taught.length > 0 ? { ...item, taught } : item);
}
