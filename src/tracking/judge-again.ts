// Judges again what is kept and was judged by an older version of the decider.
import { DECIDER_VERSION } from '../domain/decision.ts';
import { isWorthKeeping, type MailFacts, type Verdict } from '../domain/facts.ts';
import { openMail } from '../domain/kept-mail.ts';
import type { ParsedMail } from '../domain/mail.ts';
import { readBody, readMailFacts } from '../store/contents.ts';
import { markJudged } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { appendVerdicts, countJudgedBefore, listJudgedBefore, type Given } from '../store/verdicts.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

export interface JudgeAgainTools extends RefoldTools {
  /** Judges one mail in isolation. */
  judge: (mail: ParsedMail) => Promise<Verdict>;
}

export interface JudgeAgainProgress {
  done: number;
  total: number;
  /** Of those that are done, how many are worth keeping in the eyes of this version. */
  worth: number;
}

export interface JudgeAgainOptions {
  report?: (progress: JudgeAgainProgress) => void;
  /** Asked before each piece; what is left is done by the next call. */
  shouldStop?: () => boolean;
}

/** Mails of one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 25;

/** What this version says of a mail; one on which it fails keeps the verdict that it had. */
async function judgeOne(
  db: Database,
  tools: JudgeAgainTools,
  user: string,
  mail: MailFacts,
): Promise<Given[]> {
  const { mailId, verdict } = mail;
  const body = await readBody(db, tools.vault, user, mailId);
  if (!body) return [];
  const head = { ...mail, nobodys: verdict.sent === null };
  const given = await tools.judge(openMail(body, head)).catch(() => verdict);
  // Whom a letter of the person's own went to stands in its headers alone.
  const sent = body.headers ? given.sent : verdict.sent;
  return [{ mailId, verdict: { ...given, sent, version: DECIDER_VERSION } }];
}

/** Records what is still kept, and folds what hangs on it, in one transaction. */
function recordGiven(
  db: Database,
  tools: JudgeAgainTools,
  user: string,
  given: readonly Given[],
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const ids = given.map(({ mailId }) => mailId);
    const kept = new Set((await readMailFacts(tx, tools.vault, user, ids)).map(({ mailId }) => mailId));
    const standing = given.filter(({ mailId }) => kept.has(mailId));
    await appendVerdicts(tx, tools.vault, user, standing);
    await markJudged(tx, user, [...kept], DECIDER_VERSION);
    await refold(tx, tools, user, [...kept]);
  });
}

/**
 * Judges again every kept mail whose newest verdict is older than `DECIDER_VERSION`, few at a time. Verdicts are
 * appended and nothing is thrown away: a mail that this version would leave out stays kept and is ignored. A kill loses at most
 * one piece, which the next call does again.
 * @returns how many mails were judged
 */
export async function judgeAgain(
  db: Database,
  tools: JudgeAgainTools,
  user: string,
  { report, shouldStop = () => false }: JudgeAgainOptions = {},
): Promise<number> {
  const total = await countJudgedBefore(db, user, DECIDER_VERSION);
  let [done, worth, after] = [0, 0, ''];
  while (done < total && !shouldStop()) {
    const ids = await listJudgedBefore(db, user, DECIDER_VERSION, after, AT_A_TIME);
    if (ids.length === 0) break;
    const facts = await readMailFacts(db, tools.vault, user, ids);
    const given = (await Promise.all(facts.map((mail) => judgeOne(db, tools, user, mail)))).flat();
    await recordGiven(db, tools, user, given);
    after = ids.at(-1) as string;
    done += ids.length;
    worth += given.filter(({ verdict }) => isWorthKeeping(verdict)).length;
    report?.({ done, total, worth });
  }
  return done;
}
