// The HTML of mail that systems make: newsletters built of many blocks, and notices about one thing.
import type { Draft } from '../draft.ts';
import { domainOf } from '../encode-headers.ts';
import type { Random } from '../random.ts';
import { buttons, COLOURS, escapeHtml, quoteHtml } from '../render-html.ts';
import * as BLOCKS from './blocks.data.ts';
import { FOOT_WORDS } from './foot-words.data.ts';
import { designed, sizeOf, type Look, type Piece } from './html-page.ts';
import * as SHEETS from './sheets.data.ts';
import { template, type Template } from './template.ts';

const HEAD_OPEN = template(SHEETS.HEAD_OPEN);
const HEAD_CLOSE = template(SHEETS.HEAD_CLOSE);
const OFFICE_SETTINGS = template(SHEETS.OFFICE_SETTINGS);
const RESET_SHEET = template(SHEETS.RESET_SHEET);
const MORE_SHEETS = SHEETS.SHEETS.map(template);
const BODY_OPEN = template(BLOCKS.BODY_OPEN);
const PREHEADER = [BLOCKS.PREHEADER_OPEN, BLOCKS.PREHEADER_PAD, BLOCKS.PREHEADER_CLOSE].map(template);
const CANVAS_OPEN = template(BLOCKS.CANVAS_OPEN);
const CANVAS_CLOSE = template(BLOCKS.CANVAS_CLOSE);
const LOGO = template(BLOCKS.LOGO);
const FRAMES = BLOCKS.FRAMES.map(([open, close]) => [template(open), template(close)] as const);
const FILLERS = BLOCKS.FILLERS.map(template);
const PICTURE_LINKS = template(BLOCKS.PICTURE_LINKS);
const FOOT = [BLOCKS.FOOT_OPEN, BLOCKS.FOOT_CLOSE].map(template);

/** A design needs room: below this many bytes a mail has no style sheet, and one more for each further stretch. */
const ROOM_FOR_SHEETS = 7000;
const ROOM_PER_SHEET = 5500;

const lookOf = (draft: Draft, rng: Random): Look => ({
  host: domainOf(draft.from.address),
  colour: rng.pick(COLOURS),
  rng,
});

function head(target: number, look: Look): Piece[] {
  const sheets: Template[] = [HEAD_OPEN];
  if (target > ROOM_FOR_SHEETS) sheets.push(OFFICE_SETTINGS, RESET_SHEET);
  sheets.push(...MORE_SHEETS.slice(0, Math.max(0, Math.floor((target - ROOM_FOR_SHEETS) / ROOM_PER_SHEET))));
  return [...sheets, HEAD_CLOSE, BODY_OPEN].map((sheet) => designed(sheet, look));
}

function preheader(text: string, look: Look): Piece[] {
  const [open, pad, close] = PREHEADER.map((markup) => designed(markup, look)) as [Piece, Piece, Piece];
  return [open, `${escapeHtml(text.slice(0, 80).replace(/\s+/gu, ' '))}\n`, pad, pad, close];
}

/** A paragraph as HTML, its first line a heading when more follow. */
function wordsOf(block: string, colour: string, entities: boolean): string {
  const [first, ...rest] = block.split('\n');
  const heading =
    rest.length > 0 ? `<h3 style="margin:0;color:${colour}">${escapeHtml(first ?? '', entities)}</h3>\n` : '';
  const body = escapeHtml(rest.length > 0 ? rest.join('\n') : block, entities).replace(/\n/gu, '<br>\n');
  return `${heading}<p style="margin:0 0 8px 0">${body}</p>\n`;
}

/** The heaviest frame that so many bytes leave room for, or the one below. */
function frameFor(room: number, rng: Random): (typeof FRAMES)[number] {
  const fitting = FRAMES.filter(([open, close], i) => i === 0 || open.size + close.size <= room);
  return rng.pick(fitting.slice(-2));
}

