// Small words of seven languages before and behind employers' names in mail to applicants.

const ARTICLE = String.raw`(?:(?:the|der|die|das|dem|den|la|le|les|el|los|il|lo|gli|o|a|os|as|de|het|our client|nuestro cliente) |l'|["'])?`;

/** At the end of what stands before a name: it is a place of work. */
export const BEFORE_EMPLOYER = new RegExp(
  String.raw`(?:^|[\s("'])(?:at|@|within|join|joining|bei|beim|chez|auprès d[eu]|presso|bij|na|no|nas|junto a|en|all[ao']|nell[ao']|dell[ao']|d[ao]|dos|das|in der|von der|der|behalf of|team (?:of|at|from|van|de|di|von))\s${ARTICLE}$`,
  'iu',
);

/** The same, where other things stand as often. */
export const BEFORE_OTHERS = new RegExp(
  String.raw`(?:^|[\s("'])(?:to|with|from|for|of|by|via|von|für|an|mit|im|de|du|des|par|pour|avec|à|au|a|al|con|por|para|di|da|del|per|van|aan|voor|door|met|em|com)\s${ARTICLE}$|d'$`,
  'iu',
);

/** At the beginning of what stands behind a name: it does what employers do. */
export const BEHIND_EMPLOYER =
  /^(?:'s?\s\p{Ll}|,?\s(?:has|have|had|received|is|was|are|will|would|can|wants?|wanted|needs|likes?|liked|loves?|loved|asked|invited|selected|chose|went|said|says|came|decided|appreciates?|values|thanks|offers?|froze|hat|haben|ist|möchte|sucht|lädt|freut|bietet|will|a|est|vous|vient|souhaite|recherche|veut|propose|ha|han|es|quiere|busca|te|le|è|tem|é|foi|quer|procura|recebeu|vai|heeft|is|wil|zoekt|nodigt|biedt|laat)(?!\p{L}))/u;
