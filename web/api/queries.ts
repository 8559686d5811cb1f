// Which answers the page asks for, and under which keys they are kept.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ApplicationList } from '../../src/contracts/api.ts';
import { client, type ListQuery } from './client.ts';

/** Small, so that the first screen is there at once; the rest comes in large pages. */
const FIRST_PAGE = 100;
const NEXT_PAGES = 500;

export interface ListPage extends ApplicationList {
  /** When it was asked for, epoch ms. */
  askedAt: number;
}

/** Long lists, which a change must not move while they are read. */
const LIST_KEY = 'applications';
const LEFT_OUT_KEY = 'left-out';
export const HELD_KEYS: ReadonlySet<unknown> = new Set([LIST_KEY, LEFT_OUT_KEY]);

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

export const summaryQuery = queryOptions({ queryKey: ['summary'], queryFn: client.summary });

export const applicationQuery = (id: string) =>
  queryOptions({ queryKey: ['application', id], queryFn: () => client.application(id) });

export const mailQuery = (id: string) =>
  queryOptions({ queryKey: ['mail', id], queryFn: () => client.mail(id) });

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: client.imports });

export const mailboxesQuery = queryOptions({ queryKey: ['mailboxes'], queryFn: client.mailboxes });

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
    queryFn: ({ pageParam }) => client.leftOut(mailbox, pageParam, 100),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
