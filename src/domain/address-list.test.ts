// Address headers as mailers and people write them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressList } from './address-list.ts';

const flat = (value: string): string[] =>
  parseAddressList(value).map(({ name, address }) => `${name}|${address}`);

describe('parseAddressList', () => {
  it.each([
    ['Mira@Example.ORG', ['|mira@example.org']],
    ['Mira Quell <mira@example.org>', ['Mira Quell|mira@example.org']],
    [
      '"Quell, Mira" <mira@example.org>, <tom@example.org>',
      ['Quell, Mira|mira@example.org', '|tom@example.org'],
    ],
    ['mira@example.org (Mira Quell)', ['Mira Quell|mira@example.org']],
    ['=?utf-8?Q?J=C3=BCrgen_Ahn?= <j@example.org>', ['Jürgen Ahn|j@example.org']],
    ['"=?utf-8?Q?Ahn=2C_J=C3=BCrgen?=" <j@example.org>', ['Ahn, Jürgen|j@example.org']],
    ['"\'Mira Quell\'" <mira@example.org>', ['Mira Quell|mira@example.org']],
    ['"Mira \\"MQ\\" Quell" <mira@example.org>', ['Mira "MQ" Quell|mira@example.org']],
    ['Team: a@example.org, B <b@example.org>;', ['|a@example.org', 'B|b@example.org']],
    ['undisclosed-recipients:;', []],
    ['a@example.org; b@example.org', ['|a@example.org', '|b@example.org']],
    ['<@relay.example,@two.example:mira@example.org>', ['|mira@example.org']],
    ['Mira Quell <mira@example.org', ['Mira Quell|mira@example.org']],
    ['Mira "Quell <mira@example.org>', ['Mira Quell|mira@example.org']],
    ['Mira Quell mira@example.org', ['Mira Quell|mira@example.org']],
    ['"mira@example.org" <mira@example.org>', ['mira@example.org|mira@example.org']],
    ['mira@example.org <>', ['|mira@example.org']],
    ['Careers at Nimbus', ['Careers at Nimbus|']],
    ['Mira < mira @example.org >', ['Mira|mira@example.org']],
    ['Mira <mira(work)@example.org(home)>', ['Mira|mira@example.org']],
    ['', []],
    [',;,', []],
  ])('reads %s', (value, expected) => {
    expect(flat(value)).toEqual(expected);
  });

  it('does not let an encoded word forge a second mailbox', () => {
    expect(flat('=?utf-8?Q?a=40good.example=3E=2C_x?= <evil@example.org>')).toEqual([
      'a@good.example>, x|evil@example.org',
    ]);
  });

  it('takes controls out of a plain address', () => {
    expect(flat('a@b\0.example')).toEqual(['|a@b.example']);
  });

  it('never throws, and never gives an address with white space or controls', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '(',
      ')',
      '\\',
      ',',
      ';',
      ':',
      '@',
      'a',
      '=?utf-8?Q?=00?=',
      ' ',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { name, address } of parseAddressList(pieces.join(''))) {
          expect(address).toBe(address.replace(/\s/g, '').toLowerCase());
          expect(name + address).not.toContain('\0');
        }
      }),
    );
  });
});
