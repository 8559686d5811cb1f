// Asks again for what changed, but not while the person is in the middle of it.
import { useEffect, useState } from 'react';
import { isOwnEcho } from '../state/own-change.ts';
import { connectionStore } from '../state/connection.ts';
import type { Reading } from '../state/reading.ts';
import { useStore } from '../state/store.ts';

const LOOK_EVERY = 1000;

interface Held {
  /** When what is shown was asked for, epoch ms; Infinity while nothing is shown. */
  askedAt: number;
  isFetching: boolean;
  /** Whether the person is in the middle of it, so that it must stay as it is. */
  reading: () => Reading;
  refresh: () => void;
  /** Asks again without moving anything: after a change of the person's own. */
  follow: () => void;
}

/** @returns whether something newer waits for `refresh` */
export function useQuietRefresh({ askedAt, isFetching, reading, refresh, follow }: Held): boolean {
  const { changedAt, lost } = useStore(connectionStore);
  const [outdated, setOutdated] = useState(false);
  const behind = !lost && askedAt < changedAt;

  useEffect(() => {
    if (!behind) setOutdated(false);
    if (!behind || isFetching) return undefined;
    if (isOwnEcho(changedAt)) {
      follow();
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
  }, [behind, changedAt, isFetching, reading, refresh, follow]);
  return outdated;
}
