// Names of languages that people speak, folded to lower-case ASCII, in English, German, French, Spanish, Italian, Dutch, Portuguese and their own.

/** By ISO 639-1. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'english englisch anglais ingles inglese engels',
  de: 'german deutsch deutschkenntnisse allemand aleman tedesco duits alemao',
  fr: 'french franzosisch francais frances francese frans',
  es: 'spanish spanisch espagnol espanol spagnolo spaans espanhol castellano',
  it: 'italian italienisch italien italiano italiaans',
  nl: 'dutch niederlandisch neerlandais neerlandes olandese nederlands holandes',
  pt: 'portuguese portugiesisch portugais portugues portoghese portugees',
  pl: 'polish polnisch polonais polaco polacco pools polski',
  ru: 'russian russisch russe ruso russo',
  uk: 'ukrainian ukrainisch ukrainien ucraniano ucraino oekraiens',
  tr: 'turkish turkisch turc turco turks turkce',
  ar: 'arabic arabisch arabe arabo',
  zh: 'chinese chinesisch chinois chino cinese chinees mandarin',
  ja: 'japanese japanisch japonais japones giapponese japans',
  ko: 'korean koreanisch coreen coreano koreaans',
  hi: 'hindi',
  sv: 'swedish schwedisch suedois sueco svedese zweeds svenska',
  da: 'danish danisch danois danes danese deens dansk',
  no: 'norwegian norwegisch norvegien noruego norvegese noors norsk',
  fi: 'finnish finnisch finnois finlandes fins suomi',
  cs: 'czech tschechisch tcheque checo ceco tsjechisch',
  hu: 'hungarian ungarisch hongrois hungaro ungherese hongaars',
  ro: 'romanian rumanisch roumain rumano rumeno roemeens',
  el: 'greek griechisch grec griego greco grieks',
  ca: 'catalan katalanisch catala catalano catalaans',
  fa: 'persian persisch persan farsi',
  he: 'hebrew hebraisch hebreu hebreo ebraico hebreeuws',
};

/** How well, folded; the first that matches behind or before a name counts. */
export const LEVEL_WORDS: readonly (readonly [
  pattern: string,
  level: 'native' | 'C2' | 'C1' | 'B2' | 'B1' | 'A2' | 'A1',
])[] = [
  [
    'native|mother tongue|muttersprach|langue maternelle|lengua materna|nativo|nativa|madrelingua|moedertaal|lingua materna|bilingual|bilingue|zweisprachig',
    'native',
  ],
  ['c2', 'C2'],
  ['c1', 'C1'],
  ['b2', 'B2'],
  ['b1', 'B1'],
  ['a2', 'A2'],
  ['a1', 'A1'],
  [
    'fluent|fluency|verhandlungssicher|fliessend|fliesend|courant|fluido|fluida|fluente|vloeiend|full professional|sehr gut|excellent|avanzado|advanced|proficient|proficiency|ottimo|uitstekend|business level|couramment|lu ecrit parle',
    'C1',
  ],
  ['professional|gut|good|bon niveau|buono|goed|upper intermediate|gute|bueno|bom|working knowledge', 'B2'],
  ['intermediate|intermediaire|intermedio|konversation|conversational|mittel|gemiddeld', 'B1'],
  [
    'basic|grundkenntnis|notions|basico|basico|scolastico|base|basis|elementary|elementaire|beginner|debutant|scolaire',
    'A2',
  ],
];
