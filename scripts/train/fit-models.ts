// Fits the models from the project's own data and writes their weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const weights = (file: string) => path(`src/pipeline/classify/${file}`);

const sentences = readSentenceLines(path('train/sentences'));
const sheets = ['eval/dev', 'train/employers', 'train/mailboxes', 'train/fields'].flatMap((folder) =>
  readSheets(path(folder)),
);
const mails = [...sheets, ...readMailLines(path('train/mails'))].map(prepareMail);
const models = trainModels(sentences.map(toActExample), mails, sheets.flatMap(bareMails));
writeFileSync(weights('act-weights.data.ts'), writePacked(models.acts, ACTS_FILE));
writeFileSync(weights('word-weights.data.ts'), writePacked(models.words, WORDS_FILE));
writeFileSync(weights('kind-weights.data.ts'), writeKindWeights(models));
const size = `${models.acts.rows.size} signs, temperature ${models.temperature.toFixed(2)}`;
console.log(`${sentences.length} sentences and ${mails.length} mails: ${size}`);
