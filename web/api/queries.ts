// Which answers the page asks for, and under which keys they are kept.
import type { WayIn } from '../../src/contracts/account-shapes.ts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ApplicationList, Board, Review } from '../../src/contracts/api.ts';
import { client } from './client.ts';
import type { ListFilters, ListQuery } from './list-parameters.ts';
import { RequestFailed } from './request.ts';
import { TODAY_KEY, visitKnown } from './visit.ts';

/** Small, so that the first screen is there at once; the rest comes in large pages. */
const FIRST_PAGE = 100;
const NEXT_PAGES = 500;

export interface ListPage extends ApplicationList {
  /** When it was asked for, epoch ms. */
  askedAt: number;
}

/** Long lists, which a change must not move while they are read. */
export const LIST_KEY = 'applications';
export const BOARD_KEY = 'board';
const LEFT_OUT_KEY = 'left-out';
const ACCOUNTS_KEY = 'accounts';
const DISCOVER_KEY = 'discover';
/** What is not asked for again at every change. */
export const HELD_KEYS: ReadonlySet<unknown> = new Set([
  LIST_KEY,
  BOARD_KEY,
  LEFT_OUT_KEY,
  ACCOUNTS_KEY,
  DISCOVER_KEY,
]);

export const listQuery = (query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: [LIST_KEY, query] as const,
    queryFn: async ({ pageParam, signal }): Promise<ListPage> => {
      const askedAt = Date.now();
      const limit = pageParam === null ? FIRST_PAGE : NEXT_PAGES;
      return { ...(await client.applications(query, { limit, cursor: pageParam }, signal)), askedAt };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** So many that a column is seldom longer, so few that all of them are drawn. */
const CARDS = 50;

export interface BoardPage extends Board {
  /** When it was asked for, epoch ms. */
  askedAt: number;
}

export const boardQuery = (filters: ListFilters) =>
  queryOptions({
    queryKey: [BOARD_KEY, filters] as const,
    queryFn: async (): Promise<BoardPage> => {
      const askedAt = Date.now();
      return { ...(await client.board(filters, CARDS)), askedAt };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** What the list can be narrowed by, with how many there are of each. */
export const facetsQuery = (filters: ListFilters) =>
  queryOptions({
    queryKey: ['facets', filters],
    queryFn: () => client.facets(filters),
    placeholderData: keepPreviousData,
  });

/** How many applications stand where, not narrowed by status. */
export const statusTotalsQuery = (filters: ListFilters) => {
  const anyStatus = { ...filters, statuses: [] };
  return queryOptions({
    queryKey: ['status-totals', anyStatus],
    queryFn: async () => {
      const { columns } = await client.board(anyStatus, 1);
      return new Map(columns.map(({ status, total }) => [status, total]));
    },
    placeholderData: keepPreviousData,
  });
};

/** Asked only after the server knows of the visit, on which hangs what is new. */
export const todayQuery = queryOptions({
  queryKey: TODAY_KEY,
  queryFn: async () => {
    await visitKnown();
    return client.today();
  },
});

export const languageModelQuery = queryOptions({
  queryKey: ['language-model'],
  queryFn: client.languageModel,
});

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: client.settings });

export const lessonsQuery = infiniteQueryOptions({
  queryKey: ['lessons'],
  queryFn: ({ pageParam }) => client.lessons(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
});

export const summaryQuery = queryOptions({ queryKey: ['summary'], queryFn: client.summary });

export const applicationQuery = (id: string) =>
  queryOptions({ queryKey: ['application', id], queryFn: () => client.application(id) });

/** Under the key of nothing held, so that a change is seen in it at once. */
export const findQuery = (text: string) =>
  queryOptions({
    queryKey: ['find', text],
    queryFn: () => client.find(text, 8),
    placeholderData: keepPreviousData,
  });

export const mailQuery = (id: string) =>
  queryOptions({ queryKey: ['mail', id], queryFn: () => client.mail(id) });

export interface ReviewPage extends Review {
  /** When it was asked for, epoch ms. */
  askedAt: number;
}

/** What the server gives at a time. */
const MOST_TO_REVIEW = 50;

/** Page after page until there are so many. */
async function readReview(limit: number): Promise<Review> {
  const first = await client.review(Math.min(limit, MOST_TO_REVIEW));
  const { items } = first;
  let next = first.next_cursor;
  while (next !== null && items.length < limit) {
    const page = await client.review(Math.min(limit - items.length, MOST_TO_REVIEW), next);
    items.push(...page.items);
    next = page.next_cursor;
  }
  return { ...first, items, next_cursor: next };
}

/** The next mails that wait for a look, with all that is needed to show them. */
export const reviewQuery = (limit: number) =>
  queryOptions({
    queryKey: ['review', limit],
    queryFn: async (): Promise<ReviewPage> => {
      const askedAt = Date.now();
      return { ...(await readReview(limit)), askedAt };
    },
    placeholderData: keepPreviousData,
  });

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: client.imports });

export const mailboxesQuery = queryOptions({ queryKey: ['mailboxes'], queryFn: client.mailboxes });

/**
 * The connected mailboxes, for the pages that show other things. To count all mails takes the server a while, which is not to
 * be asked of it at every change on every page.
 */
export const accountsQuery = queryOptions({
  queryKey: [ACCOUNTS_KEY],
  queryFn: async () => (await client.mailboxes()).filter(({ account }) => account !== null),
  refetchInterval: 60_000,
});

/** How the mailbox of an address is opened; null when nobody knows, so that the person has to tell. */
export const discoverQuery = (address: string) =>
  queryOptions({
    queryKey: [DISCOVER_KEY, address],
    queryFn: async ({ signal }): Promise<WayIn | null> => {
      try {
        return await client.discover(address, signal);
      } catch (error) {
        if (error instanceof RequestFailed && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: Infinity,
  });

/** Only the reasons, for one line beside an import. */
export const reasonsQuery = (mailbox: string) =>
  queryOptions({
    queryKey: ['reasons', mailbox],
    queryFn: async () => (await client.leftOut(mailbox, 0, 1)).reasons,
  });

export const leftOutQuery = (mailbox: string) =>
  infiniteQueryOptions({
    queryKey: [LEFT_OUT_KEY, mailbox],
    staleTime: 0,
    queryFn: ({ pageParam }) => client.leftOut(mailbox, pageParam, pageParam === 0 ? 20 : 100),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
