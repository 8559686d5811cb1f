// What delivers events, wired: a runner of its own, so that slow receivers hold up no mail.
import { randomUUID } from 'node:crypto';
import type { Tracer } from '../contracts/tracer.ts';
import type { Config } from '../ops/config.ts';
import { hasEnded, processMark } from '../ops/process-mark.ts';
import type { Reach } from '../net/guarded-connect.ts';
import { JobRunner } from '../queue/job-runner.ts';
import { setSchedule } from '../queue/schedules.ts';
import type { Schema } from '../store/schema.ts';
import { anyEndpoint } from '../store/webhooks.ts';
import { deliverEvent } from '../tasks/deliver-event.ts';
import { sweepEvents } from '../tasks/sweep-events.ts';
import { DELIVER_EVENT } from '../tracking/deliver-job.ts';
import { adoptDeliveries } from '../tracking/retry-dead.ts';
import type { TrackerSetting } from '../tracking/follow-setting.ts';
import type { Tracker } from './open-tracker.ts';
import { tracedTask } from './traced-task.ts';

/** Deliveries under way at once: each may wait for its receiver for as long as the time-out. */
const LANES = 6;
/** Between two looks at what is to be delivered, ms: each lane looks. */
const IDLE = 1000;
const SWEEP_EVENTS = 'sweep-events';
/** Once an hour, off the full hour. */
const WHEN_SWEPT = '17 * * * *';
/** What a receiver does is settled by the task itself; what is left are failures of our own, of a full disk perhaps. */
const OWN_FAULTS = { tries: 1000, pauses: [1000, 10_000, 60_000, 300_000] };

type Settings = Pick<Config, 'WEBHOOK_REACH' | 'WEBHOOK_TIMEOUT_S' | 'WEBHOOK_PAUSES_S'>;

const REACH: Readonly<Record<Config['WEBHOOK_REACH'], Reach>> = {
  public: false,
  loopback: 'loopback',
  private: true,
};

/** Where the configuration says that a tracker is; null where it names none. */
export function trackerSetting(
  config: Pick<Config, 'JOB_TRACKER_API_URL' | 'JOB_TRACKER_API_TOKEN'>,
): TrackerSetting | null {
  const { JOB_TRACKER_API_URL: url, JOB_TRACKER_API_TOKEN: bearer = null } = config;
  return url === undefined ? null : { url, bearer };
}

/** What webhooks may reach. */
export const webhookReach = ({ WEBHOOK_REACH: reach }: Pick<Config, 'WEBHOOK_REACH'>): Reach => REACH[reach];

export interface DeliveryTools extends Pick<Tracker, 'db' | 'vault' | 'now'> {
  tracer?: Tracer;
}

export interface Delivering {
  /** Begins to deliver, if there is anybody to deliver to; safe to call again and again. */
  start: () => Promise<void>;
  /** Looks for work at once. */
  wake: () => void;
  /** Delivers what can be delivered now. */
  drain: () => Promise<void>;
  /** Deliveries under way have `grace` ms to end and are then handed back. */
  stop: (grace: number) => Promise<void>;
}

function openRunner(
  { db, vault, now, tracer }: DeliveryTools,
  config: Settings,
  note: (event: string, about: Record<string, string | number>) => void,
): JobRunner<Schema> {
  const tools = {
    db,
    vault,
    now,
    reach: webhookReach(config),
    timeout: config.WEBHOOK_TIMEOUT_S * 1000,
    pauses: config.WEBHOOK_PAUSES_S.split(',').map((seconds) => Number(seconds) * 1000),
  };
  return new JobRunner<Schema>({
    db,
    tasks: {
      [DELIVER_EVENT]: tracedTask<Schema>(tracer, {
        patience: OWN_FAULTS,
        run: (job, signal) => deliverEvent(tools, job, signal),
      }),
      [SWEEP_EVENTS]: tracedTask<Schema>(tracer, {
        patience: OWN_FAULTS,
        run: () => sweepEvents(tools).then(() => null),
      }),
    },
    lanes: LANES,
    batch: 1,
    idle: IDLE,
    newLease: () => `${processMark()} ${randomUUID()}`,
    hasEnded,
    note,
  });
}

/** Nothing is asked of the database until somebody wants to be told of something. */
export function openDelivering(
  tracker: DeliveryTools,
  config: Settings,
  note: (event: string, about: Record<string, string | number>) => void,
): Delivering {
  const { db } = tracker;
  const runner = openRunner(tracker, config, note);
  let started = false;
  return {
    async start() {
      if (started || !(await anyEndpoint(db))) return;
      started = true;
      await adoptDeliveries(db);
      const sweeping = { name: SWEEP_EVENTS, kind: SWEEP_EVENTS, user: '', payload: null };
      await setSchedule(db, { ...sweeping, pattern: WHEN_SWEPT });
      runner.start();
    },
    wake: () => runner.wake(),
    drain: () => runner.drain(),
    stop: (grace) => runner.stop(grace),
  };
}
