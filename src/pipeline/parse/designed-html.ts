// The HTML that a mail program would show for a mail.
import type { Body } from './read-bodies.ts';

const MAX_HTML = 500_000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function plainAsHtml(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<div style="white-space:pre-wrap">${text}</div>`;
}

/**
 * All bodies of a mail one below the other, those without an HTML version as plain text; at most 500,000 characters of it, and
 * as hostile as the mail is. Null when no body has an HTML version, or when one was left unread.
 */
export function designedHtml(bodies: readonly Body[]): string | null {
  if (bodies.some(({ skimmed }) => skimmed) || bodies.every(({ html }) => html === null)) return null;
  const html = bodies.map((body) => body.html ?? plainAsHtml(body.lines)).join('\n<hr>\n');
  return html.slice(0, MAX_HTML).toWellFormed();
}
