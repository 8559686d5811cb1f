// Cuts the steps of a reading into pieces that are small enough for a batch, without what is known already.
import type { SyncOptions } from '../contracts/mail-account.ts';

/** Ids to look at, and the cursor that holds once they are recorded. */
export interface Step<C> {
  ids: readonly string[];
  /** They come from a listing, and may be known already; a change is looked at in any case. */
  listed: boolean;
  cursor: C;
}

export interface Piece<S extends Step<unknown>> {
  step: S;
  ids: readonly string[];
  /** Ids looked at, with those that were known. */
  count: number;
  /** The step's own only behind its last piece: before, what was seen in part is seen again. */
  cursor: S['cursor'];
}

function chunksOf(ids: readonly string[], size: number): (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at === 0 || at < ids.length; at += size) chunks.push(ids.slice(at, at + size));
  return chunks;
}

/** @param start the cursor before the first step */
export async function* cutSteps<S extends Step<unknown>>(
  steps: AsyncIterable<S>,
  start: S['cursor'],
  options: Pick<SyncOptions, 'batchSize' | 'known'>,
): AsyncGenerator<Piece<S>, void, void> {
  // Handed out in this run: another listing does not bring it again, even before it is recorded.
  const seen = new Set<string>();
  let before = start;
  for await (const step of steps) {
    const unseen = step.listed ? step.ids.filter((id) => !seen.has(id)) : step.ids;
    const known = step.listed ? await options.known?.(unseen) : undefined;
    const ids = unseen.filter((id) => !known?.has(id));
    for (const id of ids) seen.add(id);
    const chunks = chunksOf(ids, options.batchSize);
    for (const [index, chunk] of chunks.entries()) {
      const isLast = index === chunks.length - 1;
      const passed = isLast ? step.ids.length - ids.length : 0;
      yield { step, ids: chunk, count: chunk.length + passed, cursor: isLast ? step.cursor : before };
    }
    before = step.cursor;
  }
}
