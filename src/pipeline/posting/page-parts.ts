// Takes out of a page what may tell of a posting: its JSON-LD, its title and metas, its main part.
import { walkHtml } from './walk-html.ts';

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
  #attributes = new Map<string, string>();
  /** What the text goes to: a script, the title, or nothing. */
  #within: 'json' | 'title' | null = null;
  #text = '';

  attribute(name: string, part: string): void {
    this.#attributes.set(name, (this.#attributes.get(name) ?? '') + part);
  }

  openTag(name: string): void {
    const type = this.#attributes.get('type')?.toLowerCase() ?? '';
    if (name === 'script' && type.includes('ld+json')) this.#begin('json');
    else if (name === 'title' && this.title === null) this.#begin('title');
    else if (name === 'meta') this.#meta();
    else if (name === 'input' && type === 'password') this.asksPassword = true;
    this.#attributes = new Map();
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

/** The parts of a page. Linear in its length; never throws. */
export function pageParts(html: string): PageParts {
  const reader = new PartReader();
  walkHtml(html, {
    text: (text) => reader.text(text),
    open: (name) => reader.openTag(name),
    close: () => reader.closeTag(),
    attribute: (name, part) => reader.attribute(name, part),
  });
  const { jsonLd, metas, title, asksPassword } = reader;
  return { jsonLd, metas, title, main: between(html, 'main') ?? between(html, 'article'), asksPassword };
}
