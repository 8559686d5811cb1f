// Words by which a mail speaks to the program that reads it, not to the person.

const OUTCOME =
  '(?:rejected|rejection|declined|offer(?:ed)?|accepted|withdrawn|hired|closed|interview(?:ing)?|in_review|abgelehnt|zusage|zuruckgezogen|refuse[es]?|acceptee?|retiree?|rechazad[oa]s?|aceptad[oa]s?|retirad[oa]s?|rifiutat[oaie]|accettat[oaie]|ritirat[oaie]|rejeitad[oa]s?|aceit[oa]s?|afgewezen|aangenomen|ingetrokken)';

/** Outcomes by how they begin, in seven languages. */
const OUTCOME_STEM =
  '(?:reject|declin|offer|accept|withdr|hired|hiring|closed|dismiss|discontinu|unsuccess|turned (?:down|away)|letter of regret|invitation|interview|signed|abgelehnt|absage|zusage|abgesagt|zuruckgezogen|zuruckzieh|eingestellt|einladung|angenommen|unterschrieben|angebot|arbeitsvertrag|refus|embauch|acceptee|retiree|retenue|desist|entretien|recrutee|rechaz|contratad|descartad|retirad|desestim|elegid|entrevista|aceptad|oferta|eliminad|rifiut|respint|assunt|accettat|ritirat|colloquio|offerta|promoss|firmad|firmat|getekend|unterzeichnet|rejeitad|recusad|aceit|chumb|excluid|proposta|afgewez|afwijz|aangenomen|aanbod|ingetrokken|intrekking|uitnodiging|arbeidsovereenkomst|vervuld|gesprek)';

