// Which lessons each mail bears: part of the fold, by which a change of a lesson finds the mails that it touches.
import { sql } from 'kysely';
import type { LessonType, Taught } from '../domain/lesson.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

type Bearing = Pick<Taught, 'what' | 'lesson' | 'correction' | 'applied'>;

/** What an item bears, as one word; equal when it bears the same. */
export function bearingOf(taught: readonly Bearing[]): string {
  return taught
    .map(({ what, lesson, correction, applied }) => [what, lesson, correction, Number(applied)].join(' '))
    .sort()
    .join('\n');
}

/** Replaces what these items bear. */
export async function replaceTaught(
  db: Database,
  user: string,
  taught: ReadonlyMap<string, readonly Taught[]>,
): Promise<void> {
  await inChunks([...taught.keys()], async (chunk) => {
    await db.deleteFrom('taught').where('user_id', '=', user).where('item_id', 'in', chunk).execute();
    return [];
  });
  const rows = [...taught].flatMap(([item, all]) =>
    all.map(({ what, lesson, correction, applied }) => ({
      user_id: user,
      item_id: item,
      what,
      applied: applied ? 1 : 0,
      lesson,
      correction_id: correction,
    })),
  );
  await inChunks(rows, async (chunk) => {
    await db.insertInto('taught').values(chunk).execute();
    return [];
  });
}

/** What each of these items bears as it was folded, as `bearingOf` gives it; those that bear nothing are left out. */
export async function readBearings(
  db: Database,
  user: string,
  items: readonly string[],
): Promise<Map<string, string>> {
  const rows = await inChunks(items, (chunk) =>
    db.selectFrom('taught').selectAll().where('user_id', '=', user).where('item_id', 'in', chunk).execute(),
  );
  const byItem = new Map<string, Bearing[]>();
  for (const { item_id, what, lesson, correction_id, applied } of rows) {
    const one = { what, lesson, correction: correction_id, applied: applied === 1 } as Bearing;
    byItem.set(item_id, [...(byItem.get(item_id) ?? []), one]);
  }
  return new Map([...byItem].map(([item, all]) => [item, bearingOf(all)]));
}

/** The items for which what a correction teaches of this holds. */
export async function bearersOf(
  db: Database,
  user: string,
  correction: string,
  what: Taught['what'],
): Promise<string[]> {
  const rows = await db
    .selectFrom('taught')
    .select('item_id')
    .where('user_id', '=', user)
    .where('correction_id', '=', correction)
    .where('what', '=', what)
    .where('applied', '=', 1)
    .execute();
  return rows.map((row) => row.item_id);
}

/** How many mails a lesson holds for, and of how many it is still to be asked. */
export interface Touched {
  lesson: LessonType;
  correction: string;
  applied: number;
  asked: number;
}

/** The lessons that touch any mail. What is asked counts while it waits for a look. */
export async function countTouched(db: Database, user: string): Promise<Touched[]> {
  const rows = await db
    .selectFrom('taught')
    .select([
      'lesson',
      'correction_id',
      sql<number>`sum(applied)`.as('applied'),
      sql<number>`sum(case when applied = 0 and (
        exists (select 1 from timeline where timeline.user_id = taught.user_id
          and timeline.item_id = taught.item_id and timeline.review = 1)
        or exists (select 1 from sightings where sightings.user_id = taught.user_id
          and sightings.mail_id = taught.item_id and sightings.disposition = 'review')) then 1 else 0 end)`.as(
        'asked',
      ),
    ])
    .where('user_id', '=', user)
    .groupBy(['lesson', 'correction_id'])
    .execute();
  return rows.map(({ lesson, correction_id, applied, asked }) => ({
    lesson: lesson as LessonType,
    correction: correction_id,
    applied: Number(applied),
    asked: Number(asked),
  }));
}
