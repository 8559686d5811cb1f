// Tests that a sealed value opens only unchanged, in its own place, with its own key.
import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedKeys, keyIdOf } from './key-ring.ts';
import { createVault } from './vault.ts';

const KEY = Buffer.alloc(32, 7);
const PLACE = 'local|contents|m1|body';
const NEWER = Buffer.alloc(32, 9);
const vaultOf = (...keys: Uint8Array[]) => createVault(fixedKeys(keys, 'the test'));
const vault = vaultOf(KEY);
const opened = (sealed: Uint8Array, place = PLACE) => Buffer.from(vault.open(sealed, place)).toString();

describe('a vault', () => {
  it('gives back what was sealed, text and bytes of any length.', () => {
    expect(opened(vault.seal('ünïcode\0 text', PLACE))).toBe('ünïcode\0 text');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect([...vault.open(vault.seal(bytes, PLACE), PLACE)]).toEqual([...bytes]);
      }),
    );
  });

  it('seals one text differently each time, and shows nothing of it.', () => {
    const text = 'canary '.repeat(40);
    const [a, b] = [vault.seal(text, PLACE), vault.seal(text, PLACE)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
    expect(Buffer.from(a).includes('canary')).toBe(false);
  });

  it('opens a view into a larger buffer.', () => {
    const sealed = vault.seal('in the middle', PLACE);
    const around = Buffer.concat([randomBytes(9), sealed, randomBytes(9)]);
    expect(opened(around.subarray(9, 9 + sealed.length))).toBe('in the middle');
  });

  it('does not open in another place: row, column, table or tenant.', () => {
    const sealed = vault.seal('secret', PLACE);
    for (const place of [
      'local|contents|m2|body',
      'local|contents|m1|verdict',
      'local|decisions|m1|body',
      'eve|contents|m1|body',
      '',
    ]) {
      expect(() => vault.open(sealed, place)).toThrow();
    }
  });

  it('does not open when any one bit is flipped.', () => {
    const sealed = vault.seal('secret', PLACE);
    for (let at = 0; at < sealed.length; at++) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect(() => vault.open(flipped, PLACE), `byte ${at}`).toThrow();
    }
  });

  it('does not open when cut or lengthened at either end.', () => {
    const sealed = vault.seal('secret', PLACE);
    for (let length = 0; length < sealed.length; length++) {
      expect(() => vault.open(sealed.subarray(0, length), PLACE)).toThrow();
    }
    expect(() => vault.open(sealed.subarray(1), PLACE)).toThrow();
    expect(() => vault.open(Buffer.concat([sealed, Buffer.of(0)]), PLACE)).toThrow();
  });

  it('says of a value sealed with another key how to mend it.', () => {
    const other = vaultOf(Buffer.alloc(32, 8)).seal('secret', PLACE);
    expect(() => vault.open(other, PLACE)).toThrow(/another key; put back the key file/);
  });

  it('takes keys of 32 bytes only.', () => {
    expect(() => vaultOf(Buffer.alloc(31))).toThrow(/32 bytes long, not 31/);
  });

  it('seals with the newest key and opens what older ones sealed.', () => {
    const older = vault.seal('of old', PLACE);
    const both = vaultOf(NEWER, KEY);
    expect(both.keyIds()).toEqual([keyIdOf(NEWER), keyIdOf(KEY)]);
    expect(Buffer.from(both.open(older, PLACE)).toString()).toBe('of old');
    const newer = both.seal('of late', PLACE);
    expect(Buffer.from(vaultOf(NEWER).open(newer, PLACE)).toString()).toBe('of late');
    expect(() => vault.open(newer, PLACE)).toThrow(/another key/);
  });

  it('meets keys that come while it is open, and opens what was sealed with one that has gone.', () => {
    let keys = [KEY];
    const changing = createVault({
      origin: 'the test',
      mark: () => String(keys.length) + keys[0]!.toString('hex'),
      read: () => keys,
      change: null,
    });
    const before = changing.seal('before', PLACE);
    keys = [NEWER, KEY];
    expect(Buffer.from(changing.open(vaultOf(NEWER).seal('by another', PLACE), PLACE)).toString()).toBe(
      'by another',
    );
    expect(vaultOf(NEWER).open(changing.seal('after', PLACE), PLACE)).toHaveLength(5);
    keys = [NEWER];
    expect(Buffer.from(changing.open(before, PLACE)).toString()).toBe('before');
    expect(changing.keyIds()).toEqual([keyIdOf(NEWER)]);
  });
});
