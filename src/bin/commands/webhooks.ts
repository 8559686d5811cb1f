// `hearback webhooks`: where one is told of changes: listed, added, tried, told again, paused and removed.
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { newWebhookShape, type NewWebhook, type Replay } from '../../contracts/webhook-shapes.ts';
import { receiverFault } from '../../net/receiver-fault.ts';
import type { Config } from '../../ops/config.ts';
import { newWebhookSecret } from '../../ops/sign-webhook.ts';
import { countDeliveries, listDeliveries } from '../../store/deliveries.ts';
import { listEndpoints, type Endpoint } from '../../store/webhooks.ts';
import { changeWebhooks, type WebhookCommand, type WebhookResult } from '../../tracking/change-webhooks.ts';
import { openDelivering, webhookReach } from '../delivering.ts';
import { Failure } from '../failure.ts';
import type { Tracker } from '../open-tracker.ts';
import { withTracker } from '../with-tracker.ts';

const USER = 'local';

interface Options {
  dataDir: string;
  json?: boolean;
}

interface AddOptions extends Options {
  description: string;
  kinds?: string;
  history?: boolean;
}

interface ReplayOptions extends Options {
  event?: string;
  dead?: boolean;
  all?: boolean;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const print = (value: unknown) => say(JSON.stringify(value));

/** @throws Failure where it is refused or not there */
async function carryOut(tracker: Tracker, command: WebhookCommand): Promise<WebhookResult> {
  const tools = { ...tracker, newSecret: newWebhookSecret };
  const result = await changeWebhooks(tracker.db, tools, USER, command).catch((error: unknown) => {
    if ((error as Error).constructor.name !== 'WebhookRefused') throw error;
    throw new Failure((error as Error).message);
  });
  if (result === null) throw new Failure('there is no such webhook; hearback webhooks list shows them');
  return result;
}

async function list(options: Options, config: Config): Promise<void> {
  await withTracker(options, config, async ({ db }) => {
    const counts = await countDeliveries(db, USER);
    const of = (id: string, ...states: string[]) =>
      counts.reduce((sum, one) => sum + (one.webhookId === id && states.includes(one.state) ? one.n : 0), 0);
    const all = (await listEndpoints(db, USER)).map(({ createdAt, ...one }: Endpoint) => ({
      id: one.id,
      origin: one.origin,
      url: one.url,
      description: one.description,
      kinds: one.kinds,
      history: one.history,
      state: one.state,
      note: one.note,
      created_at: new Date(createdAt).toISOString(),
      open: of(one.id, 'held', 'queued'),
      delivered: of(one.id, 'delivered'),
      dead: of(one.id, 'dead'),
    }));
    if (options.json) return print({ webhooks: all });
    if (all.length === 0) return say('No webhook yet. Add one with: hearback webhooks add URL');
    for (const { id, url, state, open, delivered, dead, note } of all) {
      say(
        `${id}\t${state}\t${url}\t${delivered} delivered, ${open} open, ${dead} given up${note ? `\t${note}` : ''}`,
      );
    }
  });
}

function wishOf(
  url: string,
  { description, kinds, history = false }: AddOptions,
  config: Config,
): NewWebhook {
  const wish = { url, description, kinds: kinds?.split(',') ?? null, history };
  const parsed = newWebhookShape.safeParse(wish);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure(`${issue?.path[0] === 'kinds' ? '--kinds' : 'the address'}: ${issue?.message}`, 2);
  }
  const fault = receiverFault(parsed.data.url, webhookReach(config));
  if (fault !== null) throw new Failure(fault, 2);
  return parsed.data;
}

async function add(url: string, options: AddOptions, config: Config): Promise<void> {
  const webhook = wishOf(url, options, config);
  const { id, secret } = await withTracker(options, config, (tracker) =>
    carryOut(tracker, { type: 'add', webhook, request: tracker.newId() }),
  );
  if (options.json) print({ id, secret });
  else say(`Added ${id}. Its secret, which is never shown again:\n${secret}`);
}

