// The text in the search box, which the address follows a moment later.
import { useEffect, useRef, useState } from 'react';

const AFTER = 150;

/**
 * @param known what the address says
 * @param publish puts the text into the address
 */
export function useSearchText(
  known: string,
  publish: (text: string) => void,
): [text: string, change: (text: string) => void] {
  const [text, setText] = useState(known);
  const published = useRef(known);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // The address changed by itself (back, a link), not because of what was typed here.
    if (known === published.current) return;
    clearTimeout(timer.current);
    published.current = known;
    setText(known);
  }, [known]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      published.current = next;
      publish(next);
    }, AFTER);
  };
  return [text, change];
}
