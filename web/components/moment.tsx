// A point in time in words, with the full time on hover.
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { fullTime, relativeTime } from '../words/date-words.ts';

/** @param at ISO 8601, or null when unknown */
export function Moment({ at, words = relativeTime }: { at: string | null; words?: typeof relativeTime }) {
  const now = useNow();
  if (at === null) return <span title="unknown">–</span>;
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, place)}>
      {words(time, now, place)}
    </time>
  );
}
