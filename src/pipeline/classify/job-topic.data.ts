// The words that show that a mail is about someone's application for a job, in seven languages, with their worth.
import type { Language } from '../../contracts/rule.ts';
import { foldPattern } from './fold-letters.ts';
import { tapePattern } from './tape-pattern.ts';

const WORDS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/\b(?:your|my|his|her) (?:\w+ )?(?:application|candidacy|candidature)s?\b/u, 1.2],
    [/\bapplications?\b/u, 0.5],
    [/\b(?:candidates?|candidacy|applicants?)\b/u, 1],
    [/\b(?:recruit(?:er|ers|ing|ment)|talent (?:acquisition|team|partner|community|network|pool)|hiring|headhunter|short-?list\w*|requisition|vacancy)\b/u, 1.2],
    [/\b(?:hr|people) (?:team|department|manager|specialist|partner|generalist|coordinator)\b|\bhuman resources\b/u, 1],
    [/\b(?:interview|interviews|interviewed|interviewing|interviewer|phone screen|hire|hackerrank|codility|take-home|case study|coding challenge)\b/u, 1],
    [/\b(?:resume|cv|cover letter|curriculum vitae)\b/u, 0.9],
    [/\b(?:position|role|job|vacancy|opening|internship|opportunity) (?:of|as|at|with|for|in|is|has|you)\b|\b(?:the|this|our|a) (?:[\p{L}-]+ ){0,5}(?:position|role|vacancy|internship|job)\b/u, 0.9],
    [/\b(?:jobs?|careers?|employment|employer|vacanc(?:y|ies)|internships?|openings?|opportunit(?:y|ies))\b/u, 0.6],
    [/\b(?:applying|applied|apply) (?:to|for|at|with|on)\b/u, 0.9],
    [/\b(?:job search|job hunt|career goals|future endeavou?rs|qualifications|skill ?sets?|your background|your experience|your skills)\b/u, 0.7],
    [/\b(?:onboarding|salary|job offer|offer letter|employment contract|start date|job title|job description|work authorization|full-? ?time|part-time)\b/u, 0.7],
    [/\b(?:engineer|developer|analyst|designer|scientist|consultant|accountant|nurse|technician|specialist|coordinator|administrator|assistant|(?:project|product|account|sales|marketing|hiring) manager|head of \w+)\b/u, 0.6],
    [/\b(?:your profile|screening|skills check|assessment|selection panel|chosen candidate|candidate profile|portfolio)\b/u, 0.7],
    [/\b(?:your interest in|joining (?:us|our team|the team)|our team|hiring process|selection process)\b/u, 0.5],
    [/\b(?:\d\+?|\d-\d) ?(?:years|yrs)\b.{0,20}\bexperience\b|\bmust have\b/u, 0.6],
  ],
  de: [
    [/\bbewerb(?:ung|ungen|er|erin|en|ungs\p{L}+)\b|\b\p{L}*bewerbung\b|\bbeworben\b/u, 1.6],
    [/\b(?:stelle|stellen|position|vakanz|stellen\p{L}+|arbeitsvertrag|ausbildungsplatz|praktikum|werkstudent\p{L}*|stellvertretung|arbeitgeber|arbeitsplatz|jobs?)\b/u, 0.8],
    [/\b(?:\p{L}*gespräch\p{L}*|kennen(?:zu)?lern\p{L}*|interview)\b/u, 0.8],
    [/\b(?:lebenslauf|unterlagen|personalabteilung|kandidat\p{L}*|karriere|werdegang|auswahlverfahren|recruiting|personal\p{L}*)\b/u, 1],
    [/\b(?:profil|entscheidung|auswahl\p{L}*|einstellungstest|online-test|assessment|vorauswahl|qualifikation\p{L}*|berufserfahrung|initiativ\p{L}*|beruflich\p{L}*)\b/u, 0.6],
  ],
  fr: [
    [/\b(?:candidatures?|candidats?|candidates?|postul\p{L}+)\b/u, 1.5],
    [/\b(?:poste|emplois?|recrutement|recruteur|recruteuse|recruter|embauche|stage|alternance|cdi|cdd|carrières?|rh|vivier)\b/u, 0.9],
    [/\b(?:entretien|cv|lettre de motivation|offre d'emploi)\b/u, 0.9],
    [/\b(?:profil|parcours|compétences|expérience|processus|sélection)\b/u, 0.7],
  ],
  es: [
    [/\b(?:candidaturas?|postul\p{L}+|candidat[oa]s?|aspirantes?)\b/u, 1.4],
    [/\b(?:vacantes?|puesto|proceso de selecci[oó]n|empleo|selecci[oó]n de personal|reclutamiento|reclutador\p{L}*|contrataci[oó]n|recursos humanos|oferta (?:de trabajo|laboral))\b/u, 1],
    [/\b(?:entrevista|currículum|cv|hoja de vida)\b/u, 0.9],
    [/\b(?:perfil(?:es)?|experiencia|selecci[oó]n|solicitud|proceso)\b/u, 0.7],
  ],
  it: [
    [/\b(?:candidatur[ae]|candidat[oaie]|candidarti|candidarsi)\b/u, 1.4],
    [/\b(?:selezione|posizione|assunzione|offerta di lavoro|risorse umane|lavoro|ruolo|recruiting|recruiter)\b/u, 0.9],
    [/\b(?:colloqui[oa]?|curriculum|cv)\b/u, 1],
    [/\b(?:profil[oi]|esperienza|competenze|carriera)\b/u, 0.8],
  ],
  pt: [
    [/\b(?:candidaturas?|candidat[oa]s?|candidatou|inscrição)\b/u, 1.3],
    [/\b(?:vagas?|processo seletivo|recrutamento|emprego|contratação|cargo|estágio|recursos humanos|rh|banco de talentos|seletiv[oa])\b/u, 1],
    [/\b(?:entrevista|currículo|cv|seleção)\b/u, 0.9],
    [/\b(?:perfil|experiência|oportunidade)\b/u, 0.6],
  ],
  nl: [
    [/\b(?:sollicit\p{L}+|gesolliciteerd|vacatures?|vacaturenummer|jobzoektocht)\b/u, 1.5],
    [/\b(?:functie|baan|werkgever|arbeidsovereenkomst|kandida(?:at|ten)|stageplaats|dienstverband|werving|collega's?|loopbaan|fulltime|parttime)\b/u, 0.9],
    [/\b(?:kennismaking\p{L}*|gesprek|cv|motivatiebrief|interview)\b/u, 0.8],
    [/\b(?:selectie\p{L}*|ervaring|profiel|assessment|interesse in|portfolio|aan het werk|werken bij|team)\b/u, 0.6],
  ],
}; // prettier-ignore

function foldWords(words: readonly (readonly [RegExp, number])[]): readonly (readonly [RegExp, number])[] {
  return words.map(([pattern, worth]) => [tapePattern(pattern, 'u'), worth] as const);
}

/** Words with their worth, for folded, lower-cased text; each entry counts once per mail, however often it occurs. */
export const TOPIC: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: foldWords(WORDS.en),
  de: foldWords(WORDS.de),
  fr: foldWords(WORDS.fr),
  es: foldWords(WORDS.es),
  it: foldWords(WORDS.it),
  pt: foldWords(WORDS.pt),
  nl: foldWords(WORDS.nl),
};

/** A sender whose address or name is that of a hiring team. */
export const HIRING_SENDER = foldPattern(
  /(?:^|[^\p{L}])(?:jobs?|careers?|career|talent\p{L}*|recruit\p{L}*|hiring|hr|rh|people|applications?|apply|bewerbung\p{L}*|karriere|personal(?:abteilung)?|stellen|recrutement|emplois?|candidatures?|empleos?|candidaturas?|seleccion|selezione|lavoro|risorse|risorseumane|vagas|werkenbij|vacatures?|sollicitatie\p{L}*|staffing|workday|ats)(?:[^\p{L}]|$)/iu,
  'iu',
);

/** A calendar entry or mail that is about an interview. */
export const INTERVIEW_WORD = foldPattern(
  /\b(?:interview|phone screen|screening call|candidate|hiring manager|recruiter|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|entretien|entrevista|colloquio|sollicitatiegesprek|kennismakingsgesprek|jobinterview)/iu,
  'iu',
);
