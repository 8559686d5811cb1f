// Words by which agencies that recruit for others call themselves and their clients, as sources of regular expressions.

/** In a folded domain label or name. */
export const AGENCY_NAME =
  /recruit|recrut|staff(?!ord)|talent|headhunt|search|personnel|personal(?:beratung|dienst|vermittlung)|zeitarbeit|werving|detacher|uitzend|^cabinet|interim|selecci|selecao|selezione|people$|personal$|risorse|resourcing|placement|busqueda/u;

/** "My client", "ein Mandant von uns": who writes so recruits for somebody else. */
export const CLIENT = String.raw`(?:my|our|a|the|one of (?:my|our)) clients?|(?:mein|unser|ein)(?:e[nrm]?|es)? (?:kund|mandant|auftraggeber)\p{L}{0,3}|(?:mon|notre|un) client|(?:mi|nuestro|un) cliente|(?:il (?:mio|nostro)|un) cliente|(?:meu|nosso|um) cliente|(?:mijn|onze|een) (?:opdrachtgever|klant)`;

/** What stands before the client's name, by the agency's hand: "I recruit for", "your CV went to". */
export const CLIENT_LEAD = String.raw`(?:${CLIENT}),?|(?:recruit(?:ing)?|hiring) for|(?:cv|profile) (?:went|sent|has gone|is) (?:out )?(?:to|with)|(?:you )?(?:are |were |have been )?(?:submitted|put forward|presented)(?: to| at|:)|thought of you for|(?:news|feedback|word|reply|answer|decision) from|werf voor|(?:profil|unterlagen|lebenslauf)(?:\s+\p{L}{1,12}){0,3} (?:bei|an)|vorstellung bei|für|(?:recrute|recherche) pour|pour|entre les mains de|(?:selecciono|recluto) para|(?:en|con|para)|(?:seleziono|cerco) per|per|(?:recruto|seleciono) para|(?:na|no|da|do|à|ao|pela|pelo)|aan|bij|(?:pensato|pensei|dacht|denk\w*|pensado)(?:\s\p{L}{2,8})?\s(?:a|all[ao]|n[ao]|aan|an|en)|selecci[oó]n de|perfil a|cv a|bei`;

/** What go-betweens say about a third one: "they want to meet you", "I put your name forward". */
export const AGENCY_TALK =
  /(?<!\p{L})(?:they(?:'d| would|'re| are)? (?:want|like|love|keen)\s(?:to )?(?:talk|meet|see|interview|speak)?|wants? to (?:talk to|meet|see|interview) you|(?:put|putting) (?:you|your \p{L}{2,8}) forward|submit(?:ted|ting)? (?:you|your \p{L}{2,8}) (?:to|for|over)|(?:sent|send|forward(?:ed)?) (?:over )?your (?:cv|résumé|resume|profile|details)|your (?:cv|profile) (?:is|was|went|over)|present(?:é|ato|ado|iert|ed|ei) (?:votre|deine?|ihre?|tu|su|la tua|il tuo|o seu|a sua|your|you)|(?:my|our) clients?|mandant|opdrachtgever|voorgesteld|vorgestellt habe|vous présenter|presentarte|presentar tu|proporti|presentarti)(?!\p{L})/iu;
