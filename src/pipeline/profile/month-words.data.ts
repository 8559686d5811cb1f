// Names of months, and words for what still lasts and for since when, in seven languages, as CVs write them.

/** By number; in lower case, with their accents and without, as files lose them. */
export const MONTH_WORDS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|januari|janeiro',
  'february|feb|februar|février|fevrier|févr|fév|fev|febrero|febbraio|februari|fevereiro',
  'march|mar|märz|maerz|mrz|mär|mars|marzo|maart|mrt|março|marco',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag|mei|maio',
  'june|jun|juni|juin|junio|giugno|giu|junho',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho',
  'august|aug|août|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|settembre|set|setembro',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro',
];

export const PRESENT_WORDS =
  "present|current|currently|now|today|ongoing|to date|date|heute|jetzt|aktuell|laufend|dato|présent|actuel|actuellement|actuelle|aujourd['’]hui|ce jour|en cours|actualidad|actualmente|actual|la actualidad|la fecha|presente|oggi|attuale|attualmente|in corso|atual|atualmente|o momento|hoje|heden|nu";

export const SINCE_WORDS = 'since|seit|ab|depuis|desde|dal|da|sinds|vanaf';

export const UNTIL_WORDS = 'to|until|till|bis|bis zum|à|a|au|al|hasta|até|tot|t/m|through';
