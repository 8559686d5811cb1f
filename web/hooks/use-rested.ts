// A value that changes often, once it has come to rest.
import { useEffect, useState } from 'react';

/** @param pause how long it must stay the same, in ms */
export function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
