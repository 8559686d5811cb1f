// The single line of numbers.
import type { Today } from '../../src/contracts/api.ts';
import { numberLine } from '../words/number-line.ts';

export function TodayNumbers({ numbers }: { numbers: Today['numbers'] }) {
  return (
    <ul aria-label="In numbers" className="flex flex-wrap gap-x-2 gap-y-1 text-muted">
      {numberLine(numbers).map(({ value, words }, index, all) => (
        <li key={words} className="whitespace-nowrap">
          <span className="font-semibold text-ink">{value}</span> {words}
          {index < all.length - 1 && (
            <span aria-hidden className="ml-2">
              ·
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
