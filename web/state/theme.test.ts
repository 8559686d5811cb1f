// Whether the script that runs before the first paint sets the theme that was chosen, and harms nothing.
import { afterEach, expect, it, vi } from 'vitest';

async function paintWith(getItem: (key: string) => string | null): Promise<string | undefined> {
  const dataset: Record<string, string> = {};
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem });
  vi.stubGlobal('document', { documentElement: { dataset } });
  // @ts-expect-error -- a plain script, which the page loads as it is, has no types
  await import('../public/theme.js');
  return dataset['theme'];
}

afterEach(() => vi.unstubAllGlobals());

it('sets a theme that was chosen', async () => {
  expect(await paintWith((key) => (key === 'hearback.theme' ? 'dark' : null))).toBe('dark');
  expect(await paintWith((key) => (key === 'hearback.theme' ? 'light' : null))).toBe('light');
});

it('follows the system when nothing sensible was stored or storage is blocked', async () => {
  expect(await paintWith(() => null)).toBeUndefined();
  expect(await paintWith(() => 'system')).toBeUndefined();
  expect(await paintWith(() => 'url(x)')).toBeUndefined();
  const blocked = () => {
    throw new Error('blocked');
  };
  expect(await paintWith(blocked)).toBeUndefined();
});
