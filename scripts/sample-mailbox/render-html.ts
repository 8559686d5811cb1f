// How a mail's text looks as HTML: typed by a person, sent by a system, or designed for many.
import type { Draft } from './draft.ts';
import { DATE_WORDS } from './date-words.data.ts';
import { timeInWords } from './time.ts';
import type { Random } from './random.ts';

const NAMED: Record<string, string> = {
  ä: '&auml;',
  ö: '&ouml;',
  ü: '&uuml;',
  ß: '&szlig;',
  é: '&eacute;',
  è: '&egrave;',
  à: '&agrave;',
  ç: '&ccedil;',
  '€': '&euro;',
  '’': '&rsquo;',
  '–': '&ndash;',
};

/** Escapes text for HTML, with named entities for accented letters when `entities` is set. */
export function escapeHtml(text: string, entities = false): string {
  const safe = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  return entities ? safe.replace(/[^ -~\n]/gu, (char) => NAMED[char] ?? char) : safe;
}

function paragraphs(text: string, open: string, entities: boolean): string {
  return text
    .split('\n\n')
    .map((p) => `${open}${escapeHtml(p, entities).replace(/\n/gu, '<br>\n')}</p>`)
    .join('\n');
}

/** The words above a quoted mail. */
export function quoteLead(draft: Draft): string {
  if (!draft.quote) return '';
  const { by, at } = draft.quote;
  return DATE_WORDS[draft.lang].wrote
    .replace('{when}', timeInWords(draft.lang, at, 'Europe/Berlin'))
    .replace('{who}', `${by.name} <${by.address}>`);
}

/** The mail that is answered, as webmail shows it. */
export function quoteHtml(draft: Draft): string {
  if (!draft.quote) return '';
  const inner = escapeHtml(draft.quote.text).replace(/\n/gu, '<br>\n');
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escapeHtml(quoteLead(draft))}<br></div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${inner}</blockquote></div>`;
}

/** The links of a mail, one a line. */
export function buttons(draft: Draft, style: string): string {
  return (draft.links ?? [])
    .map((link) => `<p><a href="${escapeHtml(link.url)}" style="${style}">${escapeHtml(link.label)}</a></p>`)
    .join('\n');
}

function letter(draft: Draft, rng: Random): string {
  const body = rng.chance(0.5)
    ? paragraphs(draft.text, '<p class="MsoNormal">', rng.chance(0.3))
    : `<div dir="ltr">${escapeHtml(draft.text).replace(/\n/gu, '<br>\n')}</div>`;
  const image = (draft.files ?? []).find((file) => file.cid);
  const shown = image ? `<p><img src="cid:${image.cid}" alt="${image.name}" width="120"></p>` : '';
  return `<html><body>${body}\n${buttons(draft, 'color:#1155cc')}${shown}${quoteHtml(draft)}</body></html>\n`;
}

/** What designs are tinted in. */
export const COLOURS = ['#1f6f5c', '#2b4c7e', '#7a3b69', '#c2571a', '#333333', '#0b7285', '#5f3dc4'];

function notice(draft: Draft, rng: Random): string {
  const colour = rng.pick(COLOURS);
  const button = `background:${colour};color:#fff;padding:10px 18px;text-decoration:none;display:inline-block`;
  const host = draft.from.address.split('@')[1] ?? 'example.org';
  const pixel = rng.chance(0.5)
    ? `<img src="https://open.${host}/o/${rng.hex(20)}" width="1" height="1" alt="">`
    : '';
  const open = `<p style="margin:0 0 14px;font:15px/1.5 Arial,sans-serif;color:#222">`;
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html"><title></title></head>
<body style="margin:0;background:#f4f4f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="600" style="background:#fff;border-top:4px solid ${colour}"><tr><td style="padding:24px">
${paragraphs(draft.text, open, rng.chance(0.35))}
${buttons(draft, button)}
</td></tr></table></td></tr></table>${quoteHtml(draft)}${pixel}</body></html>
`;
}

function newsletter(draft: Draft, rng: Random): string {
  const colour = rng.pick(COLOURS);
  const preview = escapeHtml(draft.text.slice(0, 80).replace(/\s+/gu, ' '));
  const blocks = draft.text
    .split('\n\n')
    .map((block) => {
      const [head, ...rest] = block.split('\n');
      const heading =
        rest.length > 0 ? `<h3 style="margin:0;color:${colour}">${escapeHtml(head ?? '')}</h3>` : '';
      const body = escapeHtml(rest.length > 0 ? rest.join('\n') : block).replace(/\n/gu, '<br>\n');
      return `<tr><td class="b">${heading}<p>${body}</p></td></tr>`;
    })
    .join('\n');
  const out = draft.list
    ? `<tr><td class="f"><a href="${draft.list.unsubscribe}">Unsubscribe</a></td></tr>`
    : '';
  return `<html><head><style type="text/css">
.b{padding:12px 24px;font-family:Georgia,serif;font-size:15px} .f{font-size:11px;color:#888;padding:24px}
@media only screen and (max-width:600px){.b{padding:8px}}
</style></head><body><div style="display:none;max-height:0;overflow:hidden">${preview}&nbsp;&zwnj;&nbsp;</div>
<table width="100%" bgcolor="#ffffff">
${blocks}
<tr><td class="b">${buttons(draft, `color:${colour};font-weight:bold`)}</td></tr>
${out}
</table></body></html>
`;
}

/** The HTML part of a mail. */
export function renderHtml(draft: Draft, rng: Random): string {
  if (draft.skin === 'newsletter') return newsletter(draft, rng);
  return draft.skin === 'notice' ? notice(draft, rng) : letter(draft, rng);
}
