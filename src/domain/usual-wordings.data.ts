// How mails of vendors usually begin their subjects, by language, written as for `stockWording`.

/** What a subject may say: an application arrived, what it is for, a board passed it on, jobs are offered, a test is to be taken. */
export interface SubjectWordings {
  /** By a system for applicants; never a mere thanks, which rejections begin with too. */
  received?: string;
  /** Title and employer together. */
  titled?: string;
  /** By a board, which hands the application to the employer. */
  passedOn?: string;
  /** By a board, to anybody who asked for offers. */
  offered?: string;
  /** By a site of tests and recorded interviews. */
  invited?: string;
}

export const SUBJECTS = {
  de: {
    received:
      '^(eingangsbestätigung|bestätigung (des eingangs|ihrer bewerbung|deiner bewerbung)|(ihre|deine) bewerbung ist (bei uns )?eingegangen|wir haben (ihre|deine) bewerbung erhalten)',
    titled:
      '^((vielen dank|danke) für )?(ihre|deine) bewerbung (als|für die stelle( als)?) <role> bei <company><end>',
    passedOn:
      '^(ihre|deine) bewerbung .{0,90}(wurde|ist) .{0,30}(versendet|verschickt|versandt|gesendet|übermittelt|weitergeleitet)',
    offered:
      '(neue|passende|weitere|\\d{1,4}) (jobs|stellen|stellenangebote|stellenanzeigen|jobangebote)|jobs? für (dich|sie)|^(job-?agent|job-?alert|job-?abo|suchagent|jobmail)',
    invited:
      '^(einladung (zu|zum|zur) .{0,40}(test|assessment|videointerview)|(bitte )?(absolvieren|bearbeiten) sie .{0,40}(test|assessment))',
  },
  en: {
    received:
      "^(application (received|confirmation|acknowledge)|we('ve| have) received your application|your application (has been|was) received)",
    titled: '^your application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    passedOn:
      "^(your application .{0,90}(has been|was) (successfully )?(sent|submitted|forwarded)|application (sent|submitted)|you('ve| have)? (successfully )?applied (for|to) )",
    offered:
      '(new|matching|latest|recommended|\\d{1,4}) (jobs|vacancies)|jobs (for you|matching|you might)|^(your )?(job ?alert|jobs by email|(daily|weekly) jobs)',
    invited:
      '^(invitation to (complete|take|sit) .{0,60}(assessment|test)|(reminder: )?(please )?(complete|take) your .{0,40}(assessment|test)|(video )?interview invitation)',
  },
  fr: {
    received:
      '^(accusé de réception|confirmation de (réception|votre candidature)|nous avons bien reçu votre candidature|votre candidature (a bien été|est bien) (reçue|enregistrée))',
    titled: "^(merci pour )?(votre|ta) candidature (au|pour le) poste (de |d')?<role> chez <company><end>",
    passedOn:
      "^((votre|ta) candidature .{0,90}(a (bien )?été|est) .{0,20}(envoyée|transmise|déposée)|confirmation d'envoi|candidature (envoyée|transmise))",
    offered:
      "(nouvelles?|nouveaux|dernières|\\d{1,4}) (offres?|emplois|jobs|postes)|offres? d'emploi (pour vous|du jour|qui)|^(votre |vos )?alertes?( emploi| offres?|<dash>)",
    invited:
      '^(invitation à (passer|réaliser) .{0,40}(test|évaluation|questionnaire|entretien vidéo)|passez (votre|vos) .{0,40}(test|évaluation))',
  },
  es: {
    received:
      '^(hemos recibido (tu|su) (candidatura|solicitud|inscripción)|(confirmación|acuse) de (recepción|recibo)|candidatura recibida)',
    titled:
      '^(gracias por )?(tu|su) (candidatura|inscripción|solicitud) (a la oferta( de)?|al puesto de|para|como) <role> en <company><end>',
    passedOn:
      '^(te has inscrito|ya estás inscrito|inscripción (realizada|confirmada|correcta)|tu (candidatura|inscripción) .{0,90}(ha sido|se ha) (enviad|registrad))',
    offered:
      '(nuevas|últimas|\\d{1,4}) (ofertas|vacantes|empleos)|ofertas (de empleo )?(para ti|que te|del día|que encajan)|^alerta (de )?(empleo|ofertas)',
  },
  it: {
    received:
      '^(abbiamo ricevuto la (tua|sua) candidatura|conferma (di )?(ricezione|ricevimento|candidatura)|candidatura ricevuta)',
    titled:
      '^(la )?(tua|sua) candidatura (per|come)( la posizione di| il ruolo di)? <role> presso <company><end>',
    passedOn:
      '^((la )?(tua )?candidatura .{0,90}(inviata|trasmessa)|hai inviato la (tua )?candidatura|ti sei candidat)',
    offered:
      '(nuov[ei]|ultime|\\d{1,4}) (offerte|annunci|opportunità)|offerte (di lavoro )?(per te|del giorno)|^(alert|avviso) (di )?lavoro',
  },
  nl: {
    received:
      '^(ontvangstbevestiging|bevestiging (van (je|jouw|uw) )?sollicitatie|(wij|we) hebben (je|jouw|uw) sollicitatie ontvangen|(je|jouw|uw) sollicitatie is (goed )?ontvangen)',
    titled:
      '^(bedankt voor )?(je|jouw|uw) sollicitatie (naar|voor|als|op)( de (functie|vacature)( van)?)? <role> bij <company><end>',
    passedOn:
      '^((je|jouw|uw) sollicitatie .{0,90}(is|werd) .{0,20}(verstuurd|verzonden|doorgestuurd)|je hebt gesolliciteerd)',
    offered:
      '(nieuwe|passende|\\d{1,4}) (vacatures?|banen|jobs)|vacatures? (voor (jou|u)|van (vandaag|deze week))|^(job ?alert|vacature-?alert|jobmail)',
  },
  pt: {
    received:
      '^(recebemos a (tua|sua) candidatura|confirmação de (candidatura|receção|recepção)|candidatura recebida)',
    titled: '^(a )?(tua|sua) candidatura (à vaga de|para|à função de) <role> na empresa <company><end>',
    passedOn: '^((a )?(tua |sua )?candidatura .{0,90}(enviada|submetida|registada)|candidataste-te)',
    offered:
      '(novas|últimas|\\d{1,4}) (ofertas|vagas|oportunidades)|ofertas (de emprego )?(para (ti|si)|do dia)|^alerta de (emprego|ofertas)',
  },
  sv: {
    received:
      '^(vi har (mottagit|tagit emot) din ansökan|bekräftelse på (din |mottagen )?ansökan|din ansökan är mottagen)',
    titled: '^(tack för )?din ansökan (till|om|som)( tjänsten( som)?)? <role> (hos|på|vid) <company><end>',
    passedOn: '^din ansökan .{0,90}(har|är) .{0,20}(skickats|skickad|inskickad)',
    offered: '(nya|matchande|\\d{1,4}) (jobb|tjänster)|jobb (för dig|som matchar)|^(jobbevakning|jobbtips)',
  },
  nb: {
    received:
      '^(vi har mottatt (din|en) søknad|bekreftelse på (mottatt )?søknad|(din )?søknad(en)? (er|har blitt) (mottatt|registrert))',
    titled: '^(takk for )?din søknad (på|til|om)( stillingen( som)?)? <role> (hos|ved) <company><end>',
    passedOn: '^(din )?søknad(en din)? .{0,90}(er|har blitt) (sendt|levert)',
    offered:
      '(nye|ledige|\\d{1,4}) (stillinger|jobber)|stillinger (for deg|som passer)|^(jobbvarsel|stillingsvarsel|jobbagent)',
  },
  da: {
    received:
      '^(vi har modtaget (din|en) ansøgning|(bekræftelse på|kvittering for) (din |modtaget |modtagelse af )?ansøgning|(din )?ansøgning(en)? er modtaget)',
    titled: '^(tak for )?din ansøgning (til|om|som)( stillingen( som)?)? <role> (hos|ved) <company><end>',
    passedOn: '^(din )?ansøgning .{0,90}er (sendt|afsendt)',
    offered: '(nye|ledige|\\d{1,4}) (jobs?|stillinger|jobannoncer)|jobs? til dig|^(jobagent|jobalarm)',
  },
  fi: {
    received: '^(hakemuksesi on vastaanotettu|olemme vastaanottaneet hakemuksesi)',
    passedOn: '^hakemuksesi .{0,90}lähetetty',
    offered: '(uusia|uudet|\\d{1,4}) (avoimia )?(työpaik|tehtävi)|^(työpaikkavahti|hakuvahti)',
  },
  pl: {
    received:
      '^(potwierdzenie (otrzymania|wpłynięcia|przyjęcia) (aplikacji|zgłoszenia|cv)|(twoja|pani|pana) aplikacja została (przyjęta|zarejestrowana)|otrzymaliśmy (twoją|twoje) (aplikację|zgłoszenie|cv))',
    titled: '^(twoja )?aplikacja na stanowisko <role> w firmie <company><end>',
    passedOn:
      '^((twoja )?aplikacja .{0,90}została (wysłana|przesłana)|wysłano (aplikację|cv)|potwierdzenie (wysłania|aplikowania))',
    offered:
      '(nowe|nowych|\\d{1,4}) (oferty|ofert|ogłosze)|oferty (pracy )?(dla ciebie|dopasowane|dnia)|^powiadomienie o ofertach',
  },
  cs: {
    received:
      '^(potvrzení (o )?(přijetí|doručení)|(vaše )?(reakce|přihláška|žádost) .{0,60}byla (přijata|doručena))',
    passedOn: '^(vaše |váš )?(odpověď|reakce|životopis) .{0,90}byl[ay]? (úspěšně )?odeslán',
    offered: '(nové|nových|\\d{1,4}) (nabídk|pozic|pracovní)|nabídky (práce )?(pro vás|na míru)',
  },
  sk: {
    received:
      '^(potvrdenie (o )?(prijatí|doručení)|(vaša )?(reakcia|žiadosť|prihláška) .{0,60}bola (prijatá|doručená))',
    passedOn: '^(vaša |váš )?(reakcia|žiadosť|životopis) .{0,90}bola? (úspešne )?odoslan',
    offered: '(nové|nových|\\d{1,4}) (ponuk|pozíc|pracovn)|ponuky (práce )?(pre vás|na mieru)',
  },
  hu: {
    passedOn: '^(sikeres jelentkezés|jelentkezése?d? .{0,90}elküld)',
    offered: '(új|\\d{1,4}) állás|állás(ok|ajánlatok) (neked|önnek)|^állásértesítő',
  },
  ro: {
    passedOn: '^(ai aplicat (la|pentru) |(aplicarea ta|cv-ul tău) .{0,90}trimis)',
    offered: '(noi|\\d{1,4}) (joburi|locuri de muncă)|joburi (noi|pentru tine|recomandate)',
  },
} as const satisfies Record<string, SubjectWordings>;
