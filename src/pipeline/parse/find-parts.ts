// Finds the parts of a mail that are worth reading, without touching the bytes of the others.
import { readHeaderBlock } from '../../domain/header-block.ts';
import type { HeaderField } from '../../domain/header-block.ts';
import { readParameters } from './read-parameters.ts';
import type { StructuredValue } from './read-parameters.ts';

/** One leaf of the MIME tree; its body is a view into the mail, still transfer-encoded. */
export interface MailPart {
  /** Media type, lower-cased; `text/plain` when none is given. */
  type: string;
  parameters: ReadonlyMap<string, string>;
  /** Content-Transfer-Encoding, lower-cased. */
  encoding: string;
  filename: string;
  /** Marked as attachment, so no text of the mail itself. */
  attached: boolean;
  body: Uint8Array;
  /** Parts of one multipart/alternative say the same and have the same number. */
  alternative: number;
  /** Inside a forwarded mail (message/rfc822). */
  forwarded: boolean;
}

export interface PartLimits {
  maxParts: number;
  maxDepth: number;
}

/** What no honest mail comes near. */
export const PART_LIMITS: PartLimits = { maxParts: 500, maxDepth: 20 };

interface Context {
  depth: number;
  alternative: number | null;
  forwarded: boolean;
  /** Type of a part that names none: message/rfc822 in a digest (RFC 2046 §5.1.5). */
  defaultType: string;
}

interface Walk {
  bytes: Uint8Array;
  limits: PartLimits;
  /** Offsets of all lines that begin with two dashes: every delimiter is among them. */
  dashes: number[];
  parts: MailPart[];
  /** Nodes of the tree seen so far, leaves or not. */
  nodes: number;
  damage: Set<string>;
}

