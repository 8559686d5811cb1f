// Which version of an application a correction is checked against when our own changes came in between.

const successors = new Map<string, string>();

/** Our own change led from one version to the next; what was seen before it is no conflict. */
export function followVersion(from: string, to: string): void {
  if (from === to) return;
  // The newest version leads nowhere, so that going back to an old one by an undo makes no circle.
  successors.delete(to);
  successors.set(from, to);
}

/** The version that the one the person saw has become by our own changes alone. */
export function currentVersion(seen: string): string {
  let version = seen;
  for (let next = successors.get(version); next !== undefined; next = successors.get(version)) version = next;
  return version;
}
