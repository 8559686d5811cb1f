// What the person's splits, moves and merges demand of the grouping.
import type { Correction } from '../../domain/correction.ts';

interface Apart {
  seq: number;
  items: ReadonlySet<string>;
  from: ReadonlySet<string>;
}

export interface Union {
  seq: number;
  a: string;
  b: string;
  reason: string;
}

export interface Constraints {
  /** Item → the correction that last took it out of an application. */
  seats: ReadonlyMap<string, string>;
  aparts: readonly Apart[];
  /** Unions in the order in which they were made. */
  unions: readonly Union[];
}

function seatsOf(corrections: readonly Correction[]): Map<string, string> {
  const seats = new Map<string, string>();
  for (const { id, body } of corrections) {
    if (body.type === 'split' || body.type === 'move') for (const item of body.items) seats.set(item, id);
  }
  return seats;
}

/** Reads the constraints out of corrections; the last split or move of an item wins over earlier ones. */
export function readConstraints(corrections: readonly Correction[]): Constraints {
  const seats = seatsOf(corrections);
  const aparts: Apart[] = [];
  const unions: Union[] = [];
  for (const { id, seq, body } of corrections) {
    if (body.type === 'merge') unions.push({ seq, a: body.a, b: body.b, reason: 'merged by you' });
    if (body.type !== 'split' && body.type !== 'move') continue;
    const seated = body.items.filter((item) => seats.get(item) === id);
    if (seated.length === 0) continue;
    const from = body.from.filter((item) => !seated.includes(item));
    aparts.push({ seq, items: new Set(seated), from: new Set(from) });
    // Each of them: the first may have been found to be no mail of an application since.
    if (body.type === 'move')
      for (const item of seated) unions.push({ seq, a: item, b: body.to, reason: 'moved by you' });
  }
  return { seats, aparts, unions };
}

/** True when an item must not join a group with these members. */
export function mustStayOut(constraints: Constraints, item: string, members: readonly string[]): boolean {
  return constraints.aparts.some(
    ({ items, from }) => from.has(item) && members.some((member) => items.has(member)),
  );
}

/** True when a later split or move than `seq` says that these two sets of items do not belong together. */
export function forbidsUnion(
  constraints: Constraints,
  seq: number,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const crosses = ({ items, from }: Apart) =>
    (a.some((item) => items.has(item)) && b.some((item) => from.has(item))) ||
    (b.some((item) => items.has(item)) && a.some((item) => from.has(item)));
  return constraints.aparts.some((apart) => apart.seq > seq && crosses(apart));
}
