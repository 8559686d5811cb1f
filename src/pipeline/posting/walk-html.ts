// Walks through the tags and texts of HTML in their order, building no tree.
import { Tokenizer } from 'htmlparser2';

/** What is told on the way; names are in lower case, entities are decoded. */
export interface HtmlVisitor {
  text: (text: string) => void;
  /** A start tag whose attributes are all told. */
  open: (name: string) => void;
  close: (name: string) => void;
  /** A part of an attribute's value; an empty one begins each. */
  attribute?: (name: string, part: string) => void;
}

const character = (code: number): string => (code > 0x10_ffff ? '\ufffd' : String.fromCodePoint(code));

/** Linear in the length of `html`; throws only what the visitor throws. */
export function walkHtml(html: string, { text, open, close, attribute }: HtmlVisitor): void {
  let name = '';
  let attributeName = '';
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (code) => text(character(code)),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
      },
      onattribname: (start, end) => {
        attributeName = nameAt(start, end);
        attribute?.(attributeName, '');
      },
      onattribdata: (start, end) => attribute?.(attributeName, html.slice(start, end)),
      onattribentity: (code) => attribute?.(attributeName, character(code)),
      onattribend: ignore,
      onopentagend: () => open(name),
      onselfclosingtag: () => {
        open(name);
        close(name);
      },
      onclosetag: (start, end) => close(nameAt(start, end)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
