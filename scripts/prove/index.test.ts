// Tests that the proof index is sound: every row that is built names tests, and every test that it names is there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRequirements } from './index/check-requirements.ts';
import { isTest, resultOf, testNames } from './index/find-test.ts';
import { listCommands } from './index/list-commands.ts';
import type { Requirement } from './index/requirement.ts';
import { REQUIREMENTS } from './index/requirements.data.ts';

const ROOT = process.cwd();
const HERE = 'scripts/prove/index.test.ts';
const NAME = 'names nothing that is not there.';
const faultsOf = (row: Partial<Requirement>) =>
  checkRequirements([{ id: 'X1', about: 'x', state: 'built', ...row }], ROOT, new Set(['eval']));

describe('the proof index', () => {
  it('names nothing that is not there.', () => {
    expect(REQUIREMENTS.length).toBeGreaterThan(40);
    expect(checkRequirements(REQUIREMENTS, ROOT, listCommands(ROOT))).toEqual([]);
  });

  it('finds every test that the threat model names, and a test for each threat.', () => {
    const sections = readFileSync('docs/threat-model.md', 'utf8').split(/^### /mu).slice(1);
    expect(sections.length).toBeGreaterThan(12);
    for (const section of sections) {
      const named = [...section.matchAll(/^- `([\w./-]+)` › (.+)$/gmu)];
      expect(named.length, section.slice(0, 80)).toBeGreaterThan(0);
      for (const [line, file = '', name = ''] of named) expect(isTest(ROOT, file, name), line).toBe(true);
    }
  });

  it('has a row for each thing that must be.', () => {
    const rows = { A: 11, B: 8, C: 8, D: 8, E: 6, F: 10 };
    const ids = Object.entries(rows).flatMap(([letter, n]) =>
      Array.from({ length: n }, (_, at) => `${letter}${at + 1}`),
    );
    expect(REQUIREMENTS.map(({ id }) => id)).toEqual(ids);
  });

  it('is unsound when a built row names no test, a test that is not there, or no command of ours.', () => {
    expect(faultsOf({ tests: { [HERE]: [NAME] } })).toEqual([]);
    expect(faultsOf({})).toHaveLength(1);
    expect(faultsOf({ tests: { [HERE]: ['names something.'] } })).toHaveLength(1);
    expect(faultsOf({ tests: { 'test/nowhere.test.ts': [NAME] } })).toHaveLength(1);
    expect(faultsOf({ tests: { [HERE]: [NAME] }, commands: ['prove -- nothing'] })).toHaveLength(1);
    expect(faultsOf({ tests: { [HERE]: [NAME] }, state: 'in part' })).toHaveLength(1);
    expect(faultsOf({ tests: { [HERE]: [NAME] }, state: 'not built' })).toHaveLength(1);
  });

  it('finds names of tests, and takes no other text for one.', () => {
    const source = [
      "it('one.', () => {});",
      "it.each([1])('two %s.', () => {});",
      'test.skipIf(x)("three", () => {});',
      "it(\n  'four', () => {});",
      "it('it\\'s five', () => {});",
      "expect('six').toBe(1);",
      "say('seven');",
    ].join('\n');
    expect([...testNames(source)]).toEqual(['one.', 'two %s.', 'three', 'four', "it's five"]);
  });

  it('tells of a test that runs over several cases the worst result.', () => {
    const report = (...cases: [string, string][]) => ({
      testResults: [
        { name: `/x/${HERE}`, assertionResults: cases.map(([title, status]) => ({ title, status })) },
      ],
    });
    const both = report(['reads (a).', 'passed'], ['reads (b c).', 'failed']);
    expect(resultOf(both, HERE, 'reads (%s).')).toBe('failed');
    expect(resultOf(report(['reads (a).', 'passed'], ['reads (b).', 'skipped']), HERE, 'reads (%s).')).toBe(
      'passed',
    );
    expect(resultOf(report(['reads (a).', 'skipped']), HERE, 'reads (%s).')).toBe('left out');
    expect(resultOf(both, HERE, 'reads.')).toBe('not run');
    expect(resultOf(both, 'test/other.test.ts', 'reads (%s).')).toBe('not run');
    expect(resultOf(null, HERE, 'reads (%s).')).toBe('not run');
  });
});
