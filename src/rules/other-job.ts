// Wordings of mails about job hunting that move no application: surveys, advice, courses, events, onboarding paperwork.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'other_job',
  direction: 'received',
  phrases: {
    en: [
      { pattern: /\b(?:salary calculator|ask(?:ing)? for a raise|pay raise)\b/iu, weight: 3 },
      {
        pattern:
          /\b(?:practice|case|interview) (?:problem|question|query|challenge)s?\b|\bstrengths and weaknesses\b/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:i-9|w-4|direct deposit|tax forms?|employee handbook)\b/iu, weight: 3 },
      {
        pattern: /\bonboarding (?:tasks|documents?|paperwork|portal|forms?|checklist)|\byour first day\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:survey|feedback|questionnaire|rate|tell us|hear)\b.{0,70}\b(?:candidate|application|applying|interview|recruitment|hiring|recruiting) (?:experience|process)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:candidate|application|interview|applicant|recruitment|hiring) (?:experience|process)\b.{0,60}\b(?:survey|feedback)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:how (?:was|did)|share|rate|review)\b.{0,25}\b(?:your )?(?:interview|application) (?:experience|go|process)/iu,
        weight: 4,
      },
      {
        pattern:
          /\bexperience (?:with|of|during|as)\b.{0,30}\b(?:application|recruit\w+|interview\w*|hiring|candidate|applying)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:candidate|applicant|interview) (?:experience )?survey\b|\bsurvey\b.{0,40}\b(?:candidate|applicant)s?\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:short|brief|quick|anonymous|\d+[- ](?:question|minute)) (?:\d+[- ]question )?survey\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:resume|cv|cover letter) (?:review|tips?|writing|builder|template|advice|score|critique|checker|workshop)s?\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:improve|boost|polish|optimi[sz]e|tailor|score|upgrade)\b.{0,20}\b(?:your )?(?:resume|cv|linkedin profile|cover letter)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:interview|career|job[- ]search|job[- ]hunting|networking|negotiation|salary) (?:tips?|advice|guide|coach\w*|strateg\w+|hacks?|prep\w*|questions|skills)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:ace|nail|land|crack|prepare for|practice for) (?:your|that|the|an|any|more) (?:\w+ ){0,2}(?:interviews?|job)\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:career|job|recruiting|recruitment|hiring) (?:fair|expo|event|day)s?\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:webinar|workshop|bootcamp|masterclass|info(?:rmation)? session|open (?:day|house)|course)\b.{0,60}\b(?:career|job|recruit\w*|hiring|resume|interview\w*)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:advance|boost|launch|build|kickstart|future-proof|grow) your career\b|\bcareer (?:change|development|growth|path)\b/iu,
        weight: 1.5,
      },
      {
        pattern: /\b(?:salary (?:report|guide|survey|insights)|hiring trends|labou?r market|job market)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:background (?:check|screening|verification)|right to work check|drug (?:test|screen)|pre-?employment (?:check|screening))\b/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:new hire|first day|new starter) (?:paperwork|information|orientation|packet)/iu,
        weight: 2.5,
      },
      {
        pattern: /\breference (?:check|request|form)|\b(?:provide|submit|contact)\b.{0,20}\breferences\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:voluntary self-?identification|equal opportunity survey|eeo (?:survey|form)|diversity (?:survey|questionnaire|monitoring))\b/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:expense|travel) reimbursement\b.{0,40}\binterview|\binterview\b.{0,40}\breimburse/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:how did we do|we value your (?:feedback|opinion)|your feedback)\b/iu, weight: 1 },
      {
        pattern:
          /\b(?:unfortunately|regret to inform|other candidates|not (?:be )?(?:moving|selected|proceeding))\b/iu,
        weight: -3.5,
      },
      {
        pattern:
          /\b(?:we are pleased to offer|offer you the|interview (?:is|has been) (?:scheduled|confirmed))\b/iu,
        weight: -3,
      },
      { pattern: /\byour (?:recent )?(?:order|stay|purchase|flight|visit|booking|delivery)\b/iu, weight: -4 },
    ],
    de: [
      {
        pattern:
          /\b(?:umfrage|feedback|befragung|bewerten|bewertung)\b.{0,70}\b(?:bewerbungsprozess|bewerbungserfahrung|auswahlverfahren|bewerbungsverfahren|gespräch)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:bewerbungsprozess|bewerbungserfahrung|bewerbungsverfahren|auswahlverfahren)\b.{0,60}\b(?:umfrage|feedback|zufrieden|bewerten|befragung)/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:bewerbungs|karriere|gehalts|lebenslauf|jobsuche)-?(?:tipps|ratgeber|coaching|check|berater|training|vorlage)/iu,
        weight: 3.5,
      },
      {
        pattern: /\btipps\b.{0,40}\b(?:bewerbung|lebenslauf|vorstellungsgespräch|jobsuche|karriere)/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:jobmesse|karrieremesse|karrieretag|jobbörse|recruiting-?tag|bewerbertag)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:webinar|workshop|weiterbildung|seminar)\b.{0,50}\b(?:karriere|bewerbung|jobsuche|beruf)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:führungszeugnis|personalfragebogen|sozialversicherungsnummer|steuer-?id|erster arbeitstag|ersten arbeitstag|einarbeitung|referenzen)\b/iu,
        weight: 2,
      },
      { pattern: /\b(?:leider|abgesagt|anderen bewerber)\b/iu, weight: -3 },
    ],
    fr: [
      {
        pattern:
          /\b(?:enquête|sondage|questionnaire|avis)\b.{0,60}\b(?:candidat|recrutement|candidature|entretien)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:expérience candidat|votre expérience de recrutement)\b/iu, weight: 3.5 },
      {
        pattern:
          /\b(?:conseils|astuces|guide)\b.{0,40}\b(?:cv|entretien|carrière|recherche d'emploi|lettre de motivation)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:salon de l'emploi|forum (?:de l')?emploi|job dating|salon du recrutement|atelier cv)\b/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:webinaire|atelier|formation)\b.{0,50}\b(?:carrière|emploi|cv|reconversion)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:prise de références|parcours d'intégration|documents administratifs|merci pour (?:l'entretien|notre échange))/iu,
        weight: 2,
      },
      { pattern: /\b(?:malheureusement|regret)\b/iu, weight: -3 },
    ],
    es: [
      {
        pattern:
          /\b(?:encuesta|valora|opinión|cuestionario)\b.{0,60}\b(?:candidat|proceso de selección|entrevista|reclutamiento)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:experiencia (?:como|de) candidat[oa])\b/iu, weight: 3.5 },
      {
        pattern: /\b(?:consejos|trucos|guía)\b.{0,40}\b(?:currículum|cv|entrevista|empleo|carrera)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:webinar|taller|jornada)\b.{0,50}\b(?:empleo|carrera|currículum)/iu, weight: 2.5 },
      {
        pattern:
          /\b(?:feria (?:de|del) empleo|orientación laboral|verificación de antecedentes|referencias laborales)\b/iu,
        weight: 3,
      },
      { pattern: /\b(?:lamentamos|lamentablemente|descartad)\w*/iu, weight: -3 },
    ],
    it: [
      {
        pattern:
          /\b(?:sondaggio|questionario|opinione|feedback)\b.{0,60}\b(?:candidat|selezione|colloquio)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:consigli|guida|suggerimenti)\b.{0,40}\b(?:curriculum|cv|colloquio|carriera|ricerca del lavoro)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:fiera del lavoro|career day|job day|orientamento professionale)\b/iu, weight: 3.5 },
      {
        pattern: /\b(?:grazie per il colloquio|tempo dedicato al colloquio|tempo che ci ha dedicato)\b/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:purtroppo|spiacenti)\b/iu, weight: -3 },
    ],
    pt: [
      {
        pattern:
          /\b(?:pesquisa|questionário|opinião|feedback|avalie)\b.{0,60}\b(?:candidat|processo seletivo|entrevista|recrutamento)/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:dicas|guia|conselhos)\b.{0,40}\b(?:currículo|cv|entrevista|carreira|emprego)/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:feira de (?:empregos?|carreiras?)|orientação profissional|exame admissional)\b/iu,
        weight: 3,
      },
      { pattern: /\b(?:infelizmente|lamentamos)\b/iu, weight: -3 },
    ],
    nl: [
      {
        pattern:
          /\b(?:enquête|vragenlijst|feedback|beoordeel|ervaring)\b.{0,60}\b(?:sollicitatie\w*|wervings\w+|kandidaat|kandidaten)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:sollicitatie|carrière|cv|loopbaan|salaris)-?(?:tips|advies|training|coach\w*|check|gids)/iu,
        weight: 3.5,
      },
      { pattern: /\btips\b.{0,40}\b(?:sollicit\w+|cv|carrière|motivatiebrief)/iu, weight: 3.5 },
      { pattern: /\b(?:banenbeurs|banenmarkt|carrièredag|carrièrebeurs|jobbeurs|jobdag)\b/iu, weight: 3.5 },
      { pattern: /\b(?:referentiecheck|verklaring omtrent gedrag|referenties|onboarding)\b/iu, weight: 2.5 },
      { pattern: /\bhelaas\b/iu, weight: -3 },
    ],
  },
};

export default rule;
