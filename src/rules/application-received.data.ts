// The wordings, by language, that confirm that an application arrived.
import type { Rule } from '../contracts/rule.ts';

export const phrases: Rule['phrases'] = {
  en: [
    {
      pattern:
        /\b(?:application|resume|cv)\b.{0,40}\b(?:just |has |have )?(?:hit|entered|reached|made it (?:to|into)|come through|came through|come in)\b.{0,20}\b(?:us|our|the|inbox|system|desk|team)\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:thanks|thank you)\b.{0,40}\b(?:your |the )?(?:attached )?(?:cv|resume|cover letter|portfolio)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:passed|forwarded|handed|given|shared|sent) (?:it|them|your (?:cv|resume|details|application|profile)) (?:on )?to\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\bapplication (?:submitted|sent|received|confirmed|successful(?:ly)? (?:submitted|sent|received))\b|\bitems were sent to\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:application|resume|cv) (?:is|are) (?:now |safely )?(?:with (?:us|our|the)|in (?:the hands|our (?:system|hands|queue)))\b|\bhas your application\b/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:application|resume|cv)\b.{0,25}\b(?:landed|safe and sound|in our inbox|in good hands|is in)\b/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:details|resume|profile|information|cv) (?:have|has) been (?:added|saved|entered|stored)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:only|solely)\b.{0,30}\b(?:short-?listed|selected|successful|qualified|suitable)\b.{0,30}\b(?:contacted|notified|invited|hear)/iu,
      weight: 3,
      conditional: true,
    },
    { pattern: /\b(?:appreciate|value) your (?:\w+ )?interest in\b/iu, weight: 1.2 },
    {
      pattern:
        /\bconsider your application (?:unsuccessful|closed|declined)|\b(?:not|n't) heard (?:back )?from us (?:within|by|in|after)\b/iu,
      weight: 3,
      conditional: true,
    },
    {
      pattern:
        /\b(?:received|receipt of|got|receiving) (?:\w+ ){0,3}(?:application|resume|résumé|cv|candidacy|submission|materials|expression of interest)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\bapplication\b.{0,70}\b(?:(?:has been|was|is|been|have been) (?:successfully |safely |now |officially )?(?:received|submitted|sent|registered|recorded|delivered|forwarded|reached|logged)|reached us|arrived|went through)\b/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:successfully|have) (?:applied|submitted)\b/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:thank you|thanks)\b.{0,30}\b(?:for|on) (?:\w+ ){0,3}(?:applying|submitting|your (?:\w+ )?application|your (?:\w+ )?submission|sending (?:us )?your|the application)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:thank you|thanks)\b.{0,30}\bfor (?:your|the|expressing|showing|having)\b.{0,20}\binterest in\b/iu,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:application|resume)\b.{0,20}\b(?:received|confirmation|submitted|confirmed|sent|acknowledg\w+)\b|\b(?:received|confirmation of|confirming) (?:your )?application\b/iu,
      weight: 4,
      field: 'subject',
    },
    {
      pattern: /\b(?:thank you|thanks) for (?:applying|your application|submitting)\b/iu,
      weight: 2.5,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:review|look over|go through|evaluate|consider|assess)(?:ing)? (?:\w+ ){0,3}(?:application|resume|qualifications|cv|profile|credentials|background|materials|information)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:should|if|in the event|once|when)\b.{0,80}\b(?:match|fit|qualif\w+|suitable|selected|meet|shortlisted|interest(?:ed)?|align\w*|move forward)\b.{0,90}\b(?:contact|reach out|in touch|hear from|get back|notify|call|schedule|next steps?)\b/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern:
        /\b(?:contact|reach out|in touch|hear from|get back|call)\b.{0,60}\b(?:if|should|once)\b.{0,60}\b(?:match|fit|qualif\w+|suitable|selected|meet|short-?listed|interested|align\w*)/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern:
        /\b(?:will|shall|'ll) (?:be )?(?:carefully |thoroughly |now |then |soon )?(?:review|reviewed|reviewing|evaluate|assess|consider|look|get back|be in touch|in touch|contact|reach out)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:automated|automatic|auto-generated)\b.{0,40}\b(?:reply|response|confirmation|acknowledg\w+)\b/iu,
      weight: 1,
    },
    {
      pattern: /\b(?:you|you've|you have) (?:just |recently )?applied (?:for|to)\b|\byour application to\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:confirm|acknowledge|acknowledging|confirming)\b.{0,40}\b(?:receipt|received|your application|submission)\b/iu,
      weight: 3.5,
    },
    {
      pattern: /\b(?:copy|summary) of your application\b|\bapplication (?:id|number|reference)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\bapplication complete\b|\byour application is in\b|\bwe've got (?:it|your)\b/iu,
      weight: 3.5,
    },
    { pattern: /\b(?:email|message|inquiry|enquiry) (?:was|has been) received\b/iu, weight: 2 },
    { pattern: /\bduplicate application\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:excited|delighted|happy|thrilled|glad|honou?red) (?:that |to (?:see |hear |learn )?)?(?:that )?you(?:'re| are| have| would|'ve)? .{0,30}\b(?:interested|decided|consider|applied|explore|joining)\b/iu,
      weight: 1.5,
    },
  ],
  de: [
    {
      pattern:
        /\b(?:bewerbung|unterlagen|bewerbungsunterlagen|profil)\b.{0,60}\b(?:erhalten|eingegangen|angekommen|empfangen|eingetroffen|übermittelt|eingereicht|übertragen|gesendet|versendet)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:eingang|erhalt)\b.{0,25}\b(?:ihrer|deiner|der) (?:\p{L}+ ){0,2}(?:bewerbung|unterlagen)/iu,
      weight: 4,
    },
    { pattern: /\beingangsbestätigung\b|\bbewerbungseingang\b/iu, weight: 4.5 },
    {
      pattern:
        /\b(?:dank\p{L}*|danken)\b.{0,35}\b(?:bewerbung|initiativbewerbung|onlinebewerbung|unterlagen|interesse)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:prüfen|sichten|schauen|bearbeiten|durchsehen|ansehen|anschauen|lesen)\b.{0,60}\b(?:unterlagen|bewerbung\p{L}*|profil|sorgfältig|in ruhe|sobald)/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:bewerbung\p{L}*|unterlagen)\b.{0,60}\b(?:prüfen|sichten|bearbeiten|durchsehen|ansehen|anschauen)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:etwas geduld|um geduld|bitte haben sie geduld|melden uns|meldet sich|melden wir uns|kommen auf (?:sie|dich) zu)\b/iu,
      weight: 1.2,
      conditional: true,
    },
    { pattern: /\berfolgreich (?:beworben|abgeschickt|eingereicht|übermittelt|versandt)/iu, weight: 4 },
    { pattern: /\b(?:sie haben|du hast) (?:sich|dich) .{0,60}\bbeworben\b/iu, weight: 2 },
    {
      pattern: /\bbewerbung\b.{0,30}\b(?:erhalten|eingegangen|bestätig\p{L}*|ist da|ist bei uns)/iu,
      weight: 4,
      field: 'subject',
    },
  ],
  fr: [
    { pattern: /\bcandidature\b.{0,60}\b(?:envoyée?|transmise|déposée|enregistrée|reçue)\b/iu, weight: 3.5 },
    {
      pattern:
        /\b(?:bien reçu|reçu|réception|accusons|reception)\b.{0,40}\b(?:candidature|dossier|cv|postulation|demande)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:candidature|dossier|postulation|cv)\b.{0,70}\b(?:bien (?:été )?(?:reçue?|enregistrée?|transmise?|envoyée?|prise? en compte|parvenue?)|a été (?:reçue?|enregistrée?|transmise?|envoyée?|déposée?)|nous est (?:bien )?parvenue?|bien arrivée?)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:accusé de réception|confirmation de (?:votre |ta )?candidature|candidature (?:reçue|envoyée|enregistrée|transmise))/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:merci|remerci\p{L}+)\b.{0,50}\b(?:candidature|postulé|postulation|avoir postulé|intérêt)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:étudi\p{L}+|examin\p{L}+|analys\p{L}+|traiter\p{L}*|lire)\b.{0,50}\b(?:candidature|dossier|profil|cv|attention)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:reviendrons|reviendra|recontacter\p{L}*|contacterons|tiendrons informé\p{L}*|revenir vers)\b/iu,
      weight: 1,
      conditional: true,
    },
    {
      pattern: /\b(?:sans (?:réponse|nouvelles?|retour))\b.{0,60}\b(?:jours|semaines|délai|considér\p{L}+)/iu,
      weight: 2.5,
      conditional: true,
    },
    { pattern: /\bvous avez postulé\b|\bvenez de postuler\b/iu, weight: 2.5 },
  ],
  es: [
    {
      pattern:
        /\b(?:solicitud|candidatura|cv|currículum)\b.{0,30}\b(?:está en nuestro poder|obra en nuestro poder|nos ha llegado|en nuestra base de datos)/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:recibido|recibimos|recepción de|registrado|llegado)\b.{0,40}\b(?:candidatura|solicitud|postulaci[oó]n|currículum|cv|hoja de vida|aplicaci[oó]n|inscripci[oó]n)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:candidatura|solicitud|postulaci[oó]n|currículum|cv|aplicaci[oó]n|inscripci[oó]n)\b.{0,60}\b(?:(?:ha sido|fue|ha|está) (?:\p{L}+ )?(?:recibida?|registrada?|enviada?|llegado|presentada)|con éxito|recibida|correctamente)/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:gracias|agradec\p{L}+)\b.{0,40}\b(?:postular\p{L}*|postulaci[oó]n|candidatura|aplicar|solicitud|inscribir\p{L}*|interés en)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:revisar\p{L}*|evaluar\p{L}*|analizar\p{L}*|estudiar\p{L}*|valorar\p{L}*)\b.{0,50}\b(?:perfil|candidatura|solicitud|cv|currículum|postulaci[oó]n|información)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:nos pondremos en contacto|te contactaremos|le contactaremos|contactaremos)\b/iu,
      weight: 1,
      conditional: true,
    },
    {
      pattern: /\bte has (?:inscrito|postulado)\b|\bse ha (?:inscrito|postulado)\b|\bacuse de recibo\b/iu,
      weight: 3.5,
    },
  ],
  it: [
    {
      pattern:
        /\b(?:ricevut[oa]|ricezione|ricevimento|pervenut[oa]|arrivat[oa])\b.{0,40}\b(?:candidatura|curriculum|cv|domanda)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:candidatura|curriculum|cv|domanda)\b.{0,60}\b(?:ricevut[oa]|inviat[oa]|registrat[oa]|pervenut[oa]|acquisit[oa]|trasmess[oa]|arrivat[oa]|inoltrat[oa]|andata a buon fine|con successo)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:grazie|ringrazi\p{L}+)\b.{0,50}\b(?:candidat\p{L}*|candidatura|interesse|curriculum|cv)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:valut\p{L}+|esamin\p{L}+|analizz\p{L}+|verific\p{L}+)\b.{0,50}\b(?:candidatura|profilo|curriculum|cv)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:ricontatt\p{L}+|contatter\p{L}+|faremo sapere|ci metteremo in contatto)\b/iu,
      weight: 1.2,
      conditional: true,
    },
    {
      pattern: /\b(?:ti sei|si è) candidat[oa]\b|\bconferma (?:di )?(?:ricezione|candidatura)\b/iu,
      weight: 3,
    },
  ],
  pt: [
    {
      pattern:
        /\b(?:recebemos|recebida|receção|recepção|recebido|confirmamos)\b.{0,40}\b(?:candidatura|currículo|cv|inscrição|perfil)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:candidatura|currículo|cv|inscrição)\b.{0,60}\b(?:recebid[oa]|enviad[oa]|registrad[oa]|registad[oa]|submetid[oa]|realizad[oa]|concluíd[oa]|com sucesso|confirmad[oa])\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:obrigad[oa]|agradec\p{L}+)\b.{0,50}\b(?:candidat\p{L}*|candidatura|inscrever|interesse|aplicar|inscrição|currículo)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:analis\p{L}+|avali\p{L}+|rever)\b.{0,50}\b(?:candidatura|perfil|currículo|informações|dados)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:entraremos|entrará|entrar) em cont[a]c?to\b|\bretornaremos\b/iu,
      weight: 1.2,
      conditional: true,
    },
    { pattern: /\bvocê se (?:candidatou|inscreveu)\b/iu, weight: 3 },
  ],
  nl: [
    {
      pattern:
        /\b(?:sollicitatie|cv|motivatie\p{L}*|gegevens)\b.{0,70}\b(?:ontvangen|binnen(?:gekomen)?|verstuurd|verzonden|aangekomen|in goede orde|geregistreerd)\b/iu,
      weight: 4.5,
    },
    {
      pattern:
        /\b(?:ontvangst|ontvangen|ontvingen|binnengekregen)\b.{0,40}\b(?:sollicitatie|cv|motivatie\p{L}*)\b/iu,
      weight: 4.5,
    },
    {
      pattern: /\b(?:bedankt|dank\p{L}*)\b.{0,50}\b(?:sollicit\p{L}+|interesse|belangstelling)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:bekijken|beoordelen|doornemen|nemen)\b.{0,50}\b(?:sollicitatie|cv|zorgvuldig|profiel|door)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:hoor|hoort|neemt|nemen)\b.{0,60}\b(?:van ons|contact)\b|\blaten we je (?:zo snel mogelijk )?weten/iu,
      weight: 1.2,
      conditional: true,
    },
    {
      pattern: /\bontvangstbevestiging\b|\bbevestiging (?:van )?(?:je |jouw |uw )?sollicitatie\b/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:je|u) (?:hebt|heeft) gesolliciteerd\b|\bgesolliciteerd op\b/iu, weight: 2.5 },
  ],
};
