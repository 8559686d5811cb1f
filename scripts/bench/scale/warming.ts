// The mails that workers decide before they are measured: rules are compiled, and code becomes fast, only as it runs.
import type { Portion } from './fill-spool.ts';

/** How the users begin whose mails these are. */
export const WARMING = 'warm-';
/** Users for each worker, and mails of each of them. */
const USERS = 10;
const MAILS = 75;

/** For so many workers. */
export function warming(workers: number): Portion[] {
  return Array.from({ length: workers * USERS }, (_, n) => ({
    user: `${WARMING}${n}`,
    mails: MAILS,
    chunk: MAILS,
  }));
}

/** Statements that leave what warms so many workers, and no more: each is to be as warm as the only one. */
export function warmOnly(workers: number): string {
  const tooMany = `where user_id like '${WARMING}%' and substr(user_id, ${WARMING.length + 1})::int >= ${workers * USERS}`;
  return `delete from jobs ${tooMany}; delete from spool ${tooMany}`;
}
