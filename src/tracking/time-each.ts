// Times how long each batch of mails takes to come.
import { NO_METER, type Meter } from '../contracts/meter.ts';

/** The same items; the wait for each is noted as `fetch`. Leaving early ends the source, too. */
export async function* timeEach<T>(
  meter: Meter = NO_METER,
  source: AsyncGenerator<T, void, void>,
): AsyncGenerator<T, void, void> {
  try {
    for (;;) {
      const next = await meter.timed('fetch', () => source.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await source.return();
  }
}
