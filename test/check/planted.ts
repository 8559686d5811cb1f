// What one planted violation is, and how its files are written.
import type { Layer } from './plant.ts';

/** One violation, and the words with which its check must name it. */
export interface Planted {
  /** Completes the sentence "The … check catches". */
  what: string;
  check: string;
  change: Layer;
  /** What the check must say, besides exiting with 1. */
  says: RegExp;
  /** The registries are written anew after planting, so that nothing else is wrong. */
  regenerate?: boolean;
}

/** A source file with a duty, importing `path` for its types. */
export function importing(path: string, rest = 'export type Planted = unknown;'): string {
  return `// A file with one planted import.\nimport type * as Other from '${path}';\n\n${rest}\nexport type { Other };\n`;
}

/** A file with `body` below its duty. */
export function planted(path: string, body: string): Layer {
  return { [path]: `// A file with one planted violation.\n${body}\n` };
}
