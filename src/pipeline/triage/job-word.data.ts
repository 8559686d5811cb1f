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
  'technical (?:test|task|challenge|exercise)|prueba t[eé]cnica|test technique|teste t[eé]cnico|(?:test|prova) tecnic[oa]|technische (?:test|opdracht|aufgabe)',
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

/** What departments of shops, banks, carriers and hosts are called in their addresses, in seven languages. */
const COUNTERS = [
  'no-?_?\\.?reply|do-?not-?reply|auto(?:-?confirm)?|bounces?|notif\\w*|notify|alerts?|info|news|mailer|updates?|hello|hallo|contact|kontakt|contacto',
  'orders?|billing|invoices?|receipts?|payments?|checkout|returns?|refunds?|purchases?|shop|store|webshop|sales|shipping|shipments?|deliver(?:y|ies)|parcels?|track(?:ing)?|warehouse',
  'service|support|help|helpdesk|customer-?\\w*|client-?\\w*|kunden\\w*|klanten\\w*|clientes?|clienti|clients|security|accounts?|statements?|cards?|bank\\w*|loans?',
  'bookings?|reservations?|tickets?|travel|check-?in|library|reception|appointments?|buchung\\w*|reserva\\w*|réservations?|reserveringen|prenotazioni|biglietti|billets?|billetterie|entradas|kaartjes',
  'bestell\\w*|rechnung\\w*|versand\\w*|lieferung\\w*|commandes?|achats?|factur\\w*|livraisons?|boutique|pedidos?|compras?|env[ií]os?|tienda|ordini|ordine|fattur\\w*|spedizion\\w*|negozio|encomendas?|faturas?|loja|winkel|verzend\\w*|bezorg\\w*|paiements?|pagos?|pagamenti|betaling\\w*|zahlung\\w*',
].join('|');

/** Addresses that no person writes from. */
export const MACHINE_SENDER = new RegExp(`^(?:${COUNTERS})(?:[+.\\-_][^@]*)?@`, 'iu');

/** Addresses of machines that never write about a job. */
export const MACHINE =
  /^(?:mailer-daemon|postmaster|root|cron|nagios|zabbix|jira|gitlab|jenkins|builds?|ci|rss\w*|bugzilla\w*|www-data)(?:[+.\-_][^@]*)?@|^notifications@github\.com$/iu;

/** Addresses that only write to all their readers, though their mail bears no sign of a list. */
export const NEWSLETTER =
  /(?:^|[.@\-_+])(?:e?-?news-?letters?|nieuwsbrief|infolettre|bolet[ií]n|(?:tech|e)?blasts?|digest|mailings?|annonces?|announce(?:ments?)?)(?:[.@\-_+]|$)/iu;

/** Words of buying, paying, delivering, booking and running machines. */
const DEALINGS = [
  'order(?:ed)?|receipts?|invoices?|bills?|payments?|paid|shipp(?:ed|ing)|shipment|deliver(?:y|ed)|packages?|parcels?|tracking|refund(?:ed)?|statement|subscription|renew(?:al|s)?|instalments?|direct debit',
  'sign-?in|login|log-in|password|security alert|new device|backup|build (?:failed|passed|succeeded)|pull request|(?:scheduled|planned) (?:maintenance|works)|outage',
  'e-?tickets?|bookings?|reservation|reserved|itinerary|check-in|check-out|flight|boarding pass|your (?:stay|trip|journey|loans?|table|seat)',
  'bestell\\p{L}*|rechnung|versand\\p{L}*|lieferung|paket|zahlung|lastschrift|buchung|reservierung|passwort|kontoauszug|fahrkarte',
  'commande|facture|livraison|colis|paiement|prélèvement|réservation|billets?|mot de passe|relevé',
  'pedido|factura|envío|pago|reserva|contraseña|recibo|entradas|extracto|adeudo',
  'ordine|fattura|spedizione|pacco|pagamento|addebito|prenotazione|biglietti|estratto conto',
  'encomenda|fatura|entrega|pagamento|débito|bilhetes|senha|extrato',
  'bestelling|factuur|bezorg\\p{L}*|pakket|betaling|incasso|boeking|kaartjes|wachtwoord|afschrift',
].join('|');

/** Sums of money, and the repository that a code forge puts in front. */
const TOKENS =
  '[€$£]\\s?\\d|\\d\\s?(?:€|EUR|GBP|USD|CHF)(?!\\p{L})|^(?:re:\\s)?\\[[\\w.-]{1,60}/[\\w.-]{1,80}\\]';

/** Subjects of shops, banks, machines. */
export const CLEARLY_OTHER = new RegExp(`(?<!\\p{L})(?:${DEALINGS})(?!\\p{L})|${TOKENS}`, 'iu');

/** Headers that only discussion lists set; `-bounces` and `-admin` are what list managers call themselves. */
export const LIST_HEADERS = [
  'x-beenthere',
  'x-mailing-list',
  'list-post',
  'mailing-list',
  'x-mailman-version',
] as const;
export const LIST_MANAGER = /(?:-(?:bounces|admin|owner|request)|owner-[^@]*)@/iu;
