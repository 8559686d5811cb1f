// Fits the model that tells the kind of a mail from its words alone.
import { KINDS } from '../../src/domain/kind.ts';
import { FEWEST_WORDS, mailWords, WORD_SCALE } from '../../src/pipeline/classify/mail-words.ts';
import { fitSoftmax } from './fit-softmax.ts';
import type { PreparedMail } from './prepare-mail.ts';
import { vocabulary, type SignModel } from './train-acts.ts';

const SETTINGS = { epochs: 8, decay: 0.0005, rate: 0.1 };

export function wordsOf({ subject, body, build, direction }: PreparedMail): string[] {
  const { from, bulk } = build.mail.headers;
  return mailWords({ sentences: [...subject, ...body], from, bulk, direction });
}

export function trainWords(mails: readonly PreparedMail[]): SignModel {
  const examples = mails.map((mail) => ({ mail, signs: wordsOf(mail) }));
  const rows = vocabulary(examples);
  const data = examples.map(({ mail, signs }) => {
    const known = signs.flatMap((sign) => rows.get(sign) ?? []);
    const share = WORD_SCALE / Math.sqrt(Math.max(FEWEST_WORDS, known.length));
    const wanted = KINDS.map((kind) => (mail.kinds.includes(kind) ? 1 / mail.kinds.length : 0));
    return { signs: known, share, wanted, weight: mail.weight };
  });
  const { bias, weights } = fitSoftmax(data, rows.size, KINDS.length, SETTINGS);
  return { bias, rows, rowOf: (sign) => rows.get(sign), weights };
}
