// Plans the crooked way: which copies lie in which sources, and in which pieces and order these are imported.
import type { Random } from '../../sample-mailbox/random.ts';
import { SOURCE_FORMATS, type SourceFormat } from './write-source.ts';

export interface PlannedSource {
  name: string;
  format: SourceFormat;
  /** Positions of the copies in the order in which they lie in the source. */
  copies: number[];
}

/** Imports a source with so many of its first copies in it. */
export interface Take {
  source: PlannedSource;
  copies: number;
}

export interface Command {
  takes: Take[];
  /** Every source is imported by a process of its own, all at the same time. */
  atOnce: boolean;
  /** It is killed once and then run again. */
  killed: boolean;
}

export interface Variant {
  sources: PlannedSource[];
  commands: Command[];
}

export function shuffled<T>(list: readonly T[], rng: Random): T[] {
  return list
    .map((value) => ({ value, place: rng.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** Every copy lies in at least one source, some in several. */
function planSources(copies: number, rng: Random): PlannedSource[] {
  const sources = Array.from({ length: 2 + rng.int(2) }, (_, n): PlannedSource => {
    const format = rng.pick(SOURCE_FORMATS);
    return { name: `source-${n}-${format}`, format, copies: [] };
  });
  for (let copy = 0; copy < copies; copy++) {
    rng.pick(sources).copies.push(copy);
    if (rng.chance(0.25)) rng.pick(sources).copies.push(copy);
  }
  for (const source of sources) source.copies = shuffled(source.copies, rng);
  return sources.filter((source) => source.copies.length > 0);
}

/** Some sources are imported once when they hold a part of their mails, and again when they have grown. */
function planTakes(sources: readonly PlannedSource[], rng: Random): Take[] {
  const takes = sources.map((source) => ({ source, copies: source.copies.length, place: rng.next() }));
  const early = takes
    .filter(({ copies }) => copies > 1 && rng.chance(0.2))
    .map(({ source, copies, place }) => ({
      source,
      copies: 1 + rng.int(copies - 1),
      place: place * rng.next(),
    }));
  return [...takes, ...early].sort((a, b) => a.place - b.place);
}

export function planVariant(copies: number, rng: Random): Variant {
  const sources = planSources(copies, rng);
  const waiting = planTakes(sources, rng);
  const commands: Command[] = [];
  while (waiting.length > 0) {
    const size = rng.chance(0.4) ? 2 : 1;
    const takes = waiting.splice(0, size);
    const differ = takes.length > 1 && takes[0]?.source !== takes[1]?.source;
    const atOnce = differ && rng.chance(0.3);
    commands.push({ takes, atOnce, killed: !atOnce && rng.chance(0.6) });
  }
  return { sources, commands };
}
