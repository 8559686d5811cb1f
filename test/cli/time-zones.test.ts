// Where the computer stands changes nothing: mails dated around changes of the clocks, dated badly, or not at all.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeMail, confirmation, rejection } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { exported, hearback } from './run-hearback.ts';

/** The clocks of three of them change, on three different days and in opposite directions. */
const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'];

const CONFIRMED = confirmation('Alderworks', 'Miller', { date: 'Sun, 29 Mar 2026 01:30:00 +0100' });
const MAILS = [
  CONFIRMED,
  // An hour that Berlin does not have, without a zone and with one.
  confirmation('Brindle', 'Baker', { date: 'Sun, 29 Mar 2026 02:30:00' }),
  rejection('Alderworks', 'Miller', { date: 'Sun, 29 Mar 2026 03:05:00 +0200' }),
  // An hour that New York has twice.
  confirmation('Cobble Yard', 'Mason', { date: 'Sun, 2 Nov 2025 01:30:00 -0400' }),
  rejection('Cobble Yard', 'Mason', { date: 'Sun, 2 Nov 2025 01:10:00 -0500' }),
  confirmation('Dunmere', 'Potter', { date: 'next Tuesday, early' }),
  confirmation('Elmstead', 'Cooper', { date: null }),
  composeMail({
    from: 'Farrow <jobs@farrow.example>',
    id: '<talk@farrow.example>',
    subject: 'Interview for the Glazier position at Farrow',
    date: 'Fri, 27 Mar 2026 10:00:00 +0100',
    body: 'Dear Ida,\n\nWe would like to invite you to an interview for the Glazier position on 29 March 2026 at 14:30.\n\nFarrow',
  }),
];
/** When each was delivered, as the separators of an mbox tell it: in the order in which they stand. */
const DELIVERED = MAILS.map((_, n) => `Sun Mar 29 0${n}:15:00 2026`);

it(
  'Mails give the same applications in four time zones, across changes of the clocks and with bad dates.',
  { timeout: 240_000 },
  async () => {
    const path = join(scratchFolder(), 'Inbox.mbox');
    writeFileSync(path, MAILS.map((mail, n) => `From x@post.example ${DELIVERED[n]}\n${mail}\n`).join(''));
    const results = new Map<string, unknown>();
    for (const zone of ZONES) {
      const dataDir = scratchFolder();
      const { code, stderr } = await hearback(['import', '--data-dir', dataDir, path], { TZ: zone });
      expect(code, stderr).toBe(0);
      results.set(zone, await exported(dataDir));
    }
    const [first] = results.values();
    expect(first).toHaveLength(6);
    for (const [zone, result] of results) expect(result, zone).toEqual(first);
    expect(JSON.stringify(first)).toContain('2026-03-29T00:30:00.000Z');
  },
);
