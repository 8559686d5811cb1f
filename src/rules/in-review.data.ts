// The wordings, by language, that report on a running application without a decision or a concrete step.
import type { Rule } from '../contracts/rule.ts';

export const phrases: Rule['phrases'] = {
  en: [
    {
      pattern:
        /\breceived (?:and|&) (?:has been |was |is being )?(?:carefully )?(?:reviewed|evaluated|assessed|examined|considered)\b/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:sparked|aroused|piqued|attracted|captured) our (?:attention|interest|curiosity)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:application|candidacy|profile) (?:is|has been) (?:\w+ )?(?:progress(?:ing|ed)|moving|advanc(?:ing|ed))\b|\bmade it (?:past|through|to) (?:the|our|to the)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:forwarded|submitted|presented|introduced|sent|put forward)\b.{0,30}\b(?:to|with) (?:the|our) (?:client|hiring manager|manager|department|employer)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:we|team) (?:now )?(?:have|has|got) your (?:\w+ )?(?:results?|answers|responses|submission|score)\b|\byou(?:'re| are) still (?:in|under|being) (?:the running|consider\w*|contention|the mix)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\bthank(?:s| you) for (?:completing|finishing|submitting|taking) (?:\w+ )?(?:assessment|test|challenge|questionnaire|exercise|video interview)\b/iu,
      weight: 3.5,
    },
    { pattern: /\bstill (?:working|going|looking|sorting|making our way) (?:\w+ )?through\b/iu, weight: 3 },
    {
      pattern: /\b(?:expect|hope|aim|plan)\b.{0,25}\b(?:news|an update|a decision|to decide)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:application|candidacy|profile|resume)\b.{0,40}\b(?:is|are|remains?|currently|still|now|being) (?:\w+ ){0,2}(?:under review|in review|under consideration|being (?:reviewed|considered|evaluated|processed)|active|in progress|in process|pending)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:still|continu\w+|currently) (?:\w+ ){0,2}(?:review|evaluat|consider|assess|interview|in the process|decid|finali[sz])\w*\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:application|resume|profile|cv)\b.{0,30}\b(?:was|has been|been) (?:\w+ )?(?:viewed|opened|seen|shortlisted|forwarded|shared|transferred|moved|advanced|passed)\b/iu,
      weight: 4,
    },
    { pattern: /\b(?:viewed|opened|looked at) your (?:application|profile|resume)\b/iu, weight: 4 },
    {
      pattern:
        /\b(?:update|status) (?:on|of|regarding|about|for) your (?:\w+ )?(?:application|candidacy|interview)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:apologi[sz]e|sorry|thank you|thanks|appreciate)\b.{0,40}\b(?:delay|patience|wait(?:ing)?|bearing with)\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:haven't|have not|not yet) (?:\w+ )?(?:made|reached|taken|finali[sz]ed) (?:a|any|our|the) (?:\w+ )?decision/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:taking|takes|needs?|require|expect\w*|hope|anticipate)\b.{0,40}\b(?:longer|more time|additional time|decision by|update (?:you )?(?:by|within|in|next)|few more)\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:short-?listed|pre-?selected|advanced|moved|progressed|passed|through) (?:you )?(?:to|for|into|on to)? ?(?:the |our )?(?:next|second|final|following|interview|shortlist)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:you have|you've|you) (?:\w+ )?(?:passed|been short-?listed|advanced|progressed|cleared)\b/iu,
      weight: 3,
    },
    { pattern: /\b(?:caught|drew|got) our (?:attention|eye|interest)\b|\bretained our\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:responses?|answers?|assessment|test|submission|challenge|results?)\b.{0,30}\b(?:have|has|been|was|were) (?:\w+ )?(?:received|submitted|completed|are being|scored)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:thank you|thanks|great|pleasure|enjoyed)\b.{0,40}\b(?:completing|taking|meeting|speaking|interviewing|coming in|chatting|talking|your time (?:today|yesterday)|(?:the|your) interview)\b/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:team|manager|panel|committee|we)\b.{0,30}\b(?:is|are|still|currently|will be) (?:\w+ )?(?:reviewing|discussing|comparing|deliberating|considering|evaluating|finishing|completing|wrapping)\b/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:keep|keeping) you (?:posted|updated|informed|in the loop)\b|\bwill (?:provide|share|send) an update\b/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:missing|outstanding|additional|further|following|more) (?:\w+ )?(?:documents?|documentation|information|details|references|certificates?|transcripts?)\b/iu,
      weight: 1.8,
    },
    { pattern: /\b(?:reference|background) checks?\b/iu, weight: 1.5 },
    {
      pattern:
        /\b(?:in review|under review|application (?:status|update)|status update|still reviewing|shortlisted|passed|viewed|next stage)\b/iu,
      weight: 2,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:pleased|happy|delighted|glad|excited)\b.{0,40}\b(?:move|moving|moved|advance|advancing|progress\w*|proceed|continue)\b.{0,40}\b(?:forward|next|ahead|with you|process|stage)\b/iu,
      weight: 2.5,
    },
  ],
  de: [
    {
      pattern:
        /\b(?:aufmerksamkeit|interesse|neugier) (?:geweckt|erregt|gefunden)\b|\b(?:bewerbung|unterlagen|profil|lebenslauf)\b.{0,40}\b(?:angesprochen|gefallen|neugierig gemacht|positiv aufgefallen)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:eingegangen|erhalten) und (?:wurden? )?(?:bereits )?(?:geprüft|gesichtet|durchgesehen|bewertet)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:noch|etwas|ein wenig) (?:etwas |ein wenig )?(?:länger|zeit)\b.{0,60}\b(?:entscheid\p{L}*|auswahl|prüf\p{L}*|rückmeldung)|\b(?:entscheid\p{L}*|auswahl|rückmeldung)\b.{0,60}\b(?:länger|verzöger\p{L}*|dauert|dauern)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:läuft|laufen) (?:noch|derzeit)|\bnoch (?:im|in) (?:verfahren|auswahlprozess|rennen|prozess|der auswahl)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:bewerbung|unterlagen|auswahl\p{L}*|profil)\b.{0,60}\b(?:in (?:bearbeitung|prüfung)|wird (?:derzeit |aktuell |noch |gerade )?(?:geprüft|bearbeitet|gesichtet)|befindet sich|weitergeleitet|weitergegeben|läuft noch|noch nicht abgeschlossen|in der (?:engeren )?auswahl)/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:zwischenbescheid|zwischenstand|zwischeninfo\p{L}*|zwischennachricht)\b/iu, weight: 5 },
    {
      pattern:
        /\b(?:noch (?:etwas|ein wenig|ein paar|einige)|etwas|weitere) (?:\p{L}+ )?(?:zeit|geduld|tage|wochen|länger)\b|\b(?:verzögert|verzögerung)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:um|für) (?:ihre|deine|etwas|noch etwas|ein wenig) geduld\b|\bgeduld\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\bnoch (?:keine|nicht)\b.{0,40}\b(?:entscheidung|entschieden|abgeschlossen)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:fehl(?:en|t) (?:uns )?noch|nachreichen|nachzureichen|nachsenden|rückfrage|unterlagen fehlen|fehlende unterlagen|ergänzende)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:vorausgewählt|engere (?:aus)?wahl|nächste (?:runde|stufe|phase)|weitere runde|überzeugt)\b/iu,
      weight: 2.5,
    },
    {
      pattern: /\bdank\p{L}*\b.{0,50}\b(?:gespräch|zeit (?:für|genommen)|vorabgespräch|teilnahme|besuch)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\bprüft?\b.{0,40}\b(?:antworten|ergebnis\p{L}*)\b|\b(?:antworten|ergebnis\p{L}*)\b.{0,40}\bprüfen\b/iu,
      weight: 2,
    },
    { pattern: /\b(?:stand|status)\b.{0,20}\b(?:ihrer|deiner|der) bewerbung\b/iu, weight: 1 },
    {
      pattern: /\b(?:positiv\p{L}*|gute nachricht\p{L}*)\b.{0,60}\b(?:nächste|weiter\p{L}*|runde)/iu,
      weight: 2.5,
    },
  ],
  fr: [
    {
      pattern:
        /\b(?:reçue?s?|reçu) et (?:a été |bien )?(?:examinée?s?|étudiée?s?|analysée?s?|évaluée?s?)\b/iu,
      weight: 3,
    },
    { pattern: /\b(?:suscité|éveillé|attiré|capté) notre (?:attention|intérêt|curiosité)\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:transmis|transmise|présenté|présentée|partagé|partagée) (?:au|à la|à notre|à l')\s?(?:\p{L}+ )?(?:chef|manager|responsable|client|équipe|service|direction)/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:candidature|profil)\b.{0,40}\b(?:présélectionnée?|validée?)\b/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:candidature|dossier|profil)\b.{0,50}\b(?:en cours (?:d'|de )|à l'étude|toujours|retenu\p{L}* (?:toute )?notre attention|présélectionné\p{L}*|été (?:transféré|transmis|ajouté|consulté|vu)\p{L}*|en attente|été présenté\p{L}*)/iu,
      weight: 4,
    },
    { pattern: /\b(?:en cours (?:d'étude|d'examen|d'analyse|de traitement|d'évaluation))\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:retenu (?:toute )?notre attention|poursuivre le processus|prochaine étape|étape suivante|présélection\p{L}*)\b/iu,
      weight: 3,
    },
    { pattern: /\b(?:vivier|cvthèque)\b/iu, weight: 2.5 },
    { pattern: /\bmerci (?:de|pour) (?:votre |ta )?patience\b|\bpatienter\b|\bretard\b/iu, weight: 2.5 },
    {
      pattern: /\b(?:pas encore|pas pris|toujours)\b.{0,40}\b(?:décision|finalisé\p{L}*|choix)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:pièces?|documents?|informations?)\b.{0,20}\b(?:manquant\p{L}*|complémentaires?|supplémentaires?)/iu,
      weight: 3.5,
    },
    {
      pattern: /\b(?:merci|remerci\p{L}+)\b.{0,50}\b(?:entretien|échange|rencontre|temps (?:que )?)\b/iu,
      weight: 1.5,
    },
    { pattern: /\b(?:examinons|étudions|analysons) (?:actuellement|encore|toujours)\b/iu, weight: 2.5 },
  ],
  es: [
    {
      pattern:
        /\b(?:recibid|recepcionad)[oa]s? y (?:ha sido )?(?:revisad|evaluad|analizad|valorad|estudiad)[oa]s?\b/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:llamado|captado|despertado|atraído) nuestr[oa] (?:atención|interés|curiosidad)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\brecibid[oa] y (?:revisad|evaluad|analizad)[oa]\b|\b(?:candidatura|postulaci[oó]n|perfil)\b.{0,40}\b(?:aprobad[oa]|pas[oó] a)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:necesitamos|requerimos|falta\p{L}*)\b.{0,30}\b(?:env[ií]\p{L}+|documentos?|referencias|título|certificad\p{L}*)/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:candidatura|solicitud|postulaci[oó]n|perfil|cv|currículum)\b.{0,50}\b(?:en (?:revisi[oó]n|proceso|evaluaci[oó]n|estudio|curso)|siendo (?:revisad|evaluad|analizad)[oa]|sigue|ha sido (?:vist|revisad|preseleccionad|enviad)[oa]|vist[oa]|cumple con)/iu,
      weight: 3,
    },
    {
      pattern:
        /\binteresad[oa]s en (?:continuar|avanzar|seguir)|\bcumple\p{L}* con (?:\p{L}+ )?los requisitos/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:preseleccionad[oa]|continuar con el proceso|avanzar (?:en|al|a la)|siguiente (?:fase|etapa|paso)|has (?:pasado|superado|avanzado)|ha (?:pasado|superado|avanzado))\b/iu,
      weight: 2.8,
    },
    {
      pattern:
        /\b(?:seguimos|continuamos|estamos) (?:revisando|evaluando|valorando|analizando|en proceso)\b/iu,
      weight: 3,
    },
    { pattern: /\b(?:paciencia|demora|retraso)\b/iu, weight: 2 },
    { pattern: /\b(?:aún|todavía) no\b.{0,40}\b(?:decisi[oó]n|decidido|concluido)/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:documentos?|documentación|información)\b.{0,20}\b(?:adicional\p{L}*|pendientes?|faltante\p{L}*)/iu,
      weight: 2.5,
    },
    { pattern: /\bgracias por (?:\p{L}+ ){0,4}(?:entrevista|prueba|tiempo)\b/iu, weight: 1.5 },
  ],
  it: [
    {
      pattern:
        /\b(?:ricevut|pervenut)[oaei] e (?:stat[oa] )?(?:valutat|esaminat|analizzat|visionat)[oaei]\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:attirato|suscitato|catturato|destato|colpito) (?:la nostra attenzione|il nostro interesse|la nostra curiosità)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:selezione|selezioni|colloqui)\b.{0,20}\bancora in corso\b|\b(?:contiamo|speriamo|prevediamo)\b.{0,40}\b(?:riscontro|decisione|aggiornamento)/iu,
      weight: 3,
    },
    { pattern: /\b(?:candidatura|profilo)\b.{0,40}\b(?:approvat[oa]|ha superato)\b/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:candidatura|profilo|cv|curriculum)\b.{0,50}\b(?:in (?:fase|corso) di (?:valutazione|revisione|analisi)|in valutazione|al vaglio|è stat[oa] (?:visualizzat|selezionat|inoltrat|vist)[oa]|preselezionat[oa]|ha superato|interessante)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:stiamo (?:ancora |attualmente )?(?:valutando|esaminando|analizzando)|selezione (?:è )?(?:ancora )?in corso|ancora in corso)\b/iu,
      weight: 2.5,
    },
    {
      pattern: /\b(?:fase successiva|prossima fase|step successivo|prossimo step|superato (?:la|il))\b/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:pazienza|ritardo|attesa)\b/iu, weight: 1.5 },
    {
      pattern:
        /\b(?:documenti|documentazione|informazioni) (?:mancant|aggiuntiv|integrativ|ulterior)\p{L}*/iu,
      weight: 3,
    },
    {
      pattern:
        /\bgrazie per (?:\p{L}+ ){0,4}(?:colloquio|tempo|incontro)\b|\bnon (?:abbiamo )?ancora\b.{0,30}\bdecision\p{L}*/iu,
      weight: 2,
    },
  ],
  pt: [
    {
      pattern: /\b(?:recebid)[oa]s? e (?:foi )?(?:analisad|avaliad|revist|revisad|examinad)[oa]s?\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:chamou|despertou|captou|atraiu) (?:a nossa|o nosso|nossa|nosso) (?:atenção|interesse|curiosidade)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:candidatura|perfil|inscrição)\b.{0,60}\b(?:foi |está )?(?:aprovad[oa]|pré-aprovad[oa])\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:candidatura|perfil|currículo|cv)\b.{0,50}\b(?:em (?:análise|avaliação|revisão|andamento|processo)|sendo (?:analisad|avaliad)[oa]|avançou|foi (?:visualizad|vist|apresentad|encaminhad|selecionad|pré-selecionad)[oa])/iu,
      weight: 3.8,
    },
    {
      pattern:
        /\b(?:próxima (?:fase|etapa)|etapa seguinte|avanç(?:ou|ar|aste) (?:para|no|na)|pré-selecionad[oa]|passou (?:para|na))\b/iu,
      weight: 2.8,
    },
    {
      pattern: /\b(?:ainda|continuamos|estamos) (?:\p{L}+ )?(?:analis|avali|em análise|em processo)\p{L}*/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:paciência|atraso|demora)\b/iu, weight: 2 },
    { pattern: /\bainda não\b.{0,40}\b(?:decisão|decidimos|concluí\p{L}*)/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:documentos?|documentação|informações) (?:adiciona|pendente|complementare|em falta)\p{L}*/iu,
      weight: 3,
    },
    {
      pattern:
        /\bobrigad[oa] (?:por|pela|pelo) (?:\p{L}+ ){0,4}(?:entrevista|tempo|conversa|participa\p{L}+)\b/iu,
      weight: 1.5,
    },
  ],
  nl: [
    {
      pattern: /\bontvangen en (?:is |werd )?(?:al )?(?:bekeken|beoordeeld|doorgenomen|gescreend)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:onze|ons) (?:aandacht|interesse|belangstelling|nieuwsgierigheid) (?:heeft |hebben )?(?:getrokken|gewekt)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:procedure|selectie\p{L}*|gesprekken)\b.{0,20}\b(?:loopt|lopen) nog\b|\b(?:verwachten|hopen)\b.{0,30}\b(?:besluit|beslissing|uitsluitsel)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:sollicitatie|cv|profiel|procedure)\b.{0,50}\b(?:in behandeling|in beoordeling|wordt (?:momenteel |nog |nu )?(?:beoordeeld|bekeken)|nog (?:lopende|niet afgerond)|doorgestuurd|bekeken)\b/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:geduld|vertraging|iets langer|wat langer|meer tijd)\b/iu, weight: 2.2 },
    {
      pattern: /\b(?:volgende (?:ronde|fase|stap)|door naar|geselecteerd voor|voorselectie)\b/iu,
      weight: 2.5,
    },
    { pattern: /\bnog (?:geen|niet)\b.{0,30}\b(?:beslissing|besluit|keuze|beslist)/iu, weight: 3.5 },
    {
      pattern: /\b(?:ontbrekende|aanvullende|extra) (?:documenten|informatie|gegevens)\b|\bontbreken nog\b/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:bedankt|dank\p{L}*)\b.{0,40}\b(?:gesprek|tijd|komst|kennismaking)\b/iu, weight: 1.8 },
    { pattern: /\b(?:stand van zaken|op de hoogte)\b/iu, weight: 1.5 },
  ],
};
