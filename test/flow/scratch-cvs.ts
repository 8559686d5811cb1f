// Makes CVs of every format in memory, and reads and scores them in this thread.
import { crc32, deflateSync } from 'node:zlib';
import { ats } from '../../src/ats/index.gen.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import type { ReadCv } from '../../src/contracts/cv-reading.ts';
import type { LocatePosting } from '../../src/domain/posting.ts';
import { cvText } from '../../src/ops/cv-text.ts';
import { UnreadableCv } from '../../src/ops/unreadable-cv.ts';
import { locatePosting } from '../../src/pipeline/locate-posting.ts';
import { readProfile } from '../../src/pipeline/profile.ts';
import { JobRunner } from '../../src/queue/job-runner.ts';
import type { Schema } from '../../src/store/schema.ts';
import { scoreFitTask } from '../../src/tasks/score-fit.ts';
import { SCORE_FIT } from '../../src/tracking/ask-analysis.ts';

export const locate: LocatePosting = (url) => locatePosting(url, ats);

/** As the worker thread does it. */
export const readCvHere: ReadCv = async (bytes, now) => {
  try {
    const { format, text } = await cvText(bytes);
    return { format, profile: readProfile(text, now) };
  } catch (error) {
    if (error instanceof UnreadableCv) return { refused: error.message };
    throw error;
  }
};

/** Scores what was asked for, as the server does by and by. @returns how many files were read for it */
export async function scoreAsked(tracker: Tracker, readCv: ReadCv = readCvHere): Promise<number> {
  let reads = 0;
  const counted: ReadCv = (bytes, now) => {
    reads += 1;
    return readCv(bytes, now);
  };
  const runner = new JobRunner<Schema>({
    db: tracker.db,
    tasks: { [SCORE_FIT]: scoreFitTask({ ...tracker, locate, readCv: counted }) },
    lanes: 1,
    batch: 1,
    newLease: () => crypto.randomUUID(),
    note: () => undefined,
  });
  await runner.drain();
  return reads;
}

/** A PDF of one page with these lines; `extra` goes into its trailer, `data` in the place of its text. */
export function pdfOf(
  lines: readonly string[],
  { extra = '', data }: { extra?: string; data?: Buffer } = {},
): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/gu, '\\$&')}) Tj T*`).join('\n');
  const packed = data ?? deflateSync(Buffer.from(`BT /F1 11 Tf 14 TL 40 780 Td\n${shown}\nET`, 'latin1'));
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const pieces = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const size = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [at, object] of objects.entries()) {
    offsets.push(size());
    pieces.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n'));
  }
  const start = size();
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${extra}>>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(pieces);
}

function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [label, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, data]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, end, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const tail = Buffer.alloc(22);
  tail.write('PK\x05\x06', 'latin1');
  tail.writeUInt16LE(central.length, 8);
  tail.writeUInt16LE(central.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, tail]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Word document with these paragraphs; `files` are added to its archive. */
export function docxOf(lines: readonly string[], files: Readonly<Record<string, string>> = {}): Buffer {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraphs}</w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...files });
}

/** Of an invented baker's apprentice who became a developer. */
export const CV_LINES: readonly string[] = [
  'Mira Solvane',
  'Lyon, France',
  'github.com/mira-solvane',
  'Experience',
  'Senior Backend Developer, Brightloom Works  Jan 2019 - Dec 2023',
  'Built ordering services with TypeScript, Node.js and PostgreSQL on AWS.',
  'Web Developer, Fernway Studio  2016 - 2018',
  'JavaScript, HTML and CSS for small shops.',
  'Education',
  'Bachelor of Science in Computer Science, 2016',
  'Skills',
  'TypeScript, Docker, Kubernetes, CI/CD, Git',
  'Languages',
  'English: fluent',
  'French: native',
];
