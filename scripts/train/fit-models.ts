// Fits the models from the project's own data and writes their weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSets } from '../eval/find-sets.ts';
import { bareMails, prepareMail, type LabelledBytes } from './prepare-mail.ts';
import { readMailLines } from './read-mail-lines.ts';
import { readSentenceLines } from './read-sentence-lines.ts';
import { toActExample } from './train-acts.ts';
import { trainModels } from './train-kinds.ts';
import { writeKindWeights, writePacked } from './write-models.ts';

const ACTS_FILE = {
  about:
    'The weights of the model of sentence acts, fitted by `npm run train`; classes in the order of ACTS.',
  prefix: 'ACT',
};
const WORDS_FILE = {
  about:
    'The weights of the model of kinds by words, fitted by `npm run train`; classes in the order of KINDS.',
  prefix: 'WORD',
};

function readSheets(path: string): LabelledBytes[] {
  return findSets(path).flatMap(({ mails }) =>
    mails.map(({ bytes, source, truth }) => ({
      source,
      bytes,
      kinds: truth.kinds,
      direction: truth.direction,
      language: truth.lang,
      weight: 1,
    })),
  );
}

/**
 * @param root of the project
 * @param target folder of the data files
 * @returns what was learnt from, in words
 */
export function fitModels(root: string, target: string): string {
  const sentences = readSentenceLines(join(root, 'train/sentences'));
  const sheets = readSheets(join(root, 'eval/dev'));
  const mails = [...sheets, ...readMailLines(join(root, 'train/mails'))].map(prepareMail);
  const models = trainModels(sentences.map(toActExample), mails, sheets.flatMap(bareMails));
  writeFileSync(join(target, 'act-weights.data.ts'), writePacked(models.acts, ACTS_FILE));
  writeFileSync(join(target, 'word-weights.data.ts'), writePacked(models.words, WORDS_FILE));
  writeFileSync(join(target, 'kind-weights.data.ts'), writeKindWeights(models));
  const size = `${models.acts.rows.size} signs, temperature ${models.temperature.toFixed(2)}`;
  return `${sentences.length} sentences and ${mails.length} mails: ${size}`;
}
