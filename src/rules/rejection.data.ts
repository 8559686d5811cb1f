// The wordings, by language, that decline an application or tell that somebody else was chosen.
import type { Rule } from '../contracts/rule.ts';

export const phrases: Rule['phrases'] = {
  en: [
    {
      pattern:
        /\b(?:chosen|picked|selected|decided on|settled on|opted for|continu(?:e|ing)|proceed(?:ing)?) (?:\w+ ){0,2}(?:other|others|another) (?:folks|people|individuals|person|candidates?|applicants?|finalists?)\b|\b(?:other|another) (?:folks|finalist)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:no|not have|n't have|without) (?:a |any )?(?:\w+ )?(?:suitable|appropriate|matching|open|fitting|relevant) (?:\w+ )?(?:position|role|opening|vacanc(?:y|ies)|opportunit(?:y|ies)|job)s?\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:going|went|gone|go) with (?:an?|the) (?:\w+ )?(?:candidate|applicant|person|finalist)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:not|n't) (?:been )?(?:includ(?:e|ed|ing)|plac(?:e|ed|ing)|put|add(?:ed)?)\b.{0,25}\b(?:shortlist|short list|next (?:round|stage|step)|interview)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:offer|position|role|job)\b.{0,20}\bto (?:an?|the|one)? ?(?:other|another|different|internal|stronger) (?:\w+ )?(?:candidate|applicant|finalist|person|colleague)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:process|journey|application) (?:ends|stops|comes to an end|has come to an end|concludes)\b/iu,
      weight: 3,
    },
    { pattern: /\b(?:may|can|welcome to|eligible to|free to) (?:re-?apply|apply again)\b/iu, weight: 2 },
    {
      pattern:
        /\b(?:go|gone|going|went|mov(?:e|ing)|head(?:ing)?|tak(?:e|ing)|took) (?:in )?(?:an?|another) (?:\w+ )?direction\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\bfocus(?:s?ing|s?ed)?\b.{0,20}\bon (?:\w+ )?(?:candidates|applicants|applications|profiles)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:not|n't) (?:reach(?:ed)?|advance[d]?|progress(?:ed)?|pass(?:ed)?)\b.{0,20}\b(?:the|to|our) (?:\w+ )?(?:interview|next|second|final|stage|round|shortlist)/iu,
      weight: 4,
    },
    { pattern: /\b(?:offered|given) (?:the|this) (?:\w+ )?(?:role|position|job) to\b/iu, weight: 4.5 },
    {
      pattern:
        /\b(?:not|won't|cannot|can't|unable to|no longer|rather than)\b.{0,35}\b(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|go(?:ing)?|tak(?:e|ing))\b.{0,45}\b(?:forward|further|ahead|next (?:step|stage|phase|round)|with (?:you|your)|your (?:application|candidacy|profile))\b/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:not|unable) (?:to )?(?:be )?(?:mov(?:e|ing) (?:you |your \w+ )?(?:forward|ahead|on)|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|pursu(?:e|ing))\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|go(?:ne|ing)?|went|progress(?:ed|ing)?|continu(?:e|ed|ing)|advanc(?:e|ed|ing))\b(?: \w+){0,3} with (?:\w+ ){0,5}?(?:other|another|others|different|candidates?|applicants?|someone|somebody|those|individuals)\b/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:pursu(?:e|ed|ing)|select(?:ed|ing)?|chosen?|choosing|chose|hired?|hiring|offered|appoint(?:ed)?|prefer(?:red)?|interview(?:ing)?|accepted|shortlisted)\b.{0,35}\b(?:(?:other|another|different|internal|stronger) (?:\w+ ){0,3}(?:candidates?|applicants?|person|people|individuals?|applications?|profiles?)|someone else|somebody else|candidates (?:who|whose|with|that))\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:candidates?|applicants?|someone|those|others|profiles?|individuals?)\b.{0,40}\b(?:more closely|closer|closely|better|best|more (?:relevant|suitable|experienced|directly|aligned)|stronger|whose|(?:meet|match|fit)s? )\b.{0,60}\b(?:needs?|requirements?|match|fit|meets?|align\w*|suit\w*|qualif\w*|skills?|experience|role|position|criteria)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:not|n't)\b(?: \w+){0,3} (?:selected|successful|short-?listed|chosen|accepted|retained|picked)\b/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:unsuccessful|not (?:been )?successful)\b/iu, weight: 4.5 },
    {
      pattern:
        /\b(?:decided|chosen|chose|elected|opted|decision|choice)\b.{0,30}\b(?:not to|against)\b(?!.{0,20}\b(?:fill|hire for|open))/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:regret|sorry|sad(?:dened)?|afraid|disappointed)\b.{0,15}\b(?:to )?(?:inform|advise|tell|let you know|say|share|notify|announce)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:unfortunately|regrettably|sadly|regretfully|i'm afraid|i am afraid|we're sorry|apologi[sz]e)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:unable|not able|cannot|can't|not in a position|won't be able|not be able|regret (?:that )?we are unable)\b.{0,12}\b(?:to )?(?:offer (?:you|an?|the|this|further)|extend|consider|accommodate|invite|take (?:you|your|on)|provide you with|hire|accept|give you|bring you|find (?:a|an|any|the) (?:\w+ )?(?:match|fit|role|position|opening))\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:not|n't) be (?:offering|extending|inviting|considering|selecting|hiring|taking|shortlisting|continuing)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:not|n't|isn't|aren't|wasn't)\b.{0,30}\b(?:right|best|good|strong|great|ideal|perfect|mutual|close|suitable|appropriate|exact|\ba|the) (?:\w+ )?(?:fit|match|person|candidate)\b/iu,
      weight: 4,
    },
    {
      pattern: /\b(?:do|does|did)(?: not|n't)\b.{0,30}\b(?:meet|match|fit|align|possess|suit)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:no|not|n't)\b.{0,25}\b(?:have|find|see|identify)\b.{0,25}\b(?:an?|any|the|suitable|appropriate|matching|strong)\b.{0,30}\b(?:position|role|opening|vacanc(?:y|ies)|opportunit(?:y|ies)|match|fit|overlap)\b/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:no longer|not) (?:being |be |currently |in |under )*consider(?:ed|ing|ation)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:application|candidacy|candidature)\b.{0,40}\b(?:rejected|declined|denied|turned down|unsuccessful|not approved|was not|not (?:be )?(?:progress|consider|taken|accept|success))/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:keep|retain|hold|save|store)(?:ing)? (?:your|a copy of your) (?:\w+ ){0,2}(?:resume|résumé|cv|details|information|profile|application|data|contact)\b.{0,40}\b(?:file|record|records|database|system|pool|future|mind)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:wish|best of luck|good luck|all the best|every success|success|best wishes)\b.{0,60}\b(?:search|career|endeavou?rs?|pursuits?|future|journey|job hunt|applications?)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:difficult|tough|hard|competitive|not easy|not an easy|not take .{0,20}lightly)\b.{0,25}\b(?:decision|choice|decide|choose|select)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:encourage|welcome|invite|hope|urge)\b.{0,25}\b(?:apply|re-?apply|check|visit|keep an eye|explore|consider)\b.{0,50}\b(?:future|other|again|career|openings?|roles?|positions?|opportunities)\b/iu,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:impressed|appreciate|enjoyed|grateful|great|strong)\b.{0,90}\b(?:but|however|although|unfortunately)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:pass(?:ing)? on (?:your|this)|decided to pass|have to pass|going to pass)\b/iu,
      weight: 3.5,
    },
    {
      pattern: /\bnot (?:currently |presently |actively )?(?:looking for|hiring|recruiting|seeking)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:after|following) (?:\w+ ){0,3}(?:review|consideration|deliberation)\b.{0,60}\b(?:not|unable|other|another)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:too (?:junior|senior|experienced|far)|over-?qualified|looking for (?:someone|somebody|a candidate) (?:local|with|who|more))\b/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:positive|better|different) (?:news|outcome|answer|reply|result)\b/iu, weight: 1.5 },
    {
      pattern: /\b(?:not be the (?:outcome|news|answer)|not the (?:outcome|news|answer|response))\b/iu,
      weight: 2.5,
    },
    {
      pattern: /\b(?:unsuccessful|not selected|rejected|declined|regret)\b/iu,
      weight: 3,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:filled by|given to|offered to|awarded to) (?:another|an internal|someone|a different)\b/iu,
      weight: 4,
    },
    { pattern: /\bnot\b.{0,20}\b(?:make|made) (?:it )?(?:to|past|through|the cut|it)\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:ends?|ended|concludes?|concluded|stops?|closed?) (?:\w+ ){0,3}(?:your|the|this) (?:\w+ )?(?:application|candidacy|process) (?:with|for you|here)\b/iu,
      weight: 3,
    },
  ],
  de: [
    { pattern: /\b(?:anders|anderweitig|dagegen) entschieden\b/iu, weight: 4 },
    {
      pattern:
        /\b(?:durchsetzen|überzeugen)\b.{0,15}\b(?:nicht|können)\b|\b(?:nicht)\b.{0,15}\b(?:durchsetzen|durchgesetzt|überzeugen|mithalten)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:auswahl|auswahlverfahren|verfahren|besetzung) (?:ist|wurde) (?:\p{L}+ )?(?:abgeschlossen|beendet)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:kein|nicht)\p{L}* (?:\p{L}+ )?(?:verwendung|einsatzmöglichkeit|match|angebot machen)|\bim (?:weiteren|laufenden) (?:verfahren|auswahlprozess)\b.{0,40}\bnicht\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\bstelle\b.{0,30}\b(?:eine[mr]|jemand\p{L}*) (?:\p{L}+ ){0,2}(?:bewerb|kandidat|person|kolleg|mitbewerb)\p{L}*.{0,25}\b(?:gegeben|vergeben|zugesagt|angeboten)/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:profil|erfahrung\p{L}*|qualifikation\p{L}*|unterlagen)\b.{0,20}\b(?:entsprech\p{L}+|entspricht|erfüll\p{L}+)\b.{0,20}\bnicht\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\bentschieden,? (?:\p{L}+ )?(?:mit|für) (?:\p{L}+ )?(?:kandidat|bewerb|person|jemand|profil)\p{L}*/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\bfür (?:eine?n? )?(?:kandidat|bewerber|person)\p{L}*.{0,60}\bentschieden\b|\bentschieden\b.{0,10}\b(?:kandidat|bewerber)\p{L}*,? de(?:ren|ssen)\b|\bfür (?:eine?n?) (?:kandidat|bewerber)\p{L}* entschieden\b/iu,
      weight: 4.5,
    },
    { pattern: /\bprozess\b.{0,20}\bnicht (?:weiter|fort)\p{L}*/iu, weight: 4.5 },
    {
      pattern:
        /\b(?:leider|bedauer\p{L}*|tut uns (?:sehr )?leid)\b.{0,90}\b(?:absag\p{L}*|absage|ander\p{L}* (?:bewerb|kandidat|person)\p{L}*|stelle .{0,30}nicht|bewerbung .{0,40}nicht)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:leider|bedauer\p{L}*|tut uns (?:sehr )?leid)\b.{0,70}\b(?:nicht|kein\p{L}*)\b(?! (?:mehr )?(?:erreicht|erreichen|gefunden))/iu,
      weight: 2.8,
    },
    {
      pattern:
        /\b(?:nicht|kein\p{L}*)\b.{0,50}\b(?:berücksichtig\p{L}*|weiterverfolg\p{L}*|weiter ?führen|in die engere|entsprechen|zusagen?|zusage geben|anbieten|einladen|fortsetzen|fortzusetzen|erfolgreich|weiterzu\p{L}+)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:für|zugunsten)\b.{0,15}\b(?:einen |eine |jemand(?:en)? )?(?:ander\p{L}*|mitbewerb\p{L}*)\b.{0,60}\b(?:entschieden|entscheid\p{L}*|gefallen|besetz\p{L}*|bewerb\p{L}*|kandidat\p{L}*)\b/iu,
      weight: 5,
    },
    {
      pattern:
        /\bentschieden\b.{0,60}\b(?:ander\p{L}* (?:bewerb|kandidat|person|profil)\p{L}*|gegen|nicht)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\bentscheidung\b.{0,60}\b(?:ander\p{L}*|nicht auf sie|nicht auf dich|gegen|mitbewerb\p{L}*|jemand)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:ander\p{L}*|weitere|geeigneter\p{L}*) (?:bewerb|kandidat|kandidier|profil)\p{L}*\b.{0,60}\b(?:weiter\p{L}*|besser|näher|vorzug|vorgezogen|passt|entsprech\p{L}*|fort\p{L}*)/iu,
      weight: 4,
    },
    { pattern: /\b(?:absage|absagen)\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:keine (?:passende|geeignete|entsprechende|freie)\p{L}* (?:stelle|position|vakanz)|nichts (?:passendes|frei))/iu,
      weight: 3.5,
    },
    { pattern: /\bnicht (?:leicht|einfach) (?:gemacht|gefallen)\b|\bnicht leicht\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:alles gute|viel erfolg|viel glück)\b.{0,50}\b(?:zukunft|weg|suche|stellensuche|jobsuche|karriere|beruflich\p{L}*|weiter\p{L}*)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:zukunft|weg|suche|stellensuche|jobsuche|beruflich\p{L}*|weiter\p{L}*)\b.{0,50}\b(?:alles gute|viel erfolg|viel glück)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:nicht entmutigen|kein\p{L}* (?:negativ\p{L}* )?(?:urteil|wertung|werturteil)|nicht als (?:wertung|abwertung))/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:bewerbung|unterlagen)\b.{0,60}\b(?:abgelehnt|zurück(?:schicken|senden|gesandt)|nicht berücksichtig)/iu,
      weight: 4.5,
    },
    {
      pattern: /\b(?:bessere|andere|erfreulichere|positivere) (?:nachricht|mitteilung|rückmeldung|antwort)/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:talent-?pool|bewerberpool)\b.{0,60}\b(?:aufnehmen|einwillig)/iu, weight: 1.5 },
    {
      pattern: /\bnicht (?:zu|auf|zur|ganz) .{0,40}\b(?:passt|passen)\b|\bpasst .{0,30}\bnicht\b/iu,
      weight: 2.5,
    },
  ],
  fr: [
    {
      pattern:
        /\bne pas (?:aller plus loin|donner suite|poursuivre|retenir|continuer|vous retenir|te retenir)/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:regret|regrettons)\b.{0,60}\b(?:ne pouvoir|ne pas pouvoir|de vous informer|de t'informer|de vous annoncer)/iu,
      weight: 4,
    },
    { pattern: /\b(?:privilégi|préfér)\p{L}+ (?:\p{L}+ ){0,2}(?:candidat|profil)\p{L}*/iu, weight: 4.5 },
    { pattern: /\b(?:notre |le )?choix\b.{0,25}\b(?:porté|arrêté) sur\b/iu, weight: 4.5 },
    {
      pattern:
        /\b(?:ne|n')\b.{0,40}\b(?:donner|réserver|pouvons|pourrons|apporter|faire)\b.{0,40}\bsuite\b/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:n'a|n'avons|n'ont|ne sera|n'est|n'avez|n'as)\b.{0,25}\b(?:pas|malheureusement)\b.{0,25}\b(?:retenu\p{L}*|sélectionné\p{L}*|accepté\p{L}*)/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:pas|malheureusement)\b.{0,40}\b(?:retenir|retenue?|suite favorable|en mesure|correspond\p{L}*|poursuivre)\b/iu,
      weight: 4,
    },
    { pattern: /\b(?:regrettons?|regret|désolés?|navrés?|malheureusement)\b/iu, weight: 2 },
    { pattern: /\b(?:suite|réponse) (?:négative|défavorable)|\bpas (?:de )?suite\b/iu, weight: 4 },
    {
      pattern:
        /\bd'autres (?:candidat\p{L}*|profils|personnes)|\b(?:un|une) autre (?:candidat\p{L}*|profil|personne)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:candidature|dossier)\b.{0,30}\b(?:rejetée?|refusée?|déclinée?|écartée?|pas (?:été )?(?:retenue?|acceptée?))/iu,
      weight: 5,
    },
    {
      pattern: /\b(?:décliner|refuser|refusé|écarter)\b.{0,30}\b(?:candidature|dossier|profil)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:souhait\p{L}+|bonne chance|plein succès|succès|bonne continuation|réussite)\b.{0,60}\b(?:recherches?|projets?|carrière|poursuite|parcours|avenir)/iu,
      weight: 1.8,
    },
    {
      pattern: /\bne remet(?:tent)? (?:nullement |pas |en rien |aucunement )?en cause\b|\bne préjuge\b/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:conserv\p{L}+|garder\p{L}*)\b.{0,30}\b(?:candidature|cv|dossier|coordonnées|profil)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:plus (?:proches?|adaptés?|en adéquation)|mieux (?:correspond|adapté)\p{L}*|ne correspond\p{L}* pas)\b/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:choix|décision)\b.{0,30}\b(?:difficile|porté sur)/iu, weight: 2 },
  ],
  es: [
    {
      pattern:
        /\b(?:decidido|decisi[oó]n|optado|optamos) (?:de |por )?no (?:avanzar|continuar|seguir|proceder|incorporar|contar)/iu,
      weight: 5,
    },
    {
      pattern:
        /\bno (?:contamos con|tenemos|disponemos de|existe|hay) (?:\p{L}+ ){0,2}(?:vacantes?|puestos?|posici\p{L}+|plazas?)/iu,
      weight: 4,
    },
    { pattern: /\bno (?:\p{L}+ ){0,3}(?:se ajusta|encaja|contin[uú]a|coincide|cumple)\p{L}*/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:optado|decantado|decidido|inclinado)\b.{0,20}\bpor (?:\p{L}+ ){0,2}(?:candidat\p{L}*|perfil(?:es)?|persona)/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:no|tampoco)\b.{0,30}\b(?:continuar|avanzar|seguir|proceder|seguiremos|continuaremos|avanzaremos|continuará|avanzará|podemos ofrecer\p{L}*)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\bno\b.{0,35}\b(?:seleccionad[oa]|elegid[oa]|escogid[oa]|preseleccionad[oa]|aceptad[oa]|aprobad[oa]|superad[oa]|encaja|ajusta|cumple)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:lamentamos|lamentablemente|desafortunadamente|desgraciadamente|sentimos|por desgracia)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:otr[oa]s?) (?:candidat\p{L}*|perfil(?:es)?|persona|postulante\p{L}*|aspirante\p{L}*)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:candidatura|postulaci[oó]n|solicitud|aplicaci[oó]n)\b.{0,60}\b(?:rechazad[oa]|descartad[oa]|denegad[oa]|desestimad[oa]|no ha sido|no fue)/iu,
      weight: 5,
    },
    { pattern: /\b(?:descartad[oa]|no (?:has|ha|hemos|fuiste) (?:podido|sido))\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:dese\p{L}+|éxito|éxitos|suerte|lo mejor)\b.{0,50}\b(?:futur\p{L}*|búsqueda|proyectos|carrera|profesional\p{L}*)/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:conserv\p{L}+|mantendremos|guardar\p{L}*|tendremos)\b.{0,40}\b(?:currículum|cv|perfil|datos|hoja de vida)\b/iu,
      weight: 1.2,
    },
    { pattern: /\b(?:decisión|elección)\b.{0,20}\b(?:difícil|fácil)/iu, weight: 2 },
    { pattern: /\b(?:en esta ocasión|por el momento)\b.{0,40}\bno\b/iu, weight: 3 },
  ],
  it: [
    {
      pattern:
        /\bnon (?:ha|hai|è stato|abbiamo) (?:\p{L}+ )?(?:superat\p{L}|passat\p{L}|raggiunt\p{L}|possibile)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:deciso|scelto) di non (?:proseguire|procedere|andare)|\bnon (?:abbiamo|ci sono|disponiamo di) (?:\p{L}+ ){0,2}(?:posizioni|posti|opportunità)/iu,
      weight: 4.5,
    },
    { pattern: /\bnon (?:\p{L}+ ){0,3}(?:in linea|compatibile|adatt[oa]|corrispondente)\b/iu, weight: 4 },
    {
      pattern:
        /\b(?:procedere|proseguire|andare avanti|procederemo|proseguiremo) con (?:\p{L}+ ){0,2}(?:candidat\p{L}|profil\p{L}|person\p{L})\b/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:purtroppo|spiacenti|dispiace|rammarico|rincresce|malincuore)\b/iu, weight: 2.5 },
    {
      pattern:
        /\bnon\b.{0,40}\b(?:proseguire|procedere|seguito|dare corso|avanzare|proseguiremo|procederemo|selezionat[oa]|idone[oa]|esito positivo|scelt[oa]|accolta|prosegue|andare avanti)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:esito (?:negativo|sfavorevole)|non (?:è|ha|hai|abbiamo) (?:stat[oa] )?(?:selezionat|superat|accettat|ritenut)\p{L}*)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:altr[ioae]) (?:candidat\p{L}*|profil\p{L}*|person\p{L}*)\b/iu, weight: 3.5 },
    {
      pattern: /\bcandidatura\b.{0,40}\b(?:rifiutat|respint|scartat|non (?:è|sarà|verrà))\p{L}*/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:auguri\p{L}*|in bocca al lupo|fortuna|successo|miglior\p{L}*)\b.{0,50}\b(?:futur\p{L}*|ricerca|carriera|profession\p{L}*|percorso)/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:conserv\p{L}+|terremo|archivi\p{L}+)\b.{0,40}\b(?:curriculum|cv|profilo|dati|candidatura)\b/iu,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:più (?:in linea|vicin\p{L}|adatt\p{L}|aderent\p{L})|non (?:è )?(?:in linea|corrispond\p{L}+))\b/iu,
      weight: 3,
    },
  ],
  pt: [
    {
      pattern:
        /\bnão (?:temos|há|existem|dispomos de) (?:\p{L}+ ){0,3}(?:vagas?|posiç\p{L}+|oportunidades?)\b/iu,
      weight: 4.5,
    },
    { pattern: /\bdecidi\p{L}+ (?:por )?não (?:avançar|prosseguir|seguir|continuar|dar)/iu, weight: 5 },
    {
      pattern: /\b(?:não|nem) (?:\p{L}+ ){0,2}(?:corresponde|preenche|atende|se enquadra|compatível)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:optámos|optamos|escolhemos|optado)\b.{0,12}\b(?:por )?(?:um|uma|outr[oa]s?) (?:candidat\p{L}*|perfil|pessoa)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:infelizmente|lamentamos|lamentavelmente|sentimos muito)\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:não|nao)\b.{0,40}\b(?:avançar|prosseguir|seguir|continuar|selecionad[oa]|aprovad[oa]|escolhid[oa]|avançou|seguiremos|prosseguiremos|avançaremos|daremos (?:continuidade|seguimento)|dar (?:continuidade|seguimento)|será possível)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:seguir|seguiremos|avançar|avançaremos|prosseguir|prosseguiremos|optamos|continuar|decidimos)\b.{0,40}\b(?:outr[oa]s?) (?:candidat\p{L}*|perfi[sl]|perfis|pessoas?|profissiona\p{L}*)/iu,
      weight: 5,
    },
    { pattern: /\boutr[oa]s? (?:candidat\p{L}*|perfi[sl]|perfis)\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:candidatura|inscrição|currículo)\b.{0,40}\b(?:rejeitad|recusad|reprovad|descartad|não (?:foi|será|avan))\p{L}*/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:desejamos|sucesso|boa sorte)\b.{0,50}\b(?:carreira|futur\p{L}*|jornada|procura|busca|profission\p{L}*|projetos)/iu,
      weight: 1.8,
    },
    {
      pattern: /\b(?:banco de talentos|base de dados)\b.{0,60}\b(?:futur\p{L}*|oportunidades)/iu,
      weight: 1.2,
    },
    { pattern: /\b(?:neste momento|desta vez|nesta ocasião)\b.{0,40}\bnão\b/iu, weight: 3 },
  ],
  nl: [
    {
      pattern:
        /\b(?:onvoldoende|niet (?:helemaal|volledig|genoeg|goed)|minder goed)\b.{0,30}\b(?:aan|bij|past|passen|sluit|aansluit\p{L}*|match\p{L}*)\b|\bsluit\b.{0,30}\b(?:niet|onvoldoende)\b/iu,
      weight: 4,
    },
    {
      pattern: /\bbesloten (?:om )?(?:je |jou |u )?niet\b|\bniet (?:met je|met jou|met u) (?:verder|door)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:helaas|jammer genoeg|spijt (?:me|ons)|spijtig)\b.{0,100}\b(?:niet|geen|ander\p{L}*|teleurstel\p{L}*|afwijz\p{L}*)/iu,
      weight: 4,
    },
    {
      pattern: /\b(?:andere?|geschikter\p{L}*) (?:kandida(?:at|ten)|sollicitant\p{L}*|persoon)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:niet|geen)\b.{0,40}\b(?:verder|uitnodigen|geselecteerd|door te gaan|doorgaan|vervolg|plaats|plek|aangenomen|uitgekozen|match|passend\p{L}*|aansluit\p{L}*|in aanmerking|door naar)\b/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:afgewezen|afwijz\p{L}+|teleurstellen|teleur te stellen)\b/iu, weight: 4 },
    { pattern: /\bniet (?:door|verder) (?:te )?(?:gaan|procedure|ronde)/iu, weight: 4 },
    {
      pattern: /\b(?:keuze|gekozen|voorkeur|besloten)\b.{0,40}\b(?:andere?|iemand anders|niet)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:succes|geluk|beste|goeds)\b.{0,50}\b(?:jobzoektocht|zoektocht|carrière|loopbaan|toekomst|zoeken|verder\p{L}*|vervolg)/iu,
      weight: 2,
    },
    { pattern: /\b(?:bewaren|houden)\b.{0,30}\b(?:cv|gegevens|profiel)\b/iu, weight: 1.2 },
    { pattern: /\b(?:moeilijke|lastige) (?:keuze|beslissing|afweging)|\bvre(?:es|zen)\b/iu, weight: 2 },
    { pattern: /\b(?:beter|meer) (?:bij|aan|passen|aansluit\p{L}*|ervaring)\b/iu, weight: 1.5 },
    {
      pattern:
        /\b(?:geen|niet|niets|noch)\b.{0,30}\b(?:concrete (?:nood|behoefte)|vacatures?|in de aanbieding|op zoek|vrij|openstaande)/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:niet (?:verder )?(?:kunnen )?helpen|houden je in gedachten|niet vergeten)\b/iu,
      weight: 2,
    },
  ],
};
