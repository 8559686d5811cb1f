// How a newer answer takes the place of the one on screen, without taking away what is being read.
import type { Today } from '../../src/contracts/api.ts';

const newsKey = ({ application_id, item_id }: Today['heard_back']['items'][number]) =>
  `${application_id} ${item_id}`;

/** Which lines stand where; two answers with the same lines may be exchanged without anything moving. */
export function linesOf(today: Today): string {
  const { offers, interviews, assessments, review } = today.needs_you;
  return JSON.stringify([
    today.heard_back.items.map(newsKey),
    [offers, interviews, assessments].map((lines) => lines.map(({ item_id }) => item_id)),
    review > 0,
    today.silent.items.map(({ application_id }) => application_id),
  ]);
}

/**
 * A visit that the server takes for a new one, because the person only read for a while, must not make the news
 * of the old one vanish before their eyes.
 * @param shown what is on screen
 * @returns the newer answer, with the news that only the one on screen still tells
 */
export function carryNews(shown: Today, next: Today): Today {
  if (shown.since === next.since) return next;
  const known = new Set(next.heard_back.items.map(newsKey));
  const carried = shown.heard_back.items.filter((line) => !known.has(newsKey(line)));
  return {
    ...next,
    since: shown.since,
    heard_back: {
      total: next.heard_back.total + carried.length,
      items: [...next.heard_back.items, ...carried],
    },
  };
}
