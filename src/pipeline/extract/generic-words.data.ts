// Words that are never, on their own, a company's name or a job title, folded.

/** A capitalised word that ends a company's name or cannot begin one: sentence openers, pronouns, dates, courtesies. */
export const NAME_STOPS: ReadonlySet<string> = new Set(
  `the we our you your yours i i'm we're we've you're if in on at for and but or as after before when while since though although because
  however unfortunately please this that these those there here it its it's is are was were will would should can could may
  might to from by with of thank thanks thankyou best kind kindest warm regards sincerely cheers dear hi hello hey good
  congratulations congrats parabens felicitaciones felicidades enhorabuena felicitations gluckwunsch gluckwunsche complimenti congratulazioni gefeliciteerd proximos siguientes prossimi prochaines nachste volgende let he she they them us me my his her all any some no not now next then so such what who where why how
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december montag dienstag mittwoch donnerstag freitag samstag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag segunda-feira terca-feira quarta-feira quinta-feira sexta-feira today tomorrow yesterday time date re fwd fw aw wg tr regarding subject click view apply see read visit
  follow unsubscribe copyright privacy questions note once during despite due given based first finally additionally
  wir ihr ihre ihnen sie du dein deine uns unser unsere ich es der die das den dem des ein eine einen und oder mit fur auf aus
  von zu zum zur bei im am an nach leider vielen danke liebe lieber hallo guten sehr herzlichen mochten gern gerne bitte
  ihrer deiner ihren deinen deinem ihrem
  nous vous votre vos notre nos je le la les un une et mais pour dans sur avec merci bonjour madame monsieur cordialement
  el los las una y o pero para por con sin su sus tu tus nos gracias hola estimado estimada saludos
  il lo gli un per e ma con grazie buongiorno gentile cordiali saluti la le
  o os as um uma e mas com sem seu sua obrigado obrigada ola prezado prezada atenciosamente
  de het een en maar voor met van bij bedankt beste hallo hoi dag groet groeten je jouw uw u we wij`.split(
    /\s+/,
  ),
);

/** Phrases, folded, that stand where a company's name could but name none. */
export const GENERIC_COMPANIES: ReadonlySet<string> = new Set(
  `company team position positions role roles job jobs corporate career careers opportunity opportunities application
  applications process department client customer employer employee recruiter recruiting recruitment talent hr human_resources
  human_resource hiring_team hiring_manager talent_acquisition talent_acquisition_team interview interviews website site portal
  email mail candidate candidates university school location office headquarters remote zoom teams google_meet skype phone
  video slack whatsapp gmail outlook calendly firm organization organisation business group holding people staff management
  resume cv profile account opening vacancy offer letter title internship intern internships program programme summer
  winter spring fall autumn equal_opportunity_employer facebook twitter instagram youtube google_calendar microsoft_teams
  unternehmen firma stelle bewerbung karriere personalabteilung personal fragen ruckfragen interesse bedarf hause gesprach
  vorstellungsgesprach team-hr vertrieb einkauf uhr termin terminen herr frau bewerbungsverfahren stellenangebot unterlagen
  abteilung bereich hr-team hr_team recruiting_team standort
  entreprise societe structure poste candidature equipe recrutement service rh ressources_humaines entretien groupe
  equipe_recrutement service_recrutement
  empresa equipo puesto candidatura seleccion proceso recursos_humanos talento entrevista rrhh equipo_de_seleccion
  azienda posizione colloquio risorse_umane ufficio_hr team_hr selezione ufficio sede ruolo
  equipe equipa vaga rh recursos_humanos recrutamento empresa selecao processo processo_seletivo entrevista time equipe_de_rh
  bedrijf vacature functie sollicitatie gesprek personeelszaken recruitment_team afdeling
  home hiring menu help faq contact about overview details online_assessment assessments bonjour dear
  days hours minutes weeks months tage stunden minuten wochen monate jours heures semaines mois dias horas semanas meses giorni ore
  settimane mesi dagen uren weken maanden
  your_name company_name tbd na n/a none null undefined confidential private your_company our_company company_name job_title position_title firm_name organisation_name nombre_de_la_empresa nom_de_l'entreprise firmenname naam_bedrijf ai it software engineering data
  technology marketing sales finance product design legal operations support science development research`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);

/** Phrases, folded, that stand where a title could but name none. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set(
  `position role job post opening vacancy opportunity internship intern interview application candidate candidates employment
  career careers company team work us you me it this that open other future new next step steps stage review further
  consideration time process phone call video screen phone_screen online assessment test success applicant applicants
  employee full-time part-time contract job_title title the_position the_role the_job first second final round
  stelle bewerbung position rolle job gesprach vorstellungsgesprach interview termin kennenlernen unterlagen initiativbewerbung
  bewerberin bewerber kandidat kandidatin ihnen ihr sie dir dich uns stellenangebot bewerbungsunterlagen angebot bewerberkonto
  poste candidature emploi offre entretien stage recrutement profil candidat candidate
  puesto candidatura oferta empleo entrevista proceso vacante trabajo seleccion candidato candidata
  posizione candidatura lavoro colloquio ruolo selezione offerta candidato candidata impiego
  vaga candidatura emprego entrevista processo posicao selecao candidato candidata trabalho
  functie vacature sollicitatie gesprek baan rol kandidaat kandidatuur collega
  equal_opportunity_employer employer talent_pool talent_community job_alert job_alerts resume cv profile account portal
  director_of_talent recruiter hr_manager hiring_manager manager recruiting_team talent_acquisition recruiting_coordinator`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);
