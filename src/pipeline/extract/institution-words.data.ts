// Nouns for what an institution or a firm is, with which its name begins and behind which it goes on in small words.

/** Lower-case, as written: "Museum für …", "Clinique vétérinaire des …", "Università degli Studi di …". */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `university institute college school academy department ministry city town county borough district state office bureau
  museum hospital trust council bank church diocese centre center society association foundation board authority commission
  agency embassy house port sisters friends library theatre museums college's
  universität hochschule fachhochschule institut museum stadt gemeinde landkreis kreis bezirk amt ministerium kammer klinikum
  krankenhaus klinik kliniken stiftung verein verband zentrum schule gymnasium akademie bank sparkasse stadtwerke haus praxis
  kanzlei agentur bäckerei werkstatt werkstätten autohaus gesellschaft genossenschaft theater bistum diakonie
  université école institut centre société service groupe clinique hôpital mairie ville ministère port musée conseil région
  département caisse caisses banque fondation association agence maison atelier cabinet établissement lycée collège théâtre
  opéra fédération union communauté métropole office laboratoire laboratoires résidence restaurant boulangerie pharmacie
  librairie compagnie domaine château crèche syndicat
  universidad hospital clínica ayuntamiento instituto colegio escuela centro fundación asociación servicio ministerio
  consejería diputación junta gobierno banco caja grupo compañía residencia museo puerto autoridad cámara academia cooperativa
  notaría bodegas ferrocarriles transportes hotel farmacia librería taller talleres teatro laboratorio laboratorios secretaría
  agencia federación mutua panadería gestoría
  università politecnico ospedale azienda comune provincia regione istituto liceo scuola centro fondazione associazione
  ministero agenzia camera banca cassa gruppo cooperativa museo teatro autorità aeroporto porto officina officine cantina
  cantine trattoria osteria ristorante pizzeria studio casa clinica farmacia società consorzio laboratorio autolinee
  universidade faculdade instituto hospital clínica câmara prefeitura centro colégio escola fundação associação ministério
  secretaria banco caixa grupo companhia santa misericórdia museu teatro laboratório laboratórios farmácia drogaria padaria
  restaurante quinta herdade agência cooperativa junta agrupamento serviço tribunal lavandaria editora hospitais
  universiteit hogeschool gemeente provincie ministerie rijksdienst dienst stichting vereniging ziekenhuis zorggroep
  basisschool school college waterschap bibliotheek instituut kamer archief raad bureau notariaat drogisterij bakkerij`.split(
    /\s+/u,
  ),
);

/** German compounds for institutions end so: "Bundesanstalt", "Landesamt", "Wohnbaugenossenschaft". */
export const INSTITUTION_ENDING =
  /^\p{L}{3,20}(?:amt|anstalt|schule|klinik|klinikum|verband|kammer|werke|museum|dienst|gesellschaft|genossenschaft|universität|krankenhaus|verein|stiftung|zentrum|ministerium|betrieb|akademie|museum|bank|kasse)e?s?$/u;

/** Small words within names of institutions. */
export const INSTITUTION_JOINS: ReadonlySet<string> = new Set(
  `of for the and & de du des la le les del las los della dei degli delle dello da do das dos di e y et und für der dem
  den zum zur am an van voor het en pour para per`.split(/\s+/u),
);
