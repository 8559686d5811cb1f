// Whether the colours can be read: WCAG 2.2 AA in both themes.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const PAIR = /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const colours = new Map(
  [...css.matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]] as const),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(name: string, ground: string, theme: 0 | 1): number {
  const [a, b] = [name, ground].map((colour) => luminance(colours.get(colour)?.[theme] ?? '#808080'));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const TEXT = ['ink', 'muted', 'accent', 'good', 'bad', 'warn', 'violet', 'teal'];
const GROUNDS = ['surface', 'raised', 'hover', 'accent-soft'];
const THEMES = [
  [0, 'light'],
  [1, 'dark'],
] as const;

it.each(THEMES)('text stands out by 4.5:1 from every ground (theme %i, %s)', (theme) => {
  const pairs = [
    ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
    ['on-accent', 'accent'] as const,
    ['ink', 'mark'] as const,
  ];
  const poor = pairs.filter(([text, ground]) => contrast(text, ground, theme) < 4.5);
  expect(poor).toEqual([]);
});

it.each(THEMES)('edges of controls stand out by 3:1 from the page (theme %i, %s)', (theme) => {
  const poor = ['surface', 'raised'].filter((ground) => contrast('edge', ground, theme) < 3);
  expect(poor).toEqual([]);
});
