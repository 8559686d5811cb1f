// The line in hand of a list that follows what is typed, chosen with the arrows and Enter.
import { useEffect, useState, type KeyboardEvent } from 'react';

/**
 * Who types and presses Enter at once means what will be found, not what still stands there: the choice
 * waits until the lines are fresh.
 * @param last index of the last line; -1 while there is none
 * @param fresh whether the lines fit what is typed by now
 */
export function useListChoice(last: number, fresh: boolean, choose: (index: number) => void) {
  const [at, setAt] = useState(0);
  const [awaited, setAwaited] = useState(false);
  const active = Math.min(at, last);
  useEffect(() => {
    if (!awaited || !fresh) return;
    setAwaited(false);
    if (active >= 0) choose(active);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') setAwaited(true);
    else return;
    event.preventDefault();
  };
  return { active, setAt, choose, onKeyDown };
}
