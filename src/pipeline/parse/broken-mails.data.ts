// Invented mails for the tests, one per class of structure or damage, with what is to be read from them.

export interface MailFixture {
  name: string;
  bytes: Uint8Array;
  subject: string;
  text: string;
  quoted?: string;
  damage?: readonly string[];
  /** Why mailparser reads another text, or subject, or sender than is right; absent where both must agree. */
  differs?: string;
}

const HEAD =
  'From: Tidewell Careers <jobs@tidewell.example>\r\nTo: mira@mail.example\r\nSubject: Your application\r\n';
const utf8 = new TextEncoder();

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

function bytesOf(...pieces: (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    pieces.flatMap((piece) => (typeof piece === 'string' ? [...utf8.encode(piece)] : [...piece])),
  );
}

/** A mail with the usual headers; `rest` goes on with the header block. */
function mail(name: string, rest: string, text: string, more: Partial<MailFixture> = {}): MailFixture {
  return { name, bytes: utf8.encode(HEAD + crlf(rest)), subject: 'Your application', text, ...more };
}

const UTF16 = [...'Ihre Bewerbung für Pier 7'].flatMap((char) => [
  char.charCodeAt(0) & 0xff,
  char.charCodeAt(0) >> 8,
]);

export const BROKEN_MAILS: readonly MailFixture[] = [
  mail('plain text', '\nThank you, Mira.\n', 'Thank you, Mira.'),
  mail(
    'nested multiparts',
    `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="out"

--out
Content-Type: multipart/alternative; boundary="in"

--in
Content-Type: text/plain; charset=utf-8

We received your application.
--in
Content-Type: text/html; charset=utf-8

<p>We received your <b>application</b>.</p>
--in--
--out
Content-Type: application/pdf; name="a.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="a.pdf"

JVBERi0xLjQK
--out--
`,
    'We received your application.',
  ),
  mail(
    'no closing boundary',
    'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nStill here.\n',
    'Still here.',
    { damage: ['the closing boundary of a multipart is missing'] },
  ),
  mail(
    'a boundary of odd characters',
    `Content-Type: multipart/mixed; boundary="'()+_,-./:=? x"\n\n--'()+_,-./:=? x\n\nOdd.\n--'()+_,-./:=? x--\n`,
    'Odd.',
  ),
  mail(
    'no boundary parameter',
    'Content-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\nGuessed.\n--b--\n',
    'Guessed.',
    {
      damage: ['the boundary between the parts was missing or wrong and had to be guessed'],
      differs: 'mailparser gives up without a boundary',
    },
  ),
  mail(
    'base64 with junk',
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LD\n!*!\nvMOfZSBhdXMg\nS8O2bG4u\n',
    'Grüße aus Köln.',
  ),
  mail(
    'quoted-printable with soft breaks',
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nWir m=C3=B6ch=\nten Sie einladen=2E\n',
    'Wir möchten Sie einladen.',
  ),
  mail(
    'format=flowed',
    'Content-Type: text/plain; format=flowed\n\nWe would like \nto meet you.\n\n-- \nTidewell Ltd\n',
    'We would like to meet you.\n\n--\nTidewell Ltd',
  ),
  {
    name: 'Latin-1 that claims to be UTF-8',
    bytes: bytesOf(HEAD, 'Content-Type: text/plain; charset=utf-8\r\n\r\nGr', [0xfc, 0xdf, 0x65], '\r\n'),
    subject: 'Your application',
    text: 'Grüße',
    differs: 'mailparser believes the label',
  },
  mail(
    'UTF-8 that claims to be Latin-1',
    'Content-Type: text/plain; charset=iso-8859-1\n\nGrüße\n',
    'Grüße',
    { differs: 'mailparser believes the label' },
  ),
  mail('an unknown charset', 'Content-Type: text/plain; charset=x-tidewell\n\nGrüße\n', 'Grüße'),
  mail('no charset', 'Content-Type: text/plain\n\nGrüße\n', 'Grüße'),
  {
    name: 'a UTF-16 body',
    bytes: bytesOf(
      HEAD,
      'Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: binary\r\n\r\n',
      UTF16,
    ),
    subject: 'Your application',
    text: 'Ihre Bewerbung für Pier 7',
  },
  {
    name: 'NULs and other controls',
    bytes: bytesOf(
      'From: a@tidewell.example\r\nSubject: a',
      [0],
      'b\r\n\r\nHel',
      [0, 7],
      'lo',
      [0xc2, 0x85],
      'there',
      [0],
      '\r\n',
    ),
    subject: 'ab',
    text: 'Hello\nthere',
    differs: 'mailparser passes controls through',
  },
  mail(
    'a forwarded mail as a part',
    `Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

FYI
--b
Content-Type: message/rfc822

From: other@tidewell.example
Subject: Inner

The inner text.
--b--
`,
    'FYI',
    { quoted: 'The inner text.' },
  ),
  mail(
    'winmail.dat',
    `Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See you at Pier 7.
--b
Content-Type: application/ms-tnef; name=winmail.dat
Content-Transfer-Encoding: base64

eJ8+IgAA
--b--
`,
    'See you at Pier 7.',
    { damage: ['content in winmail.dat (Outlook rich text) was not read'] },
  ),
  {
    name: 'an empty mail',
    bytes: new Uint8Array(),
    subject: '',
    text: '',
    damage: ['the mail is empty'],
  },
  {
    name: 'headers alone',
    bytes: utf8.encode(HEAD),
    subject: 'Your application',
    text: '',
  },
  {
    name: 'no empty line before the text',
    bytes: utf8.encode(`${HEAD}Dear Mira,\r\n\r\nthank you.\r\n`),
    subject: 'Your application',
    text: 'Dear Mira,\n\nthank you.',
    differs: 'mailparser takes the first line for a header',
  },
  {
    name: 'text without headers',
    bytes: utf8.encode('\r\nJust this.\r\n'),
    subject: '',
    text: 'Just this.',
  },
  {
    name: 'lines that end in CRCRLF',
    bytes: utf8.encode(`${HEAD}\n`.replace(/\r?\n/g, '\r\r\n') + 'Doubled.\r\r\n'),
    subject: 'Your application',
    text: 'Doubled.',
    differs: 'mailparser finds no end of the headers',
  },
  mail('a header bomb', `${'X-Bomb: boom\n'.repeat(3000)}\nStill readable.\n`, 'Still readable.'),
  mail(
    'HTML that claims to be plain text',
    'Content-Type: text/plain\n\n<html><body><p>Dear Mira,</p><p>welcome.</p></body></html>\n',
    'Dear Mira,\n\nwelcome.',
    { differs: 'mailparser shows the tags' },
  ),
  mail(
    'plain text that claims to be HTML',
    'Content-Type: text/html\n\nDear Mira,\nwelcome.\n',
    'Dear Mira,\nwelcome.',
  ),
  mail(
    'a stub beside the HTML',
    `Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Please view this in an HTML mail program.
--b
Content-Type: text/html

<p>Dear Mira,</p><p>we hope that you can meet the harbour master at Pier 7 on Monday.</p>
--b--
`,
    'Dear Mira,\n\nwe hope that you can meet the harbour master at Pier 7 on Monday.',
    { differs: 'mailparser always takes the plain part' },
  ),
  mail(
    'only an attached text',
    'Content-Type: text/plain; name=letter.txt\nContent-Disposition: attachment; filename=letter.txt\n\nDear Mira, welcome.\n',
    'Dear Mira, welcome.',
    { differs: 'mailparser keeps it as an attachment' },
  ),
  mail(
    'an encrypted mail',
    'Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n',
    '',
    { damage: ['the mail is encrypted (PGP) and was not read'] },
  ),
];
