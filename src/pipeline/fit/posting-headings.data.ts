// What headings of job postings begin with, in seven languages, and what stands below them.

/** Asked of all, wished for, told of the work, or nothing that is asked for. */
export type PostingPart = 'required' | 'preferred' | 'duties' | 'offer';

/** Over folded text, in this order: "preferred qualifications" are wished for. */
export const POSTING_HEADINGS: readonly (readonly [part: PostingPart, pattern: RegExp])[] = [
  [
    'preferred',
    /^(?:(?:a )?(?:nice|good)[- ]to[- ]haves?|bonus|preferred|desire[d]?|desirable|pluses|extra credit|it'?s a plus|what would be great|even better|von vorteil|wunschenswert|das ware toll|idealerweise|atouts?|les plus|apprecie|deseable|valorable|se valora|gradit|costituisce|pluspunten|pre'?s\b|leuk als|diferencia|desejave)/u,
  ],
  [
    'offer',
    /^(?:(?:our )?benefits|perks|what (?:we|you(?:'?ll)?) (?:can )?(?:offer|get|will get|expect)\b|(?:the |our )?process\b|what'?s in it|we offer|why (?:join|work|us|you)|about (?!you\b|(?:the|this) (?:role|job|position|opportunity|team))|who we are|our (?:company|values|mission|story|culture|commitment)|company (?:overview|description)|compensation|salary|pay\b|total rewards|equal (?:employment )?opportunity|diversity|eeo|how to apply|(?:interview|hiring|application|recruitment) process|next steps|privacy|disclaimer|wir bieten|was wir (?:dir |ihnen )?bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|uber uns|wer wir sind|bewerbung|kontakt|nous (?:offrons|proposons)|ce que nous|avantages|a propos|qui sommes|notre (?:entreprise|offre)|ofrecemos|que ofrecemos|beneficios|sobre (?:nosotros|nos)|quienes somos|offriamo|cosa offriamo|chi siamo|vantaggi|wij bieden|wat (?:wij|we) bieden|dit bieden|over ons|wie zijn wij|oferecemos|o que oferecemos|quem somos)/u,
  ],
  [
    'required',
    /^(?:(?:minimum|basic|key|your|job|our|the|core|essential|technical|required|position|candidate)? ?(?:requirements?|qualifications?|competenc(?:ies|es))|required\b|what (?:you(?:'?ll)?|we(?:'?re)?|it takes|skills|makes).{0,24}(?:bring|need|looking|expect|have|takes|great fit)|who you are|who we'?re looking|you (?:have|bring|are|should have)|you'?(?:re|ll have|ve)\b|about you|your (?:profile|skills|background|experience|qualification)|must[- ]haves?|(?:the )?skills|experience|(?:the )?ideal candidate|we'?(?:re| are) looking for|we expect|dein profil|ihr profil|profil\b|das bringst|das bringen|was du mitbringst|was sie mitbringen|anforderung|qualifikation|voraussetzung|wir erwarten|damit uberzeug|(?:votre|ton|le) profil|profil recherche|competences|vous avez|requisitos|perfil|(?:lo|o) que (?:buscamos|procuramos|necesitas)|que buscamos|requisiti|il tuo profilo|profilo|chi cerchiamo|cosa cerchiamo|functie-?eisen|(?:wat|dit) (?:vragen|vraag|breng|neem)|(?:jouw|je) profiel|wie ben jij|jij (?:hebt|bent)|o teu perfil)/u,
  ],
  [
    'duties',
    /^(?:(?:key |your |core |main |primary |essential )?(?:responsibilit|dut(?:y|ies)|functions)|how you'?ll (?:contribute|make)|as an? .{2,60}you(?:'ll| will)|what (?:you'?ll|you will|you|your).{0,20}(?:do\b|doing|work|role|build|own|impact)|(?:the|your|about the|this) (?:role|position|job|opportunity|mission|team)|your (?:tasks|day|impact)|job (?:description|summary|purpose)|summary|overview|you will|day to day|a day in|in this role|(?:deine|ihre|die) (?:aufgabe|rolle|stelle|mission)|aufgaben|das erwartet|tatigkeit|(?:vos|tes|les) missions?|missions?\b|le poste|funciones|responsabilidades|tus tareas|que haras|mansioni|responsabilita|cosa farai|(?:jouw|je) (?:rol|taken|functie)|taken\b|wat ga je|de functie|funcoes|as tuas)/u,
  ],
];

/** What within a line says that it is wished for only. */
export const WISHED =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a plus|is a bonus|bonus points?|desirable|advantageous|an advantage|ideally|would be (?:great|nice|helpful)|von vorteil|wunschenswert|idealerweise|gerne auch|serait un (?:plus|atout)|est un (?:plus|atout)|un atout|idealement|deseable|valorable|se valora|preferible|preferibil|gradit[aeio]|un plus|e un plus|een pre|pluspunt|bij voorkeur|diferencial|desejavel|preferencia)/u;
