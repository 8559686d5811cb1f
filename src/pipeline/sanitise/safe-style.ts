// Keeps the declarations of a style that change how a mail looks and nothing else.
import { FAMILIES, FUNCTIONS, PROPERTIES } from './allowed.data.ts';
import { findOutside, withoutComments } from './scan-css.ts';

const MAX_VALUE = 1000;
/** Words, numbers, colours, strings and calls: no escape, no second declaration, no markup. */
const PLAIN_VALUE = /^(?:[\p{L}\p{N}\p{M} #%.,+*/!()_-]|"[\p{L}\p{N} .,_&-]*"|'[\p{L}\p{N} .,_&-]*')+$/u;
function isAllowedProperty(property: string): boolean {
  return PROPERTIES.has(property) || FAMILIES.has(property.slice(0, property.indexOf('-')));
}

/** The value without its `url(…)`; a colour beside a picture stays, so that white text keeps its dark ground. */
function withoutUrls(value: string): string {
  const lower = value.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let open = lower.indexOf('url('); open !== -1; open = lower.indexOf('url(', from)) {
    parts.push(value.slice(from, open));
    from = Math.min(value.length, findOutside(value, ')', open + 'url('.length) + 1);
  }
  parts.push(value.slice(from));
  return parts.join(' ');
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const sign of value) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** True when a bracket may open behind `before`: it calls a known function, or groups terms of a calculation. */
function mayOpen(before: string): boolean {
  const name = before.split(/[^\w-]/).at(-1) ?? '';
  return name === '' ? !/\w $/.test(before.slice(-2)) : FUNCTIONS.has(name.toLowerCase());
}

/** The value as it may stand in the output, or empty. */
function safeValue(property: string, written: string): string {
  const value = withoutUrls(written).replace(/\s+/g, ' ').trim();
  if (value.length > MAX_VALUE || !PLAIN_VALUE.test(value) || !isBalanced(value)) return '';
  if (!value.split('(').slice(0, -1).every(mayOpen)) return '';
  // Nothing may leave its place: a mail that covers itself shows another mail than the one that was sent.
  return property === 'position' && !/^(?:static|relative)\b/i.test(value) ? '' : value;
}

/**
 * The declarations that are safe to show: known properties whose values name nothing outside of the mail. No `"` in them
 * that is not closed, no `<`, `{`, `}`, `;` or `\` in any value. Linear in the length.
 */
export function safeStyle(style: string): string {
  const css = withoutComments(style);
  const kept: string[] = [];
  for (let from = 0; from < css.length;) {
    const end = findOutside(css, ';', from);
    const colon = css.indexOf(':', from);
    if (colon !== -1 && colon < end) {
      const property = css.slice(from, colon).trim().toLowerCase();
      const value = isAllowedProperty(property) ? safeValue(property, css.slice(colon + 1, end)) : '';
      if (value !== '' && /^[a-z-]+$/.test(property)) kept.push(`${property}:${value}`);
    }
    from = end + 1;
  }
  return kept.join(';');
}
