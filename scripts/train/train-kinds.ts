// Fits the model that tells the kind of a mail from the acts of its sentences and what else is known, and sets how sure it may be.
import { KINDS } from '../../src/domain/kind.ts';
import { tellActs } from '../../src/pipeline/classify/tell-acts.ts';
import { kindNumbers } from '../../src/pipeline/classify/kind-numbers.ts';
import { wordOdds } from '../../src/pipeline/classify/mail-words.ts';
import { SENT_KINDS_JUDGED } from '../../src/pipeline/classify/score-by-rules.ts';
import { fitNetwork, networkScores, type Network, type NumberRow } from './fit-network.ts';
import { learnActs } from './learn-from-mails.ts';
import type { PreparedMail } from './prepare-mail.ts';
import type { ActExample, SignModel } from './train-acts.ts';
import { trainWords, wordsOf } from './train-words.ts';

export interface Models {
  acts: SignModel;
  words: SignModel;
  kinds: Network;
  /** What scores are divided by before they are log odds. */
  temperature: number;
}

const FOLDS = 4;
/** Hidden units: half as many tell kinds worse, twice as many no better. */
const HIDDEN = 64;
const SENT = KINDS.map((_, at) => at).filter((at) => SENT_KINDS_JUDGED.has(KINDS[at]!));

function toKindRow(mail: PreparedMail, { acts, words }: Pick<Models, 'acts' | 'words'>): NumberRow {
  const subject = tellActs(mail.subject, acts);
  const body = tellActs(mail.body, acts);
  const values = kindNumbers({ ...mail.build, subject, body, words: wordOdds(wordsOf(mail), words) });
  const allowed = mail.direction === 'sent' ? SENT : null;
  const right = mail.kinds
    .map((kind) => KINDS.indexOf(kind))
    .filter((kind) => allowed === null || allowed.includes(kind));
  return {
    values,
    wanted: KINDS.map((_, at) => (right.includes(at) ? 1 / right.length : 0)),
    allowed,
    weight: mail.weight,
  };
}

/** The source of a mail decides its fold, so that a person's mails are held out together. */
function foldsOf(mails: readonly PreparedMail[]): Map<string, number> {
  const sources = [...new Set(mails.map(({ source }) => source))].sort();
  return new Map(sources.map((source, at) => [source, at % FOLDS]));
}

const fit = (rows: readonly NumberRow[]) => fitNetwork(rows, HIDDEN, KINDS.length);

/** The temperature under which held-out mails are likeliest (Guo et al. 2017). */
function fitTemperature(held: readonly { model: Network; row: NumberRow }[]): number {
  const lossAt = (temperature: number) => {
    let loss = 0;
    for (const { model, row } of held) {
      const scores = networkScores(model, row.values);
      const allowed = row.allowed ?? [...scores.keys()];
      const powers = allowed.map((k) => Math.exp((scores[k]! - Math.max(...scores)) / temperature));
      const sum = powers.reduce((a, b) => a + b, 0);
      const right = allowed.reduce((odds, k, at) => odds + (row.wanted[k]! > 0 ? powers[at]! / sum : 0), 0);
      loss -= row.weight * Math.log(Math.max(right, 1e-9));
    }
    return loss;
  };
  const candidates = Array.from({ length: 61 }, (_, at) => 0.6 + at * 0.04);
  return candidates.reduce((best, one) => (lossAt(one) < lossAt(best) ? one : best));
}

const learn = (labelled: readonly ActExample[], mails: readonly PreparedMail[]) => ({
  acts: learnActs(labelled, mails),
  words: trainWords(mails),
});

/**
 * What acts and words say of a mail is told for the last model by ones that have not seen the mail, else it would trust them
 * too far; the same held-out parts give the temperature.
 * @param bare the same mails as old exports have them, without sender or subject: they teach the last model alone
 */
export function trainModels(
  labelled: readonly ActExample[],
  mails: readonly PreparedMail[],
  bare: readonly PreparedMail[],
): Models {
  const foldOf = foldsOf(mails);
  const all = [...mails, ...bare];
  const rowOf = new Map<PreparedMail, NumberRow>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = mails.filter(({ source }) => foldOf.get(source) !== fold);
    const models = learn(labelled, seen);
    for (const mail of all) if (foldOf.get(mail.source) === fold) rowOf.set(mail, toKindRow(mail, models));
  }
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const outside = all.filter(({ source }) => foldOf.get(source) !== fold);
    const model = fit(outside.map((mail) => rowOf.get(mail)!));
    const inside = all.filter(({ source }) => foldOf.get(source) === fold);
    return inside.map((mail) => ({ model, row: rowOf.get(mail)! }));
  }).flat();
  return {
    ...learn(labelled, mails),
    kinds: fit(all.map((mail) => rowOf.get(mail)!)),
    temperature: fitTemperature(held),
  };
}