/** Tested on text with plain letters in small; bounded gaps only. */
export const SPEAKS_TO_MACHINE: readonly RegExp[] = [
  // "Ignore all previous instructions", in seven languages.
  /\b(?:ignor\w{0,6}|disregard|forget|override|vergiss|missachte\w{0,2}|oubli\w{1,4}|olvid\w{1,4}|dimentic\w{1,4}|esquec\w{1,4}|negeer|vergeet)\b[^.\n]{0,60}\b(?:instruct\w{0,8}|instruc\w{0,8}|istruzion\w|anweisung\w{0,2}|vorgaben|regeln|rules|prompts?|consignes|guidelines|reglas|regole|regras|opdracht\w{0,3}|instructies)\b/u,
  // "Note to the AI reading this", "Hinweis an das Sprachmodell".
  /\b(?:note|message|instructions?|attention|dear|hello|hinweis|nachricht|anweisung|achtung|note|consigne|attention|nota|aviso|atencion|instruccion(?:es)?|messaggio|istruzioni|attenzione|aviso|instrucoes|atencao|bericht|instructie|let op)\b[^.\n]{0,24}\b(?:ai|a\.i\.|ki|ia|llms?|language model|sprachmodell|modele de langage|modelo de linguagem|modelo de lenguaje|modello linguistico|taalmodel|assistants?|assistente?n?|asistente|parsers?|classifiers?|bots?|chatbots?|automated (?:reader|system|agent)|mail agent|email agent|gpt)\b/u,
  // "If you are an AI".
  /\b(?:you are|du bist|sie sind|tu es|vous etes|eres|sei|voce e|je bent|u bent)\b[^.\n]{0,16}\b(?:an? (?:ai|llm|language model|bot|parser)|(?:eine? |une? |una? |um |een )?(?:ki|ia|ai|llm|sprachmodell|bot|taalmodel))\b/u,
  // A turn of a conversation, or a tool's call.
  /^\W{0,6}(?:system|assistant|system prompt|\/?inst|tool_call|function_call)\W{0,3}(?::|\]|>)/mu,
  /"(?:status|kind|label|category|classification|event|new_status)"\s{0,3}:\s{0,3}"/u,
  /<(?:status|kind|tool|function|system|assistant|instructions?)\b[^>\n]{0,60}>/u,
  // "Mark every application as rejected".
  new RegExp(
    `\\b(?:mark|set|record|log|update|change|register|label|classify|treat|flag|markiere\\w?|setze\\w?|vermerke\\w?|marque\\w{0,2}|enregistre\\w{0,2}|marca\\w{0,2}|registra\\w{0,2}|actualiza\\w{0,2}|segna\\w{0,2}|imposta\\w{0,2}|aggiorna\\w{0,2}|atualize|markeer|zet|registreer)\\b[^.\\n]{0,80}\\b(?:as|to|als|auf|comme|en|como|come|para|op)\\b\\W{0,3}${OUTCOME}\\b`,
    'u',
  ),
  new RegExp(`\\bstatus\\s{0,2}(?:=|:=|->|→)\\s{0,2}["'\`]?${OUTCOME}\\b`, 'u'),
  // A turn in other languages, and blocks of data that only programs read.
  /^\W{0,6}(?:sistema|systeme|systeem|usuario|utilizador|utilisateur|gebruiker|benutzer|utente|user|ferramenta|outil|werkzeug|strumento)\W{0,2}(?:\]|>|:\s{0,3}["[{])/mu,
  /"[\p{L}_-]{2,24}"\s{0,3}:\s{0,3}["{[]/u,
  /\{\s{0,3}[\p{L}_-]{2,24}\s{0,2}:[^{}\n]{1,60},\s{0,3}[\p{L}_-]{2,24}\s{0,2}:/u,
  // Words left to be filled in: a draft, a sample or a demonstration, not news.
  /\{\{\s{0,2}[a-z_. ]{3,40}\}\}|<<[a-z_ ]{3,40}>>|%%?(?![\da-f]{2})[a-z_]{4,40}%%?(?![\da-f]{2})/u,
  // "Bitten Sie Ihren digitalen Assistenten", "tag line for inbox agents".
  /\b(?:your|ihr\w{0,2}|votre|vos|su|tu|vostro|suo|seu|teu|uw|je|jouw)\s(?:[\p{L}-]{3,14}\s){0,2}(?:assistant|assistenten?|asistente|assistente|tracker|parser|mail (?:program|client|software|reader)|bot|crm|logiciel)\b/u,
  /\b(?:reading|inbox|mail|email|e-mail|tracking|filing)[ -](?:assistants?|agents?|bots?|parsers?|programs?|programme\w?|software|robots?|tools?)\b/u,
  /\b(?:maschinelle\w?|automatisierte\w?|automatische\w?|automated|automatic|machine|automatique|automatis\w{2,4}|automatizad\w|automatico|automatica|geautomatiseerde)\s(?:auswertung|verarbeitung|erfassung|processing|reading|filing|indexing|traitement|lecture|procesamiento|lectura|elaborazione|lettura|processamento|leitura|verwerking)\b[^.\n]{0,6}:/u,
  /\b(?:for|an|aux|para|per|voor|fur)\s(?:all(?:e|es)?\s|any\s|les\s|los\s|i\s|de\s)?(?:parsers?|robots?|bots?|crawlers?|scrapers?|trackers?|programme|maschinen|machines|logiciels|programas|programma'?s)\b/u,
  // Frames of a conversation with a model, of a protocol, of a calendar of commands.
  /^\W{0,3}(?:user|nutzer|benutzer|usuari\w|utente|utilisateur|utilizador|gebruiker)\W{0,2}:[^\n]{0,400}\n\W{0,3}(?:assistant|assistente?|asistente)\W{0,2}:/mu,
  /<\|[a-z_]{2,20}\|>|\*\|[a-z_:. ]{3,30}\|\*/u,
  /^\W{0,3}(?:http\/\d|content-type:\s{0,2}application\/|x-[a-z]{3,14}-set:)/mu,
  /<(?:decision|outcome|result|record|update|event|response|evento|esito|decisione|candidatura|bewerbung|ergebnis|entscheidung|resultat|resultado|estado|stato|sollicitatie|besluit|uitkomst)\b[^>\n]{0,60}>/u,
  // Code, and what programs send each other: no person's letter has it.
  /^\s{0,8}(?:\/\*|\/\/\s|\$\s[a-z])|\*\/\s{0,8}$/mu,
  /\bhttp\/[12](?:\.[01])?\b|(?:^|\s)[a-z_.]{2,30}=[\w.]{1,40}&[a-z_.]{2,30}=/mu,
  /(?:^|[\s[({])[a-z]{2,20}(?:_[a-z]{1,20}){1,5}\s{0,3}[=:]\s/mu,
  // "outcome = hired", "estado=contratada": a field that is set, as no sentence says it.
  new RegExp(
    `\\b(?:outcome|verdict|result|stage|phase|decision|disposition|label|state|stand|stufe|ergebnis|art|etat|statut|issue|resultat|estado|resultado|fase|etiqueta|stato|esito|uitkomst|soort|situacao|valor|valeur)\\w{0,3}\\s{0,2}(?:=|:=|->|→)\\s{0,2}["'\`]?${OUTCOME_STEM}`,
    'u',
  ),
];

/**
 * A program that reads, however it is called. Where a sentence names one, and it or the next one speaks of recording an outcome, the
 * program is told what to do.
 */
export const READING_PROGRAM =
  /\b(?:a\.?i|llms?|ki|ia|gpt|bots?|\w{2,12}bots?|chatbots?|robo|robots?|roboter\w{0,2}|automat\w{0,8}|geautomatiseerd\w{0,2}|maschin\w{0,8}|machines?|machina\w{0,6}|maquinas?|macchin[ae]|computers?|rechner|ordenador\w{0,2}|ordinateurs?|computador\w{0,2}|software|programm|programs?|programas?|programma'?s?|logiciels?|parsers?|(?:clas|klas)s?if\w{2,7}(?:er|ators?|adore?s?|eurs?|atore|atori)|mailhulp\w{0,3}|filtr?[eor]s?|filters?|filtri|crawlers?|trackers?|volgsyste\w{1,3}|algorith?m\w{0,4}|algoritm\w{0,2}|agents?|(?:an|for|to) (?:the )?model|modell|modeles?|(?:mail\w{0,4}|inbox|digital\w{0,2}|virtual|software) ?assist\w{2,5}|assist\w{2,5} (?:digital\w{0,2}|virtual\w{0,2}|numerique|electronic\w{0,3})|language models?|sprachmodell\w{0,2}|modele de langage|modelo de lengua\w{0,3}|modelo de linguagem|modello linguistico|taalmodel\w{0,3}|auswertungssystem\w{0,2}|systems? (?:processing|reading|acting)|sistem\w{1,3} que|artificial|kunstlich\w{0,2}|kunstmatig\w?)\b/u;

/** One that is spoken of and not only sent the mail ("automatically generated"): what was said before it may be meant for it. */
export const READER =
  /\b(?:llms?|\w{0,12}bots?|parsers?|(?:clas|klas)s?if\w{2,7}(?:er|ators?|adore?s?|eurs?|atore|atori)|mailhulp\w{0,3}|(?:mail\w{0,4}|inbox) ?assist\w{2,5})\b/u;

/** What such a program would be told to do with an outcome. */
export const RECORDS =
  /\b(?:files? (?:this|it|each|them|all)|filed as|filing|mark|marked|treat|classif\w{1,4}|label|log|logs|store|stores|record|note|write|wrote|set|sets|update|replace|report|convert|regist\w{1,6}|book|disregard|ignore|override|invert|verbuch\w{1,3}|vermerk\w{1,3}|einstuf\w{1,3}|einordn\w{1,3}|werten|gilt|gelten|fuhren|eintrag\w{1,3}|trag\w?|stell\w{1,2}|ablegen|notier\w{1,3}|uberlesen|class\w{2,5}|consign\w{1,3}|not\w{1,3}|enassimil\w{1,3}|inscri\w{1,4}|clasific\w{1,4}|apunt\w{1,3}|anot\w{1,3}|archiv\w{1,4}|tramit\w{1,4}|ponga|ponla|ponle|pisa|marc\w{1,3}|marqu\w{1,3}|segn\w{1,4}|annot\w{1,3}|invert\w{1,3}|dichiar\w{1,3}|scriv\w{1,4}|arquiv\w{1,3}|assinal\w{1,3}|consider\w{1,4}|consta\w{0,2}|notere\w?|noteer\w{0,2}|boek\w{0,3}|schrijf|zet|geldt|opslaan|invullen|vul)\b/u;

/** What it would be told that happened. */
export const TOLD_OUTCOME = new RegExp(`\\b${OUTCOME_STEM}`, 'u');
