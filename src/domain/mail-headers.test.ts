// What readMailHeaders makes of header blocks, ordinary and hostile.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailHeaders } from './mail.ts';
import { readMailHeaders } from './mail-headers.ts';

const utf8 = new TextEncoder();
const read = (...lines: string[]): MailHeaders =>
  readMailHeaders(utf8.encode(`${lines.join('\r\n')}\r\n\r\nbody\r\n`));

const SAMPLE = [
  'Delivered-To: Mira.Quell@mail.example',
  'Received: by mx.mail.example with SMTP id a1; Mon, 4 Mar 2024 01:05:40 -0800 (PST)',
  'Received: from out.tidewell.example by mx.mail.example; Mon, 4 Mar 2024 09:05:35 +0000',
  'X-GM-THRID: 1790000000000000001',
  'X-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet,"Jobs,_2024",Posteingang?=',
  'Message-ID: <m1@tidewell.example>',
  'Message-ID: <forged@tidewell.example>',
  'Date: Mon, 4 Mar 2024 10:05:30 +0100',
  'From: =?utf-8?Q?Tidewell_Verkehrsbetriebe_M=C3=BC?= =?utf-8?Q?nster?= <Jobs@Tidewell.example>',
  'Reply-To: "Ahn, Jo" <jo@tidewell.example>',
  'To: Mira Quell <mira.quell@mail.example>, undisclosed-recipients:;',
  'Subject: =?utf-8?B?SWhyZSBCZXdlcmJ1bmcgYWxz?=',
  ' =?utf-8?Q?_Fahrplanerin_=E2=80=93_Eingang?=',
  'In-Reply-To: <m0@mail.example> (your message)',
  'References: <r1@mail.example>\t<m0@',
  ' mail.example>',
  'List-Id: Tidewell careers <careers.tidewell.example>',
  'Auto-Submitted: auto-generated',
  'Content-Type: Multipart/Alternative; boundary="xYz"',
];

