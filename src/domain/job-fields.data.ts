// Fields of work, and the words of job titles in seven languages by which they are told; folded to lower-case ASCII.

/** By field. A word of six letters and more is also found within compounds, as in `softwareentwicklerin`. */
export const JOB_FIELDS = {
  data: `data analyst analytics scientist statistician datenanalyst dateningenieur donnees datos dati dados machine_learning
    deep_learning business_intelligence bi_developer nlp`,
  software: `software developer programmer devops sre backend frontend fullstack full_stack back_end front_end web_developer entwickler
    softwareentwickler programmierer desarrollador programador developpeur sviluppatore programmatore ontwikkelaar desenvolvedor
    android ios cloud platform_engineer site_reliability qa_engineer test_engineer systemadministrator sysadmin system_administrator
    informatiker fachinformatiker informatico informaticien cto solutions_architect network_engineer it_support`,
  security: `security_engineer security_analyst cybersecurity penetration_tester infosec soc_analyst`,
  design: `designer ux ui graphic gestalter grafiker disenador designeuse graphiste grafico vormgever art_director illustrator`,
  product: `product_manager product_owner produktmanager chef_de_produit product_lead gerente_de_producto`,
  project: `project_manager projektleiter projektmanager projectmanager chef_de_projet jefe_de_proyecto gestor_de_projetos
    programme_manager program_manager scrum_master agile_coach`,
  marketing: `marketing seo content copywriter redakteur brand growth community_manager social_media communications pr_manager
    redacteur redactor`,
  sales: `sales account_executive account_manager vertrieb verkauf verkaufer commercial comercial commerciale vendite vendas
    verkoop verkoper business_development vendedor venditore`,
  support: `customer_support customer_service customer_success helpdesk kundenservice kundenbetreuer klantenservice
    service_client atencion_al_cliente assistenza_clienti call_center`,
  finance: `accountant accounting finance financial buchhalter controller steuerfachangestellte comptable contable contador
    contabile boekhouder auditor bookkeeper treasury tax actuary analyst_relations banker payroll`,
  people: `human_resources recruiter hr personalreferent talent_acquisition people_partner recrutement recruteur reclutador
    personalsachbearbeiter hr_business_partner`,
  legal: `lawyer attorney counsel paralegal rechtsanwalt jurist avocat abogado avvocato advocaat advogado juriste legal`,
  health: `nurse nursing physician doctor surgeon midwife pharmacist therapist physiotherapist paramedic caregiver pfleger
    pflegefachkraft krankenschwester arzt arztin hebamme apotheker infirmier infirmiere medecin aide_soignant enfermero enfermera
    medico infermiere verpleegkundige enfermeiro dentist dental zahnarzt radiographer medical altenpfleger`,
  education: `teacher lecturer professor tutor lehrer lehrerin erzieher erzieherin dozent enseignant professeur maestro profesor
    docente insegnante leraar leerkracht educator trainer instructor teaching_assistant`,
  science: `researcher research_scientist chemist biologist physicist forscher wissenschaftler chercheur investigador ricercatore
    onderzoeker postdoc laboratory laborant research_assistant research_intern research_fellow`,
  engineering: `mechanical electrical civil_engineer process_engineer manufacturing konstrukteur maschinenbau elektroingenieur
    ingenieur ingeniero ingegnere ingenieur_mecanique engenheiro automation hardware_engineer quality_engineer structural embedded`,
  trades: `electrician plumber carpenter welder mechanic elektriker elektroniker schreiner tischler schweisser mechaniker
    mechatroniker electricien plombier menuisier soudeur electricista fontanero carpintero elettricista idraulico saldatore
    elektricien loodgieter timmerman painter mason maurer bricklayer technician techniker`,
  logistics: `driver warehouse logistics lagerist lagermitarbeiter logistiker fahrer berufskraftfahrer chauffeur magasinier
    cariste conductor almacen logistica magazziniere autista magazijnmedewerker motorista dispatcher supply_chain forklift courier
    procurement buyer einkaufer disponent`,
  hospitality: `chef cook waiter waitress barista bartender hotel receptionist koch kochin kellner cuisinier serveur cocinero
    camarero cuoco cameriere kok ober cozinheiro housekeeping catering baker backer kitchen restaurant`,
  retail: `cashier shop_assistant store_manager retail kassierer verkaeufer einzelhandel vendeur vendeuse caissier dependiente
    commesso winkelmedewerker filialleiter merchandiser`,
  office: `assistant secretary administrator office_manager sachbearbeiter sekretar sekretarin burokauffrau burokaufmann
    assistante secretaire administrativo segretaria administratief clerk executive_assistant data_entry`,
  media: `journalist editor photographer videographer producer redaktor journaliste periodista giornalista fotograf translator
    ubersetzer traducteur traductor animator`,
  social: `social_worker sozialarbeiter sozialpadagoge travailleur_social trabajador_social assistente_sociale maatschappelijk
    counselor youth_worker case_manager`,
  management: `manager director head chief ceo coo founder geschaftsfuhrer leiter teamleiter directeur responsable gerente
    direttore directrice bedrijfsleider diretor president vice_president consultant berater consultor consulente`,
} as const satisfies Readonly<Record<string, string>>;

export type JobField = keyof typeof JOB_FIELDS;
