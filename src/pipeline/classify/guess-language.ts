// Guesses the language of a text by its smallest words.
import { LANGUAGES } from '../../contracts/rule.ts';
import type { Language } from '../../contracts/rule.ts';
import { foldLetter } from './fold-letters.ts';

const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the and to of you your for we is are with this that our at have will be from it not by as has was can please if',
  de: 'und der die das sie ihre ihrer wir uns für mit auf ist ein eine einen den dem zu nicht von sich bei im dass haben du deine dich dir euch wird werden über bitte leider als',
  fr: 'le la les des vous votre nous notre pour avec est et une dans sur que qui au aux ce cette pas ne sont avons du vos nos mais ou par être suite',
  es: 'el los las tu su para con por que en una del nos es se no hemos al más como te le este esta tus gracias muy y lo sus ha',
  it: 'il lo gli di che per con la sua tua una del della nel è sono non ti ci le dei delle abbiamo al da come anche questo questa e si alla ha stato',
  pt: 'o os as sua seu para com por que em uma do da na no não você é se ao dos das nos mais como e foi esta este nossa nosso um te ou pelo pela',
  nl: 'de het een en van je jouw u uw wij we voor met op is zijn niet dat die aan bij te ook ons onze naar hebben heb wordt om als dit er maar zal graag',
};

const MAX_CHARS = 3000;
const MIN_WORDS = 4;

const languagesOf = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of SMALL_WORDS[language].split(' ')) {
    const plain = [...word].map(foldLetter).join('');
    const known = languagesOf.get(plain) ?? [];
    if (!known.includes(language)) languagesOf.set(plain, [...known, language]);
  }
}

/**
 * The languages that `lower` (folded, lower-cased) may be in, likeliest first: one when it is clear, those that come near
 * when it is not, all when the text is too short to tell.
 */
export function guessLanguages(lower: string): readonly Language[] {
  const counts = new Map<Language, number>();
  for (const word of lower.slice(0, MAX_CHARS).split(/[^\p{L}]+/u)) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  if (best < MIN_WORDS) return LANGUAGES;
  return ranked.filter(([, count]) => count >= best * 0.6).map(([language]) => language);
}
