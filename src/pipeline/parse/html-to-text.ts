// HTML mail to lines of text as a reader sees them, with its links and what it marks as quoted.
import { Tokenizer } from 'htmlparser2';
import { cleanCharacters } from './clean-characters.ts';
import { hiddenNames } from './hidden-names.ts';
import { isHiddenElement } from './hidden-element.ts';
import { CLOSED_BY, LINES, PARAGRAPHS, UNSHOWN, VOID } from './html-elements.data.ts';
import { isQuoteContainer, startsHistory } from './quote-container.ts';
import { TextLines } from './text-lines.ts';
import type { LineLink } from './text-lines.ts';

export interface HtmlText {
  lines: string[];
  /** Parallel to `lines`: the line stands in a container that mail programs quote in. */
  quoted: boolean[];
  links: LineLink[];
  /** True when the text was cut at the size limit. */
  cut: boolean;
}

interface Frame {
  name: string;
  hidden: boolean;
  quoted: boolean;
  link: boolean;
}

const WANTED_ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'class',
  'hidden',
  'href',
  'id',
  'style',
  'type',
]);

/**
 * Keeps the open elements. htmlparser2's own Parser holds them in an array that it shifts at the front, which takes time
 * quadratic in the nesting depth; so only its Tokenizer is used.
 */
class HtmlReader {
  readonly output: TextLines;
  private readonly html: string;
  private readonly showHidden: boolean;
  private readonly hiddenNames: ReadonlySet<string>;
  private readonly frames: Frame[] = [];
  /** How many open elements have a name: a stray end tag is told apart without a search. */
  private readonly open = new Map<string, number>();
  private hidden = 0;
  private quoted = 0;
  private name = '';
  private attribute = '';
  private attributes = new Map<string, string>();

  constructor(html: string, showHidden: boolean, maxLength: number) {
    this.html = html;
    this.showHidden = showHidden;
    this.hiddenNames = hiddenNames(html);
    this.output = new TextLines(maxLength);
  }

  read(): void {
    const attribute = (text: string): void => {
      if (!WANTED_ATTRIBUTES.has(this.attribute)) return;
      this.attributes.set(this.attribute, (this.attributes.get(this.attribute) ?? '') + text);
    };
    const ignore = (): void => {};
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => {
          this.text(this.html.slice(start, end));
          if (this.output.full) tokenizer.pause();
        },
        ontextentity: (code) => this.text(codeToText(code)),
        onopentagname: (start, end) => {
          this.name = this.html.slice(start, end).toLowerCase();
          this.attributes = new Map();
        },
        onattribname: (start, end) => {
          this.attribute = this.html.slice(start, end).toLowerCase();
          // Of two attributes of one name HTML takes the first.
          if (this.attributes.has(this.attribute)) this.attribute = '';
          attribute('');
        },
        onattribdata: (start, end) => attribute(this.html.slice(start, end)),
        onattribentity: (code) => attribute(codeToText(code)),
        onattribend: ignore,
        onopentagend: () => this.openTag(),
        onselfclosingtag: () => this.openTag(),
        onclosetag: (start, end) => this.closeTag(this.html.slice(start, end).toLowerCase()),
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.html);
    tokenizer.end();
    this.output.end();
  }

  private text(text: string): void {
    if (this.hidden > 0) return;
    if ((this.open.get('pre') ?? 0) > 0) this.output.writePreserved(text);
    else this.output.write(text);
  }

  private openTag(): void {
    const { name, attributes } = this;
    this.closeImplied(name);
    if (this.hidden === 0) this.showOpening(name, attributes);
    if (VOID.has(name)) return;
    // What follows this mark is history to the end of the mail, whatever it is nested in.
    if (startsHistory(attributes)) this.quoted++;
    this.push({
      name,
      hidden: UNSHOWN.has(name) || (!this.showHidden && this.isHidden(attributes)),
      quoted: isQuoteContainer(name, attributes),
      link: name === 'a' && this.hidden === 0 && this.output.openLink(attributes.get('href') ?? ''),
    });
  }

  private closeImplied(name: string): void {
    const closes = CLOSED_BY[name];
    if (closes === undefined) return;
    for (let top = this.frames.at(-1); top && closes.has(top.name); top = this.frames.at(-1)) this.pop();
  }

  private showOpening(name: string, attributes: ReadonlyMap<string, string>): void {
    this.breakAround(name);
    if (name === 'br') this.output.breakLine();
    else if (name === 'li') this.output.write('- ');
    else if (name === 'td' || name === 'th') this.output.nextCell();
    else if (name === 'img') this.output.describeLink(attributes.get('alt') ?? '');
  }

  private isHidden(attributes: ReadonlyMap<string, string>): boolean {
    if (isHiddenElement(attributes.get('style') ?? '', attributes.has('hidden'))) return true;
    if (this.hiddenNames.size === 0) return false;
    const classes = (attributes.get('class') ?? '').split(/\s+/u).map((name) => `.${name}`);
    return [`#${attributes.get('id') ?? ''}`, ...classes].some((name) => this.hiddenNames.has(name));
  }

  private push(frame: Frame): void {
    this.frames.push(frame);
    this.open.set(frame.name, (this.open.get(frame.name) ?? 0) + 1);
    if (frame.hidden) this.hidden++;
    if (frame.quoted) this.quoted++;
    this.output.setQuoted(this.quoted > 0);
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.open.set(frame.name, (this.open.get(frame.name) ?? 1) - 1);
    if (frame.link) this.output.closeLink();
    if (this.hidden === 0) this.breakAround(frame.name);
    if (frame.hidden) this.hidden--;
    if (frame.quoted) this.quoted--;
    this.output.setQuoted(this.quoted > 0);
  }

  private closeTag(name: string): void {
    if ((this.open.get(name) ?? 0) === 0) {
      if (name === 'br' && this.hidden === 0) this.output.breakLine();
      return;
    }
    while (this.frames.at(-1)?.name !== name) this.pop();
    this.pop();
  }

  private breakAround(name: string): void {
    if (PARAGRAPHS.has(name)) this.output.endParagraph();
    else if (LINES.has(name)) this.output.endLine();
  }
}

function codeToText(code: number): string {
  if (code > 0x10ffff) return '\ufffd';
  return code > 0x20 && code < 0x7f
    ? String.fromCodePoint(code)
    : cleanCharacters(String.fromCodePoint(code));
}

function run(html: string, showHidden: boolean, maxLength: number): HtmlText {
  const reader = new HtmlReader(html, showHidden, maxLength);
  reader.read();
  const { lines, quoted, links, full } = reader.output;
  return { lines, quoted, links, cut: full };
}

/**
 * Reads HTML as text: one line per block, blank lines between paragraphs, table cells separated by tabs, list items by `- `.
 * Scripts, styles and hidden elements are left out; when nothing else is there (a hidden wrapper that is never closed), hidden
 * text counts. Linear in the length of the HTML, at most `maxLength` characters of text. Never throws.
 */
export function htmlToText(html: string, maxLength: number): HtmlText {
  const cleaned = cleanCharacters(html);
  const shown = run(cleaned, false, maxLength);
  return shown.lines.length > 0 ? shown : run(cleaned, true, maxLength);
}
