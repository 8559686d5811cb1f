// What may stand in no file of the project, and why.

export interface Ban {
  /** Short name under which the violation is reported. */
  name: string;
  /** Tested on each line. */
  pattern: RegExp;
  /** Files the ban holds for; all by default. */
  files?: RegExp;
}

const CODE = /\.(?:[mc]?[jt]sx?|css|sh|ya?ml)$|^(?:bin|\.ci)\//;
const PURE = /^src\/(?:domain|contracts|pipeline|ats|rules)\/(?!.*\.test\.ts$)/;

/**
 * The patterns are written so that they do not match their own source line, because this file is checked like any
 * other.
 */
export const BANS: readonly Ban[] = [
  {
    // Where packages come from is the business of the machine that installs them, not of the project.
    name: 'registry-host',
    pattern:
      /\bregistry\.(?:npmjs|yarnpkg|npmmirror|npm\.taobao)\b|\b(?:npm\.pkg\.github|npm\.jsr|jsr|pypi|files\.pythonhosted|crates|proxy\.golang)\.(?:com|org|io)\b/i,
  },
  { name: 'machine-path', pattern: /(?<![\w.\-/*$}])\/(?:work|tmp|root|var\/tmp|home\/[a-z]+|Users\/\w+)\// },
  {
    name: 'disabled-rule-without-reason',
    pattern: /(?:oxlint|eslint)-disable(?:-(?:next-)?line)?\b(?!.*\s--\s+\S+\s+\S)/,
    files: CODE,
  },
  { name: 'unfinished-work', pattern: /\b(?:TO[D]O|FIX[M]E)\b/, files: CODE },
  {
    name: 'test-switched-off',
    pattern: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo)\(/,
    files: /\.test\.tsx?$/,
  },
  {
    // What is asked there, and how, is checked only where `call` or `addressOf` makes the address.
    name: 'address-by-hand',
    pattern: /['"`]\/api\/v1\b/,
    files: /^web\/(?!api\/call\.ts$|vite\.config\.ts$)(?!.*\.test\.tsx?$).*\.tsx?$/,
  },
  // Lint forbids the named clocks; a bare constructor is a clock too.
  { name: 'clock-in-a-pure-room', pattern: /\bnew Date\(\)/, files: PURE },
];
