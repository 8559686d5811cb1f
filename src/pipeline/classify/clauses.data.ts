// The words by which a clause shows that it is conditional, negated or boilerplate, in seven languages.
import type { Language } from '../../contracts/rule.ts';
import { tapePattern } from './tape-pattern.ts';

/** Words that start a conditional clause; they differ by language, for what is "if" in one is "as" or a pronoun in another. */
const CONDITIONAL_WORDS: Readonly<Record<Language, string>> = {
  en: 'if|in (?:the )?(?:case|event)|should (?:you|your|we|there|the|this|any)|once|unless|whether|provided that|as soon as|when (?:we|you|your|the)|until|were you|where (?:we|your)',
  de: 'falls|wenn|sofern|sollten?|sobald|insofern|im falle?|für den fall|ob|ohne (?:rück)?antwort',
  fr: "si|s'il|en cas|au cas|dans le cas|dès que|lorsque|une fois que?|à condition|sans (?:réponse|nouvelles?|retour)|passé ce délai|à défaut",
  es: 'si|en caso|en el caso|siempre que|cuando|una vez que|tan pronto|en cuanto|de no (?:recibir|tener|haber)',
  it: 'se|in caso|nel caso|qualora|non appena|una volta|quando|in assenza di|ove',
  pt: 'se|caso|em caso|no caso|quando|assim que|uma vez que|logo que',
  nl: 'als|indien|mocht|zodra|wanneer|tenzij|in het geval|in geval',
};

const startOf = (words: string): RegExp =>
  tapePattern(new RegExp(`(?:^|(?<=[\\s,;:("-]))(?:${words})(?=[\\s,])`, 'u'), 'gu');

/** Starts of conditional clauses, for folded, lower-cased text. */
export const CONDITIONAL_START: Readonly<Record<Language, RegExp>> = {
  en: startOf(CONDITIONAL_WORDS.en),
  de: startOf(CONDITIONAL_WORDS.de),
  fr: startOf(CONDITIONAL_WORDS.fr),
  es: startOf(CONDITIONAL_WORDS.es),
  it: startOf(CONDITIONAL_WORDS.it),
  pt: startOf(CONDITIONAL_WORDS.pt),
  nl: startOf(CONDITIONAL_WORDS.nl),
};

/** A condition that is only courtesy: the main clause says what is the case. */
export const POLITE = tapePattern(
  /\b(?:still (?:interested|available)|(?:works?|suits?|convenient|okay|ok) (?:for )?you|you(?:'d| would)? (?:like|wish|want|decide|agree|accept)|interested|available|possible|(?:noch|weiterhin) (?:interess|verfügbar)|interess|passt|passen|einverstanden|intéress|convient|disponible|interesa|interesad|disponib|conviene|interessat|interessad|beschikbaar|geïnteresseerd|schikt|uitkomt)/u,
  'u',
);

/** A main clause that speaks of what is to come. */
export const FUTURE = tapePattern(
  /(?:\b(?:will|shall|may|might|could|can|'ll|would (?!like|love)|werden|wird|würden|melden|kontaktieren|nehmen|zullen|zal|nemen|neemt|hoor|hoort|contacteren|vamos|irá|iremos)\b|'ll\b|\b\p{L}{3,}(?:rons|ront|rez|remos|rán|remo|ranno|rão)\b|\bcontact)/u,
  'u',
);

/** Speaks of candidates in general or of what may happen, not of the reader's own case. */
export const EXPECTATION = tapePattern(
  /\b(?:(?:short-?listed|selected|successful|qualified|suitable|chosen|promising|eligible) (?:candidates|applicants)|(?:candidates|applicants) (?:who|whose|that|selected|will)|(?:you|we) (?:may|might) (?:also |then |still )?(?:be |contact|invite|reach|ask|request|need|receive)|may include|might include|can expect|(?:next|following) steps? (?:may|might|could|usually|typically|would)|(?:our|the) (?:\w+ )?process (?:includes?|consists?|usually|typically|involves?|has|will include)|consider (?:that )?(?:your|the) application|(?:geeignete|ausgewählte|passende) (?:kandidat|bewerber)|(?:kandidat\p{L}*|bewerber\p{L}*), (?:die|deren)|in die engere (?:aus)?wahl|(?:les )?candidats (?:retenus|sélectionnés)|(?:seuls|seules) les|l[oa]s (?:candidat[oa]s|personas) (?:seleccionad|preseleccionad|que)|i candidati (?:selezionati|ritenuti|idonei|che)|solo i candidati|(?:os )?candidatos (?:selecionados|aprovados|que)|geselecteerde kandidaten|kandidaten die|potremmo|poderemos|podríamos|podremos|pourrions|veuillez considerer|considere que|consideri|eventuell|gegebenenfalls|ggf)\b/u,
  'u',
);

/** A negation right before a phrase turns it round; tested on the text before the match. */
export const NEGATED = tapePattern(
  /(?:\b(?:not|never|no|nicht|kein|keine|keinen|keiner|pas|pas une?|pas d'|ningun[oa]?|non|não|nenhuma?|niet|geen|without|cannot|nor)|n't)(?: (?:an?|the|yet|been|be|being|as|as an?|eine?|einen|de|una?|uma?|een|für))? ?$/u,
  'u',
);

/** Footers: how to leave the list, law, equal opportunity, automation notes. */
export const BOILERPLATE = tapePattern(
  /\b(?:unsubscribe|opt[- ]out|privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|all rights reserved|intended (?:only |solely )?for the|confidential(?:ity)?|do not reply|equal (?:opportunity|employment)|without regard to|protected (?:veteran|characteristic)|email preferences|manage (?:your )?(?:preferences|subscription)|you (?:are|'re) receiving this|you received this|was sent to|abbestellen|abmelden|datenschutz|vertraulich|automatisch (?:generiert|erstellt)|désabonner|désinscrire|confidentialité|darse de baja|confidencial|política de privacidad|disiscri|annulla(?:re)? l'iscrizione|riservat[ae]|descadastr|cancelar (?:a )?(?:inscrição|subscrição)|uitschrijven|afmelden|vertrouwelijk|privacyverklaring)/u,
  'u',
);

/** Words of denial inside a match, by language: a phrase that has none itself does not hold when they stand in its gaps. */
export const DENIAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no longer|nor|without)\b|n't\b/u,
  de: /\b(?:nicht|kein\p{L}*|nie|ohne)\b/u,
  fr: /\b(?:pas|jamais|aucune?|sans)\b/u,
  es: /\b(?:no|ni|nunca|sin)\b/u,
  it: /\b(?:non|ne|mai|senza)\b/u,
  pt: /\b(?:nao|nem|nunca|sem)\b/u,
  nl: /\b(?:niet|geen|nooit|zonder)\b/u,
};
