// Puts together what lists show of a row that an older program wrote, which kept no text for them.
import { shownApplication } from '../contracts/shown-application.ts';
import type { Application } from '../domain/application.ts';
import type { Database } from './open-database.ts';

/** @param data of the row */
export async function showAnew(db: Database, user: string, id: string, data: string): Promise<string> {
  const lines = db.selectFrom('timeline').where('user_id', '=', user).where('application_id', '=', id);
  const first = await lines.select('item_id').orderBy('position').executeTakeFirst();
  const { n } = await lines.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const application = JSON.parse(data) as Omit<Application, 'timeline'>;
  const firstItem = first?.item_id ?? '';
  return JSON.stringify(shownApplication({ ...application, firstItem, events: Number(n) }));
}
