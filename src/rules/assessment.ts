// Wordings that ask for a test, challenge, questionnaire or recorded video, or remind of one.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'assessment',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern:
          /\b(?:skills?|knowledge|language|culture) (?:check|quiz|exam)\b|\b(?:situational|judg?ement) (?:test|questionnaire)\b|\bwritten (?:tasks?|test|exercise)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:answer|record|submit)\b.{0,30}\b(?:on|by|via|in) (?:a )?video\b|\bfill (?:in|out)\b.{0,30}\b(?:questionnaire|assessment|test|survey form)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\bthank(?:s| you) for (?:completing|finishing|submitting|taking) (?:\w+ )?(?:assessment|test|challenge|questionnaire|exercise)\b/iu,
        weight: -3.5,
      },
      {
        pattern:
          /\b(?:attached|attaching|here|below) (?:is|are|you'll find|you will find)\b.{0,30}\b(?:case study|exercise|assignment|challenge|task|test)\b|\bsend (?:us |me )?your (?:solution|answers|submission)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:complet(?:e|ing)|take|taking|start|begin|finish|do|submit|perform|undertake|sit)\b.{0,60}\b(?:assessments?|tests?|challenge|questionnaire|exercise|quiz|assignment|hackerrank|codility|codesignal|hirevue|case study|simulation|screening questions|additional questions)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:invit(?:e|ed|ing|ation)|ask(?:ed|ing)?|request(?:ed|ing)?|require[ds]?|like)\b.{0,60}\b(?:assessments?|coding (?:test|challenge)|(?:technical|skills?|aptitude|online|personality|cognitive|psychometric|written|programming) (?:test|exercise|challenge|task)|questionnaire|take-home|hackerrank|case study)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:one-way|on-demand|asynchronous|async|pre-?recorded|recorded|self-paced|digital|automated) (?:video )?interview\b|\brecord (?:a|your|yourself|short)\b.{0,30}\b(?:video|answers?|responses?|introduction)\b|\bvideo (?:questions|responses|assessment)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\btake-?home\b|\bcoding (?:test|challenge|exercise|assessment|task)\b|\btechnical (?:test|challenge|assessment|exercise|task)\b|\bonline (?:assessment|test)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:aptitude|psychometric|personality|cognitive|skills?|behaviou?ral|situational|english|typing) (?:test|assessment|questionnaire|judg?ement)\b|\bgame-based\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:hackerrank|codility|codesignal|testgorilla|hirevue|pymetrics|coderbyte|devskiller|harver|criteria corp|karat|predictive index|spark ?hire|willo|vervoe)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:assessment|test|challenge|questionnaire)\b.{0,50}\b(?:expire|deadline|due|link|within|minutes|hours|days|unique to you|before|by)\b/iu,
        weight: 1.8,
      },
      {
        pattern: /\bremind\w*\b.{0,50}\b(?:assessment|test|challenge|questionnaire|complete)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:haven't|have not|not yet)\b.{0,25}\b(?:started|completed|taken|finished|submitted)\b.{0,50}\b(?:assessment|test|challenge|interview|questionnaire)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:assessment|coding challenge|coding test|skills test|technical test|take-home|questionnaire|video interview)\b/iu,
        weight: 3,
        field: 'subject',
      },
      {
        pattern:
          /\b(?:answer|respond to)\b.{0,20}\b(?:a few|some|several|the following|these|additional|\d+) (?:\w+ )?questions\b/iu,
        weight: 2.2,
      },
      {
        pattern:
          /\b(?:responses|assessment|test|results) (?:have|has|were|was) (?:been )?(?:received|submitted|completed)\b/iu,
        weight: -3,
      },
      {
        pattern: /\b(?:survey|feedback)\b.{0,60}\b(?:experience|anonymous|voluntary|process)\b/iu,
        weight: -3,
      },
    ],
    de: [
      {
        pattern:
          /\b(?:zeit für|machen|mach|teilnahme an|zu unserem|unseren?|unser|den|einen) (?:\p{L}+ )?(?:online-?test|einstellungstest|eignungstest|online-?assessment|sprachtest|wissenstest|leistungstest)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:aufgabe|fallbeispiel|case)\b.{0,40}\b(?:lösen|bearbeiten|vorbereiten|ausarbeiten|präsentieren)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:online-?test|einstellungstest|eignungstest|persönlichkeitstest|assessment|fallstudie|probeaufgabe|arbeitsprobe|programmieraufgabe|coding-?challenge|testaufgabe|fragebogen|online-?assessment|aufgabe)\b.{0,80}\b(?:bearbeit\p{L}*|absolvier\p{L}*|durchführ\p{L}*|durchzuführen|ausfüllen|auszufüllen|teilnehm\p{L}*|teilzunehmen|lösen|einreichen|beantworten|starten|link|bis zum|tage|minuten|einladen|ein)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:bitten|einladung|lade[nt]?|möchten|füllen|bearbeiten|absolvieren|lösen)\b.{0,80}\b(?:online-?test|einstellungstest|eignungstest|assessment|fallstudie|probeaufgabe|arbeitsprobe|testaufgabe|fragebogen|coding-?challenge|programmieraufgabe)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:zeitversetzt\p{L}*|aufgezeichnet\p{L}*|asynchron\p{L}*) (?:video\p{L}*|interview)|\bvideointerview\b|\bvideo (?:aufnehmen|aufzeichnen)/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:online-?test|eignungstest|assessment|fallstudie|testaufgabe|einstellungstest|probeaufgabe)\b/iu,
        weight: 2.5,
      },
    ],
    fr: [
      {
        pattern:
          /\bexercices? (?:technique|pratique|écrit)s?\b|\btests? (?:d'aptitude|de logique|d'anglais|psychotechniques?)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:passer|compléter|réaliser|effectuer|remplir|répondre|terminer|faire|inviter?|invitons)\b.{0,70}\b(?:tests?|questionnaire|évaluation|exercice|étude de cas|défi|épreuve|questions)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:test (?:technique|en ligne|de (?:compétences|personnalité|recrutement|code))|évaluation (?:technique|en ligne)|entretien vidéo (?:différé|enregistré)|vidéo différée?|cas pratique|mise en situation)\b/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:test|évaluation|questionnaire)\b/iu, weight: 2, field: 'subject' },
    ],
    es: [
      {
        pattern:
          /\btests? (?:de (?:aptitud\p{L}*|conocimientos|personalidad|inglés|nivel|selecci[oó]n)|online|en línea)\b|\bejercicio (?:técnico|práctico)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:realizar|completar|completa|complete|realiza|responde|hacer|responder|resolver|rendir|contestar|presentar|invit\p{L}+)\b.{0,70}\b(?:prueba|pruebas|test|evaluaci[oó]n|cuestionario|ejercicio|desafío|reto|examen|caso práctico)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:prueba (?:técnica|online|psicométrica|de (?:conocimientos|código|nivel|aptitud))|evaluaci[oó]n (?:técnica|psicométrica|online|psicológica)|video ?entrevista (?:grabada|en diferido|asincr\p{L}+)|test psicot[eé]cnico)\b/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:prueba|evaluaci[oó]n|test|cuestionario|assessment)\b/iu, weight: 2, field: 'subject' },
      {
        pattern: /\b(?:has|ha) (?:superado|aprobado|pasado)\b.{0,30}\b(?:examen|prueba|evaluaci[oó]n|test)/iu,
        weight: -3,
      },
    ],
    it: [
      {
        pattern:
          /\btest (?:di (?:logica|inglese|personalità|abilità)|psicoattitudinal\p{L}|attitudinal\p{L})\b|\besercizio (?:tecnico|pratico)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:completare|svolgere|sostenere|compilare|effettuare|rispondere|eseguire|invit\p{L}+|completa|compila)\b.{0,70}\b(?:test|prova|questionario|esercizio|valutazione|caso studio|assessment|domande)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:test (?:tecnico|online|attitudinale|di (?:selezione|valutazione))|prova (?:tecnica|pratica)|video ?(?:colloquio|intervista) (?:registrat|in differita|asincron)\p{L}*|questionario)\b/iu,
        weight: 3.5,
      },
    ],
    pt: [
      {
        pattern:
          /\b(?:realizar|completar|fazer|responder|concluir|preencher|participar|convid\p{L}+|realize|complete|responda)\b.{0,70}\b(?:teste|testes|avaliação|questionário|desafio|prova|exercício|case|assessment)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:teste (?:técnico|online|prático|de (?:lógica|perfil|conhecimentos|aptidão))|desafio técnico|avaliação (?:técnica|online|comportamental)|vídeo ?entrevista (?:gravada)?|entrevista (?:em vídeo )?gravada)\b/iu,
        weight: 3.5,
      },
    ],
    nl: [
      {
        pattern:
          /\buitwerking\b.{0,30}\b(?:case|opdracht)\b|\b(?:capaciteiten|persoonlijkheids|taal|kennis)-?(?:test|toets)\b|\bbijgevoegde (?:case|opdracht)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:maken|invullen|afronden|voltooien|doen|uitvoeren|beantwoorden|deelnemen|uitnodig\p{L}*|nodigen|vul|maak)\b.{0,70}\b(?:assessment|test|vragenlijst|opdracht|case|toets|challenge)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:assessment|test|vragenlijst|opdracht|case|toets)\b.{0,60}\b(?:maken|invullen|in te vullen|afronden|af te ronden|voltooien|deadline|link|klaar)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:online assessment|capaciteitentest|persoonlijkheidstest|programmeeropdracht|technische (?:test|opdracht)|videosollicitatie|video-?interview)\b/iu,
        weight: 3.5,
      },
    ],
  },
};

export default rule;
