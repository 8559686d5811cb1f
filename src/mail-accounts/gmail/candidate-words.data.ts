// What Gmail is asked for first, in seven languages: words in the subject, and phrases anywhere.

/** Whole words of subjects: Gmail's search does not look for beginnings of words. */
export const SUBJECT_WORDS = [
  'application,applications,applied,applying,applicant,candidate,candidacy,interview,interviews,assessment,recruiter,recruiting,recruitment',
  'hiring,vacancy,position,role,job,jobs,career,careers,talent,offer,opportunity,resume,internship,shortlisted,"next steps"',
  'bewerbung,bewerbungen,bewerbungseingang,vorstellungsgespräch,einladung,absage,zusage,stelle,stellenangebot,praktikum,ausbildung,gespräch,unterlagen,karriere',
  'candidature,candidatures,entretien,recrutement,poste,emploi,embauche,alternance,stage,offre,carrière',
  'candidatura,candidaturas,solicitud,entrevista,vacante,puesto,empleo,selección,oferta,reclutamiento,prácticas',
  'colloquio,selezione,posizione,lavoro,assunzione,tirocinio,offerta,"tua candidatura"',
  'vaga,vagas,emprego,seletivo,processo,estágio,recrutamento,"sua candidatura"',
  'sollicitatie,vacature,sollicitatiegesprek,functie,kennismaking,kennismakingsgesprek,werkgever,baan,aanbod',
].map((line) => line.split(','));

/** Phrases that are rare outside of such mail. */
export const PHRASES = [
  [
    'thank you for applying',
    'your application',
    'we received your application',
    'your interest in joining',
    'hiring team',
    'talent acquisition',
    'phone screen',
    'coding challenge',
  ],
  [
    'ihre bewerbung',
    'deine bewerbung',
    'vielen dank für ihre bewerbung',
    'votre candidature',
    'nous avons bien reçu votre candidature',
  ],
  ['tu candidatura', 'su candidatura', 'proceso de selección', 'la tua candidatura', 'processo di selezione'],
  ['a sua candidatura', 'processo seletivo', 'je sollicitatie', 'uw sollicitatie'],
];
