// Asks for effects, transaction by transaction, until there are as many as wanted; killed, it goes on where it was.
import { openTracker } from '../../../src/bin/open-tracker.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { askFor, countAsked, readOrder } from './proof-ledger.ts';

const AT_ONCE = 50;
/** Between two transactions, ms: so that there is work for as long as there are faults. */
const BETWEEN = 150;

const { dataDir, transport } = readOrder();
const tracker = await openTracker(dataDir, readConfig(process.env));
let wanted = 0;
let asking = false;

async function ask(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    // More may be wanted meanwhile.
    for (let asked = await countAsked(tracker.db); asked < wanted; asked += AT_ONCE) {
      await askFor(tracker, transport, Math.min(AT_ONCE, wanted - asked));
      // Spread over the faults rather than all before the first.
      await new Promise((done) => setTimeout(done, BETWEEN));
    }
    process.send?.({ event: 'asked' });
  } catch {
    setTimeout(() => void ask(), 500);
  } finally {
    asking = false;
  }
}

process.on('message', (message: { wanted: number }) => {
  wanted = message.wanted;
  void ask();
});
process.on('disconnect', () => process.exit());
process.send?.({ event: 'ready' });
