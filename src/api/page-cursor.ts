// Cursors of lists: where the page before ended, as text that a caller hands back without reading it.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { problem } from './problem.ts';

/** @param place the sort values of the last row of a page, down to what no two rows share */
export const writeCursor = (place: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Null where there is none, for the first page; `foreign` for one that this list did not give. */
export function readCursor<T>(cursor: string | undefined, place: z.ZodType<T>): T | null | 'foreign' {
  if (cursor === undefined) return null;
  try {
    const read = place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return read.success ? read.data : 'foreign';
  } catch {
    return 'foreign';
  }
}

/** 400, where a cursor is of another list or made up. */
export const refuseCursor = (c: Context): Response =>
  problem(c, 400, 'The cursor is not one this server gave for this list; ask for the first page again.');
