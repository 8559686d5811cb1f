// Lets the arrow keys go from one choice of a list to the next.
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
};

/** A date has its own use for the arrows. */
const KEEPS_ARROWS = 'input[type=date], select';

/** @param choices selects what within the list can be stepped to */
export function stepFocus(event: KeyboardEvent<HTMLElement>, choices: string): void {
  const step = STEPS[event.key];
  if (!step || (event.target as Element).matches(KEEPS_ARROWS)) return;
  event.preventDefault();
  event.stopPropagation();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(choices)].filter(
    (element) => !element.matches(':disabled'),
  );
  const next = all[step(all.indexOf(document.activeElement as HTMLElement), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
