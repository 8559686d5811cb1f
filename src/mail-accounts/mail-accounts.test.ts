// The contract of mail accounts, over the registry.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailAccounts } from './index.gen.ts';

const plugs = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

describe('the registry of mail accounts', () => {
  it('lists every account of the room under its file name, with a name for people', () => {
    expect(mailAccounts.map((account) => account.id)).toEqual(plugs.sort());
    for (const { name } of mailAccounts) expect(name).toMatch(/^[A-Z]/);
  });
});
