// Tests that the proof of the API would see each fault that it says is not there.
import { describe, expect, it } from 'vitest';
import type { JobEvent } from '../../../src/contracts/event-shapes.ts';
import type { Receipt } from './chaos-receiver.ts';
import type { EditLedger } from './edit-clients.ts';
import { judgeReceipts } from './judge-receipts.ts';

const receipt = (sequence: number, location: string, id = `e${sequence}`): Receipt => ({
  id,
  event: {
    event_id: id,
    type: 'application.changed',
    application_id: 'a',
    sequence,
    changed: ['location'],
    location,
  } as unknown as JobEvent,
});

const ledger = (...places: string[]): EditLedger => ({
  promised: places.map((place) => ({ application: 'a', place })),
  overtaken: 0,
  cutOff: 0,
  made: new Set(),
  handedIn: new Set(),
});

const [one, two, three] = [receipt(1, '1 by x'), receipt(2, '2 by y'), receipt(3, '3 by x')];
const told = new Set(['e1', 'e2', 'e3']);
const CLEAN = { events: 3, repeats: 0, lost: 0, misnamed: 0, outOfOrder: 0, lostUpdates: 0 };

describe('the judge of receipts', () => {
  it('finds nothing where all came in order, also with repeats in their place.', () => {
    expect(judgeReceipts([one, two, three], told, ledger('1 by x', '3 by x'))).toEqual(CLEAN);
    expect(judgeReceipts([one, one, two, three, three], told, ledger())).toEqual({ ...CLEAN, repeats: 2 });
  });

  it.each([
    ['an event that never came', [one, two], ledger(), { lost: 1 }],
    ['a gap in the course', [one, three], ledger(), { lost: 2, outOfOrder: 1 }],
    ['an event that came before its turn', [one, three, two], ledger(), { outOfOrder: 2 }],
    ['a repeat after a later one', [one, two, one, three], ledger(), { outOfOrder: 1 }],
    ['a repeat under another id', [one, receipt(1, '1 by x', 'e9'), two, three], ledger(), { misnamed: 1 }],
    ['another event under the same id', [one, two, receipt(2, '2 by z'), three], ledger(), { misnamed: 1 }],
    ['a write that was promised and is not there', [one, two, three], ledger('2 by x'), { lostUpdates: 1 }],
    [
      'two writes that rest on the same state',
      [one, receipt(2, '1 by y'), three],
      ledger(),
      { lostUpdates: 1 },
    ],
  ])('sees %s.', (_what, receipts, promised, faults) => {
    expect(judgeReceipts(receipts, told, promised)).toMatchObject(faults);
  });
});
