// Files that come with people's mail and with notices: photographs, scans and documents by name, noise by content.
import type { Draft } from '../draft.ts';
import { base64Part } from '../mime-parts.ts';
import type { Random } from '../random.ts';
import { base64Filling, base64Token } from './random-text.ts';
import { weigh } from './weigh.ts';

const SPREAD = { median: 180_000, sigma: 1.35, low: 4000, high: 8_000_000 };
const LINE_BYTES = 57;
const LINE_DIGITS = 76;

/** How many mails of a skin carry a file. */
const SHARES: Record<Draft['skin'], number> = { letter: 0.07, notice: 0.06, newsletter: 0 };

/** Name, type and first bytes; a multiple of three bytes ends on a whole digit of base64. */
const SORTS: readonly (readonly [string, string, string])[] = [
  ['scan-{n}.pdf', 'application/pdf', '%PDF-1.7\n'],
  ['document-{n}.pdf', 'application/pdf', '%PDF-1.4\n'],
  ['IMG_{n}.jpg', 'image/jpeg', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001'],
  [
    'page {n}.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008',
  ],
];

/** The file of a mail as a MIME part, for the few mails that carry one; empty for the others. */
export function fileLoad(draft: Draft, rng: Random): string {
  if (!rng.chance(SHARES[draft.skin])) return '';
  const [name, type, magic] = rng.pick(SORTS);
  const lines = Math.ceil(weigh(SPREAD, rng) / LINE_BYTES);
  const start = Buffer.from(magic, 'latin1').toString('base64');
  const body = `${start}${base64Token(LINE_DIGITS - start.length, rng)}\n${base64Filling(lines - 1, rng)}`;
  return base64Part({ name: name.replace('{n}', rng.digits(4)), type }, body);
}
