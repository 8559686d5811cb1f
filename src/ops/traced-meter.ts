// Lets what is timed be seen as spans too, as far as one of them says something by itself.
import type { Timer } from '../contracts/meter.ts';
import { NO_TRACER, type Tracer } from '../contracts/tracer.ts';
import type { SharedMeter } from './meter.ts';

/** By timer. The others take parts of a millisecond, or are timed in threads that know nothing of what they are part of. */
const NAMES: Partial<Record<Timer, string>> = {
  poll: 'poll',
  fetch: 'fetch',
  mail: 'judge',
  record: 'record',
  refold: 'fold',
};

/** The same meter, writing to the same places. */
export function tracedMeter(meter: SharedMeter, tracer: Tracer): SharedMeter {
  if (tracer === NO_TRACER) return meter;
  return {
    ...meter,
    timed(timer, work) {
      const name = NAMES[timer];
      if (name === undefined) return meter.timed(timer, work);
      return meter.timed(timer, () => tracer.span({ name }, work));
    },
  };
}
