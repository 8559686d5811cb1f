// Whether progress is told without promising too much.
import { describe, expect, it } from 'vitest';
import type { Import } from '../../src/contracts/api.ts';
import {
  doneLine,
  foundSoFar,
  haltedLine,
  importPercent,
  progressLine,
  resumedLine,
} from './import-words.ts';

const RUN: Import = {
  id: 'i1',
  mailbox_id: 'm1',
  name: 'All mail.mbox',
  state: 'running',
  bytes_read: 434,
  bytes_total: 1000,
  ledger: { seen: 812, tracked: 41, review: 2, ignored: 769, duplicate: 0, dead_lettered: 0 },
  mails_per_second: 1204.4,
  seconds_left: 118,
  resumed: null,
  started_at: null,
  finished_at: null,
  error: null,
};

describe('the progress of an import', () => {
  it('tells percent, mails, rate and time left', () => {
    expect(progressLine(RUN)).toBe('43 % · 812 mails · 1,204 mails a second · about 2 minutes left');
  });

  it('says nothing of rate and time before they are known', () => {
    expect(progressLine({ ...RUN, mails_per_second: null, seconds_left: null })).toBe('43 % · 812 mails');
  });

  it('is complete only when the import is', () => {
    expect(importPercent({ ...RUN, bytes_read: 1000 })).toBe(99);
    expect(importPercent({ ...RUN, state: 'done' })).toBe(100);
    expect(importPercent({ ...RUN, bytes_total: 0 })).toBe(0);
  });

  it('tells what was found, once something was', () => {
    expect(foundSoFar(RUN)).toBe('Found so far: 41 about your applications, 2 to review');
    expect(foundSoFar({ ...RUN, ledger: { ...RUN.ledger, tracked: 0, review: 0 } })).toBeNull();
  });
});

describe('an import whose server is away', () => {
  it('says where it stopped and that it goes on by itself', () => {
    expect(haltedLine(RUN)).toBe('Stopped at 43 %. It goes on by itself when Hearback runs again.');
    expect(haltedLine({ ...RUN, state: 'waiting' })).toMatch(/^Not begun yet\. It goes on/);
  });
});

describe('an import that was interrupted', () => {
  const resumed = { at: '2025-03-04T12:00:00Z', bytes_read: 215 };

  it('says at what point it went on', () => {
    expect(resumedLine({ ...RUN, resumed })).toMatch(/^It was interrupted at 21 % and goes on from there\./);
  });

  it('says nothing of it once it is over, as one that nothing interrupted', () => {
    expect(resumedLine({ ...RUN, resumed, state: 'done' })).toBeNull();
    expect(resumedLine(RUN)).toBeNull();
  });
});

describe('the end of an import', () => {
  const NONE = { seen: 0, tracked: 0, review: 0, ignored: 0, duplicate: 0, dead_lettered: 0 };

  it('is told as a sum that adds up', () => {
    expect(doneLine({ ...NONE, seen: 3, tracked: 2, ignored: 1 })).toBe(
      'Done: 3 mails seen = 2 tracked + 1 ignored',
    );
  });

  it('says plainly that all of it was known', () => {
    expect(doneLine({ ...NONE, seen: 260, duplicate: 260 })).toBe(
      'Nothing new: all 260 mails were read before.',
    );
    expect(doneLine({ ...NONE, seen: 1, duplicate: 1 })).toBe('Nothing new: its mail was read before.');
  });

  it('says plainly that nothing of it was mail', () => {
    expect(doneLine({ ...NONE, seen: 1, dead_lettered: 1 })).toMatch(/^There is no mail in this file/);
    expect(doneLine(NONE)).toMatch(/^There is no mail in this file/);
  });
});
