// Tests that CVs of every format give their text, and that what cannot be read is refused with what to do.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CV_LINES, docxOf, pdfOf } from '../../test/flow/scratch-cvs.ts';
import { cvText } from './cv-text.ts';

describe('the text of a CV', () => {
  it('A PDF, a Word document and plain text of the same CV give the same lines (E5).', async () => {
    const text = CV_LINES.join('\n');
    const files = { pdf: pdfOf(CV_LINES), docx: docxOf(CV_LINES), text: Buffer.from(text) };
    for (const [format, bytes] of Object.entries(files)) {
      const read = await cvText(bytes);
      expect(read.format).toBe(format);
      expect(
        read.text
          .trim()
          .split('\n')
          .map((line) => line.replace(/\s+/gu, ' ')),
      ).toEqual(CV_LINES.map((line) => line.replace(/\s+/gu, ' ')));
    }
  });

  it('The format is told by the bytes, in whatever encoding the text is (E5).', async () => {
    const words = 'Müller Søren, Bäcker: Brot, Brötchen und Gebäck seit über zwölf Jahren in Köln';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]);
    for (const bytes of [Buffer.from(words), Buffer.from(words, 'latin1'), utf16]) {
      expect((await cvText(bytes)).text).toContain('Brötchen');
    }
  });

  it('Deleted text, fields and doubled boxes of a Word document are left out, its header is not (E5).', async () => {
    const document =
      '<w:document><w:p><w:del><w:r><w:delText>Gone</w:delText><w:t>Gone too</w:t></w:r></w:del>' +
      '<w:r><w:instrText>HYPERLINK</w:instrText><w:t>Baker of bread &amp; rolls for many years in Tallow</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>' +
      '<w:p><mc:AlternateContent><mc:Fallback><w:t>Twice</w:t></mc:Fallback></mc:AlternateContent></w:p></w:document>';
    const header = '<w:hdr><w:p><w:r><w:t>Ada Quarrie, Tallow</w:t></w:r></w:p></w:hdr>';
    const { text } = await cvText(docxOf([], { 'word/document.xml': document, 'word/header1.xml': header }));
    expect(text.trim()).toBe('Ada Quarrie, Tallow\nBaker of bread & rolls for many years in Tallow\t2019');
  });
});

describe('what cannot be read', () => {
  const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024));
  const cases: readonly [what: string, bytes: Buffer, line: RegExp][] = [
    ['a locked PDF', pdfOf(CV_LINES, { extra: '/Encrypt 9 0 R ' }), /locked.*without protection/u],
    ['a PDF without text', pdfOf([]), /scan.*OCR/u],
    ['a cut PDF', Buffer.from('%PDF-1.7\nno more of it'), /damaged|no text/u],
    ['a PDF that is a bomb', pdfOf([], { data: bomb }), /beyond all measure/u],
    ['a PDF that is a bomb twice over', pdfOf([], { data: deflateSync(bomb) }), /beyond all measure/u],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), /\.doc.*save it as \.docx/u],
    ['another archive', docxOf([], { 'word/document.xml': '' }).subarray(0, 60), /damaged/u],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /picture/u],
    ['rich text', Buffer.from('{\\rtf1 x}'), /RTF.*save it/u],
    ['bytes', Buffer.from([1, 2, 0, 3]), /no CV/u],
    ['hardly any text', Buffer.from('hello'), /almost no text/u],
  ];
  it.each(cases)('%s is refused with a line that says what to do (E5).', async (_, bytes, line) => {
    await expect(cvText(bytes)).rejects.toThrow(line);
    await expect(cvText(bytes)).rejects.toHaveProperty('name', 'UnreadableCv');
  });
});
