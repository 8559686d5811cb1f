// Lets many clients edit at once on a real server that is killed in their midst and whose receivers misbehave.
import { setTimeout as sleep } from 'node:timers/promises';
import { serve, type Served } from '../../../test/browser/serve.ts';
import { MOODS, openChaos, type ChaosReceiver, type Mood } from './chaos-receiver.ts';
import { addApplication, runClient, type EditLedger, type EditWorld } from './edit-clients.ts';
import { judgeReceipts, type Verdict } from './judge-receipts.ts';

export interface ApiWish {
  /** Writes that are to be acknowledged. */
  edits: number;
  clients: number;
  kills: number;
  random: () => number;
  tell: (line: string) => void;
}

export interface ApiTotals {
  ledger: EditLedger;
  /** Applications that were promised and are not there, or there twice. */
  miscounted: number;
  kills: number;
  moods: ReadonlyMap<Mood, number>;
  unsigned: number;
  /** Of each receiver. */
  verdicts: Verdict[];
  deadRetried: number;
  seconds: number;
}

/** Pauses as short as they may be, and so many that no receiver is given up. */
const SETTINGS = {
  WEBHOOK_REACH: 'loopback',
  WEBHOOK_TIMEOUT_S: '1',
  WEBHOOK_PAUSES_S: Array.from({ length: 30 }, (_, at) => (at < 10 ? '0.05' : '0.5')).join(','),
  LOG_LEVEL: 'ERROR',
};
const APPLICATIONS = 8;
/** Everything must have arrived so long after the trouble is over, ms. */
const UNTIL_QUIET = 120_000;

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

interface Hook {
  id: string;
  receiver: ChaosReceiver;
}

async function addHook(server: Served, receiver: ChaosReceiver): Promise<Hook> {
  const response = await post(`${server.url}/api/v1/webhooks`, { url: receiver.url() });
  const { id, secret } = (await response.json()) as { id: string; secret: string };
  receiver.trust(secret);
  return { id, receiver };
}

const read = async <T>(server: Served, path: string): Promise<T> =>
  (await (await fetch(`${server.url}/api/v1${path}`)).json()) as T;

async function toldTo(server: Served, id: string): Promise<Set<string>> {
  const told = new Set<string>();
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? '' : `&cursor=${cursor}`;
    const page: { items: { event_id: string }[]; next_cursor: string | null } = await read(
      server,
      `/webhooks/${id}/deliveries?limit=200${after}`,
    );
    for (const one of page.items) told.add(one.event_id);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return told;
}

/** Waits until nothing is to be delivered any more; what was given up is tried again. @returns how much was */
async function untilQuiet(server: Served): Promise<number> {
  let retried = 0;
  for (const end = Date.now() + UNTIL_QUIET; Date.now() < end; await sleep(100)) {
    const { items: dead } = await read<{ items: { id: number }[] }>(server, '/dead-letters');
    for (const { id } of dead) await post(`${server.url}/api/v1/dead-letters/${id}/retry`, {});
    retried += dead.length;
    const { items } = await read<{ items: { deliveries: { open: number } }[] }>(server, '/webhooks');
    if (items.every(({ deliveries }) => deliveries.open === 0)) return retried;
  }
  return retried;
}

/** Kills the server, and takes the receiver down for a while, evenly spread over the edits. */
async function makeTrouble(
  { kills, edits }: ApiWish,
  ledger: EditLedger,
  { current, replace }: { current: () => Served; replace: (server: Served) => void },
  receiver: ChaosReceiver,
): Promise<void> {
  for (let kill = 1; kill <= kills; kill += 1) {
    while (ledger.promised.length < (edits * kill) / (kills + 1)) await sleep(10);
    await receiver.down();
    await current().kill();
    replace(await serve(current(), SETTINGS));
    await sleep(300);
    await receiver.up();
  }
}

/** Deliveries come behind the edits: the receiver goes on misbehaving until it has seen its share of them. */
async function sufferOn({ receipts }: ChaosReceiver, edits: number): Promise<void> {
  const end = Date.now() + UNTIL_QUIET;
  while (receipts.length < edits && Date.now() < end) await sleep(50);
}

async function countMissing(server: Served, { made, handedIn }: EditLedger): Promise<number> {
  const names: string[] = [];
  let cursor = '';
  do {
    const page: { items: { company: string }[]; next_cursor: string | null } = await read(
      server,
      `/applications?limit=500${cursor}`,
    );
    names.push(...page.items.map(({ company }) => company));
    cursor = page.next_cursor === null ? '' : `&cursor=${encodeURIComponent(page.next_cursor)}`;
  } while (cursor !== '');
  const promised = [...made, ...handedIn];
  const twice = names.length - new Set(names).size;
  return twice + promised.filter((name) => !names.includes(name)).length;
}

/** The server's data is removed at the end. */
export async function runApiProof(wish: ApiWish): Promise<ApiTotals> {
  const { clients, edits, kills, random, tell } = wish;
  const began = Date.now();
  const ledger: EditLedger = { promised: [], overtaken: 0, cutOff: 0, made: new Set(), handedIn: new Set() };
  // Fine half of the time, else anything.
  const chaos = await openChaos(() =>
    random() < 0.5 ? 'fine' : MOODS[Math.floor(random() * MOODS.length)]!,
  );
  const steady = await openChaos(() => 'fine');
  let server = await serve(undefined, SETTINGS);
  try {
    const hooks = [await addHook(server, chaos), await addHook(server, steady)];
    const applications: string[] = [];
    const more = () => ledger.promised.length < edits;
    const world: EditWorld = { origin: () => server.url, applications, more, random, ledger };
    for (let n = 1; n <= APPLICATIONS; n += 1) applications.push(await addApplication(world, `shared-${n}`));
    const servers = { current: () => server, replace: (next: Served) => (server = next) };
    await Promise.all([
      ...Array.from({ length: clients }, (_, n) => runClient(world, `c${n + 1}`)),
      makeTrouble(wish, ledger, servers, chaos),
    ]);
    tell(`${ledger.promised.length} writes acknowledged; now waiting until all is delivered`);
    await sufferOn(chaos, edits);
    chaos.calm();
    const deadRetried = await untilQuiet(server);
    const verdicts: Verdict[] = [];
    for (const { id, receiver } of hooks) {
      verdicts.push(judgeReceipts(receiver.receipts, await toldTo(server, id), ledger));
    }
    const miscounted = await countMissing(server, ledger);
    const unsigned = chaos.unsigned() + steady.unsigned();
    const seconds = (Date.now() - began) / 1000;
    return { ledger, miscounted, kills, moods: chaos.moods, unsigned, verdicts, deadRetried, seconds };
  } finally {
    await Promise.all([chaos.down(), steady.down()]);
    await server.stop();
  }
}
