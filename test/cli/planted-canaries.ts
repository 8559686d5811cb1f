// What is planted to see that no log tells it, and how a log is read.
import { expect } from 'vitest';

interface Line {
  level: string;
  time: string;
  run_id: string;
  event: string;
  [field: string]: unknown;
}

/** The lines that are events. */
export const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ event }) => event !== undefined);

/** Each is planted in one place of a mail, of the settings, or of what is asked over HTTP. */
export const PLANTED = {
  HEARBACK_KEY: 'c0ffee'.repeat(10) + 'abcd',
  GOOGLE_CLIENT_ID: 'canary-google-id',
  GOOGLE_CLIENT_SECRET: 'canary-google-secret',
  MICROSOFT_CLIENT_SECRET: 'canary-microsoft-secret',
  OPENAI_API_KEY: 'sk-canary-openai',
  ANTHROPIC_API_KEY: 'sk-canary-anthropic',
  OTEL_EXPORTER_OTLP_HEADERS: 'x-key=canary-otlp-key',
};
const CANARIES = [
  ...Object.values(PLANTED),
  'canarysubject',
  'canarycompany',
  'canaryrole',
  'canarysender',
  'canaryname',
  'canarytext',
  'canaryhtml',
  'canaryrecipient',
  'canarymessageid',
  'canaryheader',
  'canaryattachment',
  'canaryfilename',
  'canaryfolder',
  'canarypassword',
  'canaryusername',
  'canaryquery',
  'canarynote',
  'canaryhost',
];

/** Fails by the first of them that one of the outputs holds. */
export function expectNothingPlanted(...outputs: readonly string[]): void {
  const all = outputs.join('\n').toLowerCase();
  expect(CANARIES.filter((canary) => all.includes(canary.toLowerCase()))).toEqual([]);
}
