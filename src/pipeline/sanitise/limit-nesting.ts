// Makes HTML shallow, takes foreign content out of it, and its style sheets aside.
import { Tokenizer } from 'htmlparser2';

export interface ShallowHtml {
  html: string;
  /** The contents of its style elements. */
  sheets: readonly string[];
}

/** No honest mail nests as deep. Parsers that keep open elements in a list take time quadratic in the depth. */
const MAX_DEPTH = 200;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Within these, HTML is read by other rules, on which programs differ: a well of disguises. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

const RAW_TEXT: ReadonlySet<string> = new Set(
  'iframe noembed noframes plaintext script style textarea title xmp'.split(' '),
);

/** Which open elements end where another begins, so that a list without end tags is not deep. */
const ENDED_BY: Readonly<Record<string, string>> = {
  li: 'li',
  dt: 'dt dd',
  dd: 'dt dd',
  td: 'td th',
  th: 'td th',
  tr: 'td th tr',
  ...Object.fromEntries(
    'address blockquote center div dl form h1 h2 h3 h4 h5 h6 hr ol p pre table ul'
      .split(' ')
      .map((block) => [block, 'p']),
  ),
};
const ENDS = new Map(Object.entries(ENDED_BY).map(([name, ended]) => [name, new Set(ended.split(' '))]));

class Flattener {
  readonly sheets: string[] = [];
  private readonly html: string;
  private readonly kept: string[] = [];
  private readonly frames: string[] = [];
  /** How many open elements have a name: a stray end tag is told apart without a search. */
  private readonly open = new Map<string, number>();
  private copied = 0;
  private name = '';
  private nameStart = 0;

  constructor(html: string) {
    this.html = html;
  }

  run(): ShallowHtml {
    const ignore = (): void => {};
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => {
          if (this.frames.at(-1) === 'style') this.sheets.push(this.html.slice(start, end));
        },
        ontextentity: ignore,
        onopentagname: (start, end) => {
          this.name = this.html.slice(start, end).toLowerCase();
          this.nameStart = start;
        },
        onattribname: ignore,
        onattribdata: ignore,
        onattribentity: ignore,
        onattribend: ignore,
        onopentagend: (end) => this.openTag(end + 1),
        onselfclosingtag: (end) => this.openTag(end + 1),
        onclosetag: (start, end) => this.closeTag(start, end),
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.html);
    tokenizer.end();
    this.kept.push(this.html.slice(this.copied));
    return { html: this.kept.join(''), sheets: this.sheets };
  }

  private openTag(end: number): void {
    const { name } = this;
    if (VOID.has(name)) return;
    if (FOREIGN.has(name)) {
      this.drop(this.nameStart - 1, end);
      return;
    }
    const ended = ENDS.get(name);
    while (ended?.has(this.frames.at(-1) ?? '')) this.pop();
    if (this.isTooDeep(name)) this.drop(this.nameStart - 1, end);
    this.frames.push(name);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  private closeTag(nameStart: number, nameEnd: number): void {
    const name = this.html.slice(nameStart, nameEnd).toLowerCase();
    const start = nameStart - '</'.length;
    const end = this.html.indexOf('>', nameEnd) + 1 || this.html.length;
    if (VOID.has(name)) return;
    if ((this.open.get(name) ?? 0) === 0) {
      this.drop(start, end);
      return;
    }
    while (this.frames.at(-1) !== name) this.pop();
    this.pop();
    if (this.isTooDeep(name)) this.drop(start, end);
  }

  /** What holds raw text cannot nest; without its tags its text would be read as HTML. */
  private isTooDeep(name: string): boolean {
    return this.frames.length >= MAX_DEPTH && !RAW_TEXT.has(name);
  }

  private pop(): void {
    const name = this.frames.pop() ?? '';
    this.open.set(name, (this.open.get(name) ?? 1) - 1);
  }

  private drop(start: number, end: number): void {
    this.kept.push(this.html.slice(this.copied, start));
    this.copied = end;
  }
}

/**
 * The same HTML with at most 200 elements open at a time, without the tags of SVG and MathML, and without stray end tags. Text
 * stays. Linear in the length.
 */
export function limitNesting(html: string): ShallowHtml {
  return new Flattener(html).run();
}
