// The thread that delivers events: whoever waits for receivers must not wait for the thread that writes, nor it for them.
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../ops/config.ts';
import { openDelivering } from './delivering.ts';
import { openEventLog } from './event-log.ts';
import { openMeter } from './open-meter.ts';
import { openTracker } from './open-tracker.ts';
import { openTracing } from './open-tracing.ts';

export interface DeliveryData {
  dataDir: string;
  config: Config;
  /** Memory of the meter, and the name of this start of the program in the log. */
  meter: SharedArrayBuffer;
  runId: string;
}

export type DeliveryOrder = { order: 'wake' } | { order: 'stop'; grace: number };

const { dataDir, config, runId, ...outer } = workerData as DeliveryData;
const tracing = openTracing(config, { runId, part: 'deliveries', meter: openMeter(outer.meter) });
const { meter, tracer } = tracing;
const { noteJob } = openEventLog(config, 1, { runId, meter });
const tracker = await openTracker(dataDir, config);
const delivering = openDelivering({ ...tracker, tracer }, config, noteJob);
await delivering.start();

parentPort?.on('message', async (told: DeliveryOrder) => {
  if (told.order === 'wake') return delivering.wake();
  await delivering.stop(told.grace);
  await tracing.stop();
  await tracker.db.destroy();
  parentPort?.close();
});
