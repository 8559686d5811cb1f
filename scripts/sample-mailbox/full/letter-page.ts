// The HTML of mail that people write: what webmail makes of it, and what Outlook does.
import type { Draft } from '../draft.ts';
import { domainOf } from '../encode-headers.ts';
import type { Random } from '../random.ts';
import { buttons, escapeHtml, quoteHtml } from '../render-html.ts';
import { designed, sizeOf, type Look, type Piece } from './html-page.ts';
import * as MARKUP from './letter-markup.data.ts';
import { template } from './template.ts';

const WEBMAIL_OPEN = template(MARKUP.WEBMAIL_OPEN);
const WEBMAIL_CLOSE = template(MARKUP.WEBMAIL_CLOSE);
const SIGNATURE = template(MARKUP.SIGNATURE);
const EMPTY_LINE = template(MARKUP.EMPTY_LINE);
const OUTLOOK_OPEN = template(MARKUP.OUTLOOK_OPEN);
const OUTLOOK_LIST = template(MARKUP.OUTLOOK_LIST);
const OUTLOOK_BODY = template(MARKUP.OUTLOOK_BODY);
const OUTLOOK_CLOSE = template(MARKUP.OUTLOOK_CLOSE);

const LINK_STYLE = 'color:#1155cc';

const lookOf = (draft: Draft, rng: Random): Look => ({
  host: domainOf(draft.from.address),
  colour: '#1155cc',
  rng,
});

/** What follows the paragraphs: links, the picture that the mail brings, the mail that is answered. */
function after(draft: Draft): string {
  const image = (draft.files ?? []).find((file) => file.cid);
  const shown = image ? `<p><img src="cid:${image.cid}" alt="${image.name}" width="120"></p>` : '';
  return `${buttons(draft, LINK_STYLE)}${shown}${quoteHtml(draft)}\n`;
}

/** About `target` bytes as a webmail program writes them. */
export function webmailPage(draft: Draft, target: number, rng: Random): Piece[] {
  const look = lookOf(draft, rng);
  const texts = draft.text
    .split('\n')
    .map((line) => (line === '' ? '<div><br></div>\n' : `<div>${escapeHtml(line)}</div>\n`));
  const pieces: Piece[] = [designed(WEBMAIL_OPEN, look), ...texts];
  const rest = [after(draft), designed(WEBMAIL_CLOSE, look)];
  let missing = target - sizeOf(pieces) - sizeOf(rest);
  if (missing > SIGNATURE.size) {
    pieces.push(designed(SIGNATURE, look));
    missing -= SIGNATURE.size;
  }
  for (; missing > EMPTY_LINE.size; missing -= EMPTY_LINE.size) pieces.push(designed(EMPTY_LINE, look));
  return [...pieces, ...rest];
}

/** About `target` bytes as Outlook writes them, styles of Word included. */
export function outlookPage(draft: Draft, target: number, rng: Random): Piece[] {
  const look = lookOf(draft, rng);
  const entities = rng.chance(0.5);
  const texts = draft.text.split('\n\n').map((block) => {
    const lines = escapeHtml(block, entities).replace(/\n/gu, '<br>\n');
    return `<p class="MsoNormal"><span style="mso-fareast-language:EN-US">${lines}<o:p></o:p></span></p>\n<p class="MsoNormal"><span style="mso-fareast-language:EN-US"><o:p>&nbsp;</o:p></span></p>\n`;
  });
  const rest = [designed(OUTLOOK_BODY, look), ...texts, after(draft), designed(OUTLOOK_CLOSE, look)];
  const pieces = [designed(OUTLOOK_OPEN, look)];
  const missing = target - sizeOf(pieces) - sizeOf(rest);
  for (let left = missing; left > OUTLOOK_LIST.size / 2; left -= OUTLOOK_LIST.size)
    pieces.push(designed(OUTLOOK_LIST, look));
  return [...pieces, ...rest];
}
