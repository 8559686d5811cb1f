// Wordings that recall an application which was started but not sent, or from which something is missing.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'incomplete_application',
  direction: 'received',
  phrases: {
    en: [
      { pattern: /\b(?:started|began|begun)\b.{0,30}\bappl(?:ication|ying)\b/iu, weight: 3.5 },
      {
        pattern:
          /\b(?:haven't|have not|did not|didn't|not yet|yet to|never)\b.{0,25}\b(?:finish|complete|submit)\w*\b.{0,40}\bapplication/iu,
        weight: 5,
      },
      {
        pattern:
          /\bapplication\b.{0,60}\b(?:not (?:yet )?(?:been )?(?:submitted|completed|finished|complete)|unfinished|incomplete)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:haven't|have not|did not|didn't) (?:yet )?(?:finish|submit|complete)\w*\b.{0,20}\b(?:it|this)\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:incomplete|unfinished|draft|saved|partial|abandoned) (?:job )?application/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:finish|complete|continue|resume|submit)\b.{0,15}\b(?:your|the) (?:job |online |draft |saved )?application/iu,
        weight: 3,
      },
      {
        pattern:
          /\bapplication (?:is )?(?:still )?(?:incomplete|in draft|a draft|in progress|waiting to be|almost (?:done|complete|there))/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:still|there's still|there is still) time to (?:apply|finish|complete|submit)/iu,
        weight: 2.5,
        conditional: true,
      },
      { pattern: /\b(?:pick up|continue|carry on|resume)\b.{0,15}\bwhere you left\b/iu, weight: 3 },
      {
        pattern:
          /\b(?:almost|nearly) (?:there|done|finished)\b|\b(?:one|few|last) (?:more )?steps? (?:left|away|to go)/iu,
        weight: 1.5,
      },
      { pattern: /\bdon't forget to (?:finish|submit|complete|apply)\b/iu, weight: 2.5 },
      {
        pattern:
          /\b(?:missing|still need|outstanding|require)\w*\b.{0,40}\b(?:documents?|information|attachments?|resume|cv|transcripts?)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:cannot|can't|unable to|not be able to) (?:process|consider|review)\b.{0,40}\bapplication\b.{0,40}\b(?:until|without)/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:finish|complete|incomplete|unfinished|continue|resume)\b.{0,30}\bapplication/iu,
        weight: 2,
        field: 'subject',
      },
      {
        pattern: /\bapplication (?:reminder|draft)\b|\bbefore .{0,30}\bcloses\b/iu,
        weight: 2,
        field: 'subject',
      },
      {
        pattern:
          /\b(?:loan|mortgage|credit card|insurance|passport|visa application|lease|rental|tenan\w+)\b/iu,
        weight: -5,
      },
      {
        pattern: /\b(?:admissions?|undergraduate|scholarship|student finance|financial aid|school place)\b/iu,
        weight: -4,
      },
      {
        pattern: /\b(?:assessment|coding|test|questionnaire|video interview|survey|background check)\b/iu,
        weight: -1.5,
      },
      {
        pattern:
          /\b(?:successfully (?:submitted|completed|received)|your application (?:is complete|was submitted|has been submitted))/iu,
        weight: -5,
      },
      { pattern: /\b(?:thank(?:s| you) for (?:completing|submitting|applying))\b/iu, weight: -2 },
    ],
    de: [
      {
        pattern:
          /\bbewerbung\b.{0,60}\b(?:noch nicht|nicht)\b.{0,20}\b(?:abgeschlossen|abgesendet|abgeschickt|eingereicht|vollständig)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:unvollständige?|angefangene?|begonnene?|offene?|gespeicherte?|unfertige?) bewerbung/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\bbewerbung\b.{0,40}\b(?:unvollständig|begonnen|angefangen|fortsetzen|abschließen|abschliessen|vervollständigen|fertigstellen)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:vervollständige|beende|schließe|setze)\w*\b.{0,40}\bbewerbung/iu, weight: 3 },
      {
        pattern:
          /\b(?:fehlen|fehlt|fehlende)\b.{0,50}\b(?:unterlagen|dokumente?|angaben|nachweise|zeugnisse|lebenslauf)/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:prüfung|bearbeitung)\b.{0,20}\bfehl(?:en|t) (?:uns|noch)\b|\bfehl(?:en|t) uns noch\b/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:nachreichen|nachzureichen|nachsenden|nachgereicht)\b/iu,
        weight: 2.5,
        conditional: true,
      },
      { pattern: /\bdort weiter(?:machen)?\b.{0,30}\baufgehört|\bfast (?:geschafft|fertig)\b/iu, weight: 2 },
      {
        pattern:
          /\b(?:kredit|darlehen|versicherungsantrag|studienplatz|studium|visum|mietbewerbung|wohnung)\b/iu,
        weight: -5,
      },
    ],
    fr: [
      {
        pattern:
          /\bcandidature\b.{0,60}\b(?:incomplète|inachevée|brouillon|pas (?:encore )?(?:été )?(?:finalisée|envoyée|terminée|complète))/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:finalise|termine|complète|finir|terminer|finaliser|compléter|poursui|repren)\p{L}*.{0,25}\bcandidature/iu,
        weight: 3,
      },
      { pattern: /\b(?:commencé|débuté|entamé).{0,30}\b(?:candidature|postuler)/iu, weight: 3.5 },
      { pattern: /\bn'(?:avez|as) pas (?:encore )?(?:terminé|finalisé|soumis|envoyé|complété)/iu, weight: 3 },
      {
        pattern:
          /\b(?:il manque|manquants?|manquantes?)\b.{0,40}\b(?:documents?|pièces?|informations?|éléments?)|\bdocuments? manquant/iu,
        weight: 2.5,
      },
      { pattern: /\blà où vous (?:vous êtes|en étiez)|\bplus que quelques étapes\b/iu, weight: 2 },
      { pattern: /\b(?:prêt (?:immo|perso|étud)|crédit|logement|parcoursup|bourse d')/iu, weight: -4 },
    ],
    es: [
      {
        pattern:
          /\b(?:candidatura|solicitud|postulación|inscripción)\b.{0,50}\b(?:incompleta|sin (?:terminar|enviar|completar)|no (?:ha sido )?(?:enviada|completada)|borrador)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:completa|finaliza|termina|continúa|retoma)\w*\b.{0,25}\b(?:candidatura|solicitud|postulación|inscripción)/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:empezaste|comenzaste|iniciaste|has (?:empezado|iniciado))\b.{0,40}\b(?:candidatura|solicitud|postula|inscri)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:aún|todavía) no\b.{0,20}\b(?:enviado|terminado|completado|finalizado)/iu, weight: 3 },
      { pattern: /\b(?:falta|faltan|faltante)\w*\b.{0,40}\b(?:document|información|datos)/iu, weight: 2 },
      { pattern: /\bdonde lo dejaste\b/iu, weight: 2.5 },
      {
        pattern: /\b(?:préstamo|tarjeta de crédito|visado|beca|matrícula|hipoteca|alquiler)\b/iu,
        weight: -5,
      },
    ],
    it: [
      {
        pattern:
          /\bcandidatura\b.{0,50}\b(?:incompleta|non (?:è (?:stata |ancora )?)?(?:completa|inviata|completata|terminata)|in bozza|in sospeso)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:complet|termin|conclud|finalizz|riprend|continua)\w*\b.{0,25}\bcandidatura/iu,
        weight: 3,
      },
      { pattern: /\b(?:iniziato|cominciato|avviato)\b.{0,40}\b(?:candidatur|candidar)/iu, weight: 3.5 },
      { pattern: /\bnon (?:hai|ha) (?:ancora )?(?:completato|inviato|terminato)\b/iu, weight: 3 },
      { pattern: /\bmancano\b.{0,40}\b(?:document|informazion|dati)|\bdocument[oi] mancant/iu, weight: 2.5 },
      {
        pattern: /\b(?:prestito|mutuo|carta di credito|borsa di studio|immatricolazione|affitto)/iu,
        weight: -5,
      },
    ],
    pt: [
      {
        pattern:
          /\b(?:candidatura|inscrição)\b.{0,50}\b(?:incompleta|não (?:foi )?(?:concluída|enviada|finalizada|completada)|pendente|rascunho)/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:conclu|finaliz|complet|termin|continu|retom)\w*\b.{0,25}\b(?:candidatura|inscrição)/iu,
        weight: 3,
      },
      { pattern: /\b(?:começou|iniciou|começaste|iniciaste)\b.{0,40}\b(?:candidat|inscri)/iu, weight: 3.5 },
      {
        pattern: /\bainda não\b.{0,15}\b(?:enviou|concluiu|finalizou|terminou|completou|submeteu)/iu,
        weight: 3,
      },
      { pattern: /\b(?:faltam|falta|faltando|pendentes?)\b.{0,40}\b(?:document|informa|dados)/iu, weight: 2 },
      { pattern: /\bde onde parou\b|\bonde ficou\b/iu, weight: 2.5 },
      {
        pattern: /\b(?:empréstimo|cartão de crédito|bolsa de estudos|vestibular|matrícula|aluguel)\b/iu,
        weight: -5,
      },
    ],
    nl: [
      {
        pattern:
          /\bsollicitatie\b.{0,50}\b(?:nog niet|niet)\b.{0,20}\b(?:afgerond|verstuurd|verzonden|ingediend|compleet|volledig|voltooid)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:onvolledige|onafgemaakte|openstaande|incomplete) sollicitatie|\bsollicitatie\b.{0,20}\b(?:incompleet|onvolledig)/iu,
        weight: 5,
      },
      { pattern: /\b(?:voltooi|maak|rond|vervolg|hervat)\b.{0,25}\bsollicitatie/iu, weight: 3 },
      { pattern: /\bsollicitatie\b.{0,25}\b(?:afmaken|afronden|voltooien|hervatten)/iu, weight: 3 },
      {
        pattern:
          /\b(?:begonnen|gestart)\b.{0,40}\b(?:sollicit)|\bsollicitatie\b.{0,30}\b(?:begonnen|gestart)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:ontbreken|ontbreekt|ontbrekende|missen)\b.{0,40}\b(?:document|gegevens|informatie|cv)/iu,
        weight: 2.5,
      },
      { pattern: /\bverder waar je (?:bent )?gebleven\b|\bwaar je gebleven was\b/iu, weight: 2.5 },
      {
        pattern: /\b(?:lening|krediet|creditcard|hypotheek|studiefinanciering|huurwoning|visum)\b/iu,
        weight: -5,
      },
    ],
  },
};

export default rule;
