// Clients that edit the same applications at once, hold on through every failure, and remember what they were promised.
import { setTimeout as sleep } from 'node:timers/promises';

/** A write that was answered with success; others may have happened without an answer. */
export interface Promised {
  application: string;
  /** `3 by c1` makes the place of an application the third it ever had. */
  place: string;
}

export interface EditLedger {
  promised: Promised[];
  /** Refused with 412: somebody else was faster. */
  overtaken: number;
  /** Requests that got no answer. */
  cutOff: number;
  /** Keys of applications and ids of events that were promised to be there. */
  made: Set<string>;
  handedIn: Set<string>;
}

export interface EditWorld {
  /** The address of the server. */
  origin: () => string;
  applications: readonly string[];
  /** Whether to go on. */
  more: () => boolean;
  random: () => number;
  ledger: EditLedger;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const PATIENCE = 15_000;
const PAUSE = 40;

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Null when there was no answer: what was asked for may have been done or not. */
async function ask(world: EditWorld, path: string, init: RequestInit = {}): Promise<Answer | null> {
  try {
    const response = await fetch(`${world.origin()}/api/v1${path}`, {
      ...init,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] };
  } catch {
    world.ledger.cutOff += 1;
    await sleep(PAUSE);
    return null;
  }
}

/** Reads an application and moves it on by one, resting on what was read. */
async function editOnce(world: EditWorld, name: string): Promise<void> {
  const { applications, ledger, random } = world;
  const application = applications[Math.floor(random() * applications.length)]!;
  const read = await ask(world, `/applications/${application}`);
  if (read?.status !== 200) return;
  const { version, location } = read.body as { version: string; location: string | null };
  const place = `${Number.parseInt(location ?? '0', 10) + 1} by ${name}`;
  const done = await ask(world, `/applications/${application}`, {
    method: 'PATCH',
    headers: { ...JSON_HEADERS, 'if-match': `"${version}"` },
    body: JSON.stringify({ location: place }),
  });
  if (done?.status === 200) ledger.promised.push({ application, place });
  if (done?.status === 412) ledger.overtaken += 1;
}

/** Asks until it is answered, as a client does that has a key for it. */
async function insist(
  world: EditWorld,
  path: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Answer> {
  for (;;) {
    const init = { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify(body) };
    const done = await ask(world, path, init);
    if (done !== null && done.status < 500) return done;
  }
}

/** Adds an application under a key; as often as it is asked for, there is one. @returns its id */
export async function addApplication(world: EditWorld, key: string): Promise<string> {
  const body = { company: `Mill ${key}`, role: 'Miller' };
  const { status, body: made } = await insist(world, '/applications', { 'idempotency-key': key }, body);
  if (status !== 201) throw new Error(`adding an application was answered with ${status}`);
  world.ledger.made.add(`Mill ${key}`);
  return String(made['id']);
}

async function handIn(world: EditWorld, id: string): Promise<void> {
  const event = {
    source: 'proof',
    external_id: id,
    kind: 'application_received',
    occurred_at: '2026-03-01T09:00:00Z',
    company: `Brewery ${id}`,
    role: 'Brewer',
  };
  const { status } = await insist(world, '/events', {}, event);
  if (status !== 201 && status !== 200) throw new Error(`handing an event in was answered with ${status}`);
  world.ledger.handedIn.add(`Brewery ${id}`);
}

/** Edits, adds and hands in until there is enough. */
export async function runClient(world: EditWorld, name: string): Promise<void> {
  for (let turn = 1; world.more(); turn += 1) {
    const dice = world.random();
    if (dice < 0.05) await addApplication(world, `${name}-${turn}`);
    else if (dice < 0.1) await handIn(world, `${name}-${turn}`);
    else await editOnce(world, name);
  }
}
