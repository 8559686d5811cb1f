// The first screen's answer, kept fresh without moving what is being read.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Today } from '../../src/contracts/api.ts';
import { todayQuery } from '../api/queries.ts';
import { carryNews, linesOf } from '../state/quiet-today.ts';
import type { Reading } from '../state/reading.ts';

const LOOK_EVERY = 1000;

/**
 * @param reading whether the person is in the middle of the lines, so that they must stay where they are
 * @returns `today` as it is to be shown; `outdated` while a newer one waits for `refresh`
 */
export function useQuietToday(reading: () => Reading) {
  const { data, error, refetch } = useQuery(todayQuery);
  const [shown, setShown] = useState<Today | null>(data ?? null);
  const [answered, setAnswered] = useState(data ?? null);
  const [outdated, setOutdated] = useState(false);

  const refresh = useCallback(() => {
    if (!data) return;
    setAnswered(data);
    setShown((before) => (before ? carryNews(before, data) : data));
    setOutdated(false);
  }, [data]);

  useEffect(() => {
    if (!data || data === answered) return undefined;
    if (!shown || linesOf(shown) === linesOf(carryNews(shown, data))) {
      refresh();
      return undefined;
    }
    const look = () => {
      const now = reading();
      setOutdated(now === 'yes');
      if (now === 'no') refresh();
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [data, answered, shown, reading, refresh]);

  return { today: shown, error, retry: () => void refetch(), outdated, refresh };
}
