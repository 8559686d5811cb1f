// The MIME tree, sound and broken.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts } from './find-parts.ts';

const LIMITS = { maxParts: 500, maxDepth: 20 };
const find = (text: string, limits = LIMITS): { parts: string[]; damage: string[] } => {
  const { parts, damage } = findParts(new TextEncoder().encode(text), limits);
  return { parts: parts.map(({ type, body }) => `${type}|${new TextDecoder().decode(body)}`), damage };
};
const mixed = (boundary: string, body: string): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\n\npreamble\n${body}`;
const CLOSING_MISSING = 'the closing boundary of a multipart is missing';
const GUESSED = 'the boundary between the parts was missing or wrong and had to be guessed';

describe('findParts', () => {
  it('walks nested multiparts in order', () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=in\n\n--in\n\na\n--in\nContent-Type: text/html\n\n<b>\n--in--\n';
    const { parts } = findParts(
      new TextEncoder().encode(mixed('out', `--out\n${inner}\n--out\n\nc\n--out--\n`)),
      LIMITS,
    );
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html', 'text/plain']);
    expect(parts[0]?.alternative).toBe(parts[1]?.alternative);
    expect(parts[2]?.alternative).not.toBe(parts[0]?.alternative);
  });

  it.each(["'()+_,-./:=? x", '==_Part;1"', '-', '----', 'a'.repeat(70)])(
    'finds parts by the boundary %s',
    (boundary) => {
      const quoted = boundary.replace(/"/g, '\\"');
      const text = `Content-Type: multipart/mixed; boundary="${quoted}"\r\n\r\n--${boundary} \t\r\n\r\na\r\n--${boundary}--\r\n`;
      expect(find(text)).toEqual({ parts: ['text/plain|a'], damage: [] });
    },
  );

  it('does not take a longer boundary for a shorter one', () => {
    const inner = 'Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\nx\n--ab--';
    expect(find(mixed('a', `--a\n${inner}\n--a\n\ny\n--a--`)).parts).toEqual([
      'text/plain|x',
      'text/plain|y',
    ]);
  });

  it('reads a multipart without its closing boundary, and tells so', () => {
    expect(find(mixed('b', '--b\n\none\n--b\n\ntwo'))).toEqual({
      parts: ['text/plain|one', 'text/plain|two'],
      damage: [CLOSING_MISSING],
    });
  });

  it('finds the parts behind a closing boundary that is reused on two levels', () => {
    const inner = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n';
    expect(find(mixed('b', `--b\n${inner}--b\n\ny\n--b--\n`)).parts).toEqual([
      'text/plain|',
      'text/plain|x',
      'text/plain|y',
    ]);
  });

  it('guesses a boundary that is not declared, or declared wrongly', () => {
    const body = '--real\nContent-Type: text/html\n\n<p>\n--real--\n';
    expect(find(`Content-Type: multipart/mixed\n\n${body}`)).toEqual({
      parts: ['text/html|<p>'],
      damage: [GUESSED],
    });
    expect(find(mixed('wrong', body)).damage).toEqual([GUESSED]);
  });

  it('reads a multipart without parts as plain text', () => {
    expect(find('Content-Type: multipart/mixed\n\nhello')).toEqual({
      parts: ['text/plain|hello'],
      damage: ['a multipart without parts was read as plain text'],
    });
  });

  it('takes parts without headers or with a broken type for plain text', () => {
    expect(
      find(mixed('b', '--b\n\na\n--b\nContent-Type: text\n\nb\n--b\nContent-Type: ;\n\nc\n--b--')).parts,
    ).toEqual(['text/plain|a', 'text/plain|b', 'text/plain|c']);
  });

  it('goes into forwarded mails, and takes those of a digest for such', () => {
    const mail = 'Subject: inner\nContent-Type: text/html\n\n<i>';
    const forwarded = findParts(new TextEncoder().encode(`Content-Type: message/rfc822\n\n${mail}`), LIMITS);
    expect(forwarded.parts.map(({ type, forwarded }) => [type, forwarded])).toEqual([['text/html', true]]);
    const digest = mixed('b', `--b\n\n${mail}\n--b--`).replace('mixed', 'digest');
    expect(find(digest).parts).toEqual(['text/html|<i>']);
    const encoded = `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDog`;
    expect(find(encoded)).toEqual({
      parts: [],
      damage: ['a forwarded mail in a transfer encoding was not read'],
    });
  });

  it('gives the bodies of attachments as views, undecoded', () => {
    const bytes = new TextEncoder().encode(
      mixed(
        'b',
        '--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\nJVBERi0=\n--b--',
      ),
    );
    const [part] = findParts(bytes, LIMITS).parts;
    expect(part).toMatchObject({ type: 'application/pdf', filename: 'a.pdf', attached: true });
    expect(part?.body.buffer).toBe(bytes.buffer);
  });

  it('stops at the number of parts and the depth it was given', () => {
    const many = mixed('b', '--b\n\nx\n'.repeat(50));
    const limited = find(many, { maxParts: 10, maxDepth: 20 });
    expect(limited.parts).toHaveLength(9);
    expect(limited.damage).toContain('more than 10 parts; the rest was not read');
    const nested = Array.from(
      { length: 30 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    );
    expect(find(`${nested.join('')}\nx`).damage).toContain(
      'parts nested deeper than 20 levels were not read',
    );
  });

  it('cuts a header block without an end', () => {
    const text = `Subject: x\n${'X-Bomb: x\n'.repeat(40_000)}\nhello`;
    expect(find(text).damage).toEqual(['a header block larger than 256 KB was cut']);
  });

  it('never throws on fragments of multiparts', () => {
    const piece = fc.constantFrom(
      '--b',
      '--b--',
      '\n',
      '\r\n',
      'Content-Type: multipart/mixed; boundary=b',
      ': ',
      '--',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.uint8Array({ maxLength: 20 }), (pieces, noise) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(pieces.join('')), ...noise]);
        expect(findParts(bytes, LIMITS).parts).toBeInstanceOf(Array);
      }),
    );
  });
});
