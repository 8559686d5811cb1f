// Wordings with which the person accepts a job offer.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'offer_accepted',
  direction: 'sent',
  phrases: {
    en: [
      {
        pattern: /\b(?:accept|accepting)\b.{0,30}\b(?:your|the|this|job|formal) (?:\w+ )?offer\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:accept|accepting)\b.{0,30}\b(?:the|this|your) (?:position|role|job|internship|post)\b/iu,
        weight: 5,
      },
      { pattern: /\b(?:happy|pleased|delighted|excited|thrilled|glad|honou?red) to accept\b/iu, weight: 4 },
      { pattern: /\b(?:formally|officially|gladly|hereby|happily) accept\b|\bmy acceptance\b/iu, weight: 4 },
      { pattern: /\bsigned\b.{0,40}\b(?:offer|contract|agreement|letter)\b/iu, weight: 4 },
      {
        pattern: /\b(?:offer|contract|agreement|letter)\b.{0,40}\b(?:signed|countersigned)\b/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:i (?:have |'ve )?(?:just )?signed)\b/iu, weight: 3 },
      { pattern: /\b(?:look(?:ing)? forward|can't wait|excited) to (?:join|start|work)\w*\b/iu, weight: 1.5 },
      { pattern: /\bsee you on my first day\b|\bmy (?:first day|start date)\b/iu, weight: 1.5 },
      {
        pattern: /\baccept(?:ance|ing|ed)?\b.{0,30}\boffer\b|\boffer acceptance\b/iu,
        weight: 3,
        field: 'subject',
      },
      {
        pattern: /\b(?:cannot|can't|unable to|not able to|won't|decided not to|must decline to) accept/iu,
        weight: -7,
      },
      { pattern: /\b(?:declin\w+|turn(?:ing)? down|withdraw\w*)\b/iu, weight: -6 },
      {
        pattern:
          /\b(?:another|other|different|competing)\b.{0,15}\b(?:offer|position|role|job|opportunity)/iu,
        weight: -6,
      },
      { pattern: /\boffer (?:elsewhere|from another|with another)|\bposition elsewhere\b/iu, weight: -6 },
      {
        pattern:
          /\b(?:before (?:i |i can )?accept|deadline to accept|more time|extension|consider the offer)/iu,
        weight: -5,
      },
      {
        pattern: /\baccept\b.{0,25}\b(?:invitation|invite|meeting|interview|apolog\w+|terms of service)/iu,
        weight: -4,
      },
      { pattern: /\boffer (?:on|for) (?:the|your) (?:house|flat|property|car|apartment)/iu, weight: -7 },
    ],
    de: [
      {
        pattern:
          /\b(?:nehme|nehmen)\b.{0,60}\b(?:angebot|stelle|position|job|vertragsangebot)\b.{0,50}\ban\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:angebot|stelle|position|vertragsangebot)\b.{0,40}\b(?:annehmen|anzunehmen|nehme ich)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:sage|sagen) (?:ich )?(?:ihnen |euch |dir )?(?:hiermit |gerne? |sehr gerne? )?zu\b/iu,
        weight: 4,
      },
      { pattern: /\b(?:hiermit|gerne?)\b.{0,25}\bzusagen\b|\bmeine zusage\b/iu, weight: 4 },
      { pattern: /\bunterschrieben\w*\b.{0,40}\b(?:vertrag|arbeitsvertrag|exemplar)/iu, weight: 4 },
      { pattern: /\b(?:vertrag|arbeitsvertrag)\b.{0,40}\b(?:unterschrieben|unterzeichnet)/iu, weight: 4 },
      { pattern: /\b(?:freue mich)\b.{0,40}\b(?:zusammenarbeit|ersten tag|start|im team)\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:absagen?|ablehnen|nicht annehmen|anderes angebot|andere stelle|anderweitig|bedenkzeit)/iu,
        weight: -6,
      },
      { pattern: /\b(?:einladung|termin)\b.{0,25}\b(?:annehmen|nehme|zusage)/iu, weight: -3 },
    ],
    fr: [
      {
        pattern:
          /\b(?:j'accepte|d'accepter|accepter|accepte)\b.{0,40}\b(?:offre|proposition|poste|promesse)/iu,
        weight: 5,
      },
      { pattern: /\b(?:accepte) (?:avec|bien volontiers|formellement)\b/iu, weight: 3.5 },
      { pattern: /\b(?:contrat|promesse d'embauche|lettre)\b.{0,30}\bsigné/iu, weight: 4 },
      { pattern: /\b(?:hâte|ravie?|impatiente?) de (?:vous )?rejoindre|\bde commencer\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:ne (?:peux|pourrai|souhaite) pas|décliner|décline|refuse\w*|autre (?:offre|poste|proposition))/iu,
        weight: -6,
      },
      {
        pattern: /\bpour (?:un )?(?:entretien|rendez-vous)|\bdélai (?:de réflexion|supplémentaire)/iu,
        weight: -3,
      },
    ],
    es: [
      {
        pattern: /\b(?:acepto|aceptar|aceptando)\b.{0,40}\b(?:oferta|propuesta|puesto|posición|cargo)/iu,
        weight: 5,
      },
      { pattern: /\b(?:contrato|oferta|carta)\b.{0,30}\bfirmad[oa]/iu, weight: 4 },
      { pattern: /\bmi aceptación\b/iu, weight: 4 },
      {
        pattern: /\b(?:ganas|ilusión|deseando)\b.{0,20}\b(?:empezar|incorporarme|unirme|comenzar)/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:no (?:puedo|podré|voy a) aceptar|rechazar|rechazo|declinar|otra (?:oferta|propuesta))/iu,
        weight: -6,
      },
    ],
    it: [
      {
        pattern: /\b(?:accetto|accettare|accettiamo)\b.{0,40}\b(?:offerta|proposta|posizione|ruolo|posto)/iu,
        weight: 5,
      },
      { pattern: /\b(?:contratto|offerta|lettera)\b.{0,40}\b(?:firmat|sottoscritt)[oa]/iu, weight: 4 },
      { pattern: /\bla mia accettazione\b/iu, weight: 4 },
      { pattern: /\bnon vedo l'ora di (?:iniziare|cominciare|unirmi)/iu, weight: 2 },
      {
        pattern:
          /\b(?:non posso accettare|rifiutare|rifiuto|declinare|altra (?:offerta|proposta|posizione))/iu,
        weight: -6,
      },
    ],
    pt: [
      {
        pattern: /\b(?:aceito|aceitar|aceitando)\b.{0,40}\b(?:oferta|proposta|vaga|posição|cargo)/iu,
        weight: 5,
      },
      { pattern: /\b(?:contrato|proposta|carta)\b.{0,30}\bassinad[oa]/iu, weight: 4 },
      { pattern: /\b(?:minha|o meu) (?:aceitação|aceite)/iu, weight: 4 },
      {
        pattern: /\b(?:ansios[oa]|animad[oa]|feliz)\b.{0,20}\b(?:começar|fazer parte|juntar)/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:não (?:posso|poderei|vou) aceitar|recusar|recuso|declinar|outra (?:oferta|proposta|vaga))/iu,
        weight: -6,
      },
    ],
    nl: [
      {
        pattern: /\b(?:accepteer|aanvaard|neem)\b.{0,40}\b(?:aanbod|functie|baan|voorstel|aanbieding)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:aanbod|functie|baan|voorstel)\b.{0,40}\b(?:accepteren|aanvaarden|aan te nemen|accepteer)/iu,
        weight: 5,
      },
      { pattern: /\bga\b.{0,20}\bakkoord\b.{0,40}\b(?:aanbod|voorstel|contract)/iu, weight: 4 },
      { pattern: /\bgetekende?\b.{0,30}\b(?:contract|arbeidsovereenkomst|exemplaar)/iu, weight: 4 },
      { pattern: /\b(?:contract|arbeidsovereenkomst)\b.{0,30}\b(?:getekend|ondertekend)/iu, weight: 4 },
      {
        pattern:
          /\b(?:zin in|kijk ernaar uit|kijk uit naar)\b.{0,30}\b(?:beginnen|start|samenwerking|eerste werkdag)/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:niet (?:accepteren|aannemen)|afwijzen|afslaan|andere? (?:aanbod|baan|functie)|bedenktijd)/iu,
        weight: -6,
      },
    ],
  },
};

export default rule;
