// A small slice of the proof of the API, with a real server that is killed and receivers that misbehave.
import { expect, it } from 'vitest';
import { isKept } from '../../scripts/prove/api.ts';
import { runApiProof } from '../../scripts/prove/api/run-api-proof.ts';
import { random } from '../../scripts/sample-mailbox/random.ts';

const LIMIT = 300_000;

it(
  'No edit and no event is lost, and each is delivered in its order, whoever is killed and however a receiver misbehaves.',
  async () => {
    const totals = await runApiProof({
      edits: 60,
      clients: 4,
      kills: 1,
      random: random('api test', '1').next,
      tell: () => undefined,
    });
    const clean = { lost: 0, misnamed: 0, outOfOrder: 0, lostUpdates: 0 };
    expect(totals.verdicts).toMatchObject([clean, clean]);
    expect(isKept(totals)).toBe(true);
    expect(totals.verdicts[0]!.repeats).toBeGreaterThan(0);
    expect(totals.ledger.overtaken).toBeGreaterThan(0);
  },
  LIMIT,
);
