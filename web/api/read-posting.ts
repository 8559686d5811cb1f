// Has the posting of an application read, and shows how far that is.
import { queryOptions } from '@tanstack/react-query';
import type { PostingDetail } from '../../src/contracts/api.ts';
import { showError } from '../state/toasts.ts';
import { call } from './call.ts';
import { queryClient } from './query-client.ts';

const SOON = 1500;
const LATER = 30_000;

/** A posting that is being read is there in a moment; one that is tried again after a pause is not. */
function nextLook(posting: PostingDetail | null | undefined): number | false {
  if (posting?.state !== 'queued' && posting?.state !== 'running') return false;
  return posting.retry_at === null ? SOON : LATER;
}

async function postingOf(application: string): Promise<PostingDetail | null> {
  const { items } = await call('/postings', 'get', { query: { application } });
  const [known] = items;
  return known === undefined ? null : call('/postings/{uid}', 'get', { path: { uid: known.uid } });
}

/** The posting that the application bears the address of; null while nobody asked for it. */
export const postingQuery = (application: string, url: string) =>
  queryOptions({
    queryKey: ['posting', application, url],
    queryFn: () => postingOf(application),
    refetchInterval: ({ state }) => nextLook(state.data),
  });

/** Asks the site for the posting, once. */
export async function readPosting(application: string, url: string): Promise<void> {
  try {
    await call('/scraper/scrape', 'post', { body: { url, application_id: application } });
  } catch (error) {
    showError(error);
  }
  await queryClient.invalidateQueries({ queryKey: postingQuery(application, url).queryKey });
}
