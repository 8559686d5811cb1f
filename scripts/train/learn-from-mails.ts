// Lets whole mails teach the acts of their sentences: what a mail is restricts what its sentences can do (expectation maximisation).
import type { Kind } from '../../src/domain/kind.ts';
import { actOdds } from '../../src/pipeline/classify/act-odds.ts';
import { KEY_ACTS, SIDE_ACTS } from '../../src/pipeline/classify/key-acts.data.ts';
import { ACTS, type Act } from '../../src/pipeline/classify/sentence-act.ts';
import type { PreparedMail } from './prepare-mail.ts';
import { trainActs, type ActExample, type SignModel } from './train-acts.ts';

const ROUNDS = 2;
/** A sentence whose act was only guessed teaches less than one that was labelled. */
const WEIGHT = 0.3;
/** Talk of other things stands in mails about jobs too, but seldom. */
const SMALL_TALK = 0.3;
/**
 * "We have received your application" does the same in mail about a visa; that it is no mail about a job, other sentences and the
 * words of the whole mail tell.
 */
const LOOKS_ALIKE = 0.3;
/** At least one sentence of a mail does what its kind says. */
const KEY = 0.9;

const isOwn = (act: Act) => act.startsWith('i-');
const other = ACTS.indexOf('other');

/** How far each act may stand in a mail of these kinds, 0–1. */
function leaveOf({ kinds, direction }: PreparedMail): number[] {
  const named = new Set<Act>(kinds.flatMap((kind: Kind) => [...KEY_ACTS[kind], ...SIDE_ACTS[kind]]));
  return ACTS.map((act) => {
    if (isOwn(act) && direction === 'received') return 0;
    if (named.has(act)) return 1;
    if (kinds.includes('not_job')) return LOOKS_ALIKE;
    return act === 'other' ? SMALL_TALK : 0;
  });
}

function keysOf({ kinds, direction }: PreparedMail): number[] {
  return kinds
    .flatMap((kind) => KEY_ACTS[kind])
    .filter((act) => act !== 'other' && isOwn(act) === (direction === 'sent'))
    .map((act) => ACTS.indexOf(act));
}

function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  return sum === 0 ? values.map((_, act) => Number(act === other)) : values.map((value) => value / sum);
}

/** Raises the sentence that comes nearest to what the mail must say. */
function sayWhatMustBe(guesses: number[][], keys: readonly number[]): void {
  let best: { at: number; key: number; odds: number } | null = null;
  for (const [at, odds] of guesses.entries()) {
    for (const key of keys) {
      if (best === null || odds[key]! > best.odds) best = { at, key, odds: odds[key]! };
    }
  }
  if (best === null || best.odds >= KEY) return;
  const { at, key, odds } = best;
  const rest = (1 - KEY) / Math.max(1e-9, 1 - odds);
  guesses[at] = guesses[at]!.map((value, act) => (act === key ? KEY : value * rest));
}

function guess(mail: PreparedMail, model: SignModel): ActExample[] {
  const sentences = [...mail.subject, ...mail.body];
  const leave = leaveOf(mail);
  const guesses = sentences.map(({ signs }) =>
    normalised([...actOdds(signs, model)].map((odds, act) => odds * leave[act]!)),
  );
  sayWhatMustBe(guesses, keysOf(mail));
  return sentences.map(({ signs }, at) => ({ signs, wanted: guesses[at]!, weight: WEIGHT }));
}

export function learnActs(labelled: readonly ActExample[], mails: readonly PreparedMail[]): SignModel {
  let model = trainActs(labelled);
  for (let round = 0; round < ROUNDS; round++) {
    const known = model;
    model = trainActs([...labelled, ...mails.flatMap((mail) => guess(mail, known))]);
  }
  return model;
}
