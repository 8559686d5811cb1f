// What is left of a mail's HTML when it is shown: its looks, and nothing that acts.
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { sanitise } from './sanitise.ts';
import { ATTRIBUTES, TAGS } from './sanitise/allowed.data.ts';
import { EVIL, HOSTILE_HTML } from './sanitise/hostile-html.data.ts';

interface Shown {
  tags: Set<string>;
  /** `tag name=value` of all attributes. */
  attributes: string[];
  text: string;
  css: string;
}

/** Reads what `sanitise` gave: the mail itself, without the frame that is the same for all. */
function show(html: string): Shown {
  const document = sanitise(html);
  const [head = '', body = ''] = document.split('<body>');
  const shown: Shown = { tags: new Set(), attributes: [], text: '', css: head.split(/<\/?style>/)[3] ?? '' };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      shown.tags.add(tag);
      for (const [name, value] of Object.entries(attributes)) {
        shown.attributes.push(`${tag} ${name}=${value}`);
        if (name === 'style') shown.css += `\n${value}`;
      }
    },
    ontext: (text) => {
      shown.text += text;
    },
  });
  parser.end(body.replace(/<\/body><\/html>$/, ''));
  return shown;
}

const NAMES = new Set([...ATTRIBUTES, 'href', 'target', 'rel', 'src']);

const isFaulty: Readonly<Record<string, (tag: string, value: string) => boolean>> = {
  href: (tag, value) => tag !== 'a' || !/^(?:https?:\/\/|mailto:|tel:)/.test(value),
  src: (tag, value) => tag !== 'img' || !/^data:image\/(?:png|gif|jpeg);base64,/.test(value),
  target: (_, value) => value !== '_blank',
};

function isFaultyAttribute(attribute: string): boolean {
  const [, tag = '', name = '', value = ''] = /^(\S+) ([^=]+)=([^]*)$/.exec(attribute) ?? [];
  return !NAMES.has(name) || (isFaulty[name]?.(tag, value) ?? false);
}

/** `url` loads only as a function: cut markup also leaves words that merely begin so. */
const LOADS =
  /url[^;]*\(|@(?!media\b)|image-set|image\(|src\(|expression|\\|<|var\(|behaviou?r|binding|content:/i;
const COVERS = /position:(?!static|relative)|z-index|transform|inset/i;

/** Everything that must hold of a mail whatever was sent. */
function faultsOf({ tags, attributes, css }: Shown): string[] {
  return [
    ...[...tags].filter((tag) => !TAGS.includes(tag)),
    ...attributes.filter(isFaultyAttribute),
    ...(LOADS.test(css) || COVERS.test(css) ? [css] : []),
  ];
}

describe('a mail that means harm', () => {
  it.each(HOSTILE_HTML)('is shown without %s.', (_, html) => {
    const shown = show(html);
    expect(faultsOf(shown)).toEqual([]);
    expect(shown.text).toContain('letter');
    const told = /^\w+ (?:alt|title)=/;
    const outside = [...shown.attributes, shown.css].filter(
      (part) => part.includes(EVIL) && !told.test(part),
    );
    expect(outside).toEqual([]);
  });

  it('is shown without what any of them adds to another.', () => {
    const html = HOSTILE_HTML.map(([, part]) => part);
    fc.assert(
      fc.property(fc.shuffledSubarray(html, { minLength: 2, maxLength: 6 }), fc.nat(40), (parts, cut) => {
        const joined = parts.map((part, at) => (at % 2 ? part.slice(cut) : part.slice(0, -cut || undefined)));
        expect(faultsOf(show(joined.join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is shown without faults whatever characters it is made of.', () => {
    const signs = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      '&',
      ';',
      '!',
      '--',
      '\\',
      '{',
      '}',
      '(',
      ')',
      ':',
      '\0',
    ];
    const words = [
      'a',
      'img',
      'style',
      'svg',
      'script',
      'href',
      'src',
      'onload',
      'url(',
      'javascript:',
      'p',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs, ...words), { maxLength: 60 }), (parts) => {
        expect(faultsOf(show(parts.join('')))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nested', '<div>'],
    ['nested and closed', '<b><i></b>'],
    ['nested in tables', '<table><tr><td>'],
    ['nested in drawings', '<svg><g>'],
    ['nested in pieces of style', '<a style="color:red">'],
  ])('is shown in one go and not deep however deep it is: %s.', (_, piece) => {
    const document = sanitise(`${piece.repeat(100_000)}letter`);
    let depth = 0;
    let deepest = 0;
    const parser = new Parser({
      onopentag: () => {
        deepest = Math.max(deepest, (depth += 1));
      },
      onclosetag: () => {
        depth -= 1;
      },
    });
    parser.end(document);
    expect(deepest).toBeLessThan(220);
    expect(document).toContain('letter');
  });
});

describe('a mail as it was designed', () => {
  const inBody = (html: string) => /<body>([^]*)<\/body>/.exec(sanitise(html))?.[1];

  it('keeps its tables, colours and fonts.', () => {
    const html =
      '<table width="600" cellpadding="0" bgcolor="#f4f4f4" align="center" style="border-collapse:collapse"><tbody><tr>' +
      '<td valign="top" colspan="2"><font color="#336699" face="Verdana" size="2">Tallowmere</font></td></tr></tbody></table>';
    expect(inBody(html)).toBe(html);
  });

  it('keeps links as they are written, but opening nowhere.', () => {
    expect(
      inBody('<a href="https://tallowmere.example/a?b=1&amp;c=2" target="_self" class="button">See</a>'),
    ).toBe(
      '<a class="button" href="https://tallowmere.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">See</a>',
    );
    expect(inBody('<a href="mailto:jobs@tallowmere.example">Write</a>')).toContain('href="mailto:');
    expect(inBody('<a name="top">Top</a>')).toBe('<a>Top</a>');
  });

  it('has the words of a picture from elsewhere, or the room it took, and shows those that it holds itself.', () => {
    expect(
      inBody(
        '<img src="https://tallowmere.example/a.png" alt="Tallow & Sons" width="120" style="color:teal">',
      ),
    ).toBe('<span style="color:teal">Tallow &amp; Sons</span>');
    expect(inBody('<img src="https://tallowmere.example/a.png" width="9" height="1"> after')).toMatch(
      /^<img width="9" height="1" alt="" src="data:image\/gif;base64,[^"]+" \/> after$/,
    );
    const held = '<img alt="Tallowmere" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />';
    expect(inBody(held)).toBe(held);
  });

  it('keeps its body’s ground.', () => {
    expect(inBody('<html><body bgcolor="#EEEEEE" text="navy" style="margin:0">Hello</body></html>')).toBe(
      '<div style="background-color:#EEEEEE;color:navy;margin:0">Hello</div>',
    );
  });

  it('shows text that looks like markup as text.', () => {
    expect(inBody('1 &lt; 2 &amp;&amp; 3 < 4 &copy; &#128075;')).toBe('1 &lt; 2 &amp;&amp; 3 &lt; 4 © 👋');
  });

  it('is shown whole where end tags are missing, without growing deep.', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `<p>Line ${n}`).join('');
    expect(inBody(rows)).toContain('<p>Line 499</p>');
    const cells = `<table>${'<tr><td>cell'.repeat(500)}</table>`;
    expect(inBody(cells)?.match(/<td>cell<\/td><\/tr>/g)).toHaveLength(500);
  });

  it('shows nothing for nothing.', () => {
    expect(inBody('')).toBe('');
  });
});
