// Tests how sheets of labelled mails are read, and that a bad one is refused with what is wrong.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/pipeline/parse.ts';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { readSheet } from './read-sheet.ts';

const mail = (truth: string, body = 'Grüße aus Tarn = schön') =>
  `=== 1\nkinds: offer | rejection\nlang: de\n${truth}---\nFrom: A <a@tarn.example>\nSubject: Zusage\nMessage-ID: <1@tarn.example>\n\n${body}\n`;

function sheet(text: string) {
  const path = join(scratchFolder(), 'ida.mails');
  writeFileSync(path, text);
  return readSheet(path);
}

const HEAD = 'owner: ida@vale.example\napplication a1: offer\n\n';

describe('a sheet of labelled mails', () => {
  it('gives truth and mail.', () => {
    const { mailbox, mails } = sheet(
      HEAD + mail('application: a1\ncompany: Tarn | Tarn GmbH\ninterview: 2026-03-01T10:00:00+01:00 / x\n'),
    );
    expect(mailbox).toEqual({ owners: ['ida@vale.example'], status: new Map([['a1', 'offer']]) });
    expect(mails[0]?.truth).toMatchObject({
      kinds: ['offer', 'rejection'],
      company: ['Tarn', 'Tarn GmbH'],
      application: 'a1',
      interviewStart: Date.UTC(2026, 2, 1, 9),
      direction: 'received',
    });
  });

  it.each(['', 'encode: base64\n', 'encode: quoted-printable\n', 'encode: iso-8859-1\n'])(
    'brings the same text whatever its encoding (%j).',
    (encode) => {
      const [only] = sheet(HEAD + mail(encode)).mails;
      expect(parse(only!.bytes).text.trim()).toBe('Grüße aus Tarn = schön');
    },
  );

  it.each([
    [`${HEAD}${mail('colour: red\n')}`, /cannot read "colour: red"/],
    [`${HEAD}${mail('application: a9\n')}`, /a9 is not in the head/],
    [mail(''), /owner is missing/],
    [`${HEAD}${mail('').replace('offer | rejection', 'oferta')}`, /no kind is called "oferta"/],
    [`${HEAD}${mail('').replace('---\n', '')}`, /"---" is missing/],
  ])('is refused when it is wrong.', (text, reason) => {
    expect(() => sheet(text)).toThrow(reason);
  });
});
