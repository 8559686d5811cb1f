// Names of job sites and of programs for hiring that bring other employers' mail, beside the vendors that are described.

/** Lower-case, as they call themselves. */
export const JOB_BRANDS: ReadonlySet<string> = new Set(
  `totaljobs|reed|reed.co.uk|cv-library|cv library|jobsite|adzuna|trade me|trade me jobs|jora|jobstreet|jobsdb|talent.com|simplyhired|
careerbuilder|snagajob|lensa|jooble|neuvoo|jobcase|ladders|theladders|flexjobs|remote.co|remoteok|we work remotely|built in|
the muse|idealist|higheredjobs|jobs.ac.uk|academicpositions|euraxess|otta|honeypot|talent.io|hackajob|arc.dev|toptal|
angellist|ripplematch|jobteaser|wayup|gradcracker|milkround|bright network|targetjobs|prosple|charityjob|caterer.com|
nhs jobs|civil service jobs|irishjobs|irishjobs.ie|jobs.ie|s1jobs|gumtree|craigslist|jobbank|job bank|workopolis|jobillico|
eluta|foundit|timesjobs|internshala|apna|hirist|instahyre|cutshort|bayt|naukrigulf|gulftalent|pnet|careerjunction|jobberman|
brightermonday|hellowork|regionsjob|cadremploi|apec|france travail|pôle emploi|pole emploi|meteojob|keljob|jobijoba|cornerjob|
staffme|qapa|figaro emploi|le bon coin|leboncoin|tecnoempleo|infoempleo|computrabajo|occ mundial|occmundial|bumeran|zonajobs|
laborum|elempleo|el empleo|magneto|magneto365|get on board|getonbrd|trabajando|trabajando.com|opcionempleo|milanuncios|
job today|jobtoday|jobandtalent|turijobs|subito|bakeca|trovolavoro|helplavoro|jobbydoo|almalaurea|vagas|vagas.com|vagas.com.br|
pandapé|pandape|trampos|empregos|empregos.com.br|net-empregos|net empregos|sapo emprego|itjobs|landing.jobs|expresso emprego|
nationale vacaturebank|werk.nl|intermediair|monsterboard|jobbird|werkzoeken|meesterbaan|magnet.me|vdab|jobat|forem|le forem|actiris|
student.be|jobware|stellenanzeigen.de|stellenwerk|interamt|jobvector|heyjobs|join|join solutions|jobscout24|jobs.ch|
jobup.ch|jobup|karriere.at|willhaben|hokify|absolventa|get in it|meinestadt|meinestadt.de|kimeta|yourfirm|ingenieur.de|arbeitsagentur|
bundesagentur für arbeit|epunkt|adecco job|europass|eures|instaffo|campusjäger|truffls|workwise|talentsoft|cegid|cegid talentsoft|
flatchr|taleez|digitalrecruiters|beetween|werecruit|nicoka|jobaffinity|welcome kit|welcomekit|inrecruiting|in-recruiting|zucchetti|
altamira|altamira recruiting|allibo|arca24|viterbit|endalia|epreselec|bizneo|factorial|kenjo|hrworks|rexx|rexx systems|d.vinci|concludis|
umantis|haufe umantis|prescreen|onlyfy|heavenhr|coveto|mhmhr|talentlyft|homerun|tribepad|jobtrain|networx|hireful|eploy|vacancy filler|
hirehive|occupop|ceipal|bullhorn|crelate|jobdiva|clearcompany|paycor|isolved|hireology|workstream|talentreef|
peopleadmin|interfolio|applitrack|frontline education|schoolspring|edjoin|usajobs|manatal|zoho recruit|recruitcrm|recruit crm|
freshteam|recruiterbox|trakstar|trakstar hire|recruiterflow|loxo|teamtailor|sage people|csod|kenexa|
sólides|solides|recrutei|kenoby|99jobs|abler|quickin|inhire|pitchyes|hrsmart|pandologic|radancy|appcast|humi|bamboo|jobylon|reachmee|
varbi|talentech|hr-manager|hr manager talent|emply|easycruit|webcruiter|jobbnorge|jobindex|arbetsförmedlingen|oikotie|duunitori|
homebase|7shifts|calendly|goodtime|cronofy|doodle|docusign|modernhire|spark hire|myinterview|shl|pymetrics|harver|cubiks|arctic shores|
criteria corp|vervoe|interviewing.io|byteboard|devskiller|testdome|imocha|mercer mettl|mettl`
    .replaceAll('\n', '')
    .split('|'),
);
