// A small slice of the proof that a kill at any durable step loses and doubles no mail, with real processes and real kills.
import { expect, it } from 'vitest';
import { runSync, type WorldName } from '../../scripts/prove/sync.ts';
import { dovecotLeftOut } from '../servers/dovecot.ts';

const LIMIT = 400_000;

/** One kill in so many, so that few remain and they fall on different steps. */
const EVERY = 43;
const WORLDS: readonly WorldName[] = ['dovecot', 'gmail', 'graph'];

// Two at once: half of the time of each is spent waiting.
it.concurrent.each(WORLDS)(
  'Killed with -9 while it connects to a mailbox (%s) and reads what changes in it, the program loses and doubles no mail.',
  async (world) => {
    if (world === 'dovecot' && dovecotLeftOut) return;
    const said: string[] = [];
    const request = { worlds: [world], mails: 40, every: EVERY, atOnce: 2, powerCuts: false };
    const [totals] = await runSync({ ...request, tell: (line) => said.push(line) });
    expect(totals?.faults, said.join('\n')).toEqual([]);
    expect(totals?.kills['kill -9']).toBeGreaterThan(2);
    expect(totals?.stages).toBe(4);
  },
  LIMIT,
);
