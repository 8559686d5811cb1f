// The wordings, by language, that confirm, recall, move or cancel an interview with a concrete time.
import type { Rule } from '../contracts/rule.ts';

export const phrases: Rule['phrases'] = {
  en: [
    {
      pattern: /^(?:accepted|declined|tentative(?:ly accepted)?|confirmed)\b.{0,60}\binterview/iu,
      weight: 4,
      field: 'subject',
    },
    { pattern: /\b(?:you're|you are) (?:now )?(?:booked|confirmed|all set)\b/iu, weight: 3 },
    {
      pattern:
        /\breschedule or cancel\b|\bcancel or reschedule\b|\bneed to (?:make changes|change this event)/iu,
      weight: 2.5,
    },
    { pattern: /\bpush(?:ed|ing)?\b.{0,25}\binterview\b|\binterview\b.{0,30}\bpushed\b/iu, weight: 4 },
    { pattern: /\b(?:radio|tv|television|press|magazine|newspaper|festival|parent-teacher)\b/iu, weight: -5 },
    { pattern: /\bpre-?screening interview\b|\b(?:start|complete) (?:it|your interview)\b/iu, weight: -2 },
    {
      pattern:
        /\b(?:all set|confirmed|scheduled|booked) (?:for|on) .{0,20}(?:(?:mon|tues|wednes|thurs|fri)day|\d)/iu,
      weight: 3,
    },
    { pattern: /\b(?:each|the|this) interview (?:is|will be|will last|lasts|takes)\b/iu, weight: 2.5 },
    {
      pattern:
        /\binterview\b.{0,70}\b(?:is|has been|was|are) (?:now )?(?:confirmed|scheduled|booked|set)\b/iu,
      weight: 5,
    },
    {
      pattern:
        /\binterview\b.{0,70}\b(?:been|is|was|be|being) (?:\w+ )?(?:re-?scheduled|cancell?ed|moved|postponed)/iu,
      weight: 5,
    },
    { pattern: /\b(?:re-?schedul|cancel|postpon)\w*\b.{0,25}\b(?:interview|phone screen)/iu, weight: 4 },
    {
      pattern:
        /\b(?:re-?schedul|cancel|postpon|push back|mov)\w*\b.{0,25}\b(?:our|your|the) (?:call|chat|meeting)/iu,
      weight: 2.5,
    },
    {
      pattern: /\b(?:confirm|confirms|confirming|confirmation of)\b.{0,30}\b(?:interview|phone screen)/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:scheduled|booked|set up|arranged|confirmed)\b.{0,25}\b(?:you|your)\b.{0,40}\b(?:interview|screen)/iu,
      weight: 3.5,
    },
    {
      pattern: /\binterview (?:scheduled|confirmed|confirmation|reminder|details|rescheduled|cancell?ed)\b/iu,
      weight: 4,
    },
    { pattern: /\b(?:reminder|remind|upcoming|don't forget)\b.{0,40}\binterview/iu, weight: 2.5 },
    {
      pattern: /\binterview\b.{0,60}\b(?:tomorrow|today|this afternoon|starts in|in (?:1|one|24) hours?)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\binterview\b.{0,70}\b(?:on|at|for)\b.{0,15}\b(?:(?:mon|tues|wednes|thurs|fri)day|\d{1,2}[:.]\d\d)/iu,
      weight: 3,
    },
    {
      pattern:
        /\binterview\b.{0,60}\bon \d{1,2}(?:st|nd|rd|th)? [a-z]+|\binterview\b.{0,60}\bon [a-z]+ \d{1,2}\b/iu,
      weight: 2.5,
    },
    { pattern: /\binterview (?:date|time|location|format|schedule)\b/iu, weight: 2 },
    {
      pattern:
        /\b(?:speak|meet|talk|see|chat)\w*\b.{0,25}\b(?:tomorrow|on (?:mon|tues|wednes|thurs|fri)day)\b/iu,
      weight: 2,
    },
    {
      pattern: /\blook(?:ing)? forward to (?:speaking|meeting|talking|seeing|chatting|our (?:call|chat))/iu,
      weight: 1,
    },
    {
      pattern: /\byou(?:'re| are| will be|'ll be) (?:meeting|speaking|interviewing) with\b/iu,
      weight: 3,
    },
    { pattern: /\byour interviewers?\b|\binterview panel\b|\byou will be interviewed\b/iu, weight: 2 },
    { pattern: /\b(?:date and time|date & time|when|time zone|duration)\s?:/iu, weight: 1.5 },
    { pattern: /\b(?:calendar (?:invite|invitation|event|hold))\b|\.ics\b/iu, weight: 2 },
    {
      pattern: /\b(?:join|joining)\b.{0,20}\b(?:zoom|google meet|teams|webex)|\bmeeting id\b|\bdial-?in\b/iu,
      weight: 1.5,
    },
    { pattern: /\b(?:new|updated) (?:time|date)\b.{0,40}\b(?:interview|call)/iu, weight: 3 },
    { pattern: /\b(?:need to|have to|must) (?:re-?schedule|cancel|move|postpone)\b/iu, weight: 1.5 },
    {
      pattern:
        /\b(?:we|you|i) (?:have |had )?(?:agreed|scheduled|booked|arranged)\b.{0,50}\b(?:call|meeting)/iu,
      weight: 2,
    },
    { pattern: /\bmissed\b.{0,25}\binterview|\bno[- ]show\b|\bdid not (?:attend|join)\b/iu, weight: 2 },
    {
      pattern: /^(?:updated |cancell?ed )?(?:invitation|event)\b.{0,60}\binterview/iu,
      weight: 3,
      field: 'subject',
    },
    {
      pattern: /^(?:updated invitation|cancell?ed event|invitation)\b.{1,80}\binterview\b.{1,80}@ /iu,
      weight: 6,
      field: 'subject',
    },
    {
      pattern: /^(?:confirmed|cancell?ed|updated|rescheduled|reminder)\b.{0,60}\b(?:interview|screen)/iu,
      weight: 4,
      field: 'subject',
    },
    {
      pattern: /\binvited to apply\b|\binterview (?:tips|questions|prep course|coach\w*|advice)\b/iu,
      weight: -2.5,
    },
    {
      pattern:
        /\b(?:mock|exclusive|full) interview|\b(?:podcast|episode|webinar|listen to|watch (?:the|our))\b/iu,
      weight: -2.5,
    },
    {
      pattern:
        /\b(?:dental|dentist|visa (?:interview|appointment)|embassy|consulate|uscis|your (?:delivery|flight))\b/iu,
      weight: -5,
    },
    { pattern: /\b(?:survey|feedback|rate)\b.{0,50}\binterview/iu, weight: -3 },
  ],
  de: [
    {
      pattern: /\b(?:erwarten|begrüßen|empfangen)\b.{0,80}(?:vorstellungsgespräch|interview|gespräch)/iu,
      weight: 3.5,
    },
    {
      pattern: /(?:vorverleg|umplan|verschob|\bverleg|\bgeänder)\w*.{0,40}(?:gespräch|interview)/iu,
      weight: 3.5,
    },
    {
      pattern: /gespräch.{0,70}\b(?:bestätigt|verschoben|abgesagt|verlegt|statt|vereinbart|terminiert)\b/iu,
      weight: 4,
    },
    {
      pattern: /\binterview\b.{0,60}\b(?:bestätigt|verschoben|abgesagt|findet|verlegt|geplant)/iu,
      weight: 4,
    },
    { pattern: /\b(?:bestätig|verschieb|verleg|absag)\w*\b.{0,60}(?:gespräch|interview)/iu, weight: 4 },
    {
      pattern: /gespräch.{0,60}\b(?:verschieben|absagen|verlegen|bestätigen|stattfinden)\b/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:erinner\w*)\b.{0,50}(?:gespräch|interview|termin)/iu, weight: 3 },
    {
      pattern:
        /\bterminbestätigung|\bterminerinnerung|\bterminverschiebung|\bterminabsage|\bterminänderung/iu,
      weight: 3,
    },
    { pattern: /(?:gespräch|interview|kennenlernen).{0,50}\b(?:am|um|für den)\b.{0,25}\d/iu, weight: 3 },
    { pattern: /\b(?:am|um)\b.{0,25}\d.{0,50}(?:gespräch|interview)\b/iu, weight: 2.5 },
    { pattern: /(?:gespräch|interview).{0,30}\b(?:morgen|heute|übermorgen)\b/iu, weight: 3 },
    { pattern: /\b(?:termin|gespräch)\b.{0,40}\b(?:steht|fest|gebucht|eingetragen)\b/iu, weight: 2.5 },
    { pattern: /\b(?:datum|uhrzeit|treffpunkt|dauer|wann|ort)\s?:/iu, weight: 1 },
    { pattern: /\b(?:kalendereinladung|kalendereintrag|termineinladung)\b/iu, weight: 2.5 },
    { pattern: /\b(?:neuer|neuen|ersatz)\s?termin\b/iu, weight: 1.5 },
    {
      pattern: /\btermin\w*\b.{0,40}\b(?:verschieben|absagen|verschoben|abgesagt|entfällt|bestätigt)\b/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:freuen uns|freue mich) auf (?:das|unser|ihr) (?:\w+ )?gespräch/iu, weight: 2 },
    {
      pattern: /\b(?:freuen uns|freue mich)\b.{0,30}\bam (?:montag|dienstag|mittwoch|donnerstag|freitag)/iu,
      weight: 2,
    },
    {
      pattern: /\b(?:arzt|zahnarzt|werkstatt|friseur|beratungs|kunden|eltern)(?:termin|gespräch)/iu,
      weight: -5,
    },
    { pattern: /\b(?:tipps|ratgeber|podcast|umfrage)\b/iu, weight: -2 },
  ],
  fr: [
    { pattern: /\b(?:repouss|modifi|avanc|décommand)\w*.{0,40}\bentretien/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:entretien|entrevue)\b.{0,60}\b(?:confirmé|programmé|planifié|fixé|prévu|reporté|annulé|déplacé)/iu,
      weight: 5,
    },
    {
      pattern: /\b(?:confirm|report|annul|déplac|décal|rappel|replanif)\w*.{0,50}\b(?:entretien|entrevue)/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:entretien|entrevue)\b.{0,60}\b(?:aura lieu|se tiendra|se déroulera|demain|aujourd'hui)/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:entretien|entrevue)\b.{0,50}\b(?:le|du|lundi|mardi|mercredi|jeudi|vendredi)\b.{0,15}\d/iu,
      weight: 3,
    },
    { pattern: /\b(?:heure|lieu|durée)\s?:/iu, weight: 1 },
    {
      pattern: /(?:rendez-vous|rdv|échange|appel)\b.{0,40}\b(?:confirmé|reporté|annulé|prévu|fixé)/iu,
      weight: 2.5,
    },
    {
      pattern: /\binvitation (?:de )?(?:calendrier|agenda)|\blien (?:teams|zoom|meet|de connexion)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:au plaisir|hâte|impatien\w+)\b.{0,40}\b(?:rencontrer|échanger|lundi|mardi|mercredi|jeudi|vendredi)/iu,
      weight: 1,
    },
    {
      pattern: /\b(?:dentiste|votre (?:livraison|technicien|véhicule|chaudière)|entretien annuel|garage)\b/iu,
      weight: -3,
    },
  ],
  es: [
    {
      pattern: /\b(?:cambiar|mover|posponer|retrasar|adelantar|modificar)\b.{0,40}\bentrevista/iu,
      weight: 4,
    },
    {
      pattern:
        /\bentrevista\b.{0,60}\b(?:confirmad|programad|agendad|reprogramad|cancelad|aplazad|pospuest)/iu,
      weight: 5,
    },
    { pattern: /\b(?:confirm|reprogram|cancel|aplaz|record)\w*.{0,50}\bentrevista/iu, weight: 4 },
    { pattern: /\bentrevista\b.{0,60}\b(?:tendrá lugar|será |mañana|hoy)/iu, weight: 3.5 },
    { pattern: /\bentrevista\b.{0,60}\b(?:el|día|para el)\b.{0,20}\d/iu, weight: 3 },
    { pattern: /\b(?:fecha|hora|lugar|duración|cuándo)\s?:/iu, weight: 1 },
    {
      pattern: /\b(?:cita|reunión|llamada|videollamada)\b.{0,40}\b(?:confirmad|cancelad|reprogramad)/iu,
      weight: 2,
    },
    {
      pattern: /\b(?:enlace|link) (?:de|a|para) (?:la )?(?:reunión|videollamada|zoom|teams|meet)/iu,
      weight: 2,
    },
    { pattern: /\bno (?:te )?(?:presentad|presentaste|asisti)\w*/iu, weight: 1.5 },
    { pattern: /\b(?:cita médica|dentista|visado|consulado)\b/iu, weight: -3 },
  ],
  it: [
    { pattern: /\b(?:anticip|posticip|rimand|modific)\w*.{0,40}\bcolloquio/iu, weight: 4 },
    {
      pattern:
        /\bcolloquio\b.{0,60}\b(?:confermat|programmat|fissat|rinviat|annullat|spostat|previst|cancellat)/iu,
      weight: 5,
    },
    { pattern: /\b(?:conferm|rinvi|annull|spost|promemoria|ricord)\w*.{0,50}\bcolloquio/iu, weight: 4 },
    { pattern: /\bcolloquio\b.{0,60}\b(?:si terrà|si svolgerà|avrà luogo|domani|oggi)/iu, weight: 3 },
    {
      pattern: /\bcolloquio\b.{0,60}\b(?:il|del|alle|dalle|lun|mar|mer|gio|ven)\p{L}{0,6}.{0,20}\d/iu,
      weight: 3,
    },
    { pattern: /\b(?:data|ora|orario|luogo|durata|quando)\s?:/iu, weight: 1 },
    {
      pattern: /\b(?:appuntamento|incontro|chiamata|call)\b.{0,40}\b(?:confermat|annullat|spostat|fissat)/iu,
      weight: 2,
    },
    {
      pattern: /\blink (?:di|per) (?:la )?(?:riunione|collegamento|videochiamata|teams|zoom)/iu,
      weight: 2,
    },
    { pattern: /\b(?:visita medica|dentista|grazie per il colloquio)\b/iu, weight: -3 },
  ],
  pt: [
    { pattern: /\b(?:alterar|mudar|antecipar|adiar)\b.{0,40}\bentrevista/iu, weight: 4 },
    {
      pattern: /\bentrevista\b.{0,80}\b(?:confirmad|agendad|marcad|reagendad|remarcad|cancelad|adiad)/iu,
      weight: 5,
    },
    {
      pattern: /\b(?:confirm|reagend|remarc|cancel|adi(?:ar|ad)|lembr)\w*.{0,50}\bentrevista/iu,
      weight: 4,
    },
    { pattern: /\bentrevista\b.{0,60}\b(?:ocorrerá|será|acontecerá|amanhã|hoje)(?!\p{L})/iu, weight: 3.5 },
    { pattern: /\bentrevista\b.{0,60}\b(?:dia|em|às|para o dia)\b.{0,15}\d/iu, weight: 3 },
    { pattern: /\b(?:data|hora|horário|local|duração|quando)\s?:/iu, weight: 1 },
    {
      pattern: /\b(?:reunião|conversa|chamada)\b.{0,40}\b(?:confirmad|cancelad|reagendad|agendad|marcad)/iu,
      weight: 2,
    },
    {
      pattern: /\blink (?:da|para a?) ?(?:reunião|videochamada|chamada|entrevista|teams|zoom|meet)/iu,
      weight: 2,
    },
    { pattern: /\b(?:consulta médica|dentista|consulado)\b/iu, weight: -3 },
  ],
  nl: [
    { pattern: /\b(?:wijzig|verschuif|vervroeg|verplaats)\w*.{0,40}(?:gesprek|interview)/iu, weight: 3.5 },
    {
      pattern:
        /(?:gesprek|interview).{0,60}\b(?:bevestigd|ingepland|gepland|verzet|verplaats|verzetten|geannuleerd|annuleren|afgezegd)/iu,
      weight: 5,
    },
    {
      pattern: /\b(?:bevestig|herinner|annuleer|verzet|verplaats)\w*.{0,50}(?:gesprek|interview)/iu,
      weight: 4,
    },
    {
      pattern: /(?:gesprek|interview).{0,50}\b(?:vindt plaats|morgen|vandaag|gaat niet door)\b/iu,
      weight: 3.5,
    },
    { pattern: /(?:gesprek|interview).{0,60}\b(?:op|om|voor)\b.{0,20}\d/iu, weight: 3 },
    { pattern: /\b(?:datum|tijd|tijdstip|locatie|duur|wanneer)\s?:/iu, weight: 1 },
    { pattern: /\bafspraak\b.{0,40}\b(?:bevestigd|verzet|geannuleerd|ingepland|staat)\b/iu, weight: 2.5 },
    {
      pattern: /\b(?:stuur|sturen|verstuur)\b.{0,30}\b(?:invite|agenda-?uitnodiging|uitnodiging)\b/iu,
      weight: 2.5,
    },
    { pattern: /\btot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)\b/iu, weight: 1 },
    { pattern: /\b(?:huisarts|tandarts|garage)\b/iu, weight: -3 },
  ],
};
