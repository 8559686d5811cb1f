// Keeps what the person chose, and brings up to date what follows from it.
import type { Settings } from '../contracts/api.ts';
import { asksForLook, type Sensitivity } from '../domain/sensitivity.ts';
import { readMailFacts } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { readSettings, saveSettings } from '../store/settings.ts';
import { refold, type RefoldTools } from './refold.ts';

/** Mails whose verdicts are opened at a time. */
const AT_A_TIME = 500;

/** The mails that ask for a look under one of the two settings only. */
async function mailsBetween(
  db: Database,
  tools: RefoldTools,
  user: string,
  settings: readonly [Sensitivity, Sensitivity],
): Promise<string[]> {
  const rows = await db.selectFrom('contents').select('mail_id').where('user_id', '=', user).execute();
  const ids = rows.map((row) => row.mail_id);
  const between: string[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    for (const { mailId, verdict } of await readMailFacts(
      db,
      tools.vault,
      user,
      ids.slice(at, at + AT_A_TIME),
    )) {
      const judgements = verdict.sent ? [verdict.received, verdict.sent] : [verdict.received];
      const differs = judgements.some(
        ({ decision }) => asksForLook(decision, settings[0]) !== asksForLook(decision, settings[1]),
      );
      if (differs) between.push(mailId);
    }
  }
  return between;
}

/** Saves the settings and folds again what they change, in one transaction; no fact changes. */
export function changeSettings(
  db: Database,
  tools: RefoldTools,
  user: string,
  settings: Settings,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const before = await readSettings(tx, user);
    await saveSettings(tx, user, settings);
    if (before.sensitivity === settings.sensitivity) return;
    await refold(
      tx,
      tools,
      user,
      await mailsBetween(tx, tools, user, [before.sensitivity, settings.sensitivity]),
    );
  });
}
