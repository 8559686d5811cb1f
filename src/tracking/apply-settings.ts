// Folds again, piece by piece, what a change of the settings changes.
import type { MailFacts } from '../domain/facts.ts';
import { asksForLook, type Sensitivity } from '../domain/sensitivity.ts';
import { readMailFacts } from '../store/contents.ts';
import { contentsAfter } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingChange, readSettings, writePendingChange } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

/** Mails looked at in one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 25;

/** True for a mail that asks for a look under one of the two only. */
function differs({ verdict }: MailFacts, one: Sensitivity, other: Sensitivity): boolean {
  const judgements = verdict.sent ? [verdict.received, verdict.sent] : [verdict.received];
  return judgements.some(({ decision }) => asksForLook(decision, one) !== asksForLook(decision, other));
}

/** Carries out the next piece, in the transaction `tx`; false when nothing is left. */
async function applyPiece(tx: Database, tools: RefoldTools, user: string): Promise<boolean> {
  const pending = await readPendingChange(tx, user);
  if (pending === null) return false;
  const ids = await contentsAfter(tx, user, pending.after, AT_A_TIME);
  const last = ids.at(-1);
  if (last === undefined) {
    await writePendingChange(tx, user, null);
    return false;
  }
  const { sensitivity } = await readSettings(tx, user);
  const changed = (await readMailFacts(tx, tools.vault, user, ids)).filter((mail) =>
    pending.from.some((before) => differs(mail, before, sensitivity)),
  );
  await refold(
    tx,
    { ...tools, cause: 'settings' },
    user,
    changed.map(({ mailId }) => mailId),
  );
  await writePendingChange(tx, user, { ...pending, after: last, done: pending.done + ids.length });
  return true;
}

/**
 * Carries out what `changeSettings` noted, each piece and the mark how far it is in one transaction: a kill loses nothing,
 * and a further change meanwhile begins anew. No fact changes.
 * @param shouldStop asked before each piece; what is left is carried out by the next call
 */
export async function applySettings(
  db: Database,
  tools: RefoldTools,
  user: string,
  shouldStop: () => boolean = () => false,
): Promise<void> {
  if ((await readPendingChange(db, user)) === null) return;
  while (!shouldStop()) {
    if (!(await writeFor(db, user, (tx) => applyPiece(tx, tools, user)))) return;
    // SQLite answers at once, so that without a pause nothing else of this thread would ever get its turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
