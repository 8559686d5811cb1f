// HTML mail as a reader sees it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

const text = (html: string): string => htmlToText(html, 100_000).lines.join('\n');

describe('htmlToText', () => {
  it('breaks lines at blocks and leaves an empty line between paragraphs', () => {
    expect(text('<h1>Hello  Mira</h1><p>One\n line</p><div>a</div><div>b<br>c<br><br>d</div>')).toBe(
      'Hello Mira\n\nOne line\n\na\nb\nc\n\nd',
    );
  });

  it('separates table cells by tabs and rows by lines', () => {
    expect(text('<table><tr><th>Role</th><td>Ferry  pilot</td></tr><tr><td>Pier<td>7</table>')).toBe(
      'Role\tFerry pilot\nPier\t7',
    );
  });

  it('marks list items', () => {
    expect(text('<ul><li>a<li>b</ul>')).toBe('- a\n- b');
  });

  it('decodes entities once and removes invisible characters', () => {
    expect(text('a&nbsp;&amp;amp;&#8203;&zwnj;&shy;b &eacute; &#x41; &#0; &#xD800; &unknown;')).toBe(
      'a &amp;b é A \ufffd \ufffd &unknown;',
    );
  });

  it('keeps the lines of preformatted text', () => {
    expect(text('<pre>a\n  b\n\nc</pre>')).toBe('a\nb\n\nc');
  });

  it('leaves out scripts, styles, titles and comments', () => {
    expect(
      text('<head><title>T</title><style>p{}</style></head><body><!-- x -->a<script>"</p>"</script>b'),
    ).toBe('ab');
  });

  it.each([
    '<div style="display:none">hidden</div>',
    '<span style="DISPLAY : none !important">hidden</span>',
    '<div style="max-height:0px;overflow:hidden">hidden <b>deeper</b></div>',
    '<div style="font-size:0;overflow:hidden">hidden</div>',
    '<span style="color:#fff;opacity:0">hidden</span>',
    '<p hidden>hidden</p>',
    '<p style="mso-hide:all">hidden',
    '<style>.a, .p { color: red; display: none }</style><p class="x p">hidden</p>',
    '<style>@media print{.q{color:red}} #h{visibility:hidden}</style><p id="h">hidden</p>',
    '<noscript>hidden</noscript>',
  ])('leaves out what is hidden by %s', (html) => {
    expect(text(`${html}<p>shown</p>`)).toBe('shown');
  });

  it('shows text inside of layout tables that set the font size to zero', () => {
    expect(text('<td style="font-size:0px"><div style="font-size:16px">shown</div></td>')).toBe('shown');
  });

  it('shows what a style sheet hides on some screens only', () => {
    const html = '<style>@media (max-width:600px){.wide{display:none}}</style><p class="wide">shown</p>';
    expect(htmlToText(html, 1000).lines).toEqual(['shown']);
  });

  it('shows hidden text when nothing else is there', () => {
    expect(text('<div style="display:none">preheader<p>Dear Mira')).toBe('preheader\n\nDear Mira');
  });

  it('collects links with their text, their image name and their line', () => {
    const html =
      '<p>Hello</p><p>See <a href="https://t.example/?a=1&amp;b=2">our <b>page</b></a> or <a href="mailto:x@t.example">write</a>' +
      '<a href="https://t.example/i"><img alt="Tidewell  logo"></a><a href=" https://t.example/\n2 "></a>';
    expect(htmlToText(html, 1000).links).toEqual([
      { url: 'https://t.example/?a=1&b=2', text: 'our page', line: 2 },
      { url: 'https://t.example/i', text: 'Tidewell logo', line: 2 },
      { url: 'https://t.example/2', text: '', line: 2 },
    ]);
  });

  it('leaves out hidden links and collects at most 200', () => {
    const links = '<a href="https://t.example/a">a</a>'.repeat(300);
    expect(htmlToText(links, 10_000).links).toHaveLength(200);
    expect(htmlToText(`<div hidden>${links}</div>b`, 10_000).links).toEqual([]);
  });

  it.each([
    '<div class="gmail_quote">old</div>',
    '<blockquote type="cite">old</blockquote>',
    '<blockquote style="margin:0; border-left: 2px solid #ccc">old</blockquote>',
    '<div class="yahoo_quoted"><p>old</div>',
    '<div id="x_divRplyFwdMsg"></div><div>old</div>',
    '<div><div id="appendonsend"></div></div><p>old',
  ])('tells that %s is quoted', (html) => {
    const { lines, quoted } = htmlToText(`<div>new</div>${html}`, 1000);
    expect(lines.filter((line, at) => line !== '' && quoted[at] === true)).toEqual(['old']);
    expect(lines[0]).toBe('new');
    expect(quoted[0]).toBe(false);
  });

  it('takes a bare blockquote for indentation', () => {
    const { quoted } = htmlToText(
      '<blockquote style="margin:0 0 0 40px;border:none">where: pier 7</blockquote>',
      1000,
    );
    expect(quoted).toEqual([false]);
  });

  it('survives a hundred thousand nested elements and stray end tags', () => {
    expect(text(`${'<div>'.repeat(100_000)}hi${'</div>'.repeat(100_000)}`)).toBe('hi');
    expect(text(`${'<b>'.repeat(100_000)}hi${'</i>'.repeat(100_000)}`)).toBe('hi');
  });

  it('stops at the size limit and tells so', () => {
    const result = htmlToText('<p>abc</p>'.repeat(1000), 300);
    expect(result.lines.join('').length).toBe(300);
    expect(result.cut).toBe(true);
  });

  it('never throws, and keeps its arrays parallel', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="https://a.example">',
      '</a>',
      '<td>',
      '<',
      '>',
      '&',
      '&#',
      '<!--',
    );
    const other = fc.constantFrom(
      '<pre>',
      '<div hidden>',
      '</div>',
      '<br/>',
      '<blockquote type=cite>',
      '"',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, other), { maxLength: 60 }), (pieces) => {
        const { lines, quoted, links } = htmlToText(pieces.join(''), 1000);
        expect(quoted).toHaveLength(lines.length);
        expect(links.every(({ line }) => line === 0 || line < lines.length)).toBe(true);
        expect(lines.every((line) => line === line.trim() && !line.includes('\n'))).toBe(true);
      }),
    );
  });
});
