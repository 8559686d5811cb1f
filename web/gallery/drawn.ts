// Which files of components stand on the page, told by what React has drawn there.

type Module = Record<string, unknown>;

/** Of React's own notes on what it has drawn, what is needed here. */
interface Fiber {
  type: unknown;
  elementType: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
  stateNode: { current: Fiber } | null;
}

/** Every function in what a file exports, in lists and memos too. */
function functionsIn(value: unknown, depth = 3): unknown[] {
  if (typeof value === 'function') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return [value, ...Object.values(value).flatMap((inner) => functionsIn(inner, depth - 1))];
}

function typesBelow(root: Fiber): Set<unknown> {
  const types = new Set<unknown>();
  const left: Fiber[] = [root];
  for (let fiber = left.pop(); fiber; fiber = left.pop()) {
    types.add(fiber.type).add(fiber.elementType);
    if (fiber.sibling) left.push(fiber.sibling);
    if (fiber.child) left.push(fiber.child);
  }
  return types;
}

/**
 * @param place the element that React was given
 * @param modules by path, as Vite imports them
 * @returns names of the files of which something is drawn
 */
export function drawnFiles(place: HTMLElement, modules: Readonly<Record<string, Module>>): string[] {
  const key = Object.keys(place).find((name) => name.startsWith('__reactContainer$'));
  const held = key === undefined ? undefined : (place as unknown as Record<string, Fiber>)[key];
  if (!held?.stateNode) throw new Error('React keeps its notes elsewhere now');
  const types = typesBelow(held.stateNode.current);
  return Object.entries(modules)
    .filter(([, module]) => Object.values(module).some((it) => functionsIn(it).some((one) => types.has(one))))
    .map(([path]) => path.split('/').at(-1) ?? path);
}
