// What HTML elements mean for text: where lines break, what is never shown, what an opening tag closes.

/** A blank line stands before and after. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  'address blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '),
);

/** A line of its own. */
export const LINES: ReadonlySet<string> = new Set(
  'article aside body center dd details div dt figcaption footer form header html legend li main nav section summary tbody tfoot thead tr'.split(
    ' ',
  ),
);

/** Never shown as text. */
export const UNSHOWN: ReadonlySet<string> = new Set(
  'applet audio canvas embed iframe math noembed noframes noscript object option script select style svg template textarea title video xml'.split(
    ' ',
  ),
);

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Opening the key closes an innermost element named in the value: end tags that HTML lets authors leave out. */
export const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  body: new Set(['head', 'title', 'style']),
  dd: new Set(['dd', 'dt', 'p']),
  div: new Set(['p']),
  dt: new Set(['dd', 'dt', 'p']),
  li: new Set(['li', 'p']),
  p: new Set(['p']),
  table: new Set(['p']),
  td: new Set(['td', 'th', 'p']),
  th: new Set(['td', 'th', 'p']),
  tr: new Set(['td', 'th', 'tr', 'p']),
  ul: new Set(['p']),
};
