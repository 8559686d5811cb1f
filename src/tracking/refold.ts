// Rebuilds the applications of every block that a set of items belongs to, inside the caller's transaction.
import { NO_METER, type Meter } from '../contracts/meter.ts';
import { keepIds } from '../domain/application-id.ts';
import type { Application, Item } from '../domain/application.ts';
import type { Correction } from '../domain/correction.ts';
import type { Disposition } from '../domain/facts.ts';
import { joinsTimeline } from '../domain/kind.ts';
import { asksAboutKind } from '../domain/lesson.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { tiesOf } from '../pipeline/assemble.ts';
import { correlate } from '../pipeline/correlate.ts';
import { fold } from '../pipeline/fold.ts';
import { heldByOthers, replaceApplications } from '../store/applications.ts';
import { readAssignments, readIdAges, writeAssignments } from '../store/assignments.ts';
import { copiesOf } from '../store/contents.ts';
import type { Database } from '../store/open-database.ts';
import { setDispositions } from '../store/sightings.ts';
import { replaceTaught } from '../store/taught.ts';
import { expandToBlocks, replaceTies } from '../store/ties.ts';
import { announce, type AnnounceTools } from './announce.ts';
import { componentsOf } from './components.ts';
import { loadItems, type Block } from './load-items.ts';
import { pupilsOf } from './pupils-of.ts';

export interface RefoldTools extends AnnounceTools {
  newId: () => string;
  meter?: Meter;
}

function correctionsByItem(block: Block): Map<string, Correction[]> {
  const byItem = new Map<string, Correction[]>();
  for (const correction of block.corrections) {
    for (const item of namedItems(correction)) byItem.set(item, [...(byItem.get(item) ?? []), correction]);
  }
  return byItem;
}

function namedItems({ body }: Correction): readonly string[] {
  if (body.type === 'merge') return [body.a, body.b];
  if (body.type === 'move') return [...body.items, ...body.from, body.to];
  if (body.type === 'split') return [...body.items, ...body.from];
  return [];
}

function tiesOfBlock(block: Block, ids: readonly string[]): Map<string, string[]> {
  const byItem = correctionsByItem(block);
  const known = new Map(block.items.map((item) => [item.id, item]));
  return new Map(
    ids.map((id) => {
      const item = known.get(id);
      // What takes no part in grouping ties nothing together: job alerts of one sender would make one huge block.
      return [id, item && belongs(item) ? tiesOf(item, byItem.get(id) ?? []) : []];
    }),
  );
}

function belongs(item: Item): boolean {
  return item.entry || joinsTimeline(item.decision.kind, item.decision.direction);
}

function dispositionOf({ decision, taught }: Item): Disposition {
  if (decision.review || asksAboutKind(taught)) return 'review';
  return joinsTimeline(decision.kind, decision.direction) ? 'tracked' : 'ignored';
}

async function noteDispositions(db: Database, user: string, items: readonly Item[]): Promise<void> {
  const alike = new Map<string, { disposition: Disposition; reason: string; mails: string[] }>();
  for (const item of items.filter(({ entry }) => !entry)) {
    const { id, decision } = item;
    const disposition = dispositionOf(item);
    const reason = plainReason(decision.reason);
    const key = `${disposition}\n${reason}`;
    const known = alike.get(key) ?? { disposition, reason, mails: [] };
    known.mails.push(id);
    alike.set(key, known);
  }
  for (const { disposition, reason, mails } of alike.values()) {
    await setDispositions(db, user, mails, disposition, reason);
  }
}

/**
 * Brings everything that hangs on `named` (ids of mails and entries whose facts changed) up to date: their ties and
 * dispositions, and the applications of all blocks they are in or were in. Call it in the transaction that recorded the change.
 * What they teach about other mails is brought up to date in the same transaction where these are few, else by `spreadLessons`.
 * @param senders whose mails may be taught otherwise, beside those of `named`
 * @returns the number of applications written
 */
export async function refold(
  db: Database,
  tools: RefoldTools,
  user: string,
  named: readonly string[],
  senders: readonly string[] = [],
): Promise<number> {
  if (named.length === 0 && senders.length === 0) return 0;
  const copies = await copiesOf(db, user, named);
  const seeds = [...new Set([...named, ...[...copies.values()].flat()])];
  const { meter = NO_METER } = tools;
  return meter.timed('refold', async () =>
    refoldSeeds(db, tools, user, [...seeds, ...(await pupilsOf(db, tools, user, seeds, senders))]),
  );
}

/** As `refold`, of these items alone: none of them has copies beside them or teaches anything anew. */
export async function refoldSeeds(
  db: Database,
  tools: RefoldTools,
  user: string,
  seeds: readonly string[],
): Promise<number> {
  const before = await expandToBlocks(db, user, seeds);
  const changed = await loadItems(db, tools, user, seeds);
  await replaceTies(db, user, tiesOfBlock(changed, seeds));
  await noteDispositions(db, user, changed.items);
  const taught = new Map(changed.items.map((item) => [item.id, item.taught]));
  await replaceTaught(db, user, new Map(seeds.map((id) => [id, taught.get(id) ?? []])));
  const ids = await expandToBlocks(db, user, before);
  const block = await loadItems(db, tools, user, ids);
  const applications = await regroup(db, tools, user, ids, block);
  return applications.length;
}

/**
 * The application id that each of these items last had. An item that left its application for none still bears that id;
 * where the application lives on in another block, the id is not this block's to give or to drop.
 */
async function readPrevious(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const assigned = await readAssignments(db, user, ids);
  const others = await heldByOthers(db, user, [...new Set(assigned.values())], new Set(ids));
  return new Map([...assigned].filter(([, id]) => !others.has(id)));
}

async function regroup(
  db: Database,
  tools: RefoldTools,
  user: string,
  ids: readonly string[],
  block: Block,
): Promise<Application[]> {
  const tracked = block.items.filter(belongs);
  const ties = tiesOfBlock(
    block,
    tracked.map(({ id }) => id),
  );
  const groups = componentsOf(tracked, (item) => ties.get(item.id) ?? []).flatMap(
    (items) => correlate(items, block.corrections).groups,
  );
  const previous = await readPrevious(db, user, ids);
  const oldIds = [...new Set(previous.values())];
  const members = groups.map((group) => group.map(({ item }) => item.id));
  const kept = keepIds(members, previous, await readIdAges(db, user, oldIds), tools.newId);
  const applications = groups.map((group, at) => {
    const named = new Set(members[at]);
    const own = block.corrections.filter(
      ({ id, body }) => named.has(id) || ('item' in body && named.has(body.item)),
    );
    return fold(kept.ids[at] as string, group, own);
  });
  const assigned = new Map(
    members.flatMap((items, at) => items.map((item) => [item, kept.ids[at] as string] as const)),
  );
  const fresh = kept.fresh.map((at) => ({
    id: kept.ids[at] as string,
    firstItem: (members[at] as string[])[0] as string,
    madeAt: tools.now(),
  }));
  await writeAssignments(db, user, assigned, fresh);
  const gone = [...new Set([...oldIds, ...kept.ids])];
  await announce(db, tools, user, gone, applications);
  await replaceApplications(db, tools.vault, user, gone, applications);
  return applications;
}
