// Collects running text into tidy lines, remembering which are quoted and where the links stand.

export interface LineLink {
  url: string;
  text: string;
  /** Index of the line in which the link begins. */
  line: number;
}

const MAX_LINKS = 200;
const MAX_LINK_TEXT = 300;
const MAX_URL = 4096;

/** White space is collapsed, no line is empty but single ones between paragraphs. */
export class TextLines {
  readonly lines: string[] = [];
  readonly quoted: boolean[] = [];
  readonly links: LineLink[] = [];
  private readonly maxLength: number;
  private length = 0;
  /** The line being written; joined once at its end, because a growing string would be copied again and again. */
  private pieces: string[] = [];
  private hasText = false;
  private endsBlank = true;
  private blank = false;
  private isQuoted = false;
  private link: LineLink | null = null;
  private linkImage = '';
  /** Links whose line is not written yet. */
  private waiting: LineLink[] = [];

  constructor(maxLength: number) {
    this.maxLength = maxLength;
  }

  get full(): boolean {
    return this.length >= this.maxLength;
  }

  /** Writes preformatted text, whose line breaks are breaks. */
  writePreserved(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.write(first);
    for (const line of others) {
      this.breakLine();
      this.write(line);
    }
  }

  write(text: string): void {
    let chunk = text.replace(/\s+/g, ' ');
    if (chunk.startsWith(' ') && this.endsBlank) chunk = chunk.slice(1);
    chunk = chunk.slice(0, this.maxLength - this.length);
    if (chunk === '') return;
    this.length += chunk.length;
    this.pieces.push(chunk);
    this.hasText ||= chunk !== ' ';
    this.endsBlank = chunk.endsWith(' ');
    if (this.link && this.link.text.length < MAX_LINK_TEXT) this.link.text += chunk;
  }

  nextCell(): void {
    if (!this.hasText || this.pieces.at(-1) === '\t') return;
    this.pieces.push('\t');
    this.endsBlank = true;
  }

  endLine(): void {
    const line = this.pieces.join('').replace(/ \t/g, '\t').trim();
    this.pieces = [];
    this.hasText = false;
    this.endsBlank = true;
    // A list item without text leaves only its mark.
    if (line === '' || line === '-') return;
    if (this.blank && this.lines.length > 0) this.push('');
    this.blank = false;
    this.push(line);
    for (const link of this.waiting) link.line = this.lines.length - 1;
    this.waiting = [];
  }

  breakLine(): void {
    if (!this.hasText) this.blank = true;
    else this.endLine();
  }

  endParagraph(): void {
    this.endLine();
    this.blank = true;
  }

  setQuoted(quoted: boolean): void {
    if (quoted === this.isQuoted) return;
    this.endLine();
    this.isQuoted = quoted;
  }

  /** False when the address is no web address, or there are too many links already. */
  openLink(address: string): boolean {
    const url = address.replace(/\s/g, '').slice(0, MAX_URL + 1);
    if (!/^https?:\/\/[^/]/i.test(url) || url.length > MAX_URL || this.links.length >= MAX_LINKS)
      return false;
    this.link = { url, text: '', line: this.lines.length };
    this.linkImage = '';
    this.links.push(this.link);
    this.waiting.push(this.link);
    return true;
  }

  closeLink(): void {
    if (this.link === null) return;
    const text = this.link.text.trim();
    this.link.text = (text === '' ? this.linkImage.replace(/\s+/g, ' ').trim() : text)
      .slice(0, MAX_LINK_TEXT)
      .toWellFormed();
    this.link = null;
  }

  /** The alternative text of an image inside a link names the link when no text does. */
  describeLink(alternative: string): void {
    if (this.link !== null && this.linkImage === '') this.linkImage = alternative.slice(0, MAX_LINK_TEXT);
  }

  end(): void {
    this.closeLink();
    this.endLine();
    for (const link of this.waiting) link.line = Math.max(0, this.lines.length - 1);
  }

  private push(line: string): void {
    this.lines.push(line.toWellFormed());
    this.quoted.push(this.isQuoted);
  }
}
