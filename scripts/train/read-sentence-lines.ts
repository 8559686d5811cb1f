// Reads the labelled sentences: lines of `act|sentence` or `act/s|subject`, in files named after their language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/contracts/rule.ts';
import { makeTape } from '../../src/pipeline/classify/make-tape.ts';
import { ACTS, type Act } from '../../src/pipeline/classify/sentence-act.ts';
import { sentenceSigns } from '../../src/pipeline/classify/sentence-signs.ts';

export interface SentenceExample {
  act: Act;
  language: Language;
  signs: readonly string[];
}

const LINE = /^([a-z-]+)(\/s)?\|(.+)$/u;

function readLine(line: string, language: Language, where: string): SentenceExample {
  const match = LINE.exec(line);
  const act = ACTS.find((one) => one === match?.[1]);
  if (match === null || act === undefined) throw new Error(`${where}: cannot read "${line}"`);
  const lower = makeTape(match[3]!).lower.replaceAll('\n', ' ');
  return { act, language, signs: sentenceSigns(lower, match[2] !== undefined, language) };
}

/** @throws with file and line where one cannot be read */
export function readSentenceLines(folder: string): SentenceExample[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const language = LANGUAGES.find((one) => file.startsWith(`${one}-`));
    if (language === undefined) throw new Error(`${file}: its name does not begin with a language`);
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, language, `${file}:${at + 1}`)]));
  });
}
