// Finds the application that an id of it leads to.
import type { Application } from '../domain/application.ts';
import { readApplication } from '../store/applications.ts';
import { followId } from '../store/assignments.ts';
import type { PersonalDeps } from './asking.ts';

/** The application with this id, or the one that took it over; null when there is neither. */
export async function findApplication(
  { db, vault, user }: PersonalDeps,
  id: string,
): Promise<Application | null> {
  const found = await readApplication(db, vault, user, id);
  if (found !== null) return found;
  const moved = await followId(db, user, id);
  return moved === null ? null : readApplication(db, vault, user, moved);
}
