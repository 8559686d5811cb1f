// The texts of application stories in all languages.
import type { Lang } from './draft.ts';
import type { LanguageTexts } from './language-texts.ts';
import { DE } from './texts-de.data.ts';
import { EN } from './texts-en.data.ts';
import { ES } from './texts-es.data.ts';
import { FR } from './texts-fr.data.ts';
import { IT } from './texts-it.data.ts';
import { NL } from './texts-nl.data.ts';
import { PT } from './texts-pt.data.ts';

export const TEXTS: Record<Lang, LanguageTexts> = { en: EN, de: DE, fr: FR, es: ES, it: IT, pt: PT, nl: NL };
