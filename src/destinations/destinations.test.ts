// The contract of destinations, over the registry.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountError } from '../contracts/mail-account.ts';
import { destinations } from './index.gen.ts';

const plugs = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

describe('the registry of destinations', () => {
  it('lists every destination of the room under its file name, with a name for people.', () => {
    expect(destinations.map(({ id }) => id)).toEqual(plugs.toSorted());
    for (const { name } of destinations) expect(name).toMatch(/^[A-Z]/);
  });

  it.each(destinations.map((destination) => [destination.id, destination] as const))(
    '%s reaches nothing but by the fetch that it is handed, and fails in plain words.',
    async (_, destination) => {
      const asked: string[] = [];
      const outside = {
        fetch: (url: string) => {
          asked.push(new URL(url).hostname);
          return Promise.reject(new Error('no network here'));
        },
        now: () => 0,
        spend: () => Promise.resolve(),
        pause: () => Promise.resolve(),
        note: () => undefined,
      };
      async function* rows() {
        yield { id: 'a', cells: ['Alderworks'], wanted: true };
      }
      const wish = {
        place: 'p'.repeat(44),
        table: 'T',
        columns: ['company'],
        rows,
        mark: { column: 'company', text: '' },
      };
      const tools = {
        outside,
        accessToken: () => Promise.resolve('token'),
        account: 'somebody',
        report: () => Promise.resolve(),
        signal: new AbortController().signal,
      };
      await expect(destination.sync(wish, tools)).rejects.toThrow(AccountError);
      expect(asked.length).toBeGreaterThan(1);
      for (const host of asked) expect(host).toMatch(/\.googleapis\.com$/);
    },
  );
});
