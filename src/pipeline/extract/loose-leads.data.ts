// Small words behind which a title may stand, by language, as sources of regular expressions.
import type { Language } from '../../contracts/rule.ts';

/** Alone they prove nothing: what follows must name an occupation, in capitals. */
export const LOOSE_LEADS: Readonly<Record<Language, string>> = {
  en: String.raw`(?:for|as|about|on|filled|closed|appl(?:y|ied) to)(?: the| our| an?)?|(?:find|need|needs|become|be|hire|wants?|seeks?) (?:an?|our)`,
  de: String.raw`für|als|über|zum|zur|um|suchen?(?: wir| ich)?(?: eine[nr]?)?|sucht(?: eine[nr]?)?|eine?[:*_/]?[nr]?|denken:`,
  fr: String.raw`pour|sur|comme|l'offre suivante\s?:|(?:un|une|un ou une|un\(e\)|notre)`,
  es: String.raw`para|como|sobre|busca(?:mos|n)?(?: una?)?|una?`,
  it: String.raw`per|come|su|cerca(?:no)?(?: una?| un')?|cerchiamo(?: una?| un')?|una?|nostr[oa]`,
  pt: String.raw`para|como|sobre|procura(?:mos|m)?(?: uma?)?|busca(?:mos)?(?: uma?)?|uma?|a`,
  nl: String.raw`voor|als|over|naar|zoek(?:en|t)?(?: een| wij een| we een)?|een`,
};

/** What may stand between "position" and a title: "La posizione è CUOCO", "Stelle: KOCH". */
export const NOUN_LINK = String.raw`(?:\s?:|,?\s(?:is|ist|est|es|è|é|als|of|de|di|van|voor))?`;
