// Says in a few lines where two trackers differ.
import type { Application } from '../../../src/domain/application.ts';
import type { State } from './read-state.ts';

const MAX_LENGTH = 240;

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
};

/** The lines that only one of the two lists has. */
export function compareLists(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const [left, right] = [[...expected], [...found]];
  for (const line of expected) {
    const at = right.indexOf(line);
    if (at === -1) continue;
    right.splice(at, 1);
    left.splice(left.indexOf(line), 1);
  }
  return [
    ...left.map((line) => `- ${what} ${short(line)}`),
    ...right.map((line) => `+ ${what} ${short(line)}`),
  ];
}

const itemsOf = (application: Application): string => application.timeline.map(({ item }) => item).join(' ');

function applicationDiff(a: Application, b: Application): string[] {
  const keys = Object.keys(a) as (keyof Application)[];
  const differing = keys.filter(
    (key) => key !== 'timeline' && JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
  const events = a.timeline.flatMap((event, at) =>
    JSON.stringify(event) === JSON.stringify(b.timeline[at])
      ? []
      : [`- event ${short(event)}`, `+ event ${short(b.timeline[at])}`],
  );
  return [
    ...differing.flatMap((key) => [`- ${key} ${short(a[key])}`, `+ ${key} ${short(b[key])}`]),
    ...events,
  ].map((line) => `${line}   (application of ${itemsOf(a).slice(0, 45)})`);
}

/** Applications are matched by their items; fields and events of those that match are compared one by one. */
function applicationsDiff(expected: readonly Application[], found: readonly Application[]): string[] {
  const byItems = new Map(found.map((application) => [itemsOf(application), application]));
  const lines: string[] = [];
  for (const application of expected) {
    const other = byItems.get(itemsOf(application));
    byItems.delete(itemsOf(application));
    if (other) lines.push(...applicationDiff(application, other));
    else lines.push(`- application ${application.company} / ${application.role}: ${itemsOf(application)}`);
  }
  for (const other of byItems.values()) {
    lines.push(`+ application ${other.company} / ${other.role}: ${itemsOf(other)}`);
  }
  return lines;
}

/** Empty when both hold the same. */
export function compareStates(expected: State, found: State): string[] {
  return [
    ...applicationsDiff(expected.applications, found.applications),
    ...compareLists('mail', expected.mails, found.mails),
    ...compareLists('owner', expected.owners, found.owners),
    ...compareLists(
      'correction',
      expected.corrections.map((body) => JSON.stringify(body)),
      found.corrections.map((body) => JSON.stringify(body)),
    ),
  ];
}
