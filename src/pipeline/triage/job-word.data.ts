// The words by which a subject or sender shows what a mail may be about, in seven languages.

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Beginnings of words that speak of applying and hiring. */
const STEMS = [
  'job|career|talent|recruit|hiring|applicant|applying|candida|interview|assessment|vacanc|position|internship|trainee|traineeship',
  'employ|opportunit|headhunt|staffing|onboarding|resum[eé]|appli(?:ed|cation)',
  'bewerb|karriere|stellen|vorstellungs|kennenlern|einladung|absage|zusage|arbeits|ausbildung|praktik|werkstudent|unterlagen|personalabteilung|personalberat|gespräch',
  'emploi|carri[eè]re|embauche|entretien|postul|recrut',
  'emple|vacante|selecci[oó]n|entrevist|reclut|curr[ií]cul',
  'lavor|colloqui|selezion|assunzion|risorse',
  'preselec|pr[eé]s[eé]lection|contrata[cç]|perfil|terminbest[aä]tigung|vorauswahl|shortlist',
  'emprego|seletiv|sele[cç][aã]o|est[aá]gi',
  'sollicit|vacature|werkgever|kennismak|werken',
].join('|');

/** Words that count only when they stand whole. */
const WHOLE = [
  'jobs?|hr|rh|cv|hire|hired|apply|roles?|interns?|openings?|offer letter|job offer|your offer|next steps?|phone screen|status',
  'coding (?:test|challenge)|human resources|people (?:team|ops)|your (?:interest|profile|background)|work with us|availability',
  'full-? ?time|part-? ?time|w2|c2c|contract role|urgent requirement|we need|looking for|follow(?:ing)?[- ]up|note from',
  'stelle|arbeit|poste|stage|alternance|puesto|oferta laboral|posizione|offerta di lavoro|vagas?|functie|baan|gesprek|m/w/d|w/m/d|h/f|f/h|m/v|m/f',
].join('|');

/** Names of occupations, which stand in the subjects of recruiters' mail that has no other sign. */
const OCCUPATIONS = [
  'engineers?|developers?|scientists?|analysts?|consultants?|architects?|designers?|administrators?|technicians?|nurses?',
  'accountants?|specialists?|coordinators?|programmers?|recruiters?|(?:project|product|account|sales|marketing) managers?',
  '\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|ingénieure?|développeu(?:r|se)|chargée? de',
  'ingenier[oa]|desarrollador(?:a)?|analista|sviluppatore|sviluppatrice|ingegnere|desenvolvedor(?:a)?|engenheir[oa]|ontwikkelaar|medewerker',
].join('|');

/** The polite opening of many confirmations and rejections; that of shops says what it thanks for. */
const THANKS =
  'thank(?:s| you)(?! for (?:your |the )?(?:recent )?(?:order|purchas|shopping|payment|donat|subscrib|registering|booking|visit))';

/** Words of applying and hiring, for subject, sender's name and address. */
export const JOB_WORD = new RegExp(
  `${START}(?:(?:${STEMS})|(?:${WHOLE}|${OCCUPATIONS}|${THANKS})${END})|(?:jobs|careers|talent|recruit|hiring|bewerbung|karriere|candidat|recrut|vacature|sollicitat|workday)`,
  'iu',
);

/** Addresses that no person writes from. */
export const MACHINE_SENDER =
  /^(?:no-?_?\.?reply|do-?not-?reply|auto|bounce|notifications?|notify|alerts?|orders?|billing|invoices?|receipts?|payments?|shipping|tracking|service|support|info|news|security|account|accounts|noreply-?\w*)(?:[+.\-_][^@]*)?@/iu;

/** Addresses of machines that never write about a job. */
export const MACHINE =
  /^(?:mailer-daemon|postmaster|root|cron|nagios|zabbix|jira|gitlab|jenkins|builds?|ci|rss\w*|bugzilla\w*|www-data)(?:[+.\-_][^@]*)?@|^notifications@github\.com$/iu;

/** Subjects of shops, banks, machines. */
export const CLEARLY_OTHER =
  /(?<!\p{L})(?:order(?:ed)?|receipts?|invoices?|payments?|paid|shipp(?:ed|ing)|deliver(?:y|ed)|packages?|parcel|tracking|refund|statement|subscription|renew(?:al|s)?|sign-?in|login|log-in|password|security alert|backup|build (?:failed|passed|succeeded)|pull request|ticket|booking|reservation|itinerary|check-in|flight|bestell\p{L}*|rechnung|versand\p{L}*|lieferung|paket|zahlung|buchung|passwort|kontoauszug|commande|facture|livraison|colis|paiement|réservation|mot de passe|pedido|factura|envío|pago|reserva|contraseña|ordine|fattura|spedizione|pagamento|prenotazione|encomenda|fatura|entrega|senha|bestelling|factuur|bezorg\p{L}*|pakket|betaling|boeking|wachtwoord)(?!\p{L})/iu;

/** Headers that only discussion lists set; `-bounces` and `-admin` are what list managers call themselves. */
export const LIST_HEADERS = [
  'x-beenthere',
  'x-mailing-list',
  'list-post',
  'mailing-list',
  'x-mailman-version',
] as const;
export const LIST_MANAGER = /(?:-(?:bounces|admin|owner|request)|owner-[^@]*)@/iu;
