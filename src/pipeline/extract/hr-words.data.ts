// Words by which a hiring department calls itself, in display names and signatures, as sources of regular expressions.

const DEPARTMENT = String.raw`(?:global |university |campus |early careers? |student |tech(?:nical)? |corporate |us |uk |emea )?(?:talent(?:[ -](?:acquisition|team|management|community|operations|attraction|experience))?|recruit(?:ing|ment|er|ers)|human (?:resources?|capital)|hiring|early careers?|careers?|karriere|jobs?|hr|people(?: (?:& culture|and culture|operations|ops|team))?|personas(?: y talento)?|pessoas|gente(?: (?:e|&|y) \p{L}{4,12})?|ufficio del personale|recruitment office|staffing|personal(?:abteilung|wesen|management|dezernat|referat|verwaltung|stelle|service|büro|entwicklung|gewinnung|marketing)?|bewerbung(?:en|smanagement)?|recrutement|ressources humaines|rh|service (?:recrutement|rh)|recursos humanos|rrhh|selecci[oó]n|talento|risorse umane|selezione|ufficio (?:hr|personale|risorse umane)|recrutamento|sele[cç][aã]o|personeelszaken|werving(?: (?:en|&) selectie)?|employer branding|onboarding|candidate (?:experience|care|support)|applications?|(?:online )?assessments?|interviews?|candidates?|newsletter|website|segreteria|secretar[ií]a|secrétariat|sekretariat|administraci[oó]n|accounts|no[ -]?reply|do-?not-?reply|notifications?|team notifications?|info|support|service|mailer|system|ats)`;

const TEAM = String.raw`(?:team|group|department|dept|office|abteilung|partner|manager|coordinator|specialist|services?|center|centre|portal|system|notifications?|alerts?|hub|equipa|equipe|équipe|equipo|squad|desk|mailbox)`;

/** A department's words at the end of a name: "Norvane Talent Acquisition Team". */
export const DEPARTMENT_TAIL = String.raw`(?:[\s|,/·:-]{1,3}(?:${DEPARTMENT})(?:[\s&/-]{1,3}(${DEPARTMENT}|${TEAM})){0,3}|[\s|,/·:-]{1,3}(?:team|équipe|equipe|equipo))\.?$`;

/** A department's words at the beginning of a name, with what joins them: "The Hiring Team at Norvane". */
const OUR = String.raw`(?:(?:the|your|our|il|la|le|el|a(?=\s)|o(?=\s)|das|die|het|l'|dein|ihr)\s*)?`;
const WORDS = String.raw`(?:(${DEPARTMENT}|${TEAM})(?![\p{L}\p{N}])[\s|,/·:&-]*){1,4}`;
/** What sets a name apart from the department before it. */
const LINK = String.raw`(?:(?:at|@|from|of|with|bei|von|der|chez|de|du|d'|en|da|do|di|presso|van|bij|for)(?![\p{L}])\s+|(?<=[|,/·:-]\s{0,2}))`;
/** These precede a name without any link: "Team Norvane", "Recursos Humanos Norvane". English names begin with the others ("Career Garments"). */
const UNLINKED = String.raw`(?:spettabile|spett\.?(?:le)?|firma|ditta|chefredaktion|direktion|geschäftsführung|schulleitung|werken bij|working at|work at|jobs at|careers at|karriere bei|arbeiten bei|travailler chez|trabaja (?:en|con)|trabalhe (?:na|no|em)|lavora (?:con|in)|segreteria|secretaria|secretaría|secrétariat|sekretariat|disposition|bauleitung|gente|hr|rh|rrhh|human resources|the team|team|équipe|equipe|equipo|equipa|recrutement|ressources humaines|recursos humanos|selecci[oó]n|risorse umane|ufficio (?:hr|personale|del personale|risorse umane)|recrutamento|sele[cç][aã]o|personalabteilung|personeelszaken|bewerbung(?:en|smanagement)?|karriere)`;

export const DEPARTMENT_HEAD = String.raw`^${OUR}(?:(?:${WORDS}${LINK}){1,3}(?:the\s+)?|(?:${UNLINKED}(?![\p{L}\p{N}])\s+){1,2}(?:${LINK})?|(?:${DEPARTMENT}|${TEAM})$)`;
