// Tests what makes two appearances of a mail one mail, and which times a mail may bear.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKey, mailId, saneTime, textHash } from './mail-identity.ts';
import { readMailHeaders } from './mail-headers.ts';

/** Stands in for a hash: what went in can be seen. */
const hash = (text: string) => `<${text}>`;
const keyOf = (...lines: readonly string[]) =>
  headerKey(readMailHeaders(Buffer.from(`${lines.join('\n')}\n\n`)), hash);

const PLAIN = [
  'Message-ID: <1@orrin.example>',
  'From: Orrin Mills <jobs@orrin.example>',
  'Date: Mon, 3 Nov 2025 10:00:00 +0000',
  'Subject: Your application as Käser',
];

describe('headerKey', () => {
  it.each([
    [
      'order and case of header names',
      [...PLAIN].toReversed().map((line) => line.replace(/^[^:]+/, (name) => name.toUpperCase())),
    ],
    [
      'case and display name of the address',
      PLAIN.map((line) => line.replace('Orrin Mills <jobs@orrin.example>', 'JOBS@Orrin.Example')),
    ],
    [
      'folding and white space',
      PLAIN.map((line) =>
        line.replace('Your application', 'Your\n \t application').replace('Nov 2025', 'Nov  2025'),
      ),
    ],
    ['encoding of the subject', PLAIN.map((line) => line.replace('Käser', '=?utf-8?Q?K=C3=A4ser?='))],
    ['other headers', ['Received: from x', 'X-Gmail-Labels: Sent', ...PLAIN, 'To: ida@lund.example']],
    ['composition of characters', PLAIN.map((line) => line.normalize('NFD'))],
  ])('is blind to %s.', (_, lines) => {
    expect(keyOf(...lines)).toBe(keyOf(...PLAIN));
  });

  it.each(PLAIN.map((line, at) => [line.split(':')[0], at] as const))('sees another %s.', (name, at) => {
    const other = PLAIN.with(
      at,
      `${name}: ${name === 'Date' ? 'Tue, 4 Nov 2025 10:00:00 +0000' : 'other@x.example'}`,
    );
    expect(keyOf(...other)).not.toBe(keyOf(...PLAIN));
    expect(keyOf(...PLAIN.toSpliced(at, 1))).not.toBe(keyOf(...PLAIN));
  });

  it('keeps the fields apart.', () => {
    expect(keyOf('Date: a', 'Subject: b c')).not.toBe(keyOf('Date: a b', 'Subject: c'));
  });
});

describe('mailId', () => {
  it('keeps two mails with one header apart by their bodies.', () => {
    const id = (body: string) => mailId('key', body, (text) => text.padEnd(50, '.'));
    expect(id('one')).not.toBe(id('two'));
    expect(id('one')).toHaveLength(40);
  });
});

describe('textHash', () => {
  it('is blind to white space, and to nothing else.', () => {
    expect(textHash(' Dear\r\n\r\nIda ', hash)).toBe(textHash('Dear Ida', hash));
    expect(textHash('DearIda', hash)).not.toBe(textHash('Dear Ida', hash));
  });
});

describe('saneTime', () => {
  const SEEN = Date.UTC(2027, 5, 1);
  const DAY = 86_400_000;

  it.each([
    ['1970', 0, false],
    ['1994', Date.UTC(1994, 11, 31), false],
    ['1995', Date.UTC(1995, 0, 1), true],
    ['a day ahead, of a sender with a wrong clock', SEEN + DAY, true],
    ['three days ahead', SEEN + 3 * DAY, false],
    ['2099', Date.UTC(2099, 10, 13), false],
  ])('judges %s.', (_, time, sane) => {
    expect(saneTime(time, SEEN)).toBe(sane ? time : null);
  });

  it('knows no time where there is none.', () => {
    for (const none of [null, Number.NaN, Infinity, -Infinity]) expect(saneTime(none, SEEN)).toBeNull();
  });

  it('trusts a clock that stands before this release less than the release.', () => {
    const recent = Date.UTC(2026, 5, 1);
    expect(saneTime(recent, 0)).toBe(recent);
    expect(saneTime(Date.UTC(2099, 0, 1), 0)).toBeNull();
  });

  it('gives the time itself or null.', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (time, seen) => [time, null].includes(saneTime(time, seen))),
    );
  });
});
