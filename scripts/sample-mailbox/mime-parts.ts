// The MIME tree of a mail: content lines, multiparts, files and invitations.
import type { Draft, FilePart } from './draft.ts';
import { base64Lines, encodedWords, toCharset } from './encode-text.ts';
import type { Random } from './random.ts';

/** The Content-Type field with one parameter a line. */
export function contentLine(type: string, params: readonly string[]): string {
  return `Content-Type: ${[type, ...params].join(';\n\t')}\n`;
}

function boundary(rng: Random): string {
  return rng.pick([
    () => `000000000000${rng.hex(16)}`,
    () => `----=_Part_${rng.digits(5)}_${rng.digits(9)}.${rng.digits(13)}`,
    () => `_000_${rng.hex(24).toUpperCase()}_`,
    () => `--_NmP-${rng.hex(16)}-Part_1`,
    () => `=_${rng.hex(20)}`,
  ])();
}

/** Parts between boundaries; a single part stands for itself. */
export function multipart(subtype: string, parts: readonly string[], rng: Random): string {
  if (parts.length === 1) return parts[0] ?? '';
  const mark = boundary(rng);
  const body = parts.map((part) => `--${mark}\n${part.endsWith('\n') ? part : `${part}\n`}`).join('');
  const preamble = rng.chance(0.15) ? 'This is a multi-part message in MIME format.\n' : '';
  return `${contentLine(`multipart/${subtype}`, [`boundary="${mark}"`])}\n${preamble}${body}--${mark}--\n`;
}

/** A file whose content is base64 already, in lines ended by `\n`. */
export function base64Part(file: Omit<FilePart, 'content'>, body: string): string {
  const name = encodedWords(file.name, 'utf-8', 'B');
  const disposition = file.cid ? 'inline' : 'attachment';
  const id = file.cid ? `Content-ID: <${file.cid}>\n` : '';
  return `${contentLine(file.type, [`name="${name}"`])}${id}Content-Disposition: ${disposition}; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${body}`;
}

/** A file as a part of its own. */
export const filePart = (file: FilePart): string => base64Part(file, base64Lines(file.content));

/** The invitation of a mail that has one. */
export function calendarParts(draft: Draft, rng: Random): string[] {
  if (!draft.calendar) return [];
  const lines = draft.calendar.ics.replace(/\n/gu, '\r\n');
  const head = contentLine('text/calendar', ['charset="utf-8"', `method=${draft.calendar.method}`]);
  const bytes = toCharset(lines, 'utf-8') ?? '';
  return [
    `${head}Content-Transfer-Encoding: ${rng.chance(0.5) ? 'base64' : 'BASE64'}\n\n${base64Lines(bytes)}`,
  ];
}