interface Range {
  start: number;
  end: number;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const MAX_HEADER_BYTES = 256 * 1024;
const MAX_DASH_LINES = 100_000;
const MAX_BOUNDARY = 1000;
const ascii = new TextDecoder('windows-1252');
const utf8 = new TextEncoder();

function findDashLines(bytes: Uint8Array, damage: Set<string>): number[] {
  const found: number[] = [];
  const end = bytes.length - 2;
  // Base64 has no dashes: looking for them passes over attached files many times faster than looking at each byte.
  for (let at = bytes.indexOf(DASH); at !== -1 && at < end; at = bytes.indexOf(DASH, at + 1)) {
    if (bytes[at + 1] !== DASH || (at > 0 && bytes[at - 1] !== LF)) continue;
    if (found.length >= MAX_DASH_LINES) {
      damage.add(
        `more than ${MAX_DASH_LINES} lines that could separate parts; later ones were not looked at`,
      );
      break;
    }
    found.push(at);
  }
  return found;
}

/** Index of the first dash line at or behind the offset. */
function firstDash(dashes: readonly number[], offset: number): number {
  let low = 0;
  let high = dashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dashes[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when nothing but white space stands before the line end: it may follow a boundary (RFC 2046 §5.1.1). */
function isRestBlank(bytes: Uint8Array, at: number): boolean {
  let next = at;
  while (bytes[next] === 0x20 || bytes[next] === 0x09 || bytes[next] === CR) next++;
  return next >= bytes.length || bytes[next] === LF;
}

/** What the line at `at` is for a boundary. */
function delimiterKind(bytes: Uint8Array, at: number, boundary: Uint8Array): 'none' | 'opens' | 'closes' {
  let next = at + 2;
  for (const byte of boundary) if (bytes[next++] !== byte) return 'none';
  const closes = bytes[next] === DASH && bytes[next + 1] === DASH;
  if (!isRestBlank(bytes, closes ? next + 2 : next)) return 'none';
  return closes ? 'closes' : 'opens';
}

function nextLine(bytes: Uint8Array, at: number): number {
  const lineEnd = bytes.indexOf(LF, at);
  return lineEnd < 0 ? bytes.length : lineEnd + 1;
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(bytes: Uint8Array, start: number, at: number): number {
  let end = at;
  if (end > start && bytes[end - 1] === LF) end--;
  if (end > start && bytes[end - 1] === CR) end--;
  return end;
}

/**
 * Splits a multipart body. A closing delimiter ends a part but not the search: mails that reuse one boundary on two levels
 * close it twice. A missing closing delimiter is no loss.
 */
function splitBody(walk: Walk, body: Range, boundary: Uint8Array): Range[] {
  const { bytes, dashes } = walk;
  const children: Range[] = [];
  let open: number | null = null;
  for (let index = firstDash(dashes, body.start); index < dashes.length; index++) {
    const at = dashes[index] ?? 0;
    if (at >= body.end || walk.nodes + children.length > walk.limits.maxParts) break;
    const kind = delimiterKind(bytes, at, boundary);
    if (kind === 'none') continue;
    if (open !== null) children.push({ start: open, end: Math.max(open, beforeBreak(bytes, open, at)) });
    open = kind === 'opens' ? Math.min(nextLine(bytes, at), body.end) : null;
  }
  if (open !== null) {
    walk.damage.add('the closing boundary of a multipart is missing');
    children.push({ start: open, end: body.end });
  }
  return children;
}

/** A boundary that no header tells: the first line of dashes that a Content- header follows. */
function guessBoundary(walk: Walk, body: Range): Uint8Array | null {
  const { bytes, dashes } = walk;
  for (let index = firstDash(dashes, body.start); index < dashes.length; index++) {
    const at = dashes[index] ?? 0;
    if (at >= body.end) return null;
    const after = nextLine(bytes, at);
    const line = ascii.decode(bytes.subarray(at + 2, Math.min(after, at + MAX_BOUNDARY))).trimEnd();
    const head = ascii.decode(bytes.subarray(after, Math.min(after + 300, body.end)));
    if (line !== '' && /^content-[a-z-]{2,40}:/im.test(head))
      return bytes.subarray(at + 2, at + 2 + line.length);
  }
  return null;
}

function childRanges(walk: Walk, body: Range, declared: string | undefined): Range[] {
  if (declared !== undefined && declared !== '') {
    const children = splitBody(walk, body, utf8.encode(declared.slice(0, MAX_BOUNDARY)));
    if (children.length > 0) return children;
  }
  const guessed = guessBoundary(walk, body);
  if (guessed === null) return [];
  walk.damage.add('the boundary between the parts was missing or wrong and had to be guessed');
  return splitBody(walk, body, guessed);
}

function headerValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

function walkMultipart(walk: Walk, body: Range, content: StructuredValue, context: Context): boolean {
  const children = childRanges(walk, body, content.parameters.get('boundary'));
  if (children.length === 0) return false;
  const inner: Context = {
    depth: context.depth + 1,
    alternative:
      content.value === 'multipart/alternative' ? (context.alternative ?? walk.nodes) : context.alternative,
    forwarded: context.forwarded,
    defaultType: content.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
  };
  for (const child of children) walkNode(walk, child, inner);
  return true;
}

function addLeaf(
  walk: Walk,
  body: Range,
  fields: readonly HeaderField[],
  content: StructuredValue,
  context: Context,
) {
  const disposition = readParameters(headerValue(fields, 'content-disposition'));
  const encoding = /[\w-]+/.exec(headerValue(fields, 'content-transfer-encoding').toLowerCase())?.[0] ?? '';
  walk.parts.push({
    type: content.value,
    parameters: content.parameters,
    encoding,
    filename: disposition.parameters.get('filename') ?? content.parameters.get('name') ?? '',
    attached: disposition.value === 'attachment',
    body: walk.bytes.subarray(body.start, body.end),
    alternative: context.alternative ?? -walk.nodes,
    forwarded: context.forwarded,
  });
}

function contentOf(fields: readonly HeaderField[], defaultType: string): StructuredValue {
  const { value, parameters } = readParameters(headerValue(fields, 'content-type'));
  // RFC 2045 §5.2 makes a missing type plain text; `text` alone and other broken types are taken for it too.
  return { value: value.includes('/') ? value : defaultType, parameters };
}

/** False when a limit forbids to go on. */
function mayEnter(walk: Walk, context: Context): boolean {
  if (walk.nodes >= walk.limits.maxParts) {
    walk.damage.add(`more than ${walk.limits.maxParts} parts; the rest was not read`);
    return false;
  }
  if (context.depth > walk.limits.maxDepth) {
    walk.damage.add(`parts nested deeper than ${walk.limits.maxDepth} levels were not read`);
    return false;
  }
  walk.nodes++;
  return true;
}

function walkNode(walk: Walk, range: Range, context: Context): void {
  if (!mayEnter(walk, context)) return;
  const block = readHeaderBlock(walk.bytes.subarray(range.start, range.end), MAX_HEADER_BYTES);
  if (!block.ended && range.end - range.start > MAX_HEADER_BYTES) {
    walk.damage.add('a header block larger than 256 KB was cut');
  }
  const body = { start: range.start + block.bodyStart, end: range.end };
  const content = contentOf(block.fields, context.defaultType);
  if (content.value.startsWith('multipart/')) {
    if (walkMultipart(walk, body, content, context)) return;
    walk.damage.add('a multipart without parts was read as plain text');
    addLeaf(walk, body, block.fields, { ...content, value: 'text/plain' }, context);
  } else if (content.value === 'message/rfc822' || content.value === 'message/global') {
    // RFC 2046 §5.2.1 allows a forwarded mail no encoding but 7bit, 8bit and binary.
    if (/base64|quoted/i.test(headerValue(block.fields, 'content-transfer-encoding'))) {
      walk.damage.add('a forwarded mail in a transfer encoding was not read');
      return;
    }
    walkNode(walk, body, {
      depth: context.depth + 1,
      alternative: null,
      forwarded: true,
      defaultType: 'text/plain',
    });
  } else {
    addLeaf(walk, body, block.fields, content, context);
  }
}

/**
 * Walks the MIME tree of a mail and returns its leaves in order, at most `maxParts` nodes and `maxDepth` levels deep. Bodies
 * are views, so attachments cost nothing. Missing or wrong boundaries, missing ends and missing headers are made the best of;
 * what was cut or guessed is told in `damage`. One linear scan of the bytes; never throws.
 */
export function findParts(bytes: Uint8Array, limits: PartLimits): { parts: MailPart[]; damage: string[] } {
  const damage = new Set<string>();
  const dashes = findDashLines(bytes, damage);
  const walk: Walk = { bytes, limits, dashes, parts: [], nodes: 0, damage };
  walkNode(
    walk,
    { start: 0, end: bytes.length },
    { depth: 0, alternative: null, forwarded: false, defaultType: 'text/plain' },
  );
  return { parts: walk.parts, damage: [...damage] };
}
