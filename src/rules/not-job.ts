// Wordings of everyday mail that has nothing to do with applying for a job: shops, banks, lists, machines, bookings.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'not_job',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern:
          /\b(?:application|applying|applied|apply)\b.{0,40}\b(?:permit|licen[cs]e|card|loan|mortgage|visa|passport|admissions?|membership|insurance|credit|grant|benefits?|housing|apartment|flat|tenancy|citizenship|scholarship|account|bsc|msc|mba|degree|university|school)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:tenancy|landlord|tenants?|flat|viewing|mortgage|loan|credit card|permit|visa|passport|citizenship|council tax)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:university|bachelor|undergraduate|graduate) (?:admissions?|application|program(?:me)?s? (?:in|of))\b|\badmissions? (?:office|team|committee)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:your|the|this|an?) (?:\w+ )?(?:order|purchase|shipment|package|parcel|delivery|invoice|receipt|refund|subscription|booking|reservation|itinerary|warranty)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:order|invoice|tracking|receipt|booking|confirmation|ticket|account|case) (?:number|no\.?|#|id)\b|\btrack your (?:package|order|shipment)/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:out for delivery|has shipped|been shipped|free shipping|add to cart|shop now|buy now|% off|discount code|promo code|coupon|limited time|sale ends|black friday|save up to|best deals?)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:payment|amount|balance|charged|bank|credit card|debit card|statement) (?:\w+ )?(?:due|received|declined|available|failed|of|account|statement|ending)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:new device|sign-in|signed in|sign in activity|unusual activity|reset your password|change your password|password (?:was|has been)|two-factor|verification code|security alert)\b/iu,
        weight: 1.8,
      },
      {
        pattern:
          /\b(?:mailing list|mailman|listinfo|list-admin|subscribers?|newsletter|sourceforge|patch|kernel|cvs|bug ?zilla|rpm|perl|linux|spamassassin|debian)\b/iu,
        weight: 2,
      },
      { pattern: /\bwrote:\s*$|^on .{5,60} wrote\b|^(?:>|quoting )/iu, weight: 1.2 },
      {
        pattern:
          /\b(?:commented on|mentioned you|tagged you|friend request|liked your|started following|top stories|trending|new follower|upvot\w+|retweet\w*)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:webinar|conference|meetup|livestream|early bird|tickets?|seats remaining|exhibition|festival|speakers)\b/iu,
        weight: 1.5,
      },
      {
        pattern: /\b(?:apartment|apartments|real estate|mortgage|rent|lease|square feet|bedrooms?)\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:flight|boarding|hotel|check-in|check-out|passenger|rental car|trip)\b/iu,
        weight: 1.8,
      },
      {
        pattern:
          /\b(?:prescription|appointment with (?:dr|your doctor)|dental|clinic|patient|lab results|vaccin\w+)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:recipe|horoscope|podcast|episode|playlist|streaming|movie|album|season finale|stock market|breaking news|headlines)\b/iu,
        weight: 1.8,
      },
      {
        pattern:
          /\b(?:build (?:failed|passed)|pull request|merge request|commit|deployed|pipeline|cron|backup (?:completed|failed)|disk usage)\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:certification|exam|practice tests?|online course|enroll now|tutorial|lesson)\b/iu,
        weight: 1.2,
      },
      {
        pattern:
          /\b(?:terms of service|privacy policy) (?:update|changes|have changed)|\bupdat(?:e|ing|ed) (?:to )?our (?:terms|privacy)/iu,
        weight: 2,
      },
    ],
    de: [
      {
        pattern:
          /\bantrag (?:auf|für)\b|\b(?:studienplatz|zulassung|immatrikulation|wohnung|wohnungs\p{L}+|besichtigung|kredit\p{L}*|führerschein|elterngeld|kita\p{L}*|visum|versicherung|vermieter\p{L}*)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:ihre|deine|die|zur) (?:\p{L}+ )?(?:bestellung|rechnung|lieferung|sendung|buchung|reservierung|zahlung|mahnung)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:bestellnummer|rechnungsnummer|kundennummer|sendungsverfolgung|warenkorb|rabatt|gutschein|versandkostenfrei|kontoauszug|lastschrift|abo(?:nnement)?|newsletter)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:terminauswahl|terminbuchung|dienstleistung|arzttermin|praxis|impfung|werkstatt|friseur)\b|\btermin\b.{0,30}\b(?:gebucht|storniert|verschoben)\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:veranstaltung|konzert|tickets?|eintrittskarte\p{L}*|verein|mitgliederversammlung)\b/iu,
        weight: 1.5,
      },
    ],
    fr: [
      {
        pattern:
          /\bdemande (?:de|d')\s?(?:visa|logement|prêt|carte|permis|titre|inscription|crédit|bourse|remboursement|location)|\b(?:parcoursup|logement|appartement|locataire|propriétaire|prêt immobilier|assurance)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:votre|ta|la) (?:\p{L}+ )?(?:commande|facture|livraison|réservation|colis|abonnement)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:numéro de commande|suivi de (?:colis|commande)|panier|code promo|soldes|livraison gratuite|prélèvement|relevé de compte|newsletter)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\brendez-vous\b.{0,40}\b(?:modifié|annulé|supprimé|réservé|confirmé|médical|docteur)|\bprestations?\b|\bexécutant\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:rédaction|édition du jour|politique|actualités?|spectacle|billets?|abonnés)\b/iu,
        weight: 1.5,
      },
    ],
    es: [
      {
        pattern:
          /\bsolicitud de (?:préstamo|tarjeta|visado|visa|beca|crédito|admisi[oó]n|matrícula|devolución|hipoteca)|\b(?:alquiler|piso|hipoteca|préstamo|seguro|inquilin[oa])\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:tu|su|el|la) (?:\p{L}+ )?(?:pedido|factura|envío|reserva|compra|paquete|suscripción)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:número de pedido|carrito|descuento|cupón|envío gratis|domiciliación|extracto bancario|boletín)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:cita)\b.{0,40}\b(?:agendada|cancelada|reservada|médica|cambiado|eliminad[oa])|\b(?:servicio|proveedor):/iu,
        weight: 2.5,
      },
    ],
    it: [
      {
        pattern:
          /\b(?:domanda|richiesta) di (?:mutuo|iscrizione|visto|borsa|prestito|carta|rimborso|ammissione)|\b(?:affitto|appartamento|mutuo|prestito|assicurazione|inquilin[oa])\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:tuo|tua|suo|sua|il|la) (?:\p{L}+ )?(?:ordine|fattura|spedizione|prenotazione|pacco|abbonamento|bolletta)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:numero d'ordine|carrello|sconto|spedizione gratuita|pagamento|scadenza|importo|estratto conto|newsletter|bollo)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\bappuntamento\b.{0,40}\b(?:cancellato|modificato|confermato|cambiat\p{L}*|rimosso)|\b(?:dettagli dell'appuntamento|servizio:|fornitore:)|\b(?:evento|iscriversi|webinar|beta|fasi dei test)\b/iu,
        weight: 2,
      },
    ],
    pt: [
      {
        pattern:
          /\b(?:pedido|solicitação) de (?:empréstimo|cartão|visto|bolsa|crédito|matrícula|reembolso)|\b(?:aluguel|apartamento|empréstimo|seguro|inquilin[oa]|hipoteca)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:seu|sua|o|a|teu|tua) (?:\p{L}+ )?(?:pedido|fatura|encomenda|reserva|compra|entrega|assinatura)\b/iu,
        weight: 3,
      },
      {
        pattern: /\b(?:número do pedido|carrinho|desconto|cupom|frete grátis|boleto|extrato|newsletter)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\bagendamento\b.{0,40}\b(?:alterad\p{L}*|cancelad[oa]|removid[oa]|confirmad[oa])|\b(?:atendente|serviço):|\bdetalhes do agendamento\b/iu,
        weight: 2.5,
      },
    ],
    nl: [
      {
        pattern:
          /\baanvraag (?:voor|van)?\s?(?:\p{L}+ )?(?:hypotheek|vergunning|paspoort|lening|toeslag|huur\p{L}*|inschrijving|krediet)|\b(?:woning|bezichtiging|hypotheek|verzekering|huurder|verhuurder)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:je|uw|jouw|de) (?:\p{L}+ )?(?:bestelling|factuur|levering|zending|pakket|boeking|reservering|abonnement|betaling|aanvraag voor)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:bestelnummer|winkelwagen|korting|kortingscode|gratis verzending|rekeningafschrift|incasso|terugbetaling|nieuwsbrief)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\bafspraak\b.{0,40}\b(?:geboekt|geannuleerd|gewijzigd|verwijderd)|\b(?:dienst|medewerker):|\b(?:lessen|instructeur|feest|volgeboekt)\b/iu,
        weight: 2.5,
      },
    ],
  },
};

export default rule;
