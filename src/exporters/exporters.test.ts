// The contract of exporters, over the registry, and what each format must hold against.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExportedApplication, ExportedInterview, Exporter } from '../contracts/exporter.ts';
import csv from './csv.ts';
import ics from './ics.ts';
import { exporters } from './index.gen.ts';
import json from './json.ts';

const plugs = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

const exported = (more: Partial<ExportedApplication> = {}): ExportedApplication => ({
  id: 'i1',
  company: 'Orrin Mills',
  role: 'Miller',
  req_ids: ['R-1', 'R-2'],
  location: null,
  posting_url: null,
  source: null,
  status: 'applied',
  applied_at: '2026-01-01T12:00:00.000Z',
  last_activity_at: null,
  confidence: 0.9,
  needs_review: false,
  notes: [],
  mails: [],
  timeline: [],
  interviews: [],
  ...more,
});

const interview = (more: Partial<ExportedInterview> = {}): ExportedInterview => ({
  id: 'm1',
  start: '2026-03-02T13:00:00.000Z',
  end: '2026-03-02T13:45:00.000Z',
  where: null,
  changes: 0,
  cancelled: false,
  doubtful: false,
  told_at: '2026-02-27T08:30:00.000Z',
  ...more,
});

async function* streamOf(applications: readonly ExportedApplication[]): AsyncGenerator<ExportedApplication> {
  yield* applications;
}

async function written(exporter: Exporter, ...applications: readonly ExportedApplication[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exporter.write(streamOf(applications))) pieces.push(piece);
  return pieces.join('');
}

/** Cells of the lines after the first, by RFC 4180. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1, -1);
}

describe('the registry of exporters', () => {
  it('lists every exporter of the room under its file name.', () => {
    expect(exporters.map(({ id }) => id)).toEqual(plugs.toSorted());
    for (const exporter of exporters)
      expect(exporter).toMatchObject({
        contentType: expect.stringContaining('/'),
        extension: expect.stringMatching(/^\w+$/),
      });
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    '%s writes piece by piece: one application at a time.',
    async (_, exporter) => {
      let given = 0;
      const endless = async function* () {
        for (;;) yield exported({ id: `i${(given += 1)}`, interviews: [interview()] });
      };
      const pieces = exporter.write(endless());
      for (let n = 0; n < 20; n++) expect((await pieces.next()).done).toBe(false);
      expect(given).toBeLessThanOrEqual(20);
      await pieces.return();
    },
  );
});

describe('json', () => {
  it('is one document, with everything in it, for any number of applications.', async () => {
    for (const n of [0, 1, 3]) {
      const applications = Array.from({ length: n }, (_, at) =>
        exported({ id: `i${at}`, role: '"\\\u2028\n</script>' }),
      );
      expect(JSON.parse(await written(json, ...applications))).toEqual({ applications });
    }
  });
});

describe('csv', () => {
  it('has a line of names and a line for each application.', async () => {
    const text = await written(csv, exported(), exported({ id: 'i2' }));
    expect(text.split('\r\n')[0]).toMatch(/^company,role,status,/);
    expect(cellsOf(text).map((cells) => [cells[0], cells[2], cells.at(-1)])).toEqual([
      ['Orrin Mills', 'applied', 'i1'],
      ['Orrin Mills', 'applied', 'i2'],
    ]);
  });

  it('keeps commas, quotes and line ends within their cell.', async () => {
    const company = 'Orrin, "Mills"\r\n& Sons';
    const [cells] = cellsOf(await written(csv, exported({ company, notes: ['one', 'two'] })));
    expect(cells?.[0]).toBe(company);
    expect(cells).toContain('one\ntwo');
    expect(cells).toContain('R-1; R-2');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '=HYPERLINK("https://evil.example","x")',
  ])('writes no cell that a spreadsheet would run: %j.', async (company) => {
    const [cells] = cellsOf(await written(csv, exported({ company, notes: [company] })));
    expect(cells?.[0]).toBe(`'${company}`);
    expect(cells?.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

describe('ics', () => {
  const lines = async (...interviews: Partial<ExportedInterview>[]) =>
    (await written(ics, exported({ interviews: interviews.map(interview) }))).split('\r\n');

  it('has one appointment for each interview, in UTC, under a name that stays.', async () => {
    expect(await lines({})).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hearback//Hearback//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:m1@hearback',
      'DTSTAMP:20260227T083000Z',
      'DTSTART:20260302T130000Z',
      'DTEND:20260302T134500Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Interview: Miller at Orrin Mills',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    const moved = await lines({ start: '2026-03-03T13:00:00.000Z', end: null, changes: 1 });
    expect(moved).toEqual(
      expect.arrayContaining([
        'UID:m1@hearback',
        'DTSTART:20260303T130000Z',
        'DTEND:20260303T140000Z',
        'SEQUENCE:1',
      ]),
    );
  });

  it('calls off what was called off, and leaves open what waits for a look.', async () => {
    expect(await lines({ cancelled: true })).toContain('STATUS:CANCELLED');
    expect(await lines({ doubtful: true })).toContain('STATUS:TENTATIVE');
    expect(await lines({ end: '2026-03-02T12:00:00.000Z' })).not.toContain('DTEND:20260302T120000Z');
  });

  it('names what is known, and is a calendar also without anything in it.', async () => {
    const summary = async (more: Partial<ExportedApplication>) =>
      /SUMMARY:(.*)\r/u.exec(await written(ics, exported({ interviews: [interview()], ...more })))?.[1];
    expect(await summary({ role: null })).toBe('Interview at Orrin Mills');
    expect(await summary({ company: null })).toBe('Interview: Miller');
    expect(await summary({ company: null, role: null })).toBe('Interview');
    expect((await lines()).filter((line) => /^(?:BEGIN|END)/u.test(line))).toHaveLength(2);
  });

  it('escapes what has a meaning in calendars, and lets nothing begin a line of its own.', async () => {
    const where = 'Mill Road 1; left, \\ stairs\r\nBEGIN:VALARM\u2028\u0000';
    expect(await lines({ where })).toContain('LOCATION:Mill Road 1\\; left\\, \\\\ stairs\\nBEGIN:VALARM  ');
  });

  it('folds lines at 75 bytes, never amid a character.', async () => {
    const where = 'Mühle \u{1F3ED}'.repeat(60);
    const all = await lines({ where });
    for (const line of all) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(all.join('\r\n').replaceAll('\r\n ', '')).toContain(`LOCATION:${where}`);
  });
});
