// Wordings by which an employer confirms that the person withdrew.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'withdrawal',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern:
          /\b(?:taken|removed|pulled) your (?:\w+ )?(?:application|name|candidacy|profile)\b.{0,20}\b(?:out|off|from)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:we|i) (?:have|'ve)? ?(?:now )?(?:withdrawn|removed|withdrew) your (?:\w+ )?(?:application|candidacy|profile)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:application|candidacy|candidature)\b.{0,80}\b(?:has been|was|is|been|successfully|now) (?:\w+ ){0,2}withdrawn\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:confirm\w*|acknowledg\w+|received|processed|accept\w*|noted|understand|respect)\b.{0,50}\bwithdraw(?:al|n|ing)?\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:you have|you've|you) (?:successfully |recently |now )?(?:withdrawn|withdrew|decided to withdraw|chosen to withdraw)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:your|the) (?:\w+ )?(?:decision|request|choice|wish) to (?:withdraw|decline|step (?:back|away)|remove yourself|end|not (?:continue|proceed|pursue))\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:withdrawn|withdrawal|removed)\b.{0,40}\b(?:as|per|at|following) (?:you |your )?(?:requested|request)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:you|you're|you are|you've) (?:\w+ ){0,3}(?:no longer (?:interested|wish|available|want|be (?:pursuing|considering))|(?:accepted|taken) another (?:offer|position|role|job))\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:you have|you've|that you) (?:\w+ )?(?:decided|chosen|opted) (?:not to (?:continue|proceed|move|pursue|accept)|to (?:decline|pursue (?:another|other)|accept another))\b/iu,
        weight: 4.5,
      },
      { pattern: /\bwithdraw(?:n|al)\b/iu, weight: 4, field: 'subject' },
      {
        pattern:
          /\b(?:sorry|sad|disappointed|understand)\b.{0,30}\b(?:hear|see|learn)\b.{0,40}\b(?:withdraw|no longer|another opportunity|decided not|declin)/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:to|can|may|could) withdraw\b.{0,40}\b(?:consent|click|link|any time|visit|log|portal)\b/iu,
        weight: -4,
      },
    ],
    de: [
      {
        pattern: /\b(?:bewerbung|kandidatur)\b.{0,70}\b(?:zurückgezogen|zurückgenommen|zurückgez)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:rückzug|zurückziehen|rücknahme)\b.{0,40}\b(?:ihrer|deiner|der) (?:bewerbung|kandidatur)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:bestätig\p{L}*|bedauer\p{L}*|schade|erhalten|kenntnis)\b.{0,70}\b(?:rückzug|zurückgezogen|zurückziehen|zurückziehst|abgesagt|ihre absage|deine absage)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:sie|du) (?:sich |dich )?(?:für ein anderes angebot|für eine andere stelle|gegen (?:uns|die stelle))\b.{0,30}\bentschieden\b/iu,
        weight: 4.5,
      },
    ],
    fr: [
      {
        pattern: /\bvous (?:retirez|avez retiré|vous désistez)\b.{0,30}\b(?:candidature|processus)?/iu,
        weight: 4,
      },
      { pattern: /\b(?:candidature)\b.{0,60}\b(?:a (?:bien )?été retirée|retirée|retrait)\b/iu, weight: 5 },
      {
        pattern:
          /\b(?:retrait|désistement|annulation)\b.{0,30}\bcandidature\b|\bvotre désistement\b|\bton désistement\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\bvous (?:avez|êtes) (?:retiré|souhaité retirer|désisté)\b|\bvotre (?:décision|souhait) de (?:retirer|ne pas poursuivre|vous désister)/iu,
        weight: 5,
      },
    ],
    es: [
      {
        pattern:
          /\b(?:candidatura|solicitud|postulaci[oó]n)\b.{0,50}\b(?:(?:ha sido|fue|sido) retirada|retirada|retiro)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:retiro|retirada|desistimiento|baja)\b.{0,30}\b(?:de (?:tu|su|la)) (?:candidatura|solicitud|postulaci[oó]n)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:has|ha) (?:retirado (?:tu|su|la) (?:candidatura|solicitud|postulaci[oó]n)|decidido (?:retirar|no continuar))\b|\b(?:tu|su) decisi[oó]n de (?:retirar|no continuar)/iu,
        weight: 4.5,
      },
    ],
    it: [
      { pattern: /\bcandidatura\b.{0,50}\b(?:(?:è stata|stata) ritirata|ritirata)\b/iu, weight: 5 },
      {
        pattern:
          /\b(?:ritiro|rinuncia)\b.{0,30}\b(?:candidatura|selezione|posizione)\b|\b(?:tua|sua) (?:rinuncia|decisione di (?:ritirar|non proseguire)\p{L}*)/iu,
        weight: 5,
      },
    ],
    pt: [
      {
        pattern: /\b(?:candidatura|inscrição)\b.{0,50}\b(?:(?:foi|sido) (?:retirada|cancelada)|retirada)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:desistência|retirada|cancelamento)\b.{0,30}\b(?:candidatura|processo|vaga|inscrição)\b|\b(?:sua|tua) desistência\b/iu,
        weight: 5,
      },
    ],
    nl: [
      {
        pattern:
          /\bsollicitatie\b.{0,50}\b(?:is )?ingetrokken\b|\b(?:intrekking|intrekken)\b.{0,30}\bsollicitatie\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:je|u|jij)\b.{0,40}\b(?:teruggetrokken|terugtrekken|terugtrekt|hebt ingetrokken|heeft ingetrokken)\b/iu,
        weight: 4.5,
      },
    ],
  },
};

export default rule;
