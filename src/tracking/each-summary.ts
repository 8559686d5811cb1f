// Every application that a filter lets through, as lists show it, a chunk in memory at a time.
import type { ApplicationFilter, ApplicationSummary } from '../contracts/api.ts';
import { everyListed, type ListOrder } from '../store/application-list.ts';
import type { Database } from '../store/open-database.ts';
import { toListFilter } from './list-filter.ts';
import { readMoment } from './moment.ts';
import { toSummary } from './to-summary.ts';

/** All of them as they stand when the first is asked for, in order. */
export async function* eachSummary(
  own: { db: Database; user: string; now: () => number },
  { sort, order, ...filter }: ApplicationFilter & ListOrder,
): AsyncGenerator<ApplicationSummary, void, void> {
  const moment = await readMoment(own);
  for await (const application of everyListed(own.db, own.user, toListFilter(filter, moment), {
    sort,
    order,
  }))
    yield toSummary(application, moment);
}
