// Tells whether an application is still as the person saw it.
import type { Vault } from '../contracts/vault.ts';
import type { Application } from '../domain/application.ts';
import type { Correction } from '../domain/correction.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { readApplication } from '../store/applications.ts';
import { copiesOf } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';

export interface VersionTools {
  vault: Vault;
  hash: Hash;
}

/** The corrections in force that name what stands on a timeline, or a copy of it, in the order in which they were made. */
export async function correctionsOn(
  db: Database,
  user: string,
  { timeline }: Application,
): Promise<Correction[]> {
  const items = timeline.map(({ item }) => item);
  const copies = [...(await copiesOf(db, user, items)).values()].flat();
  return correctionsNaming(db, user, [...new Set([...items, ...copies])]);
}

/** What of the corrections is shown as it was written: notes, and the words of what was added by hand. */
const words = ({ id, madeAt, body }: Correction) =>
  body.type === 'note' || body.type === 'entry' ? [[id, madeAt, body.text]] : [];

/**
 * Names the application and, in a hash, everything that is shown of it but for what the mere passing of time changes. Equal
 * contents have equal versions, so that an undo leads back to the version before.
 * @param corrections as `correctionsOn` gives them
 */
export function versionOf(hash: Hash, application: Application, corrections: readonly Correction[]): string {
  const content = JSON.stringify([application, corrections.flatMap(words)]);
  return `${application.id}.${hash(content).slice(0, 16)}`;
}

/** True while the application that a version names is as that version says. */
export async function isCurrent(
  db: Database,
  tools: VersionTools,
  user: string,
  version: string,
): Promise<boolean> {
  const id = version.slice(0, Math.max(0, version.lastIndexOf('.')));
  const application = await readApplication(db, tools.vault, user, id);
  if (!application) return false;
  return versionOf(tools.hash, application, await correctionsOn(db, user, application)) === version;
}
