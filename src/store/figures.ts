// Sums over all people and mailboxes, as an operator watches them.
import { sql } from 'kysely';
import type { Figures, MailboxFigures, ModelFigures } from '../contracts/figures.ts';
import { isAbnormalZero, WINDOW } from '../domain/abnormal-zero.ts';
import { DISPOSITIONS, emptyLedger, isBalanced, type LedgerCounts } from '../domain/facts.ts';
import type { Database } from './open-database.ts';

const DAY = 86_400_000;

/** What the budget of the day (UTC) is counted from. */
const dayOf = (now: number): number => now - (now % DAY);

/** The ledgers of all mailboxes summed up, and how many of them do not add up. */
export async function sumLedgers(db: Database): Promise<Pick<Figures, 'ledger' | 'unbalanced'>> {
  const rows = await db
    .selectFrom('sightings')
    .select(({ fn }) => ['user_id', 'mailbox_id', 'disposition', fn.countAll().as('n')])
    .groupBy(['user_id', 'mailbox_id', 'disposition'])
    .execute();
  const ledger = emptyLedger();
  const each = new Map<string, LedgerCounts>();
  for (const { user_id: user, mailbox_id: mailbox, disposition, n } of rows) {
    const own = each.get(`${user}\n${mailbox}`) ?? emptyLedger();
    each.set(`${user}\n${mailbox}`, own);
    const known = DISPOSITIONS.find((one) => one === disposition);
    for (const sum of [own, ledger]) {
      sum.seen += Number(n);
      if (known) sum[known] += Number(n);
    }
  }
  return { ledger, unbalanced: [...each.values()].filter((one) => !isBalanced(one)).length };
}

/** How many mailboxes are in each state, and since when they have not been caught up. */
export async function countMailboxes(db: Database, now: number): Promise<MailboxFigures[]> {
  const rows = await db
    .selectFrom('mailboxes')
    .leftJoin('accounts', (join) =>
      join.onRef('accounts.user_id', '=', 'mailboxes.user_id').onRef('accounts.id', '=', 'mailboxes.id'),
    )
    .select(({ fn, ref }) => [
      ref('accounts.state').as('state'),
      fn.countAll().as('n'),
      fn.max('accounts.synced_at').as('last'),
      sql<number>`min(coalesce(accounts.synced_at, accounts.started_at, mailboxes.created_at))`.as('oldest'),
    ])
    .where('mailboxes.removed_at', 'is', null)
    .groupBy('accounts.state')
    .execute();
  return rows.map(({ state, n, last, oldest }) => ({
    state: state ?? 'file',
    mailboxes: Number(n),
    lastSync: last === null ? null : Number(last),
    oldestSync: state === null ? 0 : Math.max(0, now - Number(oldest)),
  }));
}

/** Nothing that stopped longer ago is told any more, ms: somebody was told for months. */
const LOOKED_BACK = 120 * DAY;

/**
 * How many connected mailboxes are caught up and yet see nothing, though at their usual rate much is missing. It reads every sighting, in one
 * pass, and sums up by days.
 */
export async function countSilent(db: Database, now: number): Promise<number> {
  const day = sql<number>`internal_time / ${DAY}`;
  const rows = await db
    .selectFrom('sightings')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.user_id', '=', 'sightings.user_id')
        .onRef('accounts.id', '=', 'sightings.mailbox_id'),
    )
    .select(({ fn }) => [
      'sightings.user_id as user',
      'sightings.mailbox_id as mailbox',
      fn.max('internal_time').as('last'),
      fn.countAll().as('mails'),
    ])
    .where('accounts.state', '=', 'watching')
    .where('internal_time', '>', now - LOOKED_BACK)
    .groupBy(['sightings.user_id', 'sightings.mailbox_id', day])
    .execute();
  const mailboxes = Map.groupBy(rows, ({ user, mailbox }) => `${user}\n${mailbox}`);
  return [...mailboxes.values()].filter((days) => {
    const last = Math.max(...days.map((one) => Number(one.last)));
    const counted = days.filter((one) => Number(one.last) > last - WINDOW);
    const before = counted.reduce((sum, { mails }) => sum + Number(mails), 0);
    return isAbnormalZero({ last, before }, now);
  }).length;
}

/** How many mails are fetched and not decided yet. */
export async function countAllSpooled(db: Database): Promise<number> {
  const { n } = await db
    .selectFrom('spool')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** What was asked of language models, by outcome, and the tokens that it used up. */
export async function sumModelUse(db: Database, now: number): Promise<ModelFigures> {
  const rows = await db
    .selectFrom('llm_requests')
    .select(({ fn }) => [
      'outcome',
      fn.countAll().as('n'),
      fn.sum('tokens').as('tokens'),
      sql<number>`sum(case when sent_at >= ${dayOf(now)} then tokens else 0 end)`.as('today'),
    ])
    .groupBy('outcome')
    .execute();
  const sum = (of: (row: (typeof rows)[number]) => unknown) =>
    rows.reduce((total, row) => total + Number(of(row) ?? 0), 0);
  return {
    requests: Object.fromEntries(rows.map(({ outcome, n }) => [outcome, Number(n)])),
    tokens: sum(({ tokens }) => tokens),
    tokensToday: sum(({ today }) => today),
  };
}
