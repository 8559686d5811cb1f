// Wordings with which the person asks how an application stands.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'follow_up',
  direction: 'sent',
  phrases: {
    en: [
      {
        pattern:
          /\bfollow(?:ing)?[- ]?up\b.{0,60}\b(?:application|interview|position|role|conversation|resume|cv)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:checking|check|circling|touching|touch)\b.{0,15}\b(?:in|back|base)\b.{0,60}/iu,
        weight: 2,
      },
      {
        pattern: /\bchecking in\b.{0,60}\b(?:application|interview|position|role|process|decision)/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:status|state|progress) of (?:my|the) (?:\w+ )?(?:application|candidacy|hiring|interview|process)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:any|an) (?:update|news|updates|feedback|decision)\b.{0,60}\b(?:application|role|position|interview|process|candidacy)/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:is|are|were|was) there any (?:update|news|updates|progress)\b|\bany (?:update|updates|news)\?/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:wondering|wanted to (?:ask|know|check)|like to (?:ask|know)|inquir\w+|enquir\w+)\b.{0,70}\b(?:application|position|role|decision|interview|timeline)/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:haven't|have not|not yet|didn't) (?:yet )?(?:heard|received|hear)\b.{0,30}\b(?:back|from you|response|reply|anything)/iu,
        weight: 3,
      },
      { pattern: /\b(?:still|remain|continue to be)\b.{0,15}\binterested\b/iu, weight: 1.5 },
      { pattern: /\bmy (?:application|interview|candidacy)\b/iu, weight: 1 },
      { pattern: /\b(?:next steps?|timeline|hear back)\b/iu, weight: 1 },
      {
        pattern: /\b(?:i (?:applied|submitted|sent|interviewed))\b.{0,80}\b(?:ago|last|on|weeks?|days)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\bthank(?:s| you)\b.{0,40}\b(?:interview|taking the time|your time|speaking with me|meeting with me)/iu,
        weight: 1,
      },
      {
        pattern: /\bfollow(?:ing)?[- ]?up\b|\bstatus of\b|\bapplication status\b/iu,
        weight: 2,
        field: 'subject',
      },
      { pattern: /\b(?:attached|enclosed|find)\b.{0,40}\b(?:my|resume|cv|cover letter)\b/iu, weight: -2 },
      {
        pattern: /\b(?:like|writing|wish) to apply\b|\bwithdraw\w*\b|\bi accept\b|\bdecline\b/iu,
        weight: -3,
      },
      {
        pattern: /\b(?:invoice|my order|order number|refund|support ticket|my (?:loan|lease|visa|claim))\b/iu,
        weight: -4,
      },
    ],
    de: [
      {
        pattern:
          /\b(?:stand|status)\b.{0,30}\b(?:meiner|der|des) (?:bewerbung|bewerbungsprozess|auswahlverfahren|verfahren)/iu,
        weight: 5,
      },
      { pattern: /\bnachfragen\b|\bnachfrage\b|\bnachzufragen\b|\bnachhaken\b/iu, weight: 2 },
      {
        pattern:
          /\b(?:erkundigen|nachfragen|nachfrage|nachzufragen|wissen)\b.{0,80}\b(?:bewerbung|gespräch|stelle|entscheidung)/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:bewerbung|gespräch)\b.{0,80}\b(?:erkundigen|nachfragen|nachzufragen|nachhaken)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:noch|bisher)\b.{0,20}\b(?:keine|nichts)\b.{0,30}\b(?:rückmeldung|antwort|gehört|nachricht)/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:gibt es|haben sie)\b.{0,25}\b(?:neuigkeiten|entscheidung|schon|bereits)\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:weiterhin|nach wie vor|immer noch)\b.{0,25}\b(?:interess\w+|interesse)/iu,
        weight: 1.5,
      },
      { pattern: /\bmeiner? bewerbung\b/iu, weight: 1 },
      {
        pattern:
          /\b(?:anbei|im anhang)\b.{0,40}\b(?:lebenslauf|bewerbungsunterlagen|zeugnisse)|\bbewerbe ich mich\b/iu,
        weight: -3,
      },
      { pattern: /\b(?:rechnung|bestellung|lieferung|erstattung|zurückziehen|ziehe)\b/iu, weight: -4 },
    ],
    fr: [
      {
        pattern:
          /(?:avancement|état|statut|suivi|suite)\b.{0,40}\b(?:ma candidature|processus|recrutement|mon dossier)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:relance|relancer|reviens vers vous|permets de)\b.{0,60}\b(?:candidature|entretien|poste|recrutement)/iu,
        weight: 4,
      },
      { pattern: /\b(?:pas|aucune?)\b.{0,20}\b(?:retour|réponse|nouvelles)\b/iu, weight: 2.5 },
      { pattern: /\b(?:des|avez-vous) (?:nouvelles|retours?)\b|\bsavoir où en est\b/iu, weight: 2.5 },
      { pattern: /\btoujours\b.{0,20}\bintéressé/iu, weight: 1.5 },
      { pattern: /\bma candidature\b/iu, weight: 1 },
      {
        pattern: /\b(?:ci-joint|pièce jointe)\b.{0,40}\b(?:cv|lettre)|\bje (?:retire|décline)\b/iu,
        weight: -3,
      },
      { pattern: /\b(?:facture|commande|livraison|remboursement)\b/iu, weight: -4 },
    ],
    es: [
      {
        pattern:
          /\b(?:estado|seguimiento|situación|avance)\b.{0,40}\b(?:mi candidatura|mi solicitud|proceso|postulación)/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:alguna|tienen|hay)\b.{0,20}\b(?:novedad|noticia|actualización|respuesta)\w*/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:no he (?:recibido|tenido)|aún no)\b.{0,30}\b(?:respuesta|noticias|contestación)/iu,
        weight: 3,
      },
      { pattern: /\b(?:sigo|continúo)\b.{0,20}\binteresad[oa]\b/iu, weight: 1.5 },
      {
        pattern: /\b(?:saber|preguntar|consultar)\b.{0,60}\b(?:candidatura|proceso|entrevista|vacante)/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:factura|pedido|reembolso)\b|\badjunto mi\b|\bretirar mi\b/iu, weight: -4 },
    ],
    it: [
      {
        pattern:
          /\b(?:stato|avanzamento|esito|riscontro)\b.{0,40}\b(?:mia candidatura|selezione|colloquio|processo)/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:ci sono|avete|qualche)\b.{0,20}\b(?:novità|aggiornament\w+|notizie|riscontro)/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:non ho (?:ancora )?(?:ricevuto|avuto))\b.{0,30}\b(?:risposta|riscontro|notizie)/iu,
        weight: 3,
      },
      { pattern: /\b(?:ancora|tuttora) interessat[oa]\b/iu, weight: 1.5 },
      { pattern: /\b(?:sapere|chiedere)\b.{0,60}\b(?:candidatura|selezione|colloquio)/iu, weight: 2.5 },
      { pattern: /\b(?:fattura|ordine|rimborso)\b|\ballego il mio\b|\britirare la mia\b/iu, weight: -4 },
    ],
    pt: [
      {
        pattern:
          /\b(?:andamento|status|estado|situação|retorno)\b.{0,40}\b(?:minha candidatura|processo|entrevista)/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:alguma|há|tem|teriam)\b.{0,20}\b(?:novidade|atualização|notícia|retorno|resposta)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:ainda não|não)\b.{0,15}\b(?:recebi|tive|obtive)\b.{0,20}\b(?:resposta|retorno|notícias)/iu,
        weight: 3,
      },
      { pattern: /\b(?:continuo|sigo|ainda)\b.{0,20}\binteressad[oa]/iu, weight: 1.5 },
      {
        pattern: /\b(?:saber|perguntar|verificar)\b.{0,60}\b(?:candidatura|processo|vaga|entrevista)/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:fatura|pedido|reembolso|encomenda)\b|\banexo o meu\b|\bretirar minha\b/iu,
        weight: -4,
      },
    ],
    nl: [
      {
        pattern:
          /\b(?:status|stand van zaken|voortgang)\b.{0,40}\b(?:mijn sollicitatie|procedure|sollicitatie)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:navraag|informeren|vragen|benieuwd)\b.{0,60}\b(?:sollicitatie|gesprek|procedure|vacature)/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:nog (?:geen|niets)|niets meer)\b.{0,30}\b(?:reactie|gehoord|antwoord|bericht|vernomen)/iu,
        weight: 3,
      },
      { pattern: /\b(?:is er|zijn er|heb je|heeft u)\b.{0,25}\b(?:nieuws|al een|updates?)\b/iu, weight: 2.5 },
      { pattern: /\bnog steeds\b.{0,25}\b(?:geïnteresseerd|interesse)/iu, weight: 1.5 },
      { pattern: /\bmijn sollicitatie\b/iu, weight: 1 },
      { pattern: /\b(?:factuur|bestelling|terugbetaling)\b|\bbijgaand mijn\b|\btrek mijn\b/iu, weight: -4 },
    ],
  },
};

export default rule;
