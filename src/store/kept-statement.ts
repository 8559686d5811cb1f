// Puts a statement together once for all who ask in the same form; each asking brings its own values.
import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

type Leaf = string | number | boolean | null | undefined;
/** What a statement is put together from: plain data. */
type Values = Leaf | readonly Values[] | { readonly [name: string]: Values };

/** Stands in a kept statement for the value with this number. */
class Slot {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

/**
 * Tells what a statement looks like: which values there are, and those that are no values of the statement's but decide on
 * its words. Collects the former in `found`.
 */
function formOf(values: Values, found: (string | number)[]): string {
  if (typeof values === 'string' || typeof values === 'number') {
    found.push(values);
    return '?';
  }
  if (typeof values !== 'object' || values === null) return String(values);
  let form = '(';
  for (const name in values) form += `${name} ${formOf((values as Record<string, Values>)[name], found)},`;
  return `${form})`;
}

/** The same data with a slot for each text and number, in the order in which `formOf` finds them. */
function slotted(values: Values, next: { at: number }): unknown {
  if (typeof values === 'string' || typeof values === 'number') return new Slot(next.at++);
  if (typeof values !== 'object' || values === null) return values;
  if (Array.isArray(values)) return values.map((value: Values) => slotted(value, next));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, slotted(value, next)]));
}

/** More forms than anybody asks in. */
const MOST_FORMS = 500;
const kept = new WeakMap<Kysely<Schema>, Map<string, CompiledQuery<unknown>>>();

/**
 * The statement that `build` makes of `values`, without making it anew where another of the same form was made before, which takes
 * longer than many a statement itself.
 * @param name tells apart what `build` makes of equal forms
 * @param build may look at which values there are, at true and false, and at how long lists are; texts and numbers it may but
 * hand to the statement, because it is given placeholders for them
 */
export function keptStatement<V extends object, R>(
  db: Kysely<Schema>,
  name: string,
  values: V,
  build: (values: V) => Compilable<R>,
): CompiledQuery<R> {
  const forms = kept.get(db) ?? new Map<string, CompiledQuery<unknown>>();
  kept.set(db, forms);
  const found: (string | number)[] = [];
  const form = `${name} ${formOf(values as Values, found)}`;
  const known = forms.get(form) ?? build(slotted(values as Values, { at: 0 }) as V).compile();
  if (!forms.has(form)) {
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(form, known);
  }
  const parameters = known.parameters.map((value) => (value instanceof Slot ? found[value.at] : value));
  return { ...known, parameters } as CompiledQuery<R>;
}
