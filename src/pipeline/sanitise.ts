// Makes of a mail's HTML a whole document that can be shown: it runs nothing, asks for nothing and looks as designed.
import sanitizeHtml from 'sanitize-html';
import { ATTRIBUTES, SILENT_TAGS, TAGS } from './sanitise/allowed.data.ts';
import { limitNesting } from './sanitise/limit-nesting.ts';
import { safeSheet } from './sanitise/safe-sheet.ts';
import { safeStyle } from './sanitise/safe-style.ts';

type Attributes = sanitizeHtml.Attributes;

/** Mails bear it, and under it browsers leave no gaps below pictures in tables, as mail programs leave none. */
const DOCTYPE =
  '<!doctype html public "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Mails are designed for white paper, whatever the page around them looks like. */
const GROUND = [
  'html{color-scheme:light;background:#fff}',
  'body{margin:0 auto;padding:16px;max-width:820px;box-sizing:border-box;color:#1f2328;background:#fff;',
  'font:15px system-ui,sans-serif;overflow-wrap:break-word}',
  'img{max-width:100%}',
  'a{color:#0b5cad}',
  'blockquote{margin:0 0 0 8px;padding-left:12px;border-left:2px solid #d0d7de}',
].join('');

// eslint-disable-next-line no-control-regex -- browsers pass over line breaks in links, and drop NUL in some places only
const CONTROLS = /[\u0000-\u001f\u007f]/g;
const LINK = /^(?:https?:\/\/|mailto:|tel:)/i;
/** A drawing (SVG) can hold what a picture cannot. */
const PICTURE = /^data:image\/(?:png|gif|jpe?g|webp|bmp);base64,[\da-z+/=\s]*$/i;
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const COLOUR = /^#?[\da-z]{1,30}$/i;

function withSafeStyle({ style, ...rest }: Attributes): Attributes {
  const safe = style === undefined ? '' : safeStyle(style);
  return safe === '' ? rest : { ...rest, style: safe };
}

/** In a frame without rights a link that opens a new window does nothing; one that does not would lead the frame astray. */
function toAnchor(_: string, attributes: Attributes): sanitizeHtml.Tag {
  const { href: written = '', target: _target, rel: _rel, ...attribs } = attributes;
  const href = written.replace(CONTROLS, '').trim();
  const link = { href, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return { tagName: 'a', attribs: LINK.test(href) ? { ...attribs, ...link } : attribs };
}

/** A picture that may not be fetched leaves its words, or, where it has none, the room that it took in the layout. */
function toPicture(_: string, attributes: Attributes): sanitizeHtml.Tag {
  const { src = '', ...attribs } = attributes;
  if (PICTURE.test(src.trim())) return { tagName: 'img', attribs: { ...attribs, src: src.trim() } };
  const { alt = '', width: _width, height: _height, border: _border, ...rest } = attribs;
  return alt.trim() === ''
    ? { tagName: 'img', attribs: { ...attribs, alt: '', src: NOTHING } }
    : { tagName: 'span', attribs: rest, text: alt };
}

/** The mail's body stands within ours; what it paints it paints there. */
function toGround(_: string, attributes: Attributes): sanitizeHtml.Tag {
  const { bgcolor = '', text = '', ...rest } = attributes;
  const painted = [
    COLOUR.test(bgcolor) ? `background-color:${bgcolor}` : '',
    COLOUR.test(text) ? `color:${text}` : '',
    rest['style'] ?? '',
  ];
  return { tagName: 'div', attribs: { ...rest, style: painted.filter(Boolean).join(';') } };
}

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...TAGS],
  nonTextTags: [...SILENT_TAGS],
  allowedAttributes: { '*': [...ATTRIBUTES], a: ['href', 'target', 'rel'], img: ['src'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  // Its own reader of styles gives up on a whole attribute for one slip, and takes longer than all the rest.
  parseStyleAttributes: false,
  transformTags: {
    body: toGround,
    a: toAnchor,
    img: toPicture,
    '*': (tagName, attributes) => ({ tagName, attribs: withSafeStyle(attributes) }),
  },
};

/**
 * A whole HTML document that shows the mail as it was designed. Of elements, attributes and styles only those stay that
 * `sanitise/allowed.data.ts` names; pictures only where the mail itself holds them; links only as text with an address. To
 * be served under a policy that forbids all the same once more. Linear in the length; never throws.
 * @param html as sent, or as much of it as is kept
 */
export function sanitise(html: string): string {
  const { html: shallow, sheets } = limitNesting(
    html.replace(CONTROLS, (sign) => (/\s/.test(sign) ? sign : '')),
  );
  return [
    `${DOCTYPE}<html><head><meta charset="utf-8"><title>Mail</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${GROUND}</style>`,
    `<style>${sheets.map(safeSheet).join('\n')}</style>`,
    `</head><body>${sanitizeHtml(shallow, OPTIONS)}</body></html>`,
  ].join('');
}
