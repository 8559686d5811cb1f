// Wordings of account mail from job sites and application systems: codes, passwords, sign-ups, profiles.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'account_notice',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern: /\b(?:confirm|verify|activate)\b.{0,60}\bjob alerts?\b|\bjob alert subscription\b/iu,
        weight: 4.5,
      },
      { pattern: /\btalent (?:community|network|pool|cloud)\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:account|verify|passcode|code|password)\b.{0,60}\b(?:careers?|candidate|recruitment)\b/iu,
        weight: 4.5,
      },
      {
        pattern: /\b(?:careers?|candidate|recruitment|applicant) .{0,25}\b(?:verify|password|account)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:verify|confirm|validate|activate)\b.{0,15}\b(?:your|the) (?:e-?mail|account|address|identity|registration)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:verification|security|one[- ]time|access|confirmation|authentication|login|sign-?in) (?:code|pass ?code|pin|link)\b|\bone[- ]time pass/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:passcode|otp|magic link)\b/iu, weight: 2.5 },
      {
        pattern:
          /\b(?:reset|change|forgot|forgotten|update|set|create)\b.{0,20}\bpassword\b|\bpassword (?:reset|was changed|has been)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:created|registered|set up|opened)\b.{0,25}\b(?:an |your |new )?(?:account|profile)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\baccount (?:has been|was|is) (?:now |successfully )?(?:created|activated|verified|deleted|deactivated|locked|closed)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:welcome to|for (?:joining|registering)|have joined|are now|signed up)\b.{0,40}\btalent (?:community|network|pool)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:candidate|applicant|career|careers|recruitment|talent|job ?seeker) (?:home|account|portal|site|profile|center|login|page|zone)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:complete|update|finish|review|strengthen|boost)\b.{0,15}\b(?:your|candidate) (?:\w+ )?profile\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:viewed|searched|looked at|appeared in)\b.{0,15}\b(?:your )?(?:profile|searches|cv|resume)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:data|profile|account|candidate data)\b.{0,60}\b(?:will be deleted|be retained|retention|keep your (?:data|profile)|be removed|expire)/iu,
        weight: 2,
      },
      { pattern: /\b(?:new (?:sign|log)-?in|new device|your (?:user ?name|login))\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:terms of (?:use|service)|privacy (?:policy|notice|statement)) (?:update|change|has changed|have changed)/iu,
        weight: 1.5,
      },
      { pattern: /\b(?:code|passcode|pin)\b.{0,30}\b(?:is|:) ?\d{4,8}\b/iu, weight: 2.5 },
      {
        pattern: /\b(?:verify|verification|password|passcode|activate|sign-?in|security code|welcome to)\b/iu,
        weight: 1.5,
        field: 'subject',
      },
      { pattern: /\b(?:code|link)\b.{0,30}\b(?:expires?|valid)\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:payment|paypal|credit card|your order|invoice|shipping|wallet|crypto|games?|mailing list)\b/iu,
        weight: -4,
      },
      {
        pattern:
          /\b(?:thank(?:s| you) for (?:applying|your application)|received your application|application (?:has been|was) (?:received|submitted))/iu,
        weight: -4,
      },
      {
        pattern:
          /\b(?:unfortunately|regret|other candidates|not (?:be )?(?:moving|selected)|interview|new jobs)\b/iu,
        weight: -3,
      },
    ],
    de: [
      {
        pattern:
          /\b(?:bestätige|bestätigen|verifiziere|verifizieren|aktiviere|aktivieren)\w*\b.{0,40}\b(?:e-?mail|konto|adresse|account|registrierung|anmeldung)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:bestätigungs|verifizierungs|sicherheits|zugangs|anmelde|einmal)-?(?:code|passwort|link)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:passwort|kennwort)\b.{0,40}\b(?:zurück\w*|ändern|geändert|vergessen|festlegen|neu)|\bneues (?:passwort|kennwort)/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:registrierung|registriert|konto|account|benutzerkonto)\b.{0,40}\b(?:erstellt|angelegt|erfolgreich|eröffnet|gelöscht|aktiviert)/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:talent-?pool|talent-?community|talentnetzwerk|bewerberpool)\b/iu, weight: 2.5 },
      {
        pattern:
          /\b(?:bewerberportal|bewerberkonto|karriereportal|kandidatenprofil|bewerberprofil|jobportal)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:profil) (?:vervollständigen|aktualisieren|ergänzen)|\bvervollständige\w* (?:dein|ihr) profil/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:daten|profil)\b.{0,60}\b(?:gelöscht|löschen|aufbewahr\w+|speicherung verlängern)/iu,
        weight: 3,
        conditional: true,
      },
      {
        pattern: /\b(?:rechnung|bestellung|zahlung|versand|vielen dank für (?:ihre|deine) bewerbung)\b/iu,
        weight: -4,
      },
    ],
    fr: [
      {
        pattern: /\b(?:confirme|vérifie|active|valide)\w*\b.{0,25}\b(?:adresse|compte|e-?mail|inscription)/iu,
        weight: 2.5,
      },
      {
        pattern: /\bcode (?:de vérification|de sécurité|d'accès|de confirmation|à usage unique)/iu,
        weight: 2.5,
      },
      { pattern: /\bmot de passe\b/iu, weight: 2 },
      {
        pattern: /\bcompte\b.{0,30}\b(?:créé|activé|supprimé|validé)|\bcréation de votre compte\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:vivier de talents|communauté de talents)\b|\b(?:compte|mot de passe)\b.{0,40}\bcandidat\b/iu,
        weight: 2,
      },
      { pattern: /\b(?:complétez|actualisez|mettez à jour) votre profil\b/iu, weight: 2 },
      { pattern: /\b(?:facture|votre commande|paiement|merci pour votre candidature)\b/iu, weight: -4 },
    ],
    es: [
      {
        pattern:
          /\b(?:confirma|verifica|activa|valida)\w*\b.{0,25}\b(?:correo|cuenta|email|e-mail|registro|dirección)/iu,
        weight: 2.5,
      },
      { pattern: /\bcódigo (?:de (?:verificación|seguridad|acceso|confirmación))/iu, weight: 2.5 },
      { pattern: /\b(?:contraseña)\b/iu, weight: 2 },
      {
        pattern: /\bcuenta\b.{0,30}\b(?:creada|activada|eliminada|verificada)|\bte has registrado\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:completa|actualiza) tu (?:perfil|cv|currículum)\b|\bbolsa de (?:talento|empleo)\b|\bportal de empleo\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:factura|tu pedido|gracias por (?:tu|su) (?:candidatura|postulación))\b/iu,
        weight: -4,
      },
    ],
    it: [
      {
        pattern:
          /\b(?:conferm|verific|attiv|convalid)\w*\b.{0,25}\b(?:indirizzo|account|e-?mail|registrazione|profilo)/iu,
        weight: 2.5,
      },
      { pattern: /\bcodice (?:di (?:verifica|sicurezza|accesso|conferma))/iu, weight: 2.5 },
      {
        pattern: /\b(?:reimposta\w*|nuova|modifica\w*|cambio|recupero) (?:la |della )?(?:tua )?password\b/iu,
        weight: 2,
      },
      {
        pattern: /\baccount\b.{0,30}\b(?:creato|attivato|eliminato)|\bregistrazione\b.{0,20}\bcompletata\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:completa|aggiorna) il tuo (?:profilo|cv)\b|\b(?:area candidati|portale candidati)\b/iu,
        weight: 2,
      },
      { pattern: /\b(?:fattura|tuo ordine|pagamento|grazie per la candidatura)\b/iu, weight: -4 },
    ],
    pt: [
      {
        pattern: /\b(?:confirm|verifi|ativ|valid)\w*\b.{0,25}\b(?:e-?mail|conta|cadastro|endereço|registo)/iu,
        weight: 2.5,
      },
      { pattern: /\bcódigo de (?:verificação|segurança|acesso|confirmação)/iu, weight: 2.5 },
      {
        pattern: /\b(?:redefin\w+|alterar|recuperar|nova|trocar)\b.{0,15}\b(?:senha|palavra-passe)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:conta|cadastro|registo)\b.{0,30}\b(?:criad[ao]|ativad[ao]|realizado|concluído|excluíd[ao])/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:complete|atualize) (?:o )?(?:seu|teu) (?:perfil|currículo)\b|\bbanco de talentos\b|\bportal do candidato\b/iu,
        weight: 2,
      },
      { pattern: /\b(?:fatura|seu pedido|pagamento|obrigad[oa] pela (?:sua )?candidatura)\b/iu, weight: -4 },
    ],
    nl: [
      {
        pattern:
          /\b(?:bevestig|verifieer|activeer)\b.{0,25}\b(?:e-?mail\w*|account|registratie|aanmelding)/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:verificatie|beveiligings|inlog|bevestigings|toegangs)-?code\b|\beenmalige code\b/iu,
        weight: 2.5,
      },
      {
        pattern: /\bwachtwoord\b.{0,30}\b(?:opnieuw|herstel\w*|wijzig\w*|reset\w*|instellen|vergeten)/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:account|registratie)\b.{0,30}\b(?:aangemaakt|geactiveerd|verwijderd|voltooid)/iu,
        weight: 2.5,
      },
      {
        pattern: /\b(?:talentpool|talentpoule|talentcommunity|kandidatenportaal|sollicitantenportaal)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:maak|werk)\b.{0,20}\bprofiel\b.{0,15}\b(?:compleet|af|bij)\b|\bprofiel (?:aanvullen|bijwerken)/iu,
        weight: 2,
      },
      { pattern: /\b(?:factuur|bestelling|betaling|bedankt voor je sollicitatie)\b/iu, weight: -4 },
    ],
  },
};

export default rule;
