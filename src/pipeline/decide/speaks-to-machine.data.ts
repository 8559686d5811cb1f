// Words by which a mail speaks to the program that reads it, not to the person.

const OUTCOME =
  '(?:rejected|rejection|declined|offer(?:ed)?|accepted|withdrawn|hired|closed|interview(?:ing)?|in_review|abgelehnt|zusage|zuruckgezogen|refuse[es]?|acceptee?|retiree?|rechazad[oa]s?|aceptad[oa]s?|retirad[oa]s?|rifiutat[oaie]|accettat[oaie]|ritirat[oaie]|rejeitad[oa]s?|aceit[oa]s?|afgewezen|aangenomen|ingetrokken)';

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
  /"(?:schema|type|to|from|state|action|intent|outcome|company|candidate|position)"\s{0,3}:\s{0,3}["{]/u,
  // Words left to be filled in: a draft, a sample or a demonstration, not news.
  /\{\{\s{0,2}[a-z_. ]{3,40}\}\}|<<[a-z_ ]{3,40}>>|%%?[a-z_]{4,40}%%?/u,
  // "Bitten Sie Ihren digitalen Assistenten", "tag line for inbox agents".
  /\b(?:your|ihr\w{0,2}|votre|vos|su|tu|vostro|suo|seu|teu|uw|je|jouw)\s(?:[\p{L}-]{3,14}\s){0,2}(?:assistant|assistenten?|asistente|assistente|tracker|parser|mail (?:program|client|software|reader)|bot|crm|logiciel)\b/u,
  /\b(?:reading|inbox|mail|email|e-mail|tracking|filing)[ -](?:assistants?|agents?|bots?|parsers?|programs?|programme\w?|software|robots?|tools?)\b/u,
  /\b(?:maschinelle\w?|automatisierte\w?|automatische\w?|automated|automatic|machine|automatique|automatis\w{2,4}|automatizad\w|automatico|automatica|geautomatiseerde)\s(?:auswertung|verarbeitung|erfassung|processing|reading|filing|indexing|traitement|lecture|procesamiento|lectura|elaborazione|lettura|processamento|leitura|verwerking)\b[^.\n]{0,6}:/u,
  /\b(?:for|an|aux?|para|per|voor|fur)\s(?:all(?:e|es)?\s|any\s|les\s|los\s|i\s|de\s)?(?:parsers?|robots?|bots?|crawlers?|scrapers?|trackers?|programme|maschinen|machines|logiciels|programas|programma'?s)\b/u,
];
