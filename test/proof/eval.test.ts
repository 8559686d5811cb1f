// Holds the understanding of mail against the committed report: no figure may fall below what noise explains.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ats } from '../../src/ats/index.gen.ts';
import { rules } from '../../src/rules/index.gen.ts';
import { findSets } from '../../scripts/eval/find-sets.ts';
import { findDrops, reportOf, type Report } from '../../scripts/eval/headline.ts';
import { measureSet } from '../../scripts/eval/measure-set.ts';

const at = (path: string) => new URL(`../../eval/${path}`, import.meta.url).pathname;
const committed = JSON.parse(readFileSync(at('report.json'), 'utf8')) as Report[];

describe('the understanding of mail', () => {
  it('has not become worse than the committed report.', { timeout: 300_000 }, async () => {
    const { figures } = await measureSet('eval/test', findSets(at('test')), { rules, vendors: ats });
    const report = reportOf(figures);
    expect(report.mails).toBeGreaterThan(900);
    expect(
      findDrops(
        committed.filter(({ name }) => name === report.name),
        [report],
      ),
    ).toEqual([]);
  });

  it('is measured by a report that a worse figure fails.', () => {
    const better = committed.map((report) => ({
      ...report,
      figures: Object.fromEntries(
        Object.entries(report.figures).map(([key, figure]) => [
          key,
          { ...figure, low: figure.value + 0.001 },
        ]),
      ),
    }));
    expect(findDrops(better, committed).length).toBeGreaterThan(10);
    expect(findDrops(committed, committed)).toEqual([]);
    expect(findDrops(committed, [])).toHaveLength(committed.length);
  });
});
