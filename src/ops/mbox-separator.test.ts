// Which lines separate mails in an mbox, and what time they tell.
import { describe, expect, it } from 'vitest';
import { mboxSeparator } from './mbox-separator.ts';

const NOON = Date.UTC(2025, 10, 1, 12);

function read(line: string, next = 'Subject: x\n', before = 'text\n'): number | null {
  return mboxSeparator(Buffer.from(`${before}${line}\n${next}`, 'latin1'), before.length)?.time ?? null;
}

describe('mboxSeparator', () => {
  it.each([
    ['a plain one', 'From ada@quarry.example Sat Nov  1 12:00:00 2025', NOON],
    ["Google Takeout's", 'From 1847@xxx Sat Nov 01 12:00:00 +0000 2025', NOON],
    ["Thunderbird's", 'From - Sat Nov 01 12:00:00 2025', NOON],
    ["a bounce's", 'From MAILER-DAEMON Sat Nov  1 12:00:00 2025', NOON],
    ["Eudora's", 'From ???@??? Sat Nov 01 12:00:00 2025', NOON],
    ['one with CR at its end', 'From ada@quarry.example Sat Nov  1 12:00:00 2025\r', NOON],
    ['a zone before the year', 'From ada@quarry.example Sat Nov  1 12:00:00 EST 2025', NOON + 5 * 3_600_000],
    ['a zone after the year', 'From ada@quarry.example Sat Nov  1 12:00:00 2025 +0100', NOON - 3_600_000],
    [
      'a zone with its name',
      'From ada@quarry.example Sat Nov  1 12:00:00 2025 -0500 (EST)',
      NOON + 5 * 3_600_000,
    ],
    ['no seconds', 'From ada@quarry.example Sat Nov  1 12:00 2025', NOON],
    ['two digits of the year', 'From ada@quarry.example Sat Nov  1 12:00:00 25', NOON],
    ["a mail's own date layout", 'From ada@quarry.example Sat, 1 Nov 2025 13:00:00 +0100', NOON],
    ['ISO 8601', 'From ada@quarry.example 2025-11-01T12:00:00Z', NOON],
    ['a distant host', 'From ada@quarry.example Sat Nov  1 12:00:00 2025 remote from kiln', NOON],
    ['a quoted sender', 'From "ada b"@quarry.example Sat Nov  1 12:00:00 2025', NOON],
  ])('reads %s', (_, line, time) => {
    expect(read(line)).toBe(time);
  });

  it.each([
    ['no date', 'From ada@quarry.example to you'],
    ['no sender', 'From Sat Nov  1 12:00:00 2025'],
    ['a date that is none', 'From ada@quarry.example Sat Nov 31 12:00:00 2025'],
    ['an hour that is none', 'From ada@quarry.example Sat Nov  1 25:00:00 2025'],
    ['text after the date', 'From ada@quarry.example Sat Nov  1 12:00:00 2025 we have known'],
    ['a header called From', 'From: ada@quarry.example Sat Nov  1 12:00:00 2025'],
    ['a line of a novel', `From ada@quarry.example ${'and on '.repeat(200)}Sat Nov  1 12:00:00 2025`],
  ])('takes %s for text', (_, line) => {
    expect(read(line)).toBeNull();
  });

  it('needs a header on the next line, or a quoted separator', () => {
    const line = 'From ada@quarry.example Sat Nov  1 12:00:00 2025';
    expect(read(line, 'Received : by kiln\n')).toBe(NOON);
    expect(read(line, '>From ben@mill.example Sat Nov  1 11:00:00 2025\n')).toBe(NOON);
    expect(read(line, 'she wrote: no\n')).toBeNull();
    expect(read(line, '\nSubject: x\n')).toBeNull();
    expect(read(line, ': x\n')).toBeNull();
  });

  it('believes a line at the very end of a file that was cut within the headers', () => {
    const line = 'From ada@quarry.example Sat Nov  1 12:00:00 2025';
    expect(read(line, '')).toBe(NOON);
    expect(read(line, 'Recei')).toBe(NOON);
  });

  it('believes a bare login name only after an empty line and with a weekday', () => {
    expect(read('From root Sat Nov  1 12:00:00 2025', 'Subject: x\n', 'text\n\n')).toBe(NOON);
    expect(read('From root Sat Nov  1 12:00:00 2025', 'Subject: x\n', 'text\r\n\r\n')).toBe(NOON);
    expect(read('From root Sat Nov  1 12:00:00 2025', 'Subject: x\n', 'text\n')).toBeNull();
    expect(read('From root Nov  1 12:00:00 2025', 'Subject: x\n', 'text\n\n')).toBeNull();
  });

  it('tells where the headers begin', () => {
    const line = 'From - Sat Nov  1 12:00:00 2025\n';
    expect(mboxSeparator(Buffer.from(`${line}A: b\n`), 0)?.end).toBe(line.length);
  });
});
