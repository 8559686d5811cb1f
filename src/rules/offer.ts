// Wordings that offer a job or send the contract for it.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'offer',
  direction: 'received',
  phrases: {
    en: [
      { pattern: /\bwant you (?:on|in|to be part of) (?:the|our) (?:team|company)\b/iu, weight: 4 },
      {
        pattern:
          /\b(?:attached is|here is|here's|find|confirm) (?:our|your|the|an) (?:formal |official )?offer\b/iu,
        weight: 4,
      },
      { pattern: /\b(?:equity|stock options|sign(?:ing|-on) bonus|\d+k base)\b/iu, weight: 1.5 },
      {
        pattern: /\boffer (?:is|are) (?:now )?ready\b|\boffer of the (?:post|position|role)\b/iu,
        weight: 3.5,
      },
      { pattern: /\boffers? on your (?:item|listing)\b|\bmade an offer on\b|\bappointment\b/iu, weight: -4 },
      { pattern: /\boffer (?:out )?to (?:an?|the|one|some|other|another) (?!position)/iu, weight: -5 },
      {
        pattern: /\b(?:not|unable|never)\b.{0,30}\b(?:extend|mak|present)\w* .{0,12}\boffer\b/iu,
        weight: -6,
      },
      { pattern: /\b(?:pleased|delighted|happy|excited|thrilled)\b.{0,25}\boffer you\b/iu, weight: 4 },
      { pattern: /\boffer(?:ing)? you\b.{0,40}\b(?:position|role|job|employment|internship)/iu, weight: 4.5 },
      { pattern: /\b(?:extend|mak|present|send)\w*\b.{0,30}\boffer of employment/iu, weight: 5 },
      {
        pattern: /\b(?:extend|mak|present)\w*\b.{0,30}\boffer\b.{0,40}\b(?:position|role|job|join)/iu,
        weight: 4.5,
      },
      { pattern: /\b(?:extend|mak)(?:e|ing)?\b.{0,20}\b(?:an|the|this|our|a formal) offer/iu, weight: 3.5 },
      { pattern: /\b(?:formal|verbal|written|conditional) (?:job |employment )?offer\b/iu, weight: 3 },
      { pattern: /\boffer (?:letter|of employment|package)|\bletter of offer\b/iu, weight: 4 },
      { pattern: /\b(?:employment|job|internship|graduate) offer\b/iu, weight: 3.5 },
      { pattern: /\b(?:employment|work) (?:contract|agreement)|\bcontract of employment/iu, weight: 2.5 },
      { pattern: /\b(?:you are|you're|you have been|you've been) hired\b|\bgot the job\b/iu, weight: 5 },
      { pattern: /\b(?:like|love|want|decided|pleased) to (?:hire|employ|appoint) you\b/iu, weight: 5 },
      {
        pattern: /\b(?:chosen|selected)\b.{0,20}\b(?:as|best|successful)\b.{0,20}\b(?:candidate|applicant)/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:chosen|selected) (?:you )?for (?:the|this|our)\b.{0,60}\b(?:position|role|job)\b/iu,
        weight: 1.5,
      },
      { pattern: /\b(?:like|love|want|excited|thrilled|pleased) (?:for )?you to join\b/iu, weight: 2.5 },
      {
        pattern: /\bwelcome (?:you )?(?:to the team|aboard|on ?board)\b|\bjoining (?:us|the team)\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:your|anticipated|proposed|expected) start(?:ing)? date\b|\bstart date\s?:/iu,
        weight: 2,
      },
      { pattern: /\b(?:base|annual|starting|gross) (?:salary|compensation|pay)\b/iu, weight: 1.5 },
      {
        pattern: /\b(?:accept|sign|review|return)\w*\b.{0,25}\b(?:this|the|our|your) (?:\w+ )?offer/iu,
        weight: 3,
        conditional: true,
      },
      { pattern: /\bthis offer (?:is|remains|expires)|\bcontingent (?:up)?on\b/iu, weight: 1.5 },
      {
        pattern: /\b(?:your|job|formal|employment) offer\b|\boffer (?:from|for the)/iu,
        weight: 3,
        field: 'subject',
      },
      { pattern: /\bcongratulations\b/iu, weight: 1 },
      {
        pattern: /\b(?:special|limited|exclusive|intro\w*|promo\w*|great|best|today's) offers?\b/iu,
        weight: -5,
      },
      {
        pattern: /\boffers? (?:ends?|valid|applies|available|inside|code|of the (?:day|week))/iu,
        weight: -3,
      },
      {
        pattern: /\d\s?% (?:off|discount|apr)|\bfree (?:shipping|trial|delivery)|\b(?:coupon|promo code)/iu,
        weight: -5,
      },
      {
        pattern: /\b(?:loan|mortgage|credit|insurance) (?:offer|rate|quote|card|limit|line)\b/iu,
        weight: -5,
      },
      {
        pattern: /\b(?:offers?|bid) (?:on|for) (?:the|your|this|a) (?:property|house|home|flat|car)\b/iu,
        weight: -6,
      },
      {
        pattern: /\b(?:admissions?|undergraduate|scholarship|tuition|semester|ucas|place to study)\b/iu,
        weight: -3.5,
      },
      {
        pattern: /\b(?:unable|not able|cannot|can't|won't|not be|unfortunately)\b.{0,40}\boffer/iu,
        weight: -5,
      },
      {
        pattern: /\boffer(?:ed|s)? (?:the )?(?:position |role |job )?to (?:another|a different|someone)/iu,
        weight: -6,
      },
      { pattern: /\baccepted (?:our|the|an) offer\b|\b(?:rescind|declin)\w* .{0,15}\boffer\b/iu, weight: -3 },
      {
        pattern: /\boffer you (?:an interview|a chance|the chance|feedback|a (?:call|tour|discount|free))/iu,
        weight: -4,
      },
      {
        pattern: /\b(?:before|prior to|after) (?:an |any )?(?:job )?offer\b|\boffers? (?:stage|process)\b/iu,
        weight: -2,
      },
      {
        pattern: /\b(?:negotiat\w+|tips|webinar|newsletter)\b|\bjob offers (?:for you|in|near)\b/iu,
        weight: -2.5,
      },
    ],
    de: [
      {
        pattern:
          /\bbieten?\b.{0,60}\b(?:stelle|position|job|\w{0,12}platz|praktikum|vertrag)\b.{0,40}\ban\b/iu,
        weight: 4.5,
      },
      { pattern: /\bausbildungsvertrag/iu, weight: 3 },
      {
        pattern: /\b(?:stelle|position|job|arbeitsplatz|ausbildungsplatz|praktikum)\b.{0,70}\banbieten\b/iu,
        weight: 5,
      },
      { pattern: /\b(?:stelle|position|job|praktikum)\b.{0,70}\banzubieten\b/iu, weight: 5 },
      {
        pattern: /\b(?:vertrags|job|stellen|arbeits)angebot\b.{0,40}\b(?:unterbreiten|machen|senden)/iu,
        weight: 4,
      },
      { pattern: /\bangebot\b.{0,40}\b(?:unterbreiten|machen|zukommen)\b/iu, weight: 3 },
      {
        pattern: /\b(?:vertragsangebot|anstellungsvertrag|vertragsunterlagen|einstellungszusage)/iu,
        weight: 3.5,
      },
      { pattern: /\barbeitsvertrag/iu, weight: 2.5 },
      {
        pattern: /\bvertrag\b.{0,60}\b(?:zuschicken|schicken|senden|unterschr\w+|unterzeichn\w+|anbei)/iu,
        weight: 2.5,
      },
      {
        pattern: /\bfür (?:dich|sie) entschieden\b|\b(?:dich|sie)\b.{0,40}\b(?:einstellen|einzustellen)\b/iu,
        weight: 4.5,
      },
      { pattern: /\b(?:dich|sie|ihnen)\b.{0,60}\bausgewählt\b/iu, weight: 1.5 },
      {
        pattern:
          /\bwir (?:dich|sie|euch) für (?:die|den|das|diese[nrs]?)\b.{0,50}\b(?:ausgewählt|einstellen|übernehmen|ausgesucht)/iu,
        weight: 3,
      },
      {
        pattern: /\bzusagen?\b.{0,40}\b(?:stelle|position|dürfen|können|freuen|geben|erteilen)/iu,
        weight: 3,
      },
      {
        pattern: /\bwillkommen (?:im team|an bord|bei uns)|\bim team\b.{0,30}\b(?:willkommen|begrüßen)/iu,
        weight: 2,
      },
      { pattern: /\bauf (?:die|eine) (?:\w+ )?zusammenarbeit\b/iu, weight: 2 },
      { pattern: /\b(?:eintrittsdatum|startdatum|arbeitsbeginn|jahresgehalt|probezeit)\b/iu, weight: 1 },
      { pattern: /\bherzlichen? glückwunsch|\bgratul/iu, weight: 1 },
      {
        pattern: /\b(?:ihr|dein|unser) (?:job|vertrags)?angebot\b|\bzusage\b/iu,
        weight: 2.5,
        field: 'subject',
      },
      { pattern: /\b(?:leider|keine zusage|nicht (?:anbieten|ausgewählt|berücksichtig\w+))\b/iu, weight: -6 },
      { pattern: /\b(?:anderen?|weiteren?) (?:bewerber|kandidat|person)/iu, weight: -4 },
      {
        pattern: /\b(?:rabatt|gutschein|sonderangebot|aktionsangebot|kreditkarte|ratenkredit|stromtarif)/iu,
        weight: -5,
      },
      { pattern: /\b(?:neue|passende|aktuelle|weitere|\d+) (?:job|stellen)angebote/iu, weight: -5 },
      { pattern: /\bangebote? (?:gültig|der woche|endet|für ihre (?:wohnung|immobilie))/iu, weight: -3 },
    ],
    fr: [
      {
        pattern: /\b(?:proposons|offrons|propose) (?:le|ce|un) (?:poste|emploi|contrat|cdi)\b/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:proposer|offrir) (?!.{0,25}entretien).{0,30}\b(?:poste|emploi|contrat|cdi|cdd)\b/iu,
        weight: 4.5,
      },
      { pattern: /\b(?:promesse|proposition|lettre) d'(?:embauche|emploi|engagement)/iu, weight: 5 },
      { pattern: /\bfaire (?:une|cette) (?:proposition|offre)|\boffre d'embauche/iu, weight: 4 },
      {
        pattern: /\bvous (?:embaucher|recruter|engager)\b|\bvous êtes (?:embauché|recruté|engagé)/iu,
        weight: 4,
      },
      { pattern: /\bcandidature (?:a été |est )?(?:définitivement )?(?:retenue|acceptée)\b/iu, weight: 3.5 },
      {
        pattern: /(?:avez été|êtes) (?:retenu|sélectionné|choisi).{0,6} pour (?:le|ce) poste/iu,
        weight: 3.5,
      },
      { pattern: /\bcontrat de travail\b|\bvotre contrat\b/iu, weight: 2.5 },
      { pattern: /\bbienvenue (?:dans|parmi|chez)|\brejoindre (?:notre équipe|nos équipes)/iu, weight: 1 },
      { pattern: /\bvotre (?:prise de poste|date d'entrée|date de début|rémunération)/iu, weight: 1.5 },
      { pattern: /\bfélicitations\b/iu, weight: 1 },
      { pattern: /\b(?:malheureusement|regret|pas (?:été )?reten|autre candidat)/iu, weight: -6 },
      { pattern: /\b(?:code promo|réduction|remise|soldes|prêt (?:immo|perso)|abonnement)/iu, weight: -4 },
      { pattern: /\b(?:nouvelles|\d+|ces|autres|nos) offres?\b|\boffres? d'emploi\b/iu, weight: -3 },
    ],
    es: [
      {
        pattern: /\bofrec(?:er(?:te|le|os)|emos)\b.{0,40}\b(?:puesto|posición|cargo|trabajo|empleo)/iu,
        weight: 5,
      },
      { pattern: /\b(?:carta|propuesta|oferta) (?:de contrat\w+|laboral|formal|económica)/iu, weight: 3.5 },
      {
        pattern: /\b(?:hacer|enviar|presentar|extender)(?:te|le)\b.{0,25}\b(?:oferta|propuesta)/iu,
        weight: 4,
      },
      { pattern: /\b(?:has|ha) sido contratad|\b(?:contratar|incorporar)(?:te|le|lo|la)\b/iu, weight: 4.5 },
      { pattern: /\bsido seleccionad[oa](?!.{0,60}(?:entrevista|fase|prueba|etapa|avanzar))/iu, weight: 2.5 },
      { pattern: /\b(?:tu|su) (?:contratación|incorporación|contrato)\b/iu, weight: 3 },
      { pattern: /\bcontrato (?:de trabajo|laboral)\b/iu, weight: 2.5 },
      { pattern: /\bbienvenid[oa](?:\/a)? (?:al equipo|a bordo|a nuestro)/iu, weight: 2 },
      { pattern: /\bfecha de (?:inicio|incorporación)|\bperíodo de prueba\b/iu, weight: 1 },
      { pattern: /\b(?:felicidades|enhorabuena|felicitaciones)\b/iu, weight: 1 },
      { pattern: /\b(?:lamentamos|lamentablemente|otro candidato|desafortunadamente)\b/iu, weight: -6 },
      { pattern: /\b(?:descuento|préstamo|tarjeta de crédito|envío gratis|cupón|hipoteca)\b/iu, weight: -4 },
      {
        pattern: /\b(?:nuevas?|\d+|estas|más) ofertas?\b|\bofertas? (?:para ti|recomendad|similar)/iu,
        weight: -4,
      },
    ],
    it: [
      {
        pattern: /\b(?:offriamo|proponiamo)\b.{0,30}\b(?:posizione|ruolo|posto|contratto|assunzione)/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:offrir|propor)(?:le|ti|vi|re)\b.{0,40}\b(?:posizione|ruolo|posto|contratto)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:lettera|proposta|offerta) (?:di assunzione|contrattuale|d'assunzione|di impiego)/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:far|inviar|presentar)(?:le|ti)\b.{0,25}\b(?:un'offerta|proposta|l'offerta)/iu,
        weight: 4,
      },
      { pattern: /\bassumer(?:la|ti)\b|\bstat[oa] (?:assunt|scelt)[oa]\b/iu, weight: 4 },
      { pattern: /\bcontratto di (?:lavoro|assunzione|stage)|\b(?:suo|tuo) contratto\b/iu, weight: 2.5 },
      { pattern: /\bbenvenut[oa] (?:nel|a bordo|in squadra|tra noi)/iu, weight: 2 },
      { pattern: /\b(?:data di inizio|retribuzione|periodo di prova)\b/iu, weight: 1 },
      { pattern: /\b(?:congratulazioni|complimenti)\b/iu, weight: 1 },
      { pattern: /\b(?:purtroppo|spiacenti|altro candidato|altri candidati)\b/iu, weight: -6 },
      { pattern: /\b(?:sconto|sconti|promozione|prestito|mutuo|coupon)\b/iu, weight: -4 },
      { pattern: /\b(?:nuove|\d+|altre) offerte\b|\bofferte di lavoro\b/iu, weight: -4 },
    ],
    pt: [
      { pattern: /\boferec(?:er|emos)(?:-lhe)?\b.{0,40}\b(?:vaga|posição|cargo|emprego|posto)/iu, weight: 5 },
      { pattern: /\bcarta[- ](?:proposta|oferta)|\bproposta de (?:trabalho|emprego|contrata)/iu, weight: 4 },
      { pattern: /\b(?:fazer|enviar|apresentar|formalizar)\b.{0,30}\b(?:proposta|oferta)\b/iu, weight: 3 },
      { pattern: /\b(?:foi|foste) (?:contratad|admitid)[oa]/iu, weight: 4.5 },
      { pattern: /\bfoi aprovad[oa](?:\(a\))? para (?!.{0,30}(?:entrevista|fase|etapa))/iu, weight: 3 },
      { pattern: /\b(?:contratá-l[oa]|contratar você|sua contratação|sua admissão)/iu, weight: 4 },
      { pattern: /\bcontrato de trabalho\b|\bdocumentos para (?:a )?(?:admissão|contratação)/iu, weight: 3 },
      { pattern: /\bbem-vind[oa](?:\(a\))? (?:ao time|à equip|a bordo|ao nosso)/iu, weight: 2 },
      { pattern: /\b(?:data de (?:início|admissão)|salário (?:bruto|mensal))\b/iu, weight: 1 },
      { pattern: /\bparabéns\b/iu, weight: 1 },
      { pattern: /\b(?:infelizmente|lamentamos|outro candidato|triagem)\b/iu, weight: -6 },
      { pattern: /\b(?:desconto|empréstimo|cartão de crédito|cupom|frete grátis)\b/iu, weight: -4 },
      { pattern: /\b(?:novas|\d+|estas|mais) (?:vagas|ofertas)\b/iu, weight: -4 },
    ],
    nl: [
      { pattern: /\bkeuze is op (?:jou|u) gevallen\b/iu, weight: 4.5 },
      {
        pattern: /\b(?:functie|baan|rol|stage|positie|contract)\b.{0,60}\b(?:aan te bieden|aanbieden)\b/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:bieden|bied)\b.{0,20}\b(?:je|u|jou)\b.{0,50}\b(?:functie|baan|contract|rol)\b/iu,
        weight: 4,
      },
      { pattern: /\b(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel)\b/iu, weight: 3 },
      {
        pattern: /(?:aanbod|voorstel)\b.{0,40}\b(?:doen|bijlage|bijgevoegd|accepteren|tekenen)/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:je bent|u bent) aangenomen\b|\bvoor (?:jou|u) gekozen\b|\baan te nemen\b/iu,
        weight: 4,
      },
      { pattern: /\bwelkom (?:in het team|bij (?:het|ons)|aan boord)/iu, weight: 2 },
      { pattern: /\b(?:startdatum|ingangsdatum|bruto (?:maand|jaar)salaris|proeftijd)\b/iu, weight: 1 },
      { pattern: /\bgefeliciteerd\b/iu, weight: 1 },
      { pattern: /\b(?:helaas|andere kandidaat|niet (?:gekozen|aanbieden))\b/iu, weight: -6 },
      { pattern: /\b(?:korting|lening|creditcard|hypotheek|huurwoning|kortingscode)\b/iu, weight: -4 },
      { pattern: /\b(?:nieuwe|\d+|passende) vacatures\b/iu, weight: -4 },
    ],
  },
};

export default rule;
