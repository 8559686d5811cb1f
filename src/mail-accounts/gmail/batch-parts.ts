// Writes several GET requests as one multipart/mixed body and takes the answers apart again, as Google's batch endpoints want it.

/** One answer of a batch. */
export interface BatchPart {
  /** Which request it answers, counted from 0. */
  index: number;
  status: number;
  headers: Headers;
  body: Buffer;
}

const CRLF = '\r\n';
const BLANK = Buffer.from('\r\n\r\n');

/** @param paths of the requests, from the slash on; they come out as parts 0, 1, … */
export function writeBatch(paths: readonly string[], boundary: string): string {
  const parts = paths.map((path, index) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      `Content-ID: <${index}>`,
      '',
      `GET ${path}`,
      '',
      '',
    ].join(CRLF),
  );
  return `${parts.join('')}--${boundary}--${CRLF}`;
}

/** The boundary that a content type names, or null. */
export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/mixed\s*;(?:[^"]{0,200}?)\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(
    contentType ?? '',
  );
  return match?.[1] ?? match?.[2] ?? null;
}

function readHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]{1,100}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
      headers.append(name, value.replaceAll(/[^\t\x20-\x7e]/g, ''));
  }
  return headers;
}

/** Splits at the first empty line: the lines before, the bytes behind. */
function splitHead(bytes: Buffer): { lines: string[]; rest: Buffer } | null {
  const at = bytes.indexOf(BLANK);
  if (at < 0) return null;
  return { lines: bytes.toString('latin1', 0, at).split(CRLF), rest: bytes.subarray(at + BLANK.length) };
}

function readPart(bytes: Buffer): BatchPart | null {
  const outer = splitHead(bytes);
  const inner = outer && splitHead(outer.rest);
  if (!outer || !inner) return null;
  const id = readHeaders(outer.lines).get('content-id');
  const index = /^<response-(\d{1,4})>$/.exec(id ?? '')?.[1];
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(inner.lines[0] ?? '')?.[1];
  if (index === undefined || status === undefined) return null;
  return {
    index: Number(index),
    status: Number(status),
    headers: readHeaders(inner.lines.slice(1)),
    body: inner.rest,
  };
}

/** The parts of an answer that are whole, in any order; what was cut off is left out. Never throws. */
export function readBatch(body: Buffer, boundary: string): BatchPart[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: BatchPart[] = [];
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length;
    const end = body.indexOf(delimiter, from);
    if (end < 0) break;
    // Behind the delimiter stands a line end, and before the next one too.
    const part = readPart(body.subarray(from + CRLF.length, Math.max(from, end - CRLF.length)));
    if (part) parts.push(part);
    start = end;
  }
  return parts;
}
