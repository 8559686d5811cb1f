// Whole mails, from bytes to what they say.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedMail } from '../domain/mail.ts';
import { parse } from './parse.ts';
import { BROKEN_MAILS } from './parse/broken-mails.data.ts';

const utf8 = new TextEncoder();
const read = (...lines: string[]): ParsedMail => parse(utf8.encode(lines.join('\r\n')));
const HTML = 'Content-Type: text/html; charset=utf-8';

const INVITATION = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'SUMMARY:Meet the harbour master',
  'DTSTART:20240704T080000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('parse', () => {
  it.each(BROKEN_MAILS.map((fixture) => [fixture.name, fixture] as const))('reads %s', (_, fixture) => {
    const mail = parse(fixture.bytes);
    expect(mail.headers.subject).toBe(fixture.subject);
    expect(mail.text).toBe(fixture.text);
    expect(mail.quoted).toBe(fixture.quoted ?? '');
    expect(mail.damage).toEqual(fixture.damage ?? []);
  });

  it('parts new text from history, and counts only links in new text', () => {
    const mail = read(
      'Subject: Re: Pilot',
      HTML,
      '',
      '<p>Yes, see <a href="https://tidewell.example/new">here</a>.</p>',
      '<div class="gmail_quote">On 4 March 2024 Mira wrote:<br><blockquote>See <a href="https://tidewell.example/old">x</a></blockquote></div>',
    );
    expect(mail.text).toBe('Yes, see here.');
    expect(mail.quoted).toBe('On 4 March 2024 Mira wrote:\n\nSee x');
    expect(mail.links).toEqual([{ url: 'https://tidewell.example/new', text: 'here' }]);
  });

  it('takes links from the HTML version even where the plain one is read, and bare ones from the text', () => {
    const mail = read(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      'Your application is here: https://tidewell.example/a. Or https://tidewell.example/b',
      '--b',
      HTML,
      '',
      '<p>Your application is <a href="https://tidewell.example/a">here</a>. Or there.</p>',
      '--b--',
    );
    expect(mail.text).toContain('Your application is here: https');
    expect(mail.links).toEqual([
      { url: 'https://tidewell.example/a', text: 'here' },
      { url: 'https://tidewell.example/b', text: '' },
    ]);
  });

  it('gives the HTML version as it was sent, whichever version is read, and none where there is none', () => {
    const html = '<p>Your <b>application</b> is here.<script>x</script></p>';
    const alternative = (plain: string) =>
      read(
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        plain,
        '--b',
        HTML,
        '',
        html,
        '--b--',
      );
    expect(alternative('Your application is here.').html).toBe(html);
    expect(alternative('').html).toBe(html);
    expect(read('Subject: Plain', '', 'Your application is here.').html).toBeNull();
    expect(read(HTML, '', '<p></p>').html).toBeNull();
    expect(read(HTML, '', `<p>${'long '.repeat(200_000)}</p>`).html).toHaveLength(500_000);
  });

  it('gives no HTML where it was left unread', () => {
    const bytes = utf8.encode(
      'Content-Type: multipart/alternative; boundary=b\n\n--b\n\nThe fence is done.\n--b\nContent-Type: text/html\n\n<p>The fence is done.</p>\n--b--',
    );
    expect(parse(bytes, { skim: true })).toMatchObject({ skimmed: true, html: null });
    expect(parse(bytes)).toMatchObject({ skimmed: false, html: '<p>The fence is done.</p>' });
  });

  it('gives all bodies one below the other, plain ones as text', () => {
    const mail = read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      HTML,
      '',
      '<p>First</p>',
      '--b',
      '',
      'A < B',
      '--b--',
    );
    expect(mail.html).toBe('<p>First</p>\n<hr>\n<div style="white-space:pre-wrap">A &lt; B</div>');
  });

  it('keeps the text of a confirmation that a mail program dressed up as a quotation', () => {
    const mail = read(
      'Subject: We received it',
      HTML,
      '',
      '<blockquote type="cite">Thank you for applying.</blockquote>',
    );
    expect(mail.text).toBe('Thank you for applying.');
    expect(mail.quoted).toBe('');
  });

  it('keeps the text of a forwarded mail out of the new text, with or without a note above', () => {
    const forwarded = [
      '---------- Forwarded message ---------',
      'From: Tidewell <jobs@tidewell.example>',
      '',
      'Thank you for applying.',
    ];
    expect(read('Subject: Fwd: Pilot', '', 'FYI', '', ...forwarded).text).toBe('FYI');
    const bare = read('Subject: WG: Pilot', '', ...forwarded);
    expect(bare.text).toBe('');
    expect(bare.quoted).toContain('Thank you for applying.');
  });

  it('keeps the signature with the text', () => {
    expect(read('Subject: x', '', 'Bye', '-- ', 'Tidewell Harbour Ltd').text).toBe(
      'Bye\n--\nTidewell Harbour Ltd',
    );
  });

  it('reads an invitation once, though it is in the mail as alternative and as attachment', () => {
    const mail = read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      '',
      INVITATION,
      '--b',
      'Content-Type: application/octet-stream; name="invite.ics"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="invite.ics"',
      '',
      btoa(INVITATION),
      '--b--',
    );
    expect(mail.calendar).toEqual([
      {
        method: 'REQUEST',
        summary: 'Meet the harbour master',
        start: Date.UTC(2024, 6, 4, 8),
        end: null,
        tz: null,
        location: null,
        organizer: null,
      },
    ]);
    expect(mail.damage).toEqual([]);
  });

  it('joins the texts around an attachment', () => {
    const part = (text: string): string[] => ['--b', 'Content-Type: text/plain', '', text];
    const image = ['--b', 'Content-Type: image/png', '', 'x'];
    const mail = read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...part('before'),
      ...image,
      ...part('after'),
      '--b--',
    );
    expect(mail.text).toBe('before\n\nafter');
  });

  it('reads the charset that an HTML page names in itself', () => {
    const head = utf8.encode('Content-Type: text/html\r\n\r\n<meta charset="koi8-r"><p>');
    expect(parse(Uint8Array.from([...head, 0xc4, 0xc1])).text).toBe('да');
  });

  it('reads no more bytes of text than it may, and tells so', () => {
    const mail = parse(utf8.encode(`Subject: x\n\n${'word '.repeat(1000)}`), { maxBytes: 100 });
    expect(mail.text).toHaveLength(99);
    expect(mail.damage).toEqual(['more than 100 bytes of text; the rest was not read']);
  });

  it('cuts a text of any length to what a person could have written', () => {
    const mail = parse(utf8.encode(`Subject: x\n\n${'word\n'.repeat(100_000)}`));
    expect(mail.text).toHaveLength(200_000);
    expect(mail.damage).toEqual(['text longer than 200000 characters was cut']);
  });

  it('survives a hundred thousand parts', () => {
    const part = '--b\nContent-Type: text/plain\n\nhello\n';
    const mail = parse(
      utf8.encode(`Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(100_000)}--b--\n`),
    );
    expect(mail.text.startsWith('hello\n\nhello')).toBe(true);
    expect(mail.damage).toContain('more than 500 parts; the rest was not read');
  });

  it('reads the texts around an attachment of 80 MB without decoding it', () => {
    const head = utf8.encode(
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nbefore\n--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n',
    );
    const tail = utf8.encode('\n--b\n\nafter\n--b--\n');
    const bytes = new Uint8Array(head.length + 80_000_000 + tail.length).fill(0x41);
    for (let at = head.length + 76; at < bytes.length; at += 77) bytes[at] = 0x0a;
    bytes.set(head);
    bytes.set(tail, bytes.length - tail.length);
    const mail = parse(bytes);
    expect(mail.text).toBe('before\n\nafter');
    expect(mail.damage).toEqual([]);
  });

  it('survives a hundred thousand nested elements and a million empty lines', () => {
    expect(parse(utf8.encode(`${HTML}\n\n${'<div>'.repeat(100_000)}hi`)).text).toBe('hi');
    expect(parse(utf8.encode(`Subject: x\n\n${'\n'.repeat(1_000_000)}hi`)).text).toBe('hi');
    expect(parse(utf8.encode(`Subject: x\n\n${'> a\n'.repeat(200_000)}`)).text).not.toBe('');
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(parse(bytes).damage).toBeInstanceOf(Array);
      }),
    );
  });

  it('gives no control characters and no lone surrogates, however a mail is mutated', () => {
    const seeds = fc.constantFrom(
      ...BROKEN_MAILS.filter(({ bytes }) => bytes.length > 0 && bytes.length < 5000),
    );
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 40 });
    fc.assert(
      fc.property(seeds, edits, (fixture, edits) => {
        const bytes = fixture.bytes.slice();
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        const mail = parse(bytes);
        // JSON escapes controls and lone surrogates, so that one look at its text finds them anywhere.
        const strings = JSON.stringify([mail.text, mail.quoted, mail.links, mail.calendar, mail.damage]);
        expect(strings.replaceAll('\\\\', '').replaceAll('\\n', '').replaceAll('\\t', '')).not.toMatch(
          /\\u|\\[bfr]|\u007f/,
        );
      }),
    );
  });
});
