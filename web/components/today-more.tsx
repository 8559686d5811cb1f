// Shows the first lines of many, and the others when they are asked for.
import { useState, type ReactNode } from 'react';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';

interface TodayMoreProps<T> {
  lines: readonly T[];
  first: number;
  /** What they are, in the plural. */
  noun?: string;
  draw: (line: T) => ReactNode;
  /** What stands below the last line, once all are shown. */
  rest?: ReactNode;
}

export function TodayMore<T>({ lines, first, noun, draw, rest }: TodayMoreProps<T>) {
  const [all, setAll] = useState(false);
  const left = lines.length - first;
  // A button that would show one more line takes as much room as that line.
  const folded = !all && left > 1;
  if (lines.length === 0) return null;
  return (
    <>
      <ul>{(folded ? lines.slice(0, first) : lines).map(draw)}</ul>
      {folded && (
        <Button tone="quiet" className="my-1 -ml-3" onClick={() => setAll(true)}>
          {`Show ${count(left)} more${noun === undefined ? '' : ` ${noun}`}`}
        </Button>
      )}
      {!folded && rest}
    </>
  );
}
