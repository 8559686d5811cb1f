// Tells by their endings which words name somebody's occupation, in seven languages.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';

/** Endings of nouns for people who do something, folded; a noun of another kind may share them. */
const ENDINGS: Readonly<Record<Language, string>> = {
  en: 'er|or|ist|ian|eer|ant|ent|man|woman|person|hand|smith|wright|herd|ess|ary',
  de: 'er|erin|ist|istin|eur|eurin|ent|entin|ant|antin|or|orin|loge|login|leitung|leiter|kraft|hilfe|mann|frau|beauftragte|angestellte|fachangestellte',
  fr: 'eur|euse|trice|ier|iere|iste|ien|ienne|ant|ante|aire|ologue',
  es: 'or|ora|ero|era|ista|ante|ente|enta|ario|aria|ologo|ologa',
  it: 'ore|trice|ista|iere|iera|ante|ente|aio|aia|ario|aria|ologo|ologa|ice|tto',
  pt: 'or|ora|eiro|eira|ista|ante|ente|enta|ario|aria|ologo|ologa|eta',
  nl: 'er|eur|ist|ster|kundige|werker|ent|ant|or|loog|kracht|hulp|man|vrouw',
};

const PATTERNS = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  let pattern = PATTERNS.get(language);
  if (pattern === undefined) {
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])\\p{L}{2,30}(?:${ENDINGS[language]})(?:[:*_]in)?(?![\\p{L}\\p{N}])`,
      'u',
    );
    PATTERNS.set(language, pattern);
  }
  return pattern;
}

/** True when a phrase holds a word formed like one for an occupation: "Glazier", "Restauratorin", "Tejedora". */
export function looksOccupational(phrase: string, language: Language): boolean {
  return patternOf(language).test(foldText(phrase));
}
