// Contract of every exporter, and what each format promises.
import { describe, expect, it } from 'vitest';
import { assert, asyncProperty, string } from 'fast-check';
import { readdirSync } from 'node:fs';
import type { ExportedApplication } from '../contracts/exporter.ts';
import { exporters } from './index.gen.ts';
import csv from './csv.ts';
import json from './json.ts';

const application: ExportedApplication = {
  id: 'a1',
  company: 'Weiss & Töchter "Nord", Inc.',
  role: 'Baker\nof bread',
  req_ids: ['R-1', 'R-2'],
  location: null,
  posting_url: 'https://weiss.example/jobs/1',
  source: 'greenhouse',
  status: 'interview',
  applied_at: '2026-03-01T10:00:00.000Z',
  last_activity_at: null,
  confidence: 0.9,
  needs_review: true,
  notes: ['call back'],
  mails: [],
  timeline: [],
};

async function* streamOf(applications: readonly ExportedApplication[]) {
  yield* applications;
}

async function written(exporter: (typeof exporters)[number], applications: readonly ExportedApplication[]) {
  let text = '';
  for await (const piece of exporter.write(streamOf(applications))) text += piece;
  return text;
}

/** Reads CSV as RFC 4180 defines it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const row = rows.at(-1);
    const value = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    if (row && row.at(-1) !== '\r\n') row.push(value);
    else {
      row?.pop();
      rows.push([value]);
    }
    if (end === '\r\n') rows.at(-1)?.push('\r\n');
  }
  rows.at(-1)?.pop();
  return rows;
}

describe('every exporter', () => {
  it('is named after its file, and all files are registered', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => name.replace('.ts', ''))
      .sort();
    expect(files.length).toBeGreaterThan(0);
    expect(exporters.map(({ id }) => id)).toEqual(files);
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    '%s writes no application and one application without failing',
    async (_id, exporter) => {
      expect((await written(exporter, [])).length).toBeGreaterThan(0);
      expect(await written(exporter, [application])).toContain('Töchter');
    },
  );
});

describe('json', () => {
  it('is one valid document for any number of applications', async () => {
    for (const n of [0, 1, 3]) {
      const parsed = JSON.parse(
        await written(
          json,
          Array.from({ length: n }, () => application),
        ),
      );
      expect(parsed).toEqual({ applications: Array.from({ length: n }, () => application) });
    }
  });
});

describe('csv', () => {
  it('gives back every text that was put in', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary' }), async (company) => {
        const [head, row] = parseCsv(await written(csv, [{ ...application, company }]));
        expect(row?.length).toBe(head?.length);
        const cell = row?.[0] ?? '';
        expect(cell.startsWith("'") && !company.startsWith("'") ? cell.slice(1) : cell).toBe(company);
      }),
    );
  });

  it.each(['=1+1', '+SUM(A1)', '-2', '@cmd', '\t=x', '\r=x'])(
    'keeps a spreadsheet from running %j',
    async (company) => {
      const [, row] = parseCsv(await written(csv, [{ ...application, company }]));
      expect(row?.[0]).toBe(`'${company}`);
    },
  );
});
