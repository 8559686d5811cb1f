// Says in two words which browser somebody signed in with.

const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrom(?:e|ium)\/|\bCriOS\/|HeadlessChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

const first = (known: readonly [RegExp, string][], agent: string): string | undefined =>
  known.find(([pattern]) => pattern.test(agent))?.[1];

/** `Firefox on Linux`; a program by its own first word. */
export function browserName(agent: string | null): string {
  if (agent === null || agent === '') return 'A program';
  const browser = first(BROWSERS, agent) ?? agent.split(/[\s/]/)[0]?.slice(0, 40) ?? 'A program';
  const system = first(SYSTEMS, agent);
  return system === undefined ? browser : `${browser} on ${system}`;
}
