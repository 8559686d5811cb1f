// Finds tests by their names in the files of tests, and their results in a report of vitest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is drawn in for each case of a test that runs over several: `%s`, `$name`, `${name}`. */
const DRAWN = /%[sdifjoO#%]|\$\{[^}]*\}|\$\w+/gu;

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** The name of a test as one of its cases bears it. */
function casesOf(name: string): RegExp {
  const parts = name.split(DRAWN).map(escaped);
  return new RegExp(`^${parts.join('[\\s\\S]*?')}$`, 'u');
}

/** Names of tests in a source text: the first argument of `it` or `test`, or of what `each` and its likes return. */
export function testNames(source: string): Set<string> {
  const names = new Set<string>();
  const call =
    /(?:\b(?:it|test)(?:\.\w+)*|\))\(\s*(?:'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`|"((?:\\.|[^"\\\n])*)"),/gu;
  for (const [, single, template, double] of source.matchAll(call)) {
    names.add((single ?? template ?? double ?? '').replaceAll(/\\(['"`])/gu, '$1'));
  }
  return names;
}

/** Whether a test of this name stands in the file. */
export function isTest(root: string, file: string, name: string): boolean {
  try {
    return testNames(readFileSync(join(root, file), 'utf8')).has(name);
  } catch {
    return false;
  }
}

/** The parts of vitest's JSON report that tell results. */
export interface ResultReport {
  testResults: readonly {
    /** Path of the file. */
    name: string;
    assertionResults: readonly { title: string; status: string }[];
  }[];
}

export type TestResult = 'passed' | 'failed' | 'left out' | 'not run';

/** Of all its cases, on all databases: one that failed makes it failed. */
export function resultOf(report: ResultReport | null, file: string, name: string): TestResult {
  const cases = casesOf(name);
  const statuses = (report?.testResults ?? [])
    .filter((one) => one.name.endsWith(`/${file}`) || one.name === file)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title }) => cases.test(title))
    .map(({ status }) => status);
  if (statuses.length === 0) return 'not run';
  if (statuses.includes('failed')) return 'failed';
  return statuses.includes('passed') ? 'passed' : 'left out';
}
