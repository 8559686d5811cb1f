// Tests that a key is made once, read only from a file that is private, and never made anew beside existing data.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { openKeyFile } from './key-file.ts';

const HEX = '0123456789abcdef'.repeat(4);
const SCRIPT = fileURLToPath(new URL('./key-file.ts', import.meta.url));

const keysOf = (...args: Parameters<typeof openKeyFile>) => openKeyFile(...args).read();
const loadKey = (...args: Parameters<typeof openKeyFile>) => keysOf(...args)[0]!;

function withKey(text: string, mode = 0o600): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'key'), text);
  chmodSync(join(folder, 'key'), mode);
  return folder;
}

describe('openKeyFile', () => {
  it('makes a key on first use that only its owner can read, and finds it again.', () => {
    const folder = scratchFolder();
    const key = loadKey(folder, undefined, false);
    expect(key).toHaveLength(32);
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
    expect(loadKey(folder, undefined, true)).toEqual(key);
  });

  it('makes a different key for every folder.', () => {
    expect(loadKey(scratchFolder(), undefined, false)).not.toEqual(
      loadKey(scratchFolder(), undefined, false),
    );
  });

  it('gives all processes that start at once the same key.', () => {
    const folder = scratchFolder();
    const code = `const { openKeyFile } = await import(${JSON.stringify(SCRIPT)}); process.stdout.write(Buffer.from(openKeyFile(${JSON.stringify(folder)}, undefined, false).read()[0]).toString('hex') + '\\n');`;
    const node = `'${process.execPath}' --disable-warning=ExperimentalWarning --input-type=module -e "$CODE"`;
    const { stdout } = spawnSync('sh', ['-c', `${node} & ${node} & ${node} & wait`], {
      env: { ...process.env, CODE: code },
      encoding: 'utf8',
    });
    const keys = stdout.trim().split('\n');
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('makes no new key beside a database that is sealed with one.', () => {
    const folder = scratchFolder();
    expect(() => loadKey(folder, undefined, true)).toThrow(/key is missing.*put it back or set HEARBACK_KEY/);
    expect(existsSync(join(folder, 'key'))).toBe(false);
  });

  it('refuses a key that others can read, and says the command that mends it.', () => {
    const folder = withKey(HEX, 0o640);
    expect(() => loadKey(folder, undefined, true)).toThrow(`run: chmod 600 ${join(folder, 'key')}`);
  });

  it.each(['', 'abc', `${HEX}00`, 'g'.repeat(64)])('refuses a file that holds no key: "%s".', (text) => {
    expect(() => loadKey(withKey(text), undefined, true)).toThrow(/must hold 32 bytes/);
  });

  it('says what is wrong when a folder stands in the place of the key.', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'key'), { mode: 0o700 });
    expect(() => loadKey(folder, undefined, true)).toThrow(/key is not a file/);
  });

  it('takes the key from the environment first, as hexadecimal or base64.', () => {
    const folder = withKey('rubbish');
    expect(Buffer.from(loadKey(folder, ` ${HEX.toUpperCase()}\n`, true)).toString('hex')).toBe(HEX);
    const base64 = Buffer.from(HEX, 'hex').toString('base64');
    expect(Buffer.from(loadKey(folder, base64, true)).toString('hex')).toBe(HEX);
    expect(() => loadKey(folder, 'short', true)).toThrow(/HEARBACK_KEY must hold 32 bytes/);
  });

  it('leaves the file alone that is there.', () => {
    const folder = withKey(`${HEX}\n`);
    loadKey(folder, undefined, false);
    expect(readFileSync(join(folder, 'key'), 'utf8')).toBe(`${HEX}\n`);
  });

  it('takes several keys, the newest first, parted by commas or line ends.', () => {
    const other = 'f'.repeat(64);
    const hex = (keys: readonly Uint8Array[]) => keys.map((key) => Buffer.from(key).toString('hex'));
    expect(hex(keysOf(scratchFolder(), `${other}, ${HEX}`, true))).toEqual([other, HEX]);
    expect(hex(keysOf(withKey(`${other}\n${HEX}\n`), undefined, true))).toEqual([other, HEX]);
    expect(() => keysOf(scratchFolder(), `${HEX},`, true)).toThrow(/HEARBACK_KEY must hold 32 bytes/);
  });

  it('puts a new key in front, forgets the others, and keeps the file private.', () => {
    const folder = withKey(HEX);
    const keys = openKeyFile(folder, undefined, true);
    const before = keys.mark();
    keys.change!.add();
    expect(keys.mark()).not.toBe(before);
    const [fresh, old, ...none] = keys.read().map((key) => Buffer.from(key).toString('hex'));
    expect([old, ...none]).toEqual([HEX]);
    keys.change!.keepNewest();
    expect(keys.read().map((key) => Buffer.from(key).toString('hex'))).toEqual([fresh]);
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('changes nothing where the keys are in the environment.', () => {
    expect(openKeyFile(scratchFolder(), HEX, true).change).toBeNull();
  });

  it('goes on with what it knew while the file is gone.', () => {
    const folder = withKey(HEX);
    const keys = openKeyFile(folder, undefined, true);
    const before = keys.mark();
    rmSync(join(folder, 'key'));
    expect(keys.mark()).toBe(before);
  });
});
