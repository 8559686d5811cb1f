// The fitted models, unpacked: acts of sentences, and kinds by the words of whole mails.
import { ACT_BIAS, ACT_SIGNS, ACT_WEIGHTS } from './act-weights.data.ts';
import { unpackWeights } from './packed-weights.ts';
import { WORD_BIAS, WORD_SIGNS, WORD_WEIGHTS } from './word-weights.data.ts';

export const actModel = unpackWeights(ACT_BIAS, ACT_SIGNS, ACT_WEIGHTS);
export const wordModel = unpackWeights(WORD_BIAS, WORD_SIGNS, WORD_WEIGHTS);