/** Delivers beside a server that may be running; the lease keeps both from delivering one event at once. */
async function test(id: string, options: Options, config: Config): Promise<void> {
  const delivery = await withTracker(options, config, async (tracker) => {
    const { event } = await carryOut(tracker, { type: 'test', id, request: tracker.newId() });
    await openDelivering(tracker, config, () => undefined).drain();
    const latest = await listDeliveries(tracker.db, USER, id, { limit: 50, before: null, state: null });
    return latest.find((one) => one.event_id === event);
  });
  const { state = 'gone', status = null, answer = '' } = delivery ?? {};
  if (options.json) print({ state, status, answer });
  else say(state === 'delivered' ? `It arrived (${answer}).` : `It did not arrive: ${answer || state}.`);
  if (state !== 'delivered') process.exitCode = 1;
}

function replayOf({ event, dead, all }: ReplayOptions): Replay {
  const named = [event !== undefined, dead === true, all === true].filter(Boolean).length;
  if (named !== 1) throw new Failure('say which events: --event ID, --dead or --all', 2);
  return event !== undefined ? { event_id: event } : { which: dead ? 'dead' : 'all' };
}

async function replay(id: string, options: ReplayOptions, config: Config): Promise<void> {
  const wish = replayOf(options);
  const { count } = await withTracker(options, config, (tracker) =>
    carryOut(tracker, { type: 'replay', id, replay: wish }),
  );
  if (options.json) print({ events: count });
  else say(`${count} will be delivered again, while hearback serve or hearback worker runs.`);
}

async function change(id: string, options: Options, config: Config, command: WebhookCommand, said: string) {
  const { secret } = await withTracker(options, config, (tracker) => carryOut(tracker, command));
  if (options.json) print({ id, ...(secret !== undefined && { secret }) });
  else say(secret === undefined ? said : `${said}\n${secret}`);
}

const ROTATED =
  'For 24 hours the old secret signs beside the new one. The new one, which is never shown again:';

/** Adds the command. */
export function addWebhooks(program: Command, config: Config): void {
  const webhooks = program.command('webhooks').description('where you are told of changes');
  const sub = (name: string, description: string) =>
    webhooks
      .command(name)
      .description(description)
      .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
      .option('--json', 'print JSON');
  sub('list', 'list them').action((options: Options) => list(options, config));
  sub('add <url>', 'post every change there from now on; prints the secret that signs them')
    .option('--description <text>', 'what it is for', '')
    .option('--kinds <list>', 'only these types and kinds of events, parted by commas')
    .option('--history', 'tell of what older mail brings, too')
    .action((url: string, options: AddOptions) => add(url, options, config));
  sub('test <id>', 'post a trial now').action((id: string, options: Options) => test(id, options, config));
  sub('replay <id>', 'post events again')
    .option('--event <id>', 'this one')
    .option('--dead', 'those that were given up')
    .option('--all', 'all of the last 30 days')
    .action((id: string, options: ReplayOptions) => replay(id, options, config));
  const simple = (name: string, description: string, said: string, command: (id: string) => WebhookCommand) =>
    sub(`${name} <id>`, description).action((id: string, options: Options) =>
      change(id, options, config, command(id), said),
    );
  simple('pause', 'keep events until it is resumed', 'Paused; what happens meanwhile is kept.', (id) => ({
    type: 'change',
    id,
    change: { state: 'paused' },
  }));
  simple('resume', 'go on, with all that was kept', 'Resumed.', (id) => ({
    type: 'change',
    id,
    change: { state: 'active' },
  }));
  simple('rotate', 'give it a new secret', ROTATED, (id) => ({ type: 'rotate', id, request: randomUUID() }));
  simple('remove', 'let it go, with all that was to be delivered there', 'Removed.', (id) => ({
    type: 'remove',
    id,
  }));
}
