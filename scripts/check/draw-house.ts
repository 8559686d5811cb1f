// Draws the rooms of the house and the imports between them as a Mermaid flowchart.
import type { Cruise } from './cruise-house.ts';

/** One floor, from the roof down: its title and its rooms as paths. */
export interface Floor {
  title: string;
  rooms: readonly string[];
}

/** The room a file lies in, or null for tests and for files outside the house. */
function roomOf(path: string, rooms: readonly string[]): string | null {
  if (/\.test\.tsx?$/.test(path)) return null;
  return rooms.find((room) => path.startsWith(`${room}/`)) ?? null;
}

function countImports(cruise: Cruise, rooms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, dependencies } of cruise.modules) {
    const from = roomOf(source, rooms);
    if (!from) continue;
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved, rooms);
      if (!to || to === from) continue;
      const key = `${nodeOf(from)} -->|COUNT| ${nodeOf(to)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function nodeOf(room: string): string {
  return room.replace(/[^a-z]/g, '_');
}

/** The drawing as Mermaid text: rooms that have files, floor by floor, and one arrow per pair with its count. */
export function drawHouse(cruise: Cruise, floors: readonly Floor[]): string {
  const rooms = floors.flatMap((floor) => floor.rooms);
  const inhabited = new Set(cruise.modules.map(({ source }) => roomOf(source, rooms)));
  const lines = ['flowchart TB'];
  for (const [index, { title, rooms: onFloor }] of floors.entries()) {
    const shown = onFloor.filter((room) => inhabited.has(room));
    if (shown.length === 0) continue;
    lines.push(`  subgraph floor${floors.length - index}["${title}"]`);
    lines.push(...shown.map((room) => `    ${nodeOf(room)}["${room}"]`), '  end');
  }
  const arrows = [...countImports(cruise, rooms)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  lines.push(...arrows.map(([arrow, count]) => `  ${arrow.replace('COUNT', String(count))}`));
  return lines.join('\n');
}
