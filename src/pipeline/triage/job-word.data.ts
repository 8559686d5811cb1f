// The words by which a subject or sender shows what a mail may be about, in seven languages.

/** Words of applying and hiring, in subject, sender name or address. */
export const JOB_WORD =
  /(?<!\p{L})(?:jobs?|careers?|talents?|recruit|hiring|hire|hr|cv|resume|résumé|appl(?:y|ied|ying|ications?)|applicants?|candida|interview|assessment|vacanc|position|roles?|intern(?:ship)?s?|trainee|employ|opportunit|opening|next steps?|staffing|headhunt|job offer|offer letter|your offer|coding (?:test|challenge)|human resources|people (?:team|ops)|your (?:interest|profile)|work with us|bewerb|karriere|stelle|stellen|personal(?:abteilung)?|vorstellung|kennenlern|einladung|absage|zusage|arbeit|ausbildung|praktik|werkstudent|unterlagen|emploi|recrut|carri[eè]re|poste|embauche|entretien|stage|alternance|rh|emple|vacante|puesto|selecci|entrevista|postula|reclut|oferta laboral|lavor|colloquio|selezion|assunzion|posizione|risorse|vagas?|emprego|seletivo|sele[cç]|est[aá]gi|curr[ií]cul|solicit|sollicit|vacature|werken|werkgever|functie|gesprek|kennismak)|(?:jobs?|careers?|talent|recruit|hiring|bewerbung|karriere|candidat|emploi|empleo|vacature|sollicitat|workday)/iu;

/** Addresses that no person writes from. */
export const MACHINE_SENDER =
  /^(?:no-?_?\.?reply|do-?not-?reply|auto|bounce|mailer-daemon|postmaster|notifications?|notify|alerts?|orders?|billing|invoices?|receipts?|payments?|shipping|tracking|service|support|info|news|security|account|accounts|root|cron|nagios|jira|gitlab|github|jenkins|builds?|ci|noreply-?\w*)(?:[+.\-_][^@]*)?@/iu;

/** Subjects of shops, banks, machines. */
export const CLEARLY_OTHER =
  /(?<!\p{L})(?:order(?:ed)?|receipts?|invoices?|payments?|paid|shipp(?:ed|ing)|deliver(?:y|ed)|packages?|parcel|tracking|refund|statement|subscription|renew(?:al|s)?|sign-?in|login|log-in|password|security alert|backup|cron|build (?:failed|passed|succeeded)|failed|pull request|ticket|undeliver|delivery status|booking|reservation|itinerary|check-in|flight|bestell|rechnung|versand|lieferung|paket|zahlung|buchung|anmeldung|passwort|kontoauszug|commande|facture|livraison|colis|paiement|réservation|mot de passe|pedido|factura|envío|pago|reserva|contraseña|ordine|fattura|spedizione|pagamento|prenotazione|encomenda|fatura|entrega|senha|bestelling|factuur|bezorg|pakket|betaling|boeking|wachtwoord)/iu;
