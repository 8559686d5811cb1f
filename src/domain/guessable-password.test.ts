// Tests that what everybody would try is refused as a password, and what somebody thought of is not.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable } from './guessable-password.ts';
import { GUESSABLE_WORDS } from './guessable-words.data.ts';

const IDA = ['ida.holmgren@lund.example', 'Ida Holmgren', 'hearback', 'tracker.lund.example'];

describe('a password that everybody would try', () => {
  it.each([
    '1234567890',
    '0123456789',
    '0987654321',
    '1111111111',
    'aaaaaaaaaaaa',
    '1212121212',
    '123123123123',
    'abcabcabcabc',
    'abcd1234abcd1234',
    'qwertyuiop',
    'Qwertzuiop',
    'azertyuiop123',
    '1q2w3e4r5t',
    '1qaz2wsx3edc',
    'qwerty123456',
    'asdfghjkl123',
    'zxcvbnm123456',
    'abcdefghij',
    '147258369147',
    'password12',
    'Password123!',
    'P@ssw0rd2024',
    'passw0rd!!',
    '!!Password1',
    'passwordpassword',
    'password1234567890',
    'Welcome2026!',
    'letmein1234',
    'iloveyou12',
    'iloveyou123456',
    'sunshine99',
    'basketball',
    'volkswagen1',
    'Manchester1!',
    'motdepasse1',
    'Passwort123',
    'contraseña1',
    'Wachtwoord1',
    'Sommer2026!',
    '2026summer!',
    'superman1!',
    'starwars77',
    'MONKEY.MONKEY',
    'd r a g o n 1',
  ])('is refused: %s.', (password) => {
    expect(isGuessable(password, IDA)).toBe(true);
  });

  it('is refused however a word of the list is dressed, which is more than the three thousand commonest.', () => {
    const long = [...GUESSABLE_WORDS].filter((word) => word.length >= 6);
    const dressed = long.flatMap((word) =>
      ['1234', '!', '2026', '123456', '69', '007'].map((affix) => `${word}${affix}`),
    );
    expect(dressed.length).toBeGreaterThan(3000);
    expect(dressed.filter((password) => !isGuessable(password, []))).toEqual([]);
  });

  it.each([
    'hearback2026',
    'Hearback!Hearback',
    'ida.holmgren',
    'holmgren1984',
    'IdaHolmgren!',
    'tracker.lund.1',
    'Lund-Tracker1',
  ])('is refused to somebody whose own words it is made of: %s.', (password) => {
    expect(isGuessable(password, IDA)).toBe(true);
  });
});

describe('a password that somebody thought of', () => {
  it.each([
    'a heron in the reeds',
    'correct horse battery staple',
    'kestrel over dike',
    'gxT7pq!mWz',
    'holmgren likes small boats',
    'wet socks on monday',
    'fjord-lamp-77-otter',
    'my dragon eats toast',
    'sunshine and a wet dog',
    '83920174650',
  ])('is taken: %s.', (password) => {
    expect(isGuessable(password, IDA)).toBe(false);
  });

  it('is taken when it is made of characters at random.', () => {
    const random = fc.string({
      minLength: 14,
      maxLength: 40,
      unit: fc.constantFrom(...'bcdfghjkmnpqrstvwxz2689-_'),
    });
    fc.assert(
      fc.property(random, (password) => {
        fc.pre(new Set(password).size > 8);
        expect(isGuessable(password, IDA)).toBe(false);
      }),
    );
  });

  it('of any kind is looked at without an error, and soon.', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 200, unit: 'grapheme' }), (password) => {
        expect(typeof isGuessable(password, IDA)).toBe('boolean');
      }),
    );
  });
});