/** Puts wordless blocks between those at hand until `missing` bytes are filled. */
function filledUp(blocks: Piece[][], missing: number, from: number, look: Look): Piece[][] {
  const least = Math.min(...FILLERS.map((markup) => markup.size));
  for (let left = missing; left > least / 2;) {
    const markup = look.rng.pick(FILLERS.filter(({ size }) => size <= Math.max(left, least)));
    blocks.splice(from + look.rng.int(blocks.length - from + 1), 0, [designed(markup, look)]);
    left -= markup.size;
  }
  return blocks;
}

function link(url: string, label: string): string {
  return `<a href="${escapeHtml(url)}" target="_blank" style="color:#767676;text-decoration:underline;">${escapeHtml(label)}</a>\n`;
}

/** The small print. Mail whose wording others rely on gets no more than the way out that it names. */
function foot(draft: Draft, look: Look): Piece[] {
  const out = draft.list?.unsubscribe;
  const [open, close] = FOOT.map((markup) => designed(markup, look)) as [Piece, Piece];
  const words = FOOT_WORDS[draft.lang];
  if (draft.bulk)
    return [
      open,
      `${escapeHtml(words.why)}<br>\n${link(out ?? '', words.unsubscribe)}${link(`https://${look.host}/p/${look.rng.hex(20)}`, words.settings)}`,
      close,
    ];
  return out === undefined ? [] : [open, link(out, words.unsubscribe), close];
}

function buttonRow(draft: Draft, look: Look): Piece[] {
  if ((draft.links ?? []).length === 0) return [];
  const style = `background:${look.colour};color:#ffffff;padding:12px 22px;border-radius:4px;text-decoration:none;display:inline-block`;
  const [open] = FRAMES[0] as (typeof FRAMES)[number];
  return [designed(open, look), `${buttons(draft, style)}\n`, '</td></tr>\n'];
}

function page(
  start: Piece[],
  blocks: Piece[][],
  end: Piece[],
  filling: [number, number],
  look: Look,
): Piece[] {
  const [target, from] = filling;
  const missing = target - sizeOf(start) - sizeOf(blocks.flat()) - sizeOf(end);
  return [...start, ...filledUp(blocks, missing, from, look).flat(), ...end];
}

/** A newsletter of about `target` bytes; a text too long for that makes it longer. */
export function newsletterPage(draft: Draft, target: number, rng: Random): Piece[] {
  const look = lookOf(draft, rng);
  const start = [
    ...head(target, look),
    ...preheader(draft.text, look),
    ...[CANVAS_OPEN, LOGO].map((markup) => designed(markup, look)),
  ];
  const end = [
    ...buttonRow(draft, look),
    designed(PICTURE_LINKS, look),
    ...foot(draft, look),
    designed(CANVAS_CLOSE, look),
  ];
  const texts = draft.text.split('\n\n').map((block) => wordsOf(block, look.colour, false));
  const room = (target - sizeOf(start) - sizeOf(end) - sizeOf(texts)) / texts.length;
  const blocks = texts.map((words): Piece[] => {
    const [open, close] = frameFor(room, rng);
    return [designed(open, look), words, designed(close, look)];
  });
  return page(start, blocks, end, [target, 0], look);
}

/** A notice of about `target` bytes: its words, its buttons, then whatever the sender's design brings along. */
export function noticePage(draft: Draft, target: number, rng: Random): Piece[] {
  const look = lookOf(draft, rng);
  const entities = rng.chance(0.3);
  const start = [...head(target, look), ...[CANVAS_OPEN, LOGO].map((markup) => designed(markup, look))];
  const [open, close] = FRAMES[rng.int(2)] as (typeof FRAMES)[number];
  const texts = draft.text.split('\n\n').map((block) => {
    const lines = escapeHtml(block, entities).replace(/\n/gu, '<br>\n');
    return `<p style="margin:0 0 14px 0">${lines}</p>\n`;
  });
  const words = [designed(open, look), ...texts, designed(close, look), ...buttonRow(draft, look)];
  const quote = draft.quote ? [`<tr><td>${quoteHtml(draft)}</td></tr>\n`] : [];
  const end = [...quote, designed(PICTURE_LINKS, look), ...foot(draft, look), designed(CANVAS_CLOSE, look)];
  return page(start, [words], end, [target, 1], look);
}
