// The fitted models, unpacked: acts of sentences, and kinds by the words of whole mails.
import { ACT_MODEL } from './act-weights.data.ts';
import { unpackWeights } from './packed-weights.ts';
import { WORD_MODEL } from './word-weights.data.ts';

export const actModel = unpackWeights(ACT_MODEL);
export const wordModel = unpackWeights(WORD_MODEL);
