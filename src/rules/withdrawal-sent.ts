// Wordings by which the person withdraws an application or declines an offer.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'withdrawal',
  direction: 'sent',
  phrases: {
    en: [
      {
        pattern: /\b(?:take|remove|strike) my (?:name|application|cv)\b.{0,15}\b(?:off|from|out)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:i|we) (?:will|shall|would) (?:\w+ )?not be (?:joining|accepting|taking|proceeding|continuing|coming on board)\b/iu,
        weight: 4.5,
      },
      { pattern: /\bsigned with (?:another|a different)\b/iu, weight: 3.5 },
      {
        pattern:
          /\bwithdraw(?:ing)?\b.{0,30}\b(?:my (?:\w+ )?(?:application|candidacy|name)|from (?:the|your|this|further|consideration)|myself)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:decline|declining|turn(?:ing)? down)\b.{0,25}\b(?:your|the|this) (?:\w+ )?(?:offer|position|role|invitation|opportunity)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:remove|take) (?:me|my (?:name|application))\b.{0,40}\b(?:from|out of)\b.{0,30}\b(?:consideration|process|candidates?|running|list of applicants)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:i have|i've|i) (?:\w+ ){0,2}(?:accepted|taken|decided to accept|chosen to accept|signed)\b.{0,25}\b(?:another|a different|an? other) (?:\w+ )?(?:offer|position|role|job|opportunity)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:i have|i've|i) (?:\w+ ){0,2}decided (?:not to (?:continue|proceed|move forward|pursue|accept|go (?:ahead|forward))|to (?:stay|remain|go with another|pursue another|go in another))\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:no longer|not) (?:\w+ )?(?:interested in|available for|pursu(?:e|ing)|consider(?:ing)?|looking for|wish to (?:continue|proceed|be considered))\b/iu,
        weight: 3.5,
      },
      { pattern: /\bwithdraw(?:al|ing)?\b/iu, weight: 3, field: 'subject' },
    ],
    de: [
      {
        pattern:
          /\b(?:ziehe|ziehen|möchte|muss|will)\b.{0,60}\b(?:bewerbung|kandidatur)\b.{0,40}\b(?:zurück\p{L}*)\b/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:bewerbung|kandidatur)\b.{0,40}\b(?:zurück(?:ziehen|zuziehen|nehmen)|zurück)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:habe|hab)\b.{0,20}\bfür (?:ein|eine) (?:anderes?|anderen?) (?:angebot|stelle|unternehmen|position)\b.{0,20}\bentschieden\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:angebot|stelle|einladung)\b.{0,40}\b(?:ablehnen|absagen|nicht annehmen|ausschlagen)\b|\b(?:lehne|sage)\b.{0,50}\b(?:angebot|stelle|gespräch)\b.{0,30}\bab\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:nicht (?:mehr|länger|weiter)|kein) (?:\p{L}+ )?(?:interesse|interessiert|zur verfügung|verfolgen)\b/iu,
        weight: 3.5,
      },
    ],
    fr: [
      {
        pattern:
          /\b(?:retirer|retire|annuler|annule)\b.{0,25}\bma (?:\p{L}+ )?candidature\b|\bretrait de ma candidature\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:décliner|décline|refuser|refuse)\b.{0,25}\b(?:votre|cette|l') ?(?:\p{L}+ )?(?:offre|proposition|invitation|poste)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:j'ai accepté (?:une|un) autre|me désister|ne souhaite plus (?:poursuivre|donner suite)|ne suis plus (?:disponible|intéressée?|en recherche))/iu,
        weight: 4.5,
      },
    ],
    es: [
      {
        pattern:
          /\b(?:retirar|retiro|retirarme|cancelar)\b.{0,25}\b(?:mi (?:candidatura|solicitud|postulaci[oó]n)|del proceso)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:rechazar|declinar|declino|rechazo)\b.{0,25}\b(?:su|la|tu|esta) (?:\p{L}+ )?(?:oferta|propuesta|invitación)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:he aceptado otra|he decidido no continuar|ya no (?:estoy|me encuentro) (?:interesad|disponible|buscando)\p{L}*)/iu,
        weight: 4.5,
      },
    ],
    it: [
      {
        pattern:
          /\b(?:ritirare|ritiro|ritirarmi|annullare)\b.{0,25}\b(?:la mia candidatura|dal processo|dalla selezione)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:declinare|rifiutare|rinunciare|declino|rinuncio)\b.{0,30}\b(?:offerta|proposta|invito|posizione)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:ho accettato un'?altr[ao]|ho deciso di non (?:proseguire|procedere|continuare)|non sono più (?:interessat[oa]|disponibile))/iu,
        weight: 4.5,
      },
    ],
    pt: [
      {
        pattern:
          /\b(?:retirar|retiro|cancelar|desistir)\b.{0,25}\b(?:a |da )?minha candidatura\b|\bdesistir d[oe] (?:processo|vaga)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:recusar|recuso|declinar|declino)\b.{0,25}\b(?:a |sua |vossa |essa |esta )?(?:oferta|proposta|convite)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:aceitei (?:uma )?outra|decidi não (?:continuar|prosseguir|avançar)|não (?:tenho|estou) mais (?:interesse|interessad\p{L}*|disponível)|já não estou (?:interessad\p{L}*|disponível))/iu,
        weight: 4.5,
      },
    ],
    nl: [
      {
        pattern:
          /\b(?:trek|intrekken|in te trekken|terugtrekken)\b.{0,30}\b(?:mijn sollicitatie|me|mij)\b|\bmijn sollicitatie\b.{0,30}\b(?:in te trekken|intrekken|in\b)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:aanbod|aanbieding|uitnodiging)\b.{0,40}\b(?:afwijzen|af te wijzen|afslaan|niet aannemen)\b|\b(?:sla|wijs)\b.{0,30}\baanbod\b.{0,15}\baf\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:een andere (?:baan|functie|aanbieding) (?:geaccepteerd|aangenomen)|niet (?:meer|langer) (?:geïnteresseerd|beschikbaar)|besloten (?:om )?niet verder)/iu,
        weight: 4.5,
      },
    ],
  },
};

export default rule;
