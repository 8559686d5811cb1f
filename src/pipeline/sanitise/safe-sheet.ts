// Keeps the rules of a mail's style sheet that change how it looks and nothing else.
import { safeStyle } from './safe-style.ts';
import { findOutside, withoutComments } from './scan-css.ts';

const SELECTOR = /^[\w\s.#,>+~*:()[\]="'^$|-]{1,2000}$/;
const QUERY = /^@media[\w\s(),:.-]{1,500}$/i;
/** Our ground is white whatever the system prefers, so the rules for dark ones do not apply. */
const DARK = /prefers-color-scheme/i;

interface Block {
  prelude: string;
  body: string;
}

/** The blocks of one level; statements without one (`@import`, `@charset`) are passed over. */
function* blocksOf(css: string): Generator<Block> {
  for (let from = 0; from < css.length;) {
    const end = findOutside(css, '{;}', from);
    if (css.charAt(end) !== '{') {
      from = end + 1;
      continue;
    }
    const close = findOutside(css, '}', end + 1);
    yield { prelude: css.slice(from, end).trim(), body: css.slice(end + 1, close) };
    from = close + 1;
  }
}

const isQuoted = (text: string, quote: string) => text.split(quote).length % 2 === 1;

function safeRule({ prelude, body }: Block): string {
  if (!SELECTOR.test(prelude) || !isQuoted(prelude, '"') || !isQuoted(prelude, "'")) return '';
  const style = safeStyle(body);
  return style === '' ? '' : `${prelude.replace(/\s+/g, ' ')}{${style}}`;
}

function safeBlock(block: Block): string {
  if (!block.prelude.startsWith('@')) return safeRule(block);
  if (!QUERY.test(block.prelude) || DARK.test(block.prelude)) return '';
  const rules = [...blocksOf(block.body)].map(safeRule).join('');
  return rules === '' ? '' : `${block.prelude.replace(/\s+/g, ' ')}{${rules}}`;
}

/**
 * The rules of a style sheet that are safe to show, those for narrow windows among them. Fonts, animations, imports and
 * whatever names something outside of the mail is left out. No `<` and no `\` in it. Linear in the length.
 */
export function safeSheet(sheet: string): string {
  // Old mails hide their styles from programs that do not know them.
  const css = withoutComments(sheet.replaceAll('<!--', ' ').replaceAll('-->', ' '));
  return [...blocksOf(css)].map(safeBlock).filter(Boolean).join('\n');
}