describe('readMailHeaders', () => {
  it('reads everything that triage and identity need', () => {
    const headers = read(...SAMPLE);
    expect(headers).toMatchObject({
      messageId: '<m1@tidewell.example>',
      from: { name: 'Tidewell Verkehrsbetriebe Münster', address: 'jobs@tidewell.example' },
      replyTo: { name: 'Ahn, Jo', address: 'jo@tidewell.example' },
      to: [{ name: 'Mira Quell', address: 'mira.quell@mail.example' }],
      deliveredTo: ['mira.quell@mail.example'],
      subject: 'Ihre Bewerbung als Fahrplanerin – Eingang',
      date: 'Mon, 4 Mar 2024 10:05:30 +0100',
      dateTime: Date.UTC(2024, 2, 4, 9, 5, 30),
      receivedTime: Date.UTC(2024, 2, 4, 9, 5, 35),
      inReplyTo: '<m0@mail.example>',
      references: ['<r1@mail.example>', '<m0@mail.example>'],
      listId: 'careers.tidewell.example',
      bulk: true,
      autoSubmitted: true,
      contentType: 'multipart/alternative',
      labels: ['Posteingang', 'Geöffnet', 'Jobs, 2024'],
      providerThread: '1790000000000000001',
    });
    expect(headers.all.get('content-type')).toBe('Multipart/Alternative; boundary="xYz"');
    expect(headers.all.get('message-id')).toBe('<m1@tidewell.example>');
  });

  it('gives nulls and empty texts for a mail without headers', () => {
    expect(readMailHeaders(new Uint8Array())).toEqual({
      messageId: null,
      from: null,
      replyTo: null,
      to: [],
      deliveredTo: [],
      subject: '',
      date: null,
      dateTime: null,
      receivedTime: null,
      inReplyTo: null,
      references: [],
      listId: null,
      bulk: false,
      autoSubmitted: false,
      contentType: 'text/plain',
      labels: [],
      providerThread: null,
      all: new Map(),
    });
  });

  it('gives null for an unreadable date and keeps it as written', () => {
    expect(read('Date: some day soon')).toMatchObject({ date: 'some day soon', dateTime: null });
  });

  it('passes over Received fields without a date', () => {
    expect(read('Received: from nowhere', 'Received: x; tomorrow').receivedTime).toBeNull();
  });

  it('accepts a message id without brackets, and none in prose', () => {
    expect(read('Message-ID: m1@tidewell.example').messageId).toBe('m1@tidewell.example');
    expect(read('In-Reply-To: your message of Monday').inReplyTo).toBeNull();
  });

  it('knows bulk mail by its list fields and precedence', () => {
    expect(read('List-Unsubscribe: <https://tidewell.example/u>').bulk).toBe(true);
    expect(read('Precedence: Bulk').bulk).toBe(true);
    expect(read('Precedence: first-class').bulk).toBe(false);
  });

  it('knows automatic answers, and that Auto-Submitted may say no', () => {
    expect(read('Auto-Submitted: no').autoSubmitted).toBe(false);
    expect(read('Auto-Submitted: auto-replied').autoSubmitted).toBe(true);
    expect(read('X-Autoreply: yes').autoSubmitted).toBe(true);
    expect(read('Precedence: auto_reply').autoSubmitted).toBe(true);
  });

  it('collects every delivery address once', () => {
    const headers = read(
      'X-Original-To: A@mail.example',
      'Delivered-To: a@mail.example',
      'Envelope-To: b@mail.example',
    );
    expect(headers.deliveredTo).toEqual(['a@mail.example', 'b@mail.example']);
  });

  it('reads raw 8-bit subjects in UTF-8 and in windows-1252', () => {
    const latin = Uint8Array.from([...utf8.encode('Subject: Gr'), 0xfc, 0xdf, 0x65, 0x0a, 0x0a]);
    expect(readMailHeaders(latin).subject).toBe('Grüße');
    expect(read('Subject: Grüße').subject).toBe('Grüße');
  });

  it('removes controls that hide in encoded words', () => {
    expect(read('Subject: =?utf-8?Q?a=00b=0D=0AX-Evil:_1?=').subject).toBe('ab X-Evil: 1');
  });

  it('looks at no more than the header block', () => {
    expect(read('Subject: one', '', 'Message-ID: <in-body@tidewell.example>').messageId).toBeNull();
  });

  it('survives header bombs', () => {
    const headers = read('Subject: kept', ...Array.from({ length: 50_000 }, (_, n) => `X-${n}: ${n}`));
    expect(headers.subject).toBe('kept');
    const folded = read(`Subject: a${'\r\n b'.repeat(60_000)}`, `To: ${'(<"'.repeat(50_000)}`);
    expect(folded.subject.startsWith('a b b')).toBe(true);
    const addresses = read(`To: ${'a@mail.example,'.repeat(15_000)}`).to;
    expect(addresses).toHaveLength(1000);
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(readMailHeaders(bytes).references).toBeInstanceOf(Array);
      }),
    );
  });

  it('gives no control characters and no lone surrogates, however a mail is mutated', () => {
    const original = utf8.encode(`${SAMPLE.join('\r\n')}\r\n\r\n`);
    const edit = fc.tuple(fc.nat({ max: original.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        const bytes = original.slice();
        for (const [at, value] of edits) bytes[at] = value;
        const headers = readMailHeaders(bytes);
        // JSON escapes controls and lone surrogates, so that one look at its text finds them anywhere; a backslash of
        // the mail's own is written twice and would hide or feign an escape.
        const strings = JSON.stringify({ ...headers, all: [...headers.all] }).replaceAll('\\\\', '');
        expect(strings).not.toMatch(/\\u00[01]|\\[nrtbf]|\\ud[89a-f]|\u007f/);
      }),
    );
  });
});
