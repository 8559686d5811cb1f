// Shapes of names: of people, of courtesies, of names with an article, of addresses that hire.

export const ARTICLE_FIRST = /^(?:the|a|o|as|os|el|la|le|les|los|las|il|lo|de|het|der|die|das)\s/iu;
/** In a folded name. */
export const COURTESY =
  /(?<!\p{L})(?:regards|grusse?n?|saludos?|saluti|saluto|salutations|groet(?:en)?|cumprimentos|abraco|sincerely|cheers|thanks|thank|danke?|merci|gracias|grazie|obrigad[oa]|bedankt|dear|hello|hi|hallo|hola|ciao|bonjour|moin|servus|morning|gute[nrs]?|erfolg|your name|name)(?!\p{L})/u;
export const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|me|mme|mlle|m|monsieur|madame|sig|sig\.?ra|dott|dott\.?ssa|sr|sra|don|doña|d|dhr|mevr|capt|dra|eng|[a-z]\.)\.?\s/iu;
/** Two or three plain capitalised words: people are called so, and firms. */
export const PERSON_LIKE =
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s(?:v[oa]n|de|di|da|van der))?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Local parts of addresses that hire. */
export const HIRING_ADDRESS =
  /career|job|karriere|recru|talent|people|hiring|bewerb|hr\b|rh\b|empleo|emprego|vaga/u;
