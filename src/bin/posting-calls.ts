// What the thread that writes does about postings on request.
import {
  askPosting,
  takePosting,
  type AskedPosting,
  type HandedPosting,
  type PostingTools,
} from '../tracking/ask-posting.ts';
import type { Tracker } from './open-tracker.ts';
import type { Scraping } from './scraping.ts';

/** By the name under which `Writer` has them. */
export function postingCalls(
  tracker: Tracker,
  { vendors }: Pick<PostingTools, 'vendors'>,
  scraping: Pick<Scraping, 'start' | 'wake'>,
) {
  const tools = { ...tracker, vendors };
  return {
    askPosting: async (user: string, asked: AskedPosting) => {
      const uid = await askPosting(tracker.db, tools, user, asked);
      await scraping.start();
      scraping.wake();
      return uid;
    },
    takePosting: (user: string, handed: HandedPosting) => takePosting(tracker.db, tools, user, handed),
  };
}
