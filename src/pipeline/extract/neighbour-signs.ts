// Tells how a name stands to the names of the same mail that hold it or that it holds.
import type { CompanyContext, Group } from './company-context.ts';
import { bestFit } from './best-fit.ts';
import { extensionSigns } from './extension-signs.ts';
import { placesOf } from './places-of.ts';
import { withoutDepartment } from './read-company.ts';

const flag = (is: boolean): number => (is ? 1 : 0);
const flagged = (signs: readonly string[]): Record<string, number> =>
  Object.fromEntries(signs.map((sign) => [sign, 1]));

/** "Jana Norvane", signed "Jana". */
function signsAlone({ value }: Group, { body }: CompanyContext): boolean {
  const [first = '', second = ''] = value.split(' ');
  if (second === '' || first.length < 3) return false;
  return placesOf(body.view.slice(-400), first, '').alone === 1;
}

/** "Norvane Recruitment" of norvanerecruitment.example is not Norvane's recruiting department. */
const cutsShort = ({ value, candidates }: Group, short: string, labels: readonly string[]): boolean =>
  bestFit(labels, value) === 1 &&
  candidates.some(({ span }) => span.start >= 0) &&
  withoutDepartment(value).value === short;

/** Names beside this one that begin or end with it, or that it goes on from. */
export function neighbourSigns(
  group: Group,
  all: readonly Group[],
  context: CompanyContext,
): Record<string, number> {
  const { folded } = group;
  const isIn = (short: string, long: string): boolean => short !== long && ` ${long} `.includes(` ${short} `);
  const longer = all.filter((other) => isIn(folded, other.folded));
  const shorter = all.filter((other) => isIn(other.folded, folded));
  const count = (value: string): number =>
    placesOf(context.body.view, value, '').count + placesOf(context.subject.view, value, '').count;
  const own =
    longer.length > 0 ? count(group.value) - Math.max(...longer.map((other) => count(other.value))) : 0;
  const beyond =
    shorter.length > 0 ? Math.max(...shorter.map((other) => count(other.value))) - count(group.value) : 0;
  return {
    'in longer': flag(longer.length > 0),
    'in longer, alone': flag(longer.length > 0 && own > 0),
    'begins longer': flag(longer.some((other) => other.folded.startsWith(`${folded} `))),
    'longer read': flag(
      longer.some(({ candidates }) => candidates.some(({ source }) => source !== 'run' && source !== 'part')),
    ),
    'longer fits': flag(
      longer.some(({ value }) => bestFit(context.labels, value) > bestFit(context.labels, group.value)),
    ),
    'holds shorter': flag(shorter.length > 0),
    'shorter alone': flag(shorter.length > 0 && beyond > 0),
    'shorter read': flag(
      shorter.some(({ candidates }) =>
        candidates.some(({ source }) => source !== 'run' && source !== 'part'),
      ),
    ),
    'longer fits whole': flag(longer.some(({ value }) => bestFit(context.labels, value) === 1)),
    'cut short': flag(longer.some((other) => cutsShort(other, group.value, context.labels))),
    'shorter fits whole': flag(shorter.some(({ value }) => bestFit(context.labels, value) === 1)),
    ...flagged(
      extensionSigns(
        group.value,
        { longer: longer.map(({ value }) => value), shorter: shorter.map(({ value }) => value) },
        [...context.people.readers, ...context.people.writers],
        (value) => bestFit(context.labels, value),
      ),
    ),
    'first name signs': flag(signsAlone(group, context)),
    'shorter fits': flag(
      shorter.some(({ value }) => bestFit(context.labels, value) >= 0.7) &&
        bestFit(context.labels, group.value) < 1,
    ),
  };
}
