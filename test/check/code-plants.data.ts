// Violations that lint, the compiler and knip catch.
import { MANIFEST } from './plant.ts';
import { importing, planted, type Planted } from './planted.ts';

const manyLines = Array.from({ length: 300 }, (_, index) => `export const a${index} = ${index};`).join('\n');
const manyBranches = Array.from({ length: 10 }, (_, index) => `  if (n === ${index}) return ${index};`).join(
  '\n',
);
const manyStatements = Array.from({ length: 60 }, () => '  sum += 1;').join('\n');

// Put together here, because this file is checked as well.
const lintOff = ['oxlint', 'disable', 'next', 'line'].join('-');

export const CODE_PLANTS: readonly Planted[] = [
  {
    what: 'a file of more than 300 lines',
    check: 'lint',
    change: planted('src/domain/long.ts', manyLines),
    says: /src\/domain\/long\.ts:\d+: eslint\(max-lines\)/,
  },
  {
    what: 'a function of more than 60 lines',
    check: 'lint',
    change: planted(
      'src/domain/sum.ts',
      `export function sum(): number {\n  let sum = 0;\n${manyStatements}\n  return sum;\n}`,
    ),
    says: /src\/domain\/sum\.ts:\d+: eslint\(max-lines-per-function\)/,
  },
  {
    what: 'a function of complexity 11',
    check: 'lint',
    change: planted(
      'src/domain/maze.ts',
      `export function maze(n: number): number {\n${manyBranches}\n  return n;\n}`,
    ),
    says: /src\/domain\/maze\.ts:\d+: eslint\(complexity\): .* complexity of 11/,
  },
  {
    what: 'an `any`',
    check: 'lint',
    change: planted('src/domain/loose.ts', 'export type Loose = any;'),
    says: /src\/domain\/loose\.ts:\d+: typescript\(no-explicit-any\)/,
  },
  {
    what: 'a compiler error silenced without a description',
    check: 'lint',
    change: planted('src/domain/silent.ts', "// @ts-expect-error\nexport const one: number = 'one';"),
    says: /src\/domain\/silent\.ts:\d+: typescript\(ban-ts-comment\)/,
  },
  {
    what: 'a cycle of type-only imports',
    check: 'lint',
    change: {
      'src/domain/hen.ts': importing('./egg.ts'),
      'src/domain/egg.ts': importing('./hen.ts'),
    },
    says: /src\/domain\/hen\.ts:\d+: import\(no-cycle\)/,
  },
  {
    what: 'a clock in a pure room',
    check: 'lint',
    change: planted('src/domain/clock.ts', 'export const now = () => Date.now();'),
    says: /src\/domain\/clock\.ts:\d+: eslint\(no-restricted-properties\)/,
  },
  {
    what: 'the network in a pure room',
    check: 'lint',
    change: planted('src/ats/call.ts', "export default () => fetch('https://alder.example');"),
    says: /src\/ats\/call\.ts:\d+: eslint\(no-restricted-globals\)/,
  },
  {
    what: 'a disabled rule that disables nothing',
    check: 'lint',
    change: planted(
      'src/domain/calm.ts',
      `// ${lintOff} no-debugger -- nothing to disable here\nexport const calm = 1;`,
    ),
    says: /src\/domain\/calm\.ts:\d+: .*(?:[Uu]nused|no problems)/,
  },
  {
    what: 'source files that lint was told to pass over',
    check: 'lint',
    change: { '.oxlintrc.json': '{ "ignorePatterns": ["src"] }\n' },
    says: /oxlint read \d+ of \d+ source files/,
  },
  {
    what: 'a wrong type',
    check: 'types',
    change: planted('src/domain/wrong.ts', "export const one: number = 'one';"),
    says: /src\/domain\/wrong\.ts\(2,14\): error TS2322/,
  },
  {
    what: 'a file that belongs to no project',
    check: 'types',
    change: planted('web/src/main.ts', 'export const main = 1;'),
    says: /web\/src\/main\.ts: belongs to no tsconfig\.json/,
  },
  {
    what: 'a wrong type in the dashboard, which has a project of its own',
    check: 'types',
    change: {
      'web/tsconfig.json': '{ "extends": "../tsconfig.json", "include": ["src"] }\n',
      ...planted('web/src/main.ts', "export const one: number = 'one';"),
    },
    says: /web\/src\/main\.ts\(2,14\): error TS2322/,
  },
  {
    what: 'an unused export',
    check: 'unused',
    change: planted(
      'src/store/mails.ts',
      "import type { Mail } from '../domain/mail.ts';\nexport const readMail = (subject: string): Mail => ({ subject });\nexport const idle = 1;",
    ),
    says: /src\/store\/mails\.ts:4: unused exports: idle/,
  },
  {
    what: 'an unused file',
    check: 'unused',
    change: planted('src/domain/alone.ts', 'export const alone = true;'),
    says: /src\/domain\/alone\.ts: unused file/,
  },
  {
    what: 'an unused dependency',
    check: 'unused',
    change: { 'package.json': JSON.stringify({ ...MANIFEST, dependencies: { zod: '1.0.0' } }) },
    says: /package\.json:1: unused dependencies: zod/,
  },
  {
    what: 'a package that is used but not listed',
    check: 'unused',
    change: { 'src/bin/cli.ts': "// The entry point.\nimport { z } from 'zod';\n\nconsole.log(z);\n" },
    says: /src\/bin\/cli\.ts:2: missing unlisted: zod/,
  },
];
