// Which applications a list is of: the conditions that a filter puts on their rows.
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Status } from '../domain/kind.ts';
import { WAITING_STAGES, type WaitingStage } from '../domain/silence.ts';
import type { Database } from './open-database.ts';
import type { Schema } from './schema.ts';

export interface ListFilter {
  text?: string;
  statuses: readonly Status[];
  needsReview?: boolean;
  hidden: boolean;
  silent?: boolean;
  source?: string;
  /** As shown, exactly. */
  company?: string;
  /** Last activity at or after, epoch ms. */
  since?: number;
  /** Last activity before, epoch ms. */
  until?: number;
  /** When it is asked, epoch ms. */
  now: number;
  /** Who waits since then or longer is silent, epoch ms; null where `silent` is not asked for. */
  overdue: Readonly<Record<WaitingStage, number>> | null;
}

export type ListQuery = SelectQueryBuilder<Schema, 'applications', object>;

/** True for rows whose answer is overdue, false for all others. */
function isSilent(overdue: NonNullable<ListFilter['overdue']>): RawBuilder<boolean> {
  const stages = WAITING_STAGES.map(
    (stage) => sql`(status = ${stage} and waiting_since <= ${overdue[stage]})`,
  );
  return sql<boolean>`(hidden = 0 and waiting_since is not null and (${sql.join(stages, sql` or `)}))`;
}

/** A filter with its words one by one, each written as a pattern that matches it alone. */
export type Narrowing = Omit<ListFilter, 'text'> & { words: readonly string[] };

/** Each word is looked for as it is, whatever signs it holds. */
export function narrowingOf({ text, ...filter }: ListFilter): Narrowing {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return { ...filter, words: words.map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`)) };
}

function withWords(query: ListQuery, words: readonly string[]): ListQuery {
  let found = query;
  // A value that is a pattern by itself has SQLite prepare the statement anew each time, to see whether an index helps.
  for (const word of words) found = found.where(sql<boolean>`search like '%' || ${word} || '%' escape '\\'`);
  return found;
}

function withinFacets(query: ListQuery, filter: Narrowing): ListQuery {
  let found = query;
  if (filter.statuses.length > 0) found = found.where('status', 'in', [...filter.statuses]);
  if (filter.source !== undefined) found = found.where('source', '=', filter.source);
  if (filter.company !== undefined) found = found.where('company', '=', filter.company);
  return found;
}

/** The applications of `user` that `filter` lets through, in no order. */
export function narrowed(db: Database, user: string, filter: Narrowing): ListQuery {
  // Numbers that indexes are made for stand in the statement: as values they, too, would have SQLite prepare it anew.
  let query: ListQuery = db
    .selectFrom('applications')
    .where('user_id', '=', user)
    .where('hidden', '=', sql.lit(filter.hidden ? 1 : 0));
  query = withinFacets(withWords(query, filter.words), filter);
  if (filter.needsReview !== undefined)
    query = query.where('needs_review', '=', sql.lit(filter.needsReview ? 1 : 0));
  if (filter.silent !== undefined && filter.overdue !== null) {
    const silent = isSilent(filter.overdue);
    query = query.where(filter.silent ? silent : sql<boolean>`not ${silent}`);
  }
  if (filter.since !== undefined) query = query.where('last_activity_at', '>=', filter.since);
  if (filter.until !== undefined) query = query.where('last_activity_at', '<', filter.until);
  return query;
}
