// Takes out of a page what may tell of a posting: its JSON-LD, its title and metas, its main part.
import { Tokenizer } from 'htmlparser2';

export interface PageParts {
  /** The texts of its JSON-LD scripts, as they stand. */
  jsonLd: readonly string[];
  /** By name or property, lower case: the first of each. */
  metas: ReadonlyMap<string, string>;
  title: string | null;
  /** The HTML of its main part; null where none is marked. */
  main: string | null;
  /** It asks for a password. */
  asksPassword: boolean;
}

/** Scripts of one page; more is no posting. */
const MOST_SCRIPTS = 40;

class PartReader {
  readonly jsonLd: string[] = [];
  readonly metas = new Map<string, string>();
  title: string | null = null;
  asksPassword = false;
  #name = '';
  #attribute = '';
  #attributes = new Map<string, string>();
  /** What the text goes to: a script, the title, or nothing. */
  #within: 'json' | 'title' | null = null;
  #text = '';

  startTag(name: string): void {
    this.#name = name.toLowerCase();
    this.#attributes = new Map();
  }

  startAttribute(name: string): void {
    this.#attribute = name.toLowerCase();
  }

  attribute(text: string): void {
    this.#attributes.set(this.#attribute, (this.#attributes.get(this.#attribute) ?? '') + text);
  }

  openTag(): void {
    const type = this.#attributes.get('type')?.toLowerCase() ?? '';
    if (this.#name === 'script' && type.includes('ld+json')) this.#begin('json');
    else if (this.#name === 'title' && this.title === null) this.#begin('title');
    else if (this.#name === 'meta') this.#meta();
    else if (this.#name === 'input' && type === 'password') this.asksPassword = true;
  }

  #begin(within: 'json' | 'title'): void {
    this.#within = within;
    this.#text = '';
  }

  #meta(): void {
    const name = (this.#attributes.get('property') ?? this.#attributes.get('name') ?? '').toLowerCase();
    const content = this.#attributes.get('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !this.metas.has(name)) this.metas.set(name, content);
  }

  text(text: string): void {
    if (this.#within !== null) this.#text += text;
  }

  closeTag(): void {
    if (this.#within === 'json' && this.jsonLd.length < MOST_SCRIPTS) this.jsonLd.push(this.#text);
    if (this.#within === 'title') this.title = this.#text;
    this.#within = null;
  }
}

/** From the first start of an element to its last end. */
function between(html: string, name: string): string | null {
  const start = new RegExp(`<${name}[\\s>]`, 'iu').exec(html);
  if (start === null) return null;
  const end = html.toLowerCase().lastIndexOf(`</${name}`);
  return html.slice(start.index, end > start.index ? end : undefined);
}

const character = (code: number): string => (code > 0x10_ffff ? '\ufffd' : String.fromCodePoint(code));

/** The parts of a page. Linear in its length; never throws. */
export function pageParts(html: string): PageParts {
  const reader = new PartReader();
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => reader.text(html.slice(start, end)),
      ontextentity: (code) => reader.text(character(code)),
      onopentagname: (start, end) => reader.startTag(html.slice(start, end)),
      onopentagend: () => reader.openTag(),
      onselfclosingtag: () => reader.openTag(),
      onclosetag: () => reader.closeTag(),
      onattribname: (start, end) => reader.startAttribute(html.slice(start, end)),
      onattribdata: (start, end) => reader.attribute(html.slice(start, end)),
      onattribentity: (code) => reader.attribute(character(code)),
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const { jsonLd, metas, title, asksPassword } = reader;
  return { jsonLd, metas, title, main: between(html, 'main') ?? between(html, 'article'), asksPassword };
}
