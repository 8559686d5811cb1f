// Says how well each file is read by what the others teach.
import type { Choice } from './fit-choice.ts';

/** A choice with where it comes from. */
export interface Example extends Choice {
  /** The file or the sort of mail it comes from. */
  file: string;
  /** A mail as it is, whose reading counts; the others only teach. */
  asked: boolean;
  /** Nothing is right, or what is right is among the options. */
  reachable: boolean;
}

export interface Scorer {
  none: number;
  score: (signs: Readonly<Record<string, number>>) => number;
}

/** Files are left out in so many turns: one by one would take a training each. */
const TURNS = 6;

function isRead({ options, right, reachable }: Example, { none, score }: Scorer): boolean {
  const scores = options.map(score);
  const best = scores.indexOf(Math.max(...scores));
  if (!reachable) return false;
  return best === -1 || scores[best]! <= none ? !right.includes(true) : right[best] === true;
}

/** Prints the share of each file's mails that is read well by a model which other files taught, then of all. */
export function holdOut(examples: readonly Example[], fit: (examples: readonly Example[]) => Scorer): void {
  const files = [...new Set(examples.filter(({ asked }) => asked).map(({ file }) => file))];
  let [hits, all] = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    const held = files.filter((_, at) => at % TURNS === turn);
    const model = fit(examples.filter(({ file }) => !held.includes(file)));
    for (const name of held) {
      const own = examples.filter(({ file, asked }) => asked && file === name);
      const read = own.filter((one) => isRead(one, model)).length;
      console.log(
        `${name}: ${read} of ${own.length} (${own.filter(({ reachable }) => reachable).length} could be)`,
      );
      hits += read;
      all += own.length;
    }
  }
  console.log(`all: ${(hits / all).toFixed(4)}`);
}
