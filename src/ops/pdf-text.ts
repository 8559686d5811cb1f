// Takes the text out of a PDF, line by line as it is set.
import type { getDocumentProxy } from 'unpdf';
import { refusePdfBomb } from './refuse-pdf-bomb.ts';
import { UnreadableCv } from './unreadable-cv.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Content = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;
type Item = Extract<Content['items'][number], { str: string }>;

/** One piece of a line, in points from the lower left corner. */
interface Line {
  text: string;
  x: number;
  y: number;
  end: number;
}

const MOST_PAGES = 40;
const MOST_CHARACTERS = 400_000;
/** Points; what differs by less is on one line to the eye. */
const SAME_LINE = 3;
/** Share of the height of the letters that parts two words. */
const WORD_GAP = 0.2;
const HAS_YEAR = /\b(?:19|20)\d\d\b/u;
const LONGEST_DATE = 45;

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    if (str !== '') {
      if (open === null) open = { text: str, x, y, end: x + width };
      else {
        const gap = x - open.end > height * WORD_GAP && !/\s$/u.test(open.text) && !/^\s/u.test(str);
        open.text += gap ? ` ${str}` : str;
        open.end = x + width;
      }
    }
    if (!hasEOL || open === null) continue;
    lines.push(open);
    open = null;
  }
  return open === null ? lines : [...lines, open];
}

/** Dates that are set at the right margin come after the text that they stand beside: they go back to it. */
function withDatesBeside(lines: readonly Line[]): string[] {
  const beside = new Map<Line, string>();
  const moved = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST_DATE || !HAS_YEAR.test(line.text)) continue;
    const host = lines
      .slice(0, at)
      .find((other) => Math.abs(other.y - line.y) < SAME_LINE && other.end < line.x && !moved.has(other));
    if (host === undefined || lines[at - 1] === host) continue;
    moved.add(line);
    beside.set(host, line.text);
  }
  return lines
    .filter((line) => !moved.has(line))
    .map((line) => (beside.has(line) ? `${line.text}  ${beside.get(line)}` : line.text));
}

function refusalOf(error: unknown): UnreadableCv {
  const { name } = error as Error;
  return name === 'PasswordException'
    ? new UnreadableCv('This PDF is locked with a password. Save a copy without one and upload that.')
    : new UnreadableCv(
        'This PDF is damaged and cannot be read. Export it once more and upload the new file.',
      );
}

async function readPages(pdf: Pdf): Promise<string> {
  const pages: string[] = [];
  let length = 0;
  for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES) && length < MOST_CHARACTERS; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    const text = withDatesBeside(linesOf(items.filter((item) => 'str' in item) as Item[])).join('\n');
    pages.push(text);
    length += text.length;
  }
  return pages.join('\n');
}

/** @throws UnreadableCv when it is locked, damaged or a bomb */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  refusePdfBomb(bytes);
  // A megabyte and a half of code, which nobody loads who uploads no PDF.
  const unpdf = await import('unpdf');
  try {
    // Fonts and images are of no use here, and nothing is fetched or evaluated for their sake.
    const pdf = await unpdf.getDocumentProxy(bytes, {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 0,
      isOffscreenCanvasSupported: false,
    });
    return await readPages(pdf);
  } catch (error) {
    throw refusalOf(error);
  }
}
