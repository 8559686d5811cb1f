// Whether the sending of files is told truly.
import { describe, expect, it } from 'vitest';
import { asideLine, stoppedLine, uploadLine, uploadPercent, type Sending } from './upload-words.ts';

const FILE: Sending = {
  type: 'file',
  state: 'sending',
  size: 2_000_000_000,
  sent: 500_000_000,
  files: 0,
  mails: 0,
  packed: 0,
  aside: 0,
};
const FOLDER: Sending = { ...FILE, type: 'folder', mails: 20_000, packed: 5000, sent: 0, aside: 12 };

describe('the sending of a file', () => {
  it('tells how much of it is with Hearback', () => {
    expect(uploadLine(FILE)).toBe('Handing over to Hearback · 500 MB of 2.0 GB');
    expect(uploadPercent(FILE)).toBe(25);
  });

  it('tells its size while it waits', () => {
    expect(uploadLine({ ...FILE, state: 'waiting' })).toBe('Waiting for its turn · 2.0 GB');
  });
});

describe('the sending of a folder', () => {
  it('tells what it is looked through for, and how far that is', () => {
    expect(uploadLine({ ...FOLDER, state: 'looking', files: 0 })).toBe('Looking for mail in it…');
    expect(uploadLine({ ...FOLDER, state: 'looking', files: 1200 })).toBe(
      'Looking for mail in it · 1,200 files so far',
    );
  });

  it('counts gathering its mails as half the way', () => {
    expect(uploadLine({ ...FOLDER, state: 'packing' })).toBe('Gathering its mails · 5,000 of 20,000');
    expect(uploadPercent(FOLDER)).toBe(12);
    expect(uploadPercent({ ...FOLDER, packed: 20_000 })).toBe(50);
    expect(uploadPercent({ ...FOLDER, packed: 20_000, sent: FOLDER.size })).toBe(100);
  });

  it('is not begun before its size is known', () => {
    expect(uploadPercent({ ...FOLDER, size: 0 })).toBe(0);
    expect(uploadLine({ ...FOLDER, state: 'waiting', size: 0 })).toBe('Waiting for its turn');
  });

  it('says what of it stays out', () => {
    expect(asideLine(FOLDER)).toBe('12 other files stay out');
    expect(asideLine({ ...FOLDER, aside: 1 })).toBe('1 other file stays out');
    expect(asideLine(FILE)).toBeNull();
  });
});

describe('an upload that stopped', () => {
  it('promises to go on only while Hearback is away', () => {
    expect(stoppedLine(FILE, true)).toBe('Stopped at 25 %. It goes on by itself when Hearback runs again.');
    expect(stoppedLine(FILE, false)).toMatch(/Try again/);
  });
});
