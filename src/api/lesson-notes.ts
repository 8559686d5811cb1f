// Lessons on mails in the shape of the API, with where the mail stands of which the person had said so.
import type { LessonNote } from '../contracts/api.ts';
import type { Taught } from '../domain/lesson.ts';
import { applicationHolding } from '../store/applications.ts';
import { readHeads } from '../store/kept-mails.ts';
import type { PersonalDeps } from './asking.ts';

/** Says where teachers stand: what a reader needs to find the mail of which something was said. */
export type Teachers = ReadonlyMap<string, Pick<LessonNote, 'item_id' | 'subject' | 'application_id'>>;

/** @param ids of mails */
export async function readTeachers({ db, user }: PersonalDeps, ids: readonly string[]): Promise<Teachers> {
  const unique = [...new Set(ids)];
  const heads = await readHeads(db, user, unique);
  const places = await Promise.all(
    unique.map(async (id) => [id, await applicationHolding(db, user, id)] as const),
  );
  return new Map(
    places.map(([id, application]) => [
      id,
      { item_id: id, subject: heads.get(id)?.subject ?? '', application_id: application },
    ]),
  );
}

/** @param teachers those of all of `taught`, as `readTeachers` gives them */
export function toLessonNotes(taught: readonly Taught[], teachers: Teachers): LessonNote[] {
  return taught.map(({ lesson, what, value, madeAt, correction, teacher, applied }) => ({
    type: lesson,
    what,
    value,
    at: new Date(madeAt).toISOString(),
    correction_id: correction,
    ...(teachers.get(teacher) ?? { item_id: teacher, subject: '', application_id: null }),
    applied,
  }));
}
