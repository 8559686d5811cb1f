// The bench `gmail`: how much of the allowed quota reading a Gmail mailbox uses, while the provider fails at random.
import { parseArgs } from 'node:util';
import { QUOTAS } from '../../src/net/quotas.data.ts';
import { createBudgets } from '../../src/net/spend-budget.ts';
import { fill, GMAIL_ORIGIN, openGmail } from '../../test/accounts/open-gmail.ts';
import { record, Recorded, syncOptions, TestTools } from '../../test/servers/account-run.ts';
import { FakeGmail } from '../../test/servers/fake-gmail.ts';
import type { Bench, BenchResult } from './bench.ts';
import { textTable } from './text-table.ts';

/** Part of the allowed units that has to be used. */
const BAR = 0.95;

interface Wish {
  mails: number;
  /** How many times faster the quota's minute passes. */
  speedUp: number;
  /** Part of the units that the quota has, 0–1: so that this machine can keep up with the faster minute. */
  scale: number;
  seed: number;
}

interface Run {
  name: string;
  seen: number;
  dropped: number;
  seconds: number;
  usedShare: number;
  refusedForQuota: number;
  calls: number;
}

async function readOnce(
  name: string,
  quota: 'gmail' | 'gmailOlder',
  faulty: boolean,
  wish: Wish,
): Promise<Run> {
  const units = QUOTAS[quota].perUser.units * wish.scale;
  const perUser = { units, per: QUOTAS[quota].perUser.per / wish.speedUp };
  const faults = faulty ? { failing: 0.02, throttled: 0.02, cut: 0.01, part: 0.03 } : {};
  const costs = QUOTAS[quota].costs;
  const latency = () => 30 + Math.random() * 40;
  const fake = await new FakeGmail('ida@lund.example', {
    faults,
    seed: wish.seed,
    quota: perUser,
    costs,
    latency,
  }).start();
  const tools = new TestTools(`${GMAIL_ORIGIN}=${fake.origin}`);
  const perProject = { ...QUOTAS[quota].perProject, per: perUser.per };
  const budgets = createBudgets({ gmail: { costs, perUser, perProject } }, Date.now);
  // Pauses shrink like the minute does.
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / wish.speedUp));
  Object.assign(tools, { ...budgets, pause });
  fill(fake, wish.mails);
  const recorded = new Recorded();
  const began = performance.now();
  for (let end = ''; end !== 'ended';) {
    const session = await openGmail(fake, tools);
    end = await record(session, recorded, syncOptions({ batchSize: 50, known: recorded.known })).catch(
      () => 'failed',
    );
    await session.close();
  }
  const seconds = (performance.now() - began) / 1000;
  const { meter, mailbox } = fake;
  await fake.close();
  const seen = new Set(recorded.locators());
  return {
    name,
    seen: seen.size,
    dropped: mailbox.ledger().filter((id) => !seen.has(id)).length,
    seconds,
    usedShare: meter.usedShare,
    refusedForQuota: meter.refused,
    calls: [...fake.calls.values()].reduce((sum, count) => sum + count, 0),
  };
}

async function measure(wish: Wish): Promise<BenchResult> {
  const runs = [
    await readOnce('new quota (6,000, get 20), sound', 'gmail', false, wish),
    await readOnce('new quota, random 429, 500, cuts', 'gmail', true, wish),
    await readOnce('older quota (15,000, get 5), random 429, 500, cuts', 'gmailOlder', true, {
      ...wish,
      scale: 0.1,
    }),
  ];
  const met = runs.every(({ usedShare, dropped }) => usedShare >= BAR && dropped === 0);
  const rows = runs.map((run) => [
    run.name,
    String(run.seen),
    String(run.dropped),
    String(run.calls),
    run.seconds.toFixed(1),
    `${(run.usedShare * 100).toFixed(1)} %`,
    String(run.refusedForQuota),
  ]);
  return {
    data: { runs, bar: BAR, speed_up: wish.speedUp, met },
    table: [
      `a first reading of a fake Gmail whose quota's minute passes ${wish.speedUp} times faster`,
      textTable([
        ['quota', 'mails seen', 'dropped', 'calls', 'seconds', 'quota used', 'over quota'],
        ...rows,
      ]),
      `at least ${BAR * 100} % used, none dropped: ${met ? 'kept' : 'NOT kept'}`,
    ].join('\n'),
    met,
  };
}

export const gmailBench: Bench = {
  name: 'gmail',
  about: 'how much of the allowed quota reading Gmail uses under random failures',
  options: [
    '--mails 500       mails in the mailbox',
    '--speed-up 10      how many times faster the quota passes',
    '--seed 1           of the failures',
  ],
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mails: { type: 'string', default: '500' },
        'speed-up': { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
      },
    });
    const wish = {
      mails: Number(values.mails),
      speedUp: Number(values['speed-up']),
      seed: Number(values.seed),
      scale: 1,
    };
    if (!(wish.mails > 0 && wish.speedUp > 0 && wish.seed > 0)) throw new Error('give numbers above 0');
    return measure(wish);
  },
};
